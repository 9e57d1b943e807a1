//! What a delta names in the bank that it changes. Deriving passes over what fits nowhere; an
//! author wants to hear of it.

use bank::{BankFile, DeltaFile};

use crate::{Lint, report};

/// Returns what `delta` names that neither it nor `base` has.
#[must_use]
pub fn delta(base: &BankFile, delta: &DeltaFile) -> Vec<Lint> {
    let mut names = Names { base, delta, found: Vec::new() };
    for (at, entry) in delta.moved.iter().enumerate() {
        names.question("move", at, &entry.question);
        names.area("move", at, &entry.area);
    }
    for (at, entry) in delta.retarget.iter().enumerate() {
        names.action("retarget", at, &entry.action);
        names.area("retarget", at, &entry.area);
    }
    for (at, entry) in delta.add.iter().enumerate() {
        names.action("add", at, &entry.action);
    }
    for (at, entry) in delta.retire.iter().enumerate() {
        names.question("retire", at, &entry.question);
    }
    for (at, entry) in delta.again.iter().enumerate() {
        names.question("again", at, &entry.question);
    }
    names.order();
    let mut found = names.found;
    for entry in &delta.retire {
        if delta.question.iter().any(|question| question.id == entry.question) {
            let what = "is written and retired in the same file";
            report(&mut found, &entry.question, "retire", what);
        }
    }
    found
}

struct Names<'a> {
    base: &'a BankFile,
    delta: &'a DeltaFile,
    found: Vec<Lint>,
}

impl Names<'_> {
    fn question(&mut self, change: &str, at: usize, id: &str) {
        let mut all = self.base.question.iter().chain(&self.delta.question);
        let is_there = all.any(|entry| entry.id == id);
        self.report(is_there, &format!("{change}.{}", at + 1), "question", id);
    }

    fn action(&mut self, change: &str, at: usize, id: &str) {
        let mut all = self.base.action.iter().chain(&self.delta.action);
        let is_there = all.any(|entry| entry.id == id);
        self.report(is_there, &format!("{change}.{}", at + 1), "action", id);
    }

    fn area(&mut self, change: &str, at: usize, id: &str) {
        let is_there = self.has_area(id);
        self.report(is_there, &format!("{change}.{}", at + 1), "area", id);
    }

    fn has_area(&self, id: &str) -> bool {
        self.base.area.iter().chain(&self.delta.area).any(|entry| entry.id == id)
    }

    /// `order` names areas, and there is one area at least.
    fn order(&mut self) {
        let Some(ids) = &self.delta.order else { return };
        if ids.is_empty() {
            let id = self.delta.id.as_deref().unwrap_or("bank");
            report(&mut self.found, id, "order", "has to be a list of areas");
        }
        for (at, id) in ids.iter().enumerate() {
            let is_there = self.has_area(id);
            self.report(is_there, "order", &(at + 1).to_string(), id);
        }
    }

    fn report(&mut self, is_there: bool, path: &str, key: &str, id: &str) {
        if !is_there {
            report(&mut self.found, path, key, format!("`{id}` is in neither bank"));
        }
    }
}
