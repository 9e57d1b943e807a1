//! Whether what a bank changes in another one still fits it, entry by entry.
//!
//! A shipped bank goes on to its next edition while the changes that a municipality wrote over it
//! stay as they are. What names something that is gone, or rests on a question that means
//! something else by now, would do nothing or the wrong thing without a word.

use crate::problem::{Problem, shown};
use crate::shape::{BankFile, Changed, DeltaFile, TriggerEntry, is_earlier};

/// Returns every entry of `delta` that does not fit `base`, with what its author does about it.
#[must_use]
pub fn fit(base: &BankFile, delta: &DeltaFile) -> Vec<Problem> {
    let mut fit = Fit { base, delta, found: Vec::new() };
    fit.edition();
    fit.changes();
    fit.order();
    fit.entries();
    fit.found
}

struct Fit<'a> {
    base: &'a BankFile,
    delta: &'a DeltaFile,
    found: Vec<Problem>,
}

impl Fit<'_> {
    /// The base may be in a later edition than the changes, but not in an earlier one.
    fn edition(&mut self) {
        let Some(over) = self.delta.base_edition.as_deref() else { return };
        let here = &self.base.edition;
        if is_earlier(here, over) {
            let what = format!(
                "`{}` is later than the edition of {} that is here, {here}; use the version of \
                 this tool that has it",
                shown(over),
                self.base.id
            );
            self.report(self.delta.id.as_deref().unwrap_or("bank"), "base_edition", what);
        }
    }

    /// What is moved, added, retired or asked again is there.
    fn changes(&mut self) {
        let delta = self.delta;
        for (at, entry) in delta.moved.iter().enumerate() {
            self.question("move", at, &entry.question);
            self.area("move", at, &entry.area);
        }
        for (at, entry) in delta.retarget.iter().enumerate() {
            self.action("retarget", at, &entry.action);
            self.area("retarget", at, &entry.area);
        }
        for (at, entry) in delta.add.iter().enumerate() {
            self.action("add", at, &entry.action);
            self.meaning(&format!("add.{}", at + 1), "trigger", &entry.trigger.question, LEVEL);
        }
        for (at, entry) in delta.retire.iter().enumerate() {
            self.question("retire", at, &entry.question);
            if delta.question.iter().any(|question| question.id == entry.question) {
                let what = "is written and retired in the same file; take one of the two out";
                self.report(&entry.question, "retire", what.into());
            }
        }
        for (at, entry) in delta.again.iter().enumerate() {
            self.question("again", at, &entry.question);
        }
    }

    /// `order` names areas, and there is one area at least.
    fn order(&mut self) {
        let Some(ids) = &self.delta.order else { return };
        if ids.is_empty() {
            let id = self.delta.id.as_deref().unwrap_or("bank");
            self.report(id, "order", "has to be a list of areas".into());
        }
        for (at, id) in ids.iter().enumerate() {
            let is_there = self.has_area(id);
            self.named(is_there, "order", &(at + 1).to_string(), id);
        }
    }

    /// Whole entries: what they rest on means what it meant when they were written.
    fn entries(&mut self) {
        let delta = self.delta;
        for entry in &delta.question {
            let Some(changed) = self.changed(&entry.id) else { continue };
            let what = format!(
                "{}; read it again, rewrite yours or give it an id of its own, {}",
                self.differs(&entry.id, changed),
                self.then()
            );
            self.report(&entry.id, "levels", what);
        }
        for entry in &delta.action {
            for TriggerEntry { question, .. } in &entry.triggers {
                self.meaning(&entry.id, "triggers", question, LEVEL);
            }
        }
        for entry in &delta.check {
            self.meaning(&entry.id, "first", &entry.first.question, LEVEL);
            self.meaning(&entry.id, "second", &entry.second.question, LEVEL);
        }
        for entry in &delta.benchmark {
            let question = entry.question.as_deref().unwrap_or_default();
            self.meaning(&entry.id, "question", question, "see whether the figure still says it");
        }
    }

    fn question(&mut self, change: &str, at: usize, id: &str) {
        let mut all = self.base.question.iter().chain(&self.delta.question);
        let is_there = all.any(|entry| entry.id == id);
        self.named(is_there, &format!("{change}.{}", at + 1), "question", id);
    }

    fn action(&mut self, change: &str, at: usize, id: &str) {
        let mut all = self.base.action.iter().chain(&self.delta.action);
        let is_there = all.any(|entry| entry.id == id);
        self.named(is_there, &format!("{change}.{}", at + 1), "action", id);
    }

    fn area(&mut self, change: &str, at: usize, id: &str) {
        let is_there = self.has_area(id);
        self.named(is_there, &format!("{change}.{}", at + 1), "area", id);
    }

    fn has_area(&self, id: &str) -> bool {
        self.base.area.iter().chain(&self.delta.area).any(|entry| entry.id == id)
    }

    fn named(&mut self, is_there: bool, path: &str, key: &str, id: &str) {
        if !is_there {
            let what = format!(
                "`{}` is in neither bank; name one that is there, or take the entry out",
                shown(id)
            );
            self.report(path, key, what);
        }
    }

    /// Reports the entry `id` where the question that it names is taken over from the base and
    /// means something else than when the entry was written; `look` says what to look at.
    fn meaning(&mut self, id: &str, key: &str, question: &str, look: &str) {
        if self.delta.question.iter().any(|entry| entry.id == question) {
            // The question's own entry is reported.
            return;
        }
        let Some(changed) = self.changed(question) else { return };
        let what = format!("{}; {look}, {}", self.differs(question, changed), self.then());
        self.report(id, key, what);
    }

    /// Returns how the question `id` of the base changed since these changes were written.
    fn changed(&self, id: &str) -> Option<&Changed> {
        let over = self.delta.base_edition.as_deref().unwrap_or_default();
        let is_later = |changed: &&Changed| changed.since.is_some() && changed.is_newer_than(over);
        self.base.again.iter().filter(is_later).find(|changed| changed.question == id)
    }

    fn differs(&self, id: &str, changed: &Changed) -> String {
        let since = changed.since.as_deref().unwrap_or_default();
        format!("`{id}` means something else since edition {since} of {}", self.base.id)
    }

    fn then(&self) -> String {
        format!("then write \"base_edition\": \"{}\"", self.base.edition)
    }

    fn report(&mut self, id: &str, key: &str, what: String) {
        self.found.push(Problem::new(id, key, what));
    }
}

/// What to look at where an entry names a level of a question.
const LEVEL: &str = "see whether the level is still the right one";
