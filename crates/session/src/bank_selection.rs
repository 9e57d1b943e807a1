//! Which bank is asked, and going over to another one.

use bank::Catalog;
use content::BankRefusal;
use readiness::{BankRef, Document, Switch};

use crate::own_bank::{Offered, OwnBank};
use crate::renewal::{Renewal, differing};
use crate::{Beside, Effect, JournalKey, Notice, QuarantinePlace, Session, StorageProblem};

/// A bank that was chosen or opened and waits for a yes.
#[derive(Clone, Debug, PartialEq)]
pub struct PendingBank {
    /// The bank.
    pub catalog: Offered,
    /// What happens to the answers.
    pub switch: Switch,
}

impl Session {
    /// Tells whether the document belongs to a bank that is not at hand.
    #[must_use]
    pub fn bank_is_missing(&self) -> bool {
        self.document().bank.id != *self.catalog.id
    }

    /// Returns an empty document of the bank that a first visit is asked: the municipality's own,
    /// where there is one.
    pub(crate) fn blank(&self) -> Document {
        let own = self.banks.own.first();
        let catalog = own.map_or(content::catalog(), |own| &own.catalog);
        Document { bank: content::bank_ref(catalog), ..Document::default() }
    }

    /// Takes in the municipality's own banks: what both stores kept, and what lies beside the
    /// page.
    pub(crate) fn open_banks(
        &mut self,
        kept: [Option<String>; 2],
        beside: Option<Beside>,
        notices: &mut Vec<Notice>,
    ) -> Vec<Effect> {
        let mut effects = Vec::new();
        let [local, journal] = kept;
        self.banks.own.clear();
        self.banks.kept = None;
        for (place, text) in [("local", local), ("journal", journal)] {
            let Some(text) = text else { continue };
            match OwnBank::read(&text) {
                Ok(own) => {
                    if place == "local" {
                        self.banks.kept = Some(own.catalog.hash.clone());
                    }
                    self.add_own(own);
                }
                Err(refusal) if place == "local" => {
                    if let BankRefusal::Problems(_) = refusal {
                        notices.push(Notice::KeptBankRefused(refusal));
                    }
                    effects.push(self.set_aside(text, QuarantinePlace::Bank));
                }
                Err(_) => {}
            }
        }
        // Of the two, the one that the answers belong to.
        let of = &self.document.bank;
        if let Some(at) = self.banks.own.iter().position(|own| of.hash == *own.catalog.hash) {
            self.banks.own.swap(0, at);
        }
        self.banks.own.truncate(1);
        if let Some(beside) = beside {
            self.open_beside(beside, notices);
        }
        effects
    }

    /// Takes in what lies beside the page. It takes the place of another edition of the same set;
    /// a different set that is asked stays.
    fn open_beside(&mut self, beside: Beside, notices: &mut Vec<Notice>) {
        let Beside { address, answer } = beside;
        let bytes = match answer {
            Ok(bytes) => bytes,
            Err(problem) => return notices.push(Notice::BesideMissing { address, problem }),
        };
        let read = match record::decode(&bytes) {
            Ok(text) => OwnBank::read(text).map_err(Some),
            Err(_) => Err(None),
        };
        let own = match read {
            Ok(own) => own,
            Err(refusal) => return notices.push(Notice::BesideRefused { address, refusal }),
        };
        let (name, edition) = (own.catalog.name.clone(), own.catalog.edition.clone());
        let (id, hash) = (own.catalog.id.clone(), own.catalog.hash.clone());
        let is_asked = self.document.bank.id == *id;
        let is_first_visit = self.keeping.opened.is_none() && self.banks.own.is_empty();
        let other = self.banks.own.iter().any(|kept| kept.catalog.id != id);
        self.banks.own.retain(|kept| kept.catalog.id != id || kept.catalog.hash == hash);
        self.add_own(own);
        if is_first_visit || is_asked || self.keeping.opened.is_none() && !other {
            let replaces = self.banks.kept.as_ref().is_some_and(|kept| *kept != hash);
            if self.banks.kept.as_ref() != Some(&hash) {
                notices.push(Notice::BesideUsed { name, edition, replaces });
            }
            let at = self.banks.own.iter().position(|own| own.catalog.hash == hash);
            self.banks.own.swap(0, at.unwrap_or(0));
        } else if other {
            notices.push(Notice::BesideNotAsked { name });
        }
    }

    fn add_own(&mut self, own: OwnBank) {
        if !self.banks.own.iter().any(|known| known.catalog == own.catalog) {
            self.banks.own.push(own);
        }
    }

    /// Sets the bank that the shown document belongs to; the shipped one where it is not at hand.
    pub(crate) fn follow(&mut self) {
        let found = self.at_hand(&self.document().bank);
        let lasting = found.as_ref().and_then(Offered::lasting);
        let shipped = || content::find(&self.document().bank.id);
        self.catalog = lasting.or_else(shipped).unwrap_or_else(content::catalog);
    }

    /// Keeps the bank that is asked for the next visit, if a municipality wrote it and it is not
    /// kept yet.
    pub(crate) fn keep_bank(&mut self) -> Vec<Effect> {
        let is_kept = self.banks.kept.as_ref() == Some(&self.catalog.hash);
        let asked = self.banks.own.iter().find(|own| own.catalog.hash == self.catalog.hash);
        match asked.map(|own| own.text.to_string()) {
            Some(text)
                if !is_kept
                    && self.keeping.awaited == 0
                    && !self.keeping.is_others()
                    && !self.banks.is_shut =>
            {
                self.banks.kept = Some(self.catalog.hash.clone());
                vec![Effect::KeepBank(text)]
            }
            _ => Vec::new(),
        }
    }

    /// Takes in whether local storage keeps the bank; the journal gets it in any case.
    pub(crate) fn note_bank_kept(
        &mut self,
        text: String,
        outcome: Result<(), StorageProblem>,
    ) -> Vec<Effect> {
        if let Err(problem) = outcome {
            self.banks.kept = None;
            self.say_also(Notice::BankNotKept(problem));
        }
        self.ask_journal(JournalKey::Bank, text, true)
    }

    /// Takes in a bank that was picked as a file.
    pub(crate) fn pick_bank(&mut self, text: &str) {
        match OwnBank::read(text) {
            Ok(own) => {
                let catalog = own.catalog.clone();
                self.banks.picked = Some(own);
                self.offer(catalog);
            }
            Err(refusal) => self.say(Notice::BankRefused(refusal)),
        }
    }

    /// Takes in the choice of a bank that is at hand.
    pub(crate) fn choose_bank(&mut self, id: &str) {
        if let Some(catalog) = self.other_banks().into_iter().find(|catalog| catalog.id == id) {
            self.offer(catalog);
        }
    }

    /// Returns the banks that are at hand beside the one that the document belongs to: the
    /// municipality's own first.
    #[must_use]
    pub fn other_banks(&self) -> Vec<Offered> {
        let shipped = content::SHIPPED.into_iter().filter_map(content::find);
        let own = self.banks.own.iter().map(|own| own.catalog.clone());
        own.chain(shipped.map(Offered::Lasting))
            .filter(|catalog| self.document.bank.id != *catalog.id)
            .collect()
    }

    /// Says what would happen to the department's own answers under `catalog`.
    fn offer(&mut self, catalog: Offered) {
        self.close_sample();
        let switch = self.preview(&catalog);
        self.pending.clear();
        self.pending_bank.put(PendingBank { catalog, switch });
    }

    fn preview(&self, catalog: &Catalog) -> Switch {
        let document = &self.document;
        let differs = |of: &BankRef| {
            let again = if *of == document.bank { &self.catalog.again[..] } else { &[] };
            differing(of, again, catalog)
        };
        Switch::preview(document, &catalog.bank, &content::bank_ref(catalog), differs)
    }

    /// Returns what the present edition of its bank does to `document`; nothing where that bank
    /// is not here or is in no later edition.
    pub(crate) fn renewal(&self, document: &Document) -> Option<Renewal> {
        let catalog = self.at_hand(&document.bank)?;
        Renewal::of(document, &catalog)
    }

    /// Returns the bank `of` in the edition that is here: the same one, where there are several.
    pub(crate) fn at_hand(&self, of: &BankRef) -> Option<Offered> {
        let own = || self.banks.own.iter().map(|own| &own.catalog);
        let exact = own().find(|own| of.id == *own.id && of.hash == *own.hash);
        let own = exact.or_else(|| own().find(|own| of.id == *own.id));
        own.cloned().or_else(|| content::find(&of.id).map(Offered::Lasting))
    }

    /// Goes over to the bank that waits for a yes.
    pub(crate) fn accept_bank(&mut self) -> Vec<Effect> {
        let Some(PendingBank { catalog, .. }) = self.pending_bank.take() else {
            return Vec::new();
        };
        self.close_sample();
        let Some(lasting) = catalog.lasting() else {
            self.say(Notice::TooManyBanks);
            return Vec::new();
        };
        // Anew: an answer may have been given since it was chosen.
        let switch = self.preview(lasting);
        let after = switch.apply(&self.document, content::bank_ref(lasting), self.now());
        let (before, known) = (self.document.clone(), self.banks.own.clone());
        if let Some(own) = self.banks.picked.take().filter(|own| own.catalog == catalog) {
            self.banks.own.retain(|known| known.catalog.id != own.catalog.id);
            self.banks.own.insert(0, own);
        }
        match self.take(after) {
            Ok(stored) => {
                self.follow();
                let mut effects = self.keep_bank();
                effects.extend(stored);
                self.say_undoable(Notice::BankChanged, before);
                effects
            }
            Err(refused) => {
                self.banks.own = known;
                self.say(Notice::NotTaken(refused));
                Vec::new()
            }
        }
    }
}
