//! What `cargo xtask bench` measures, natively and in the browser's Wasm.
//!
//! Each workload is made once and then run as often as the clock asks for; what a run returns
//! depends on all of its work, so that nothing of it can be left out.

mod generated;

use readiness::{Bank, Date, Diagnosis, Document, Robustness};
use wasm_bindgen::prelude::wasm_bindgen;

/// A department with a bank, ready to be diagnosed.
#[derive(Debug)]
#[wasm_bindgen]
pub struct Workload {
    bank: Bank,
    document: Document,
    today: Date,
    diagnosis: Diagnosis,
}

#[wasm_bindgen]
impl Workload {
    /// Makes a bank of `actions` actions, all of them proposed to a department of `staff` people.
    /// `None` would be a defect of the generator.
    #[must_use]
    #[wasm_bindgen]
    pub fn make(actions: usize, staff: u16) -> Option<Self> {
        let (bank, document) = generated::case(actions, staff).ok()?;
        let today = Date::parse("2026-11-22")?;
        let diagnosis = Diagnosis::of(&bank, &document, today);
        (diagnosis.candidates.len() == actions).then_some(Self { bank, document, today, diagnosis })
    }

    /// Derives everything anew, as after one answer; returns how many actions are placed.
    #[must_use]
    #[wasm_bindgen]
    pub fn diagnose(&self) -> usize {
        Diagnosis::of(&self.bank, &self.document, self.today).roadmap.placed.len()
    }

    /// Searches for a better plan in the department's own room; returns how many places were tried.
    #[must_use]
    #[wasm_bindgen]
    pub fn improve(&self) -> u64 {
        let mut search = self.diagnosis.search(&self.bank, &self.document);
        while search.is_own() && search.step(readiness::SEARCH_WORK) {}
        search.probes()
    }

    /// Ranks all actions under all weightings; returns the sum of their worst ranks.
    #[must_use]
    #[wasm_bindgen]
    pub fn weigh(&self) -> usize {
        let weights = self.document.scenario.weights;
        let priorities = &self.diagnosis.priorities;
        let robustness = Robustness::of(&self.bank, priorities, weights).finished();
        let worst = priorities.ranked().iter().filter_map(|p| robustness.get(&p.action));
        worst.map(|standpoint| standpoint.worst).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::Workload;

    #[test]
    fn a_workload_proposes_all_of_its_actions_and_is_the_same_each_time() {
        for (actions, staff) in [(60, 10), (500, 10)] {
            let made = Workload::make(actions, staff).map(|made| (made.diagnose(), made.weigh()));
            let again = Workload::make(actions, staff).map(|made| (made.diagnose(), made.weigh()));
            assert!(made.is_some_and(|(placed, _)| placed > 0), "{made:?}");
            assert_eq!(made, again);
        }
    }
}
