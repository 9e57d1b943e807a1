//! A plan as it is looked at on one day: what is in it, what it asks for and what it gives back.
//! Views show this and decide nothing.

mod action_view;
mod after_review;
mod budget;
mod change;
mod due;
mod first_things;
mod giving_back;
mod lane;
mod listing;
mod missing;
mod monthly;
mod nothing_planned;
mod parting;
mod stop_question;
mod today_mark;
mod yen_range;

pub use action_view::{ActionState, ActionView, Before, Frame, Neighbours};
pub use after_review::{AfterReview, Shift};
pub use budget::{Budget, BudgetRow};
pub use change::{Change, Move, PlanChange, RankChange};
pub use due::{Due, DueKind};
pub use first_things::FirstThings;
pub use giving_back::GivingBack;
pub use lane::{Lane, OwnedBy, Stretch};
pub use listing::{ActionRow, ListOrder, Listing, RowState, Scope};
pub use missing::Missing;
pub use monthly::{MonthlyReview, ReviewItem};
pub use nothing_planned::NothingPlanned;
pub use parting::{Parting, PartingCause};
pub use stop_question::StopQuestion;
pub use today_mark::TodayMark;
pub use yen_range::{YenProblem, YenRange};

use crate::bank::Bank;
use crate::capacity::HoursMonth;
use crate::date::{Date, YearMonth};
use crate::diagnosis::Diagnosis;
use crate::difference::Difference;
use crate::document::Document;
use crate::id::ActionId;
use crate::pin_conflict::PinConflict;
use crate::put_off::{PutOff, Relaxation};

/// A plan as it is looked at on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanView {
    /// The month in which the plan begins.
    pub first: YearMonth,
    /// The month in which it ends.
    pub last: YearMonth,
    /// The month of this day, with which the plan would begin if it were made again now, where it
    /// began earlier.
    pub could_begin: Option<YearMonth>,
    /// The months with their limits.
    pub months: Vec<HoursMonth>,
    /// The hours used in each month.
    pub used: Vec<u32>,
    /// The most hours of a month that is not busy, and of one that is.
    pub usual: (Option<u32>, Option<u32>),
    /// Whether the hours are halved because the burden is heavy.
    pub is_halved: bool,
    /// Where the day lies among the months.
    pub today: Option<TodayMark>,
    /// What is done when, by first month and then by rank.
    pub lanes: Vec<Lane>,
    /// What to begin with.
    pub first_things: FirstThings,
    /// What is put off, by rank.
    pub put_off: Vec<PutOff>,
    /// How many actions the person left out.
    pub left_out: usize,
    /// How many actions of this bank are done.
    pub done: usize,
    /// Pinned months that cannot hold, by rank.
    pub pin_conflicts: Vec<PinConflict>,
    /// What has to be decided or finished by a day, the earliest first.
    pub dues: Vec<Due>,
    /// Where its order parts from the order of ranks; `None` where the first five begin within
    /// three months.
    pub parting: Option<Parting>,
    /// What it gives back.
    pub giving_back: GivingBack,
    /// What is not answered yet.
    pub missing: Missing,
    /// Why there is no plan, if there is none though actions come into question.
    pub nothing: Option<NothingPlanned>,
    /// What has moved since the roadmap was adopted; `None` while none is.
    pub moved: Option<Vec<Difference>>,
}

impl PlanView {
    /// Looks at what follows from `document` on the day `today`.
    #[must_use]
    pub fn of(bank: &Bank, document: &Document, diagnosis: &Diagnosis, today: Date) -> Self {
        let roadmap = &diagnosis.roadmap;
        let months = roadmap.capacity.months.clone();
        let first = diagnosis.start;
        let last = months.last().map_or(first, |month| month.month);
        let now = document.restart(today);
        let lanes = lane::lanes(bank, document, diagnosis);
        let today_mark = TodayMark::of(first, months.len(), today);
        let is_known = |id: &&ActionId| bank.action(id).is_some();
        Self {
            first,
            last,
            could_begin: (first < now).then_some(now),
            usual: (roadmap.capacity.usual_hours(), roadmap.capacity.busy_hours()),
            is_halved: roadmap.capacity.is_halved,
            today: today_mark,
            first_things: FirstThings::of(bank, roadmap, &lanes, today_mark),
            put_off: roadmap.put_off.clone(),
            left_out: roadmap.excluded.len(),
            done: document.done.iter().filter(is_known).count(),
            pin_conflicts: roadmap.pin_conflicts.clone(),
            dues: due::dues(bank, &document.profile, roadmap, today),
            parting: Parting::of(diagnosis),
            giving_back: GivingBack::of(bank, document, diagnosis),
            missing: Missing::of(bank, document),
            nothing: NothingPlanned::of(document, diagnosis),
            moved: document.adopted.as_ref().map(|it| it.differences(document, diagnosis)),
            used: roadmap.used.clone(),
            months,
            lanes,
        }
    }

    /// Returns up to `most` actions that are put off: first those that a change lets in which can
    /// be tried at once, then those that another change lets in, then the others; by rank.
    #[must_use]
    pub fn nearest_to_fit(&self, most: usize) -> Vec<&PutOff> {
        let distance = |out: &&PutOff| match out.nearest() {
            Some(way) if way.can_be_tried() => 0,
            Some(_) => 1,
            None => 2,
        };
        let mut nearest: Vec<&PutOff> = self.put_off.iter().collect();
        nearest.sort_by_key(distance);
        nearest.truncate(most);
        nearest
    }
}

impl PutOff {
    /// Returns the change that lets it in and can be tried at once, otherwise the first.
    #[must_use]
    pub fn nearest(&self) -> Option<&Relaxation> {
        self.ways.iter().find(|way| way.can_be_tried()).or_else(|| self.ways.first())
    }
}

impl Relaxation {
    /// Tells whether a person can try it on the page: the others are for somebody else to give.
    #[must_use]
    pub const fn can_be_tried(&self) -> bool {
        matches!(self, Self::Share(_) | Self::MoreAtOnce(_) | Self::Include(_))
    }
}
