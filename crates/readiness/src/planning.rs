//! The plan of a document, and the search for a better one beside it.

use std::sync::Arc;

use crate::bank::Bank;
use crate::date::Date;
use crate::diagnosis::Diagnosis;
use crate::document::Document;
use crate::effort::Effort;
use crate::schedule::Search;

/// How many places are tried in one slice of a [`Planning`]: a few milliseconds in a browser.
pub const SLICE: u32 = 50_000;

/// What came of a slice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slice {
    /// The search goes on; what is shown stays.
    Going,
    /// The search goes on; another plan is shown from now on.
    Better,
    /// The search is at its end: the plan that is shown is the one that counts.
    Final,
    /// The search was for something else than is asked now. It rests until it is asked for again.
    Abandoned,
}

/// How far the plan that is shown has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PlanStage {
    /// It is the first one.
    First,
    /// The department's own room has been searched.
    Better,
    /// The search is at its end: it is the one that counts.
    Final,
}

/// The plan of a document, around what the adopted plan promises: the first one at once, a better one when the department's own room has
/// been searched, and the one that counts at the end of the search.
///
/// What is shown changes at these two moments only. The same document ends with the same plan,
/// whatever the slices were and whatever was asked before.
#[derive(Clone, Debug)]
pub struct Planning<'a> {
    bank: &'a Bank,
    document: Arc<Document>,
    today: Date,
    first: Arc<Diagnosis>,
    shown: Arc<Diagnosis>,
    search: Search,
    stage: PlanStage,
}

impl<'a> Planning<'a> {
    /// Makes the first plan of `document`, as [`Diagnosis::of`] does, and begins the search.
    #[must_use]
    pub fn of(bank: &'a Bank, document: Arc<Document>, today: Date) -> Self {
        let first = Arc::new(Diagnosis::of(bank, &document, today));
        let search = first.search(bank, &document);
        let (shown, stage) = (first.clone(), PlanStage::First);
        Self { bank, document, today, first, shown, search, stage }
    }

    /// Makes the first plan of `document` wholly anew (組み直す): whatever the adopted plan promises.
    /// It goes on for [`Document::anew`].
    #[must_use]
    pub fn anew(bank: &'a Bank, document: &Document, today: Date) -> Self {
        Self::of(bank, Arc::new(document.anew()), today)
    }

    /// Returns the plan that counts for `document`: the one at the end of the search.
    #[must_use]
    pub fn best(bank: &'a Bank, document: &Document, today: Date) -> Arc<Diagnosis> {
        Self::best_at(bank, document, today, Effort::default())
    }

    /// Returns the plan that counts for `document` with the hours at `effort`.
    #[must_use]
    pub fn best_at(
        bank: &'a Bank,
        document: &Document,
        today: Date,
        effort: Effort,
    ) -> Arc<Diagnosis> {
        let mut best = Diagnosis::at(bank, document, today, effort);
        let search = best.search(bank, document).finished();
        best.take_over(bank, document, &search);
        Arc::new(best)
    }

    /// Turns to what is asked now. Where that leaves the planning problem as it was, as a note does,
    /// what was found stays; otherwise the search begins anew.
    pub fn turn_to(&mut self, bank: &'a Bank, document: &Arc<Document>, today: Date) {
        if self.is_of(bank, document, today) {
            return;
        }
        let before = std::mem::replace(self, Self::of(bank, document.clone(), today));
        if before.search.is_of_the_same(&self.search) {
            self.search = before.search;
            self.stage = before.stage;
            if self.stage != PlanStage::First {
                self.show();
            }
        }
    }

    /// Searches on for one slice, if that is still what is asked.
    pub fn step(&mut self, bank: &Bank, document: &Arc<Document>, today: Date) -> Slice {
        if self.is_final() {
            return Slice::Final;
        }
        if !self.is_of(bank, document, today) {
            return Slice::Abandoned;
        }
        let is_going = self.search.step(SLICE);
        let before = self.stage;
        self.stage = match (is_going, self.search.is_own()) {
            (false, _) => PlanStage::Final,
            (true, true) => PlanStage::First,
            (true, false) => PlanStage::Better,
        };
        if self.stage == before {
            return Slice::Going;
        }
        self.show();
        if is_going { Slice::Better } else { Slice::Final }
    }

    /// Searches to the end.
    pub fn finish(&mut self) {
        if !self.is_final() {
            while self.search.step(u32::MAX) {}
            self.stage = PlanStage::Final;
            self.show();
        }
    }

    /// Returns the first plan, with all that it follows from.
    #[must_use]
    pub const fn first(&self) -> &Arc<Diagnosis> {
        &self.first
    }

    /// Returns the plan that is to be shown now, with all that it follows from.
    #[must_use]
    pub const fn shown(&self) -> &Arc<Diagnosis> {
        &self.shown
    }

    /// Returns how far the plan that is shown has come.
    #[must_use]
    pub const fn stage(&self) -> PlanStage {
        self.stage
    }

    /// Tells whether the plan that is shown is the one that counts.
    #[must_use]
    pub fn is_final(&self) -> bool {
        self.stage == PlanStage::Final
    }

    fn is_of(&self, bank: &Bank, document: &Arc<Document>, today: Date) -> bool {
        std::ptr::eq(self.bank, bank) && self.document == *document && self.today == today
    }

    /// Shows the best plan that was found.
    fn show(&mut self) {
        let mut shown = Diagnosis::clone(&self.first);
        shown.take_over(self.bank, &self.document, &self.search);
        self.shown = Arc::new(shown);
    }
}
