//! Everything that follows from a document, in the one order in which it follows.

use crate::adopted::{Adopted, Promise};
use crate::bank::Bank;
use crate::candidate::Candidates;
use crate::date::{Date, YearMonth};
use crate::document::Document;
use crate::effort::Effort;
use crate::id::ActionId;
use crate::moment::Moment;
use crate::priority::Priorities;
use crate::readiness::Readiness;
use crate::roadmap::Roadmap;
use crate::schedule::{self, Instance, Search};

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
    /// How the hours in the roadmap are to the estimates.
    pub effort: Effort,
    /// What is done when.
    pub roadmap: Roadmap,
}

impl Diagnosis {
    /// Derives all of it under the document's scenario; `today` decides only the first month of a
    /// plan that has not been seen yet. Where a plan is adopted, as much of it as can keeps its
    /// months; [`Document::anew`] is planned without it.
    #[must_use]
    pub fn of(bank: &Bank, document: &Document, today: Date) -> Self {
        Self::at(bank, document, today, Effort::default())
    }

    /// Derives all of it as [`Self::of`] does, with the hours at `effort`.
    #[must_use]
    pub fn at(bank: &Bank, document: &Document, today: Date, effort: Effort) -> Self {
        let start = document.start(today);
        let readiness = Readiness::assess(bank, document);
        let candidates = Candidates::find(bank, document, &readiness);
        let priorities = Priorities::rank(bank, &candidates, &readiness, document.scenario.weights);
        let instance =
            Instance::new(bank, document, &readiness, &candidates, &priorities, start, effort);
        let roadmap = Roadmap::of(bank, &candidates, &instance, &schedule::plan(&instance));
        Self { start, readiness, candidates, priorities, effort, roadmap }
    }

    /// Begins the search for a better plan for `document`, of which this was derived.
    #[must_use]
    pub fn search(&self, bank: &Bank, document: &Document) -> Search {
        schedule::search(&self.instance(bank, document, self.effort))
    }

    /// Takes over the best plan that `search` has found so far.
    pub fn take_over(&mut self, bank: &Bank, document: &Document, search: &Search) {
        let instance = self.instance(bank, document, self.effort);
        let planned = schedule::found(&instance, search);
        self.roadmap = Roadmap::of(bank, &self.candidates, &instance, &planned);
    }

    /// Returns the planning problem of `document`, of which this was derived, with the hours at
    /// `effort`.
    pub(crate) fn instance<'a>(
        &self,
        bank: &'a Bank,
        document: &'a Document,
        effort: Effort,
    ) -> Instance<'a> {
        let Self { start, readiness, candidates, priorities, .. } = self;
        Instance::new(bank, document, readiness, candidates, priorities, *start, effort)
    }

    /// Returns the roadmap as it is adopted at `time` for `document`, of which this was derived.
    #[must_use]
    pub fn adopt(&self, document: &Document, time: Moment) -> Adopted {
        let roadmap = &self.roadmap;
        let rank = |id: &ActionId| self.priorities.get(id).map_or(0, |priority| priority.rank);
        let placed = roadmap.placed.iter().map(|placement| Promise {
            action: placement.action.clone(),
            rank: rank(&placement.action),
            start: placement.start,
            hours: placement.hours.clone(),
            monthly_hours: placement.monthly_hours,
        });
        Adopted {
            time,
            revision: document.revision,
            bank: document.bank.clone(),
            scenario: document.scenario.clone(),
            is_halved: roadmap.capacity.is_halved,
            start: self.start,
            hours: roadmap.capacity.months.iter().map(|month| month.hours).collect(),
            placed: placed.collect(),
            put_off: roadmap.put_off.iter().map(|out| out.action.clone()).collect(),
        }
    }
}
