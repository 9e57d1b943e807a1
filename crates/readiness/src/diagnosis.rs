//! Everything that follows from a document, in the one order in which it follows.

use crate::{Bank, Candidates, Date, Document, Priorities, Readiness, Roadmap, YearMonth};

/// What follows from a document: the page and the command show the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnosis {
    /// The month that the plan begins with.
    pub start: YearMonth,
    /// Where the department stands.
    pub readiness: Readiness,
    /// Which actions come into question.
    pub candidates: Candidates,
    /// What matters most.
    pub priorities: Priorities,
    /// What is done when.
    pub roadmap: Roadmap,
}

impl Diagnosis {
    /// Derives all of it under the document's scenario; the day decides only the first month of a plan not seen yet.
    #[must_use]
    pub fn of(bank: &Bank, document: &Document, today: Date) -> Self {
        let start = document.start(today);
        let readiness = Readiness::assess(bank, document);
        let candidates = Candidates::find(bank, document, &readiness);
        let priorities = Priorities::rank(bank, &candidates, &readiness, document.scenario.weights);
        let roadmap = Roadmap::plan(bank, document, &readiness, &candidates, &priorities, start);
        Self { start, readiness, candidates, priorities, roadmap }
    }
}
