//! What the review of a month asks: every action in hand, and what was said of it.

use std::collections::BTreeMap;

use super::lane::OwnedBy;
use super::stop_question::StopQuestion;
use crate::action::Action;
use crate::bank::Bank;
use crate::date::{Date, YearMonth};
use crate::diagnosis::Diagnosis;
use crate::document::Document;
use crate::execution::ExecutionState;
use crate::id::ActionId;
use crate::review::ReviewEntry;

/// One action that a review asks about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReviewItem {
    /// The action.
    pub action: ActionId,
    /// Where it was before this review said anything.
    pub before: ExecutionState,
    /// The month in which it began, was promised to begin or is planned to.
    pub begins: YearMonth,
    /// The month in which it was first said to run.
    pub began: Option<YearMonth>,
    /// The hours that it takes by the estimate.
    pub estimate: u32,
    /// The hours that it takes until the end of this month by the estimate.
    pub until_now: u32,
    /// The hours spent on it so far, as they were said last.
    pub spent: Option<u16>,
    /// Who owns it.
    pub owner: OwnedBy,
    /// What this review said of it so far.
    pub said: Option<ReviewEntry>,
    /// What makes one ask whether it should go on.
    pub questions: Vec<StopQuestion>,
}

impl ReviewItem {
    /// Tells whether this review may ask if it has an effect: it runs since an earlier month.
    #[must_use]
    pub fn can_have_effect(&self, month: YearMonth) -> bool {
        self.began.is_some_and(|began| began < month)
    }

    /// Returns what this review says of it when nothing more is said: what it said so far, otherwise
    /// that it is where it was.
    #[must_use]
    pub fn entry(&self) -> ReviewEntry {
        let unsaid = || ReviewEntry { state: self.before, ..ReviewEntry::default() };
        self.said.clone().unwrap_or_else(unsaid)
    }

    /// Returns the same with so many hours spent until now. Where nothing was said yet, hours say
    /// that it runs.
    #[must_use]
    pub fn entry_with_spent(&self, spent: Option<u16>) -> ReviewEntry {
        let entry = ReviewEntry { spent, ..self.entry() };
        let is_begun = spent.is_some_and(|hours| hours > 0) && self.said.is_none();
        if is_begun && entry.state == ExecutionState::NotBegun {
            return ReviewEntry { state: ExecutionState::Running, ..entry };
        }
        entry
    }

    /// Returns by how many hours it is over its estimate, where it is not done or stopped.
    #[must_use]
    pub fn over(&self) -> Option<u32> {
        let is_over = self.said.as_ref().is_some_and(|said| {
            matches!(said.state, ExecutionState::Done | ExecutionState::Stopped)
        });
        let over = u32::from(self.spent?).checked_sub(self.estimate).filter(|over| *over > 0);
        over.filter(|_| !is_over && self.questions.is_empty())
    }
}

/// The review of a month (今月の見直し).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MonthlyReview {
    /// The month.
    pub month: YearMonth,
    /// Whether it was ended.
    pub is_ended: bool,
    /// The actions in hand: by the month in which they begin, then in the order of the adopted
    /// plan, then in that of the bank.
    pub items: Vec<ReviewItem>,
}

/// When an action is to run.
struct Term {
    begins: YearMonth,
    hours: Vec<u32>,
    place: usize,
}

impl MonthlyReview {
    /// Returns what the review on `today` asks: what runs, what was promised to have begun by its
    /// month (before any plan was adopted: what is planned to) and is neither done nor stopped, and
    /// what it has already spoken of.
    #[must_use]
    pub fn of(bank: &Bank, document: &Document, diagnosis: &Diagnosis, today: Date) -> Self {
        let month = document.month_of_review(today);
        let terms = terms(document, diagnosis);
        let mut items: Vec<(YearMonth, usize, ReviewItem)> = Vec::new();
        for (at, action) in bank.actions().iter().enumerate() {
            let term = terms.get(&action.id);
            if let Some(item) = item(document, action, term, month) {
                items.push((item.begins, term.map_or(terms.len() + at, |it| it.place), item));
            }
        }
        items.sort_by_key(|(begins, place, _)| (*begins, *place));
        let items = items.into_iter().map(|(_, _, item)| item).collect();
        Self { month, is_ended: document.is_review_ended(month), items }
    }

    /// Returns how many of the actions were spoken of.
    #[must_use]
    pub fn said(&self) -> usize {
        self.items.iter().filter(|item| item.said.is_some()).count()
    }
}

/// Returns when each action is to run: as it was promised, otherwise as it is planned.
fn terms(document: &Document, diagnosis: &Diagnosis) -> BTreeMap<ActionId, Term> {
    let mut terms = BTreeMap::new();
    if let Some(adopted) = &document.adopted {
        for promise in &adopted.placed {
            let begins = adopted.start.plus(promise.start);
            let term = Term { begins, hours: promise.hours.clone(), place: terms.len() };
            terms.insert(promise.action.clone(), term);
        }
    }
    // What has come in since is asked once it runs: a plan that moves while a review is made must not
    // take away what is being asked.
    let is_in_hand = |id: &ActionId| document.adopted.is_none() || document.is_running(id);
    let placed = diagnosis.roadmap.placed.iter();
    for placement in placed.filter(|placement| is_in_hand(&placement.action)) {
        let place = terms.len();
        let begins = diagnosis.start.plus(placement.start);
        terms.entry(placement.action.clone()).or_insert_with(|| Term {
            begins,
            hours: placement.hours.clone(),
            place,
        });
    }
    terms
}

/// Returns what is asked of `action`; `None` where it is not in hand.
fn item(
    document: &Document,
    action: &Action,
    term: Option<&Term>,
    month: YearMonth,
) -> Option<ReviewItem> {
    let id = &action.id;
    let said = document.review_in(month).and_then(|review| review.entries.get(id)).cloned();
    let execution = document.follow_up.executions.get(id);
    let is_asked = match document.state_of(id) {
        _ if said.is_some() => true,
        ExecutionState::Running => true,
        ExecutionState::Done | ExecutionState::Stopped => false,
        ExecutionState::NotBegun => {
            document.leaves_open(action)
                && !document.scenario.excludes(id)
                && term.is_some_and(|term| term.begins <= month)
        }
    };
    if !is_asked {
        return None;
    }
    let estimate = document.hours_of(action);
    let began = execution.and_then(|execution| execution.began);
    let begins = [began, term.map(|term| term.begins)].into_iter().flatten().min();
    let until_now = term.map_or(estimate, |term| {
        let months = (month.plus(1)).months_since(term.begins);
        term.hours.iter().take(months).fold(0, |sum, hours| sum.saturating_add(*hours))
    });
    Some(ReviewItem {
        action: id.clone(),
        before: document.state_before(id, month),
        begins: begins.unwrap_or(month),
        began,
        estimate,
        until_now: until_now.min(estimate),
        spent: document.spent(id),
        owner: document.owner_of(action),
        questions: StopQuestion::of(document, id, estimate),
        said,
    })
}
