//! What question sets and their questions are called.

use readiness::{BankRef, QuestionId};

use crate::Phrases;

impl Phrases<'_> {
    /// Returns what a bank is called and its edition; its id where its words are not here.
    #[must_use]
    pub fn bank_and_edition(self, bank: &BankRef) -> String {
        let asked = (self.catalog.id == *bank.id).then_some(self.catalog);
        let found = asked.or_else(|| content::find(&bank.id));
        let name = found.map_or(bank.id.as_str(), |catalog| catalog.name.get(self.lang));
        format!("{name} {}", bank.edition)
    }

    /// Returns the number and the text of a question; its id where its words are not here.
    #[must_use]
    pub fn question(self, id: &QuestionId) -> String {
        match self.catalog.question(id) {
            Some(text) => format!("{} {}", text.code, text.text.get(self.lang)),
            None => id.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use bank::Lang;
    use readiness::{BankRef, QuestionId, Text};

    use crate::Phrases;

    fn phrases(lang: Lang) -> Phrases<'static> {
        Phrases { words: content::words(lang), lang, catalog: content::catalog() }
    }

    #[test]
    fn a_bank_is_called_by_its_name_where_it_is_here() {
        let asked = content::bank_ref(content::catalog());
        let named = phrases(Lang::Ja).bank_and_edition(&asked);
        let name = content::catalog().name.get(Lang::Ja);
        assert_eq!(named, format!("{name} {}", asked.edition));
        let other = BankRef { id: Text::cut("our-town"), edition: Text::cut("3"), ..asked };
        assert_eq!(phrases(Lang::En).bank_and_edition(&other), "our-town 3");
    }

    #[test]
    fn a_question_that_is_not_here_is_called_by_its_id() {
        let question = &content::catalog().bank.questions()[0].id;
        assert!(phrases(Lang::Ja).question(question).len() > question.as_str().len());
        assert_eq!(phrases(Lang::Ja).question(&QuestionId::from("gone")), "gone");
    }
}
