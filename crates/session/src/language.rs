//! The language of the page. It is switched once its texts are there: English is fetched.

use bank::Lang;

use crate::own_bank::{Offered, OwnBank};
use crate::{Effect, EnglishProblem, Notice, Session};

impl Session {
    /// Takes the language of an earlier visit, where its texts are there.
    pub(crate) fn open_language(
        &mut self,
        lang: Option<Lang>,
        english: Result<(), EnglishProblem>,
        notices: &mut Vec<Notice>,
    ) -> Vec<Effect> {
        let lang = lang.unwrap_or(self.lang);
        match english {
            Ok(()) if content::has(lang) => self.lang = lang,
            // Another window chose it: this one stays as it is.
            Ok(()) => {}
            Err(problem) => notices.push(Notice::NoEnglish(problem)),
        }
        vec![Effect::SetLanguage(self.lang)]
    }

    /// Goes over to `lang`, or asks for its texts first.
    pub(crate) fn choose_language(&mut self, lang: Lang) -> Vec<Effect> {
        if !content::has(lang) {
            return vec![Effect::FetchEnglish];
        }
        self.lang = lang;
        vec![Effect::SetLanguage(lang), Effect::RememberLanguage(lang)]
    }

    /// Takes in the English texts and goes over to them; without them the language stays.
    pub(crate) fn note_english(&mut self, outcome: Result<Vec<u8>, EnglishProblem>) -> Vec<Effect> {
        let read =
            |bytes: Vec<u8>| content::install(&bytes).map_err(|_| EnglishProblem::OtherEdition);
        if let Err(problem) = outcome.and_then(read) {
            self.say_also(Notice::NoEnglish(problem));
            return Vec::new();
        }
        self.read_banks_again();
        self.choose_language(Lang::En)
    }

    /// Banks that were read without the English of the shipped ones get it.
    fn read_banks_again(&mut self) {
        for own in self.banks.own.iter_mut().chain(&mut self.banks.picked) {
            if let Ok(again) = OwnBank::read(&own.text) {
                *own = again;
            }
        }
        if let Some(mut pending) = self.pending_bank.take() {
            let picked = self.banks.picked.iter().chain(&self.banks.own);
            let mut known = picked.map(|own| &own.catalog);
            if let Some(own) = known.find(|own| **own == pending.catalog) {
                pending.catalog = own.clone();
            } else if let Some(shipped) = content::find(&pending.catalog.id) {
                pending.catalog = Offered::Lasting(shipped);
            }
            self.pending_bank.put(pending);
        }
        self.follow();
    }
}
