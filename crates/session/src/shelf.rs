//! Which bank is asked, and going over to another one.

use std::collections::BTreeSet;

use bank::Catalog;
use readiness::{Moment, QuestionId, Switch};

use crate::{Effect, Notice, Session};

/// A bank that was chosen or opened and waits for a yes.
#[derive(Clone, Debug)]
pub struct PendingBank {
    /// The bank.
    pub catalog: &'static Catalog,
    /// What happens to the answers.
    pub switch: Switch,
    /// Its text, where a municipality wrote it.
    text: Option<String>,
}

impl PartialEq for PendingBank {
    /// Two banks that were read are the same one only where they are the same place in memory:
    /// comparing all their words would be a page of code.
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.catalog, other.catalog) && self.switch == other.switch
    }
}

impl Session {
    /// Tells whether the document belongs to a bank that is not at hand.
    #[must_use]
    pub fn bank_is_missing(&self) -> bool {
        self.document.bank.id != *self.catalog.id
    }

    /// Takes in a bank kept from an earlier visit, or put beside the page by the DX office.
    pub(crate) fn shelve(&mut self, text: &str) {
        match content::read_bank(text) {
            Ok(catalog) => self.custom = Some(Box::leak(Box::new(catalog))),
            Err(refusal) => self.notice.put(Notice::BankRefused(refusal)),
        }
    }

    /// Sets the bank that the document belongs to; the shipped one where it is not at hand.
    pub(crate) fn follow(&mut self) {
        let id = self.document.bank.id.as_str();
        let custom = self.custom.filter(|catalog| catalog.id == id);
        self.catalog = custom.or_else(|| content::find(id)).unwrap_or_else(content::catalog);
    }

    /// Takes in a bank that was picked as a file.
    pub(crate) fn pick_bank(&mut self, text: String) {
        match content::read_bank(&text) {
            // Kept for the rest of the visit: pages hold on to the words of a bank.
            Ok(catalog) => self.offer(Box::leak(Box::new(catalog)), Some(text)),
            Err(refusal) => self.notice.put(Notice::BankRefused(refusal)),
        }
    }

    /// Takes in the choice of a bank that is at hand.
    pub(crate) fn choose_bank(&mut self, id: &str) {
        if let Some(catalog) = self.other_banks().into_iter().find(|catalog| catalog.id == id) {
            self.offer(catalog, None);
        }
    }

    /// Returns the banks that are at hand beside the one that the document belongs to: the
    /// municipality's own first.
    #[must_use]
    pub fn other_banks(&self) -> Vec<&'static Catalog> {
        let shipped = content::SHIPPED.into_iter().filter_map(content::find);
        let other = |catalog: &&Catalog| catalog.id != self.document.bank.id.as_str();
        self.custom.into_iter().chain(shipped).filter(other).collect()
    }

    /// Says what would happen to the department's own answers under `catalog`.
    fn offer(&mut self, catalog: &'static Catalog, text: Option<String>) {
        self.close_sample();
        let switch = self.preview(catalog);
        self.pending.clear();
        self.pending_bank.put(PendingBank { catalog, switch, text });
    }

    fn preview(&self, catalog: &'static Catalog) -> Switch {
        let mut differs = BTreeSet::new();
        // Opened again for a document that was answered under it, nothing differs.
        if catalog.hash != self.document.bank.hash.as_str() {
            for changed in self.catalog.again.iter().chain(&catalog.again) {
                differs.insert(QuestionId::from(changed.question.as_str()));
            }
        }
        Switch::preview(&self.document, &catalog.bank, &content::bank_ref(catalog), &differs)
    }

    /// Goes over to the bank that waits for a yes.
    pub(crate) fn accept_bank(&mut self, at: &Moment) -> Vec<Effect> {
        let Some(pending) = self.pending_bank.take() else { return Vec::new() };
        self.close_sample();
        let to = content::bank_ref(pending.catalog);
        // Anew: an answer may have been given since it was chosen.
        let after = self.preview(pending.catalog).apply(&self.document, to, at.clone());
        let mut effects = Vec::new();
        if let Some(text) = pending.text {
            self.custom = Some(pending.catalog);
            effects.push(Effect::KeepBank(text));
        }
        effects.extend(self.replace(after, at));
        self.notice.put(Notice::BankChanged);
        effects
    }
}
