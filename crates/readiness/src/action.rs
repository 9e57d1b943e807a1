//! What a department can do.

use std::collections::BTreeSet;

use crate::area::Step;
use crate::date::{Date, Month};
use crate::gate::Gate;
use crate::id::{ActionId, AreaId, QuestionId};
use crate::level::Level;
use crate::per_person::PerPerson;
use crate::weights::Criterion;

/// "Proposed when the answer to `question` is at or below `at_most`".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trigger {
    /// The question that is looked at.
    pub question: QuestionId,
    /// The highest level that still calls for the action.
    pub at_most: Level,
}

/// Who usually owns an action: a position, never a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Owner {
    /// 課長.
    Head,
    /// 課長補佐.
    Deputy,
    /// 係長.
    Chief,
    /// 課のDX担当.
    Lead,
    /// 担当: whoever does the work, in a small office. No bank names it.
    InCharge,
    /// 課員.
    All,
}

impl Owner {
    /// Returns who does it where there are only a head and those who do the work: the deputy's
    /// part is the head's, everything else belongs to whoever is in charge.
    #[must_use]
    pub const fn in_small_office(self) -> Self {
        match self {
            Self::Head | Self::Deputy => Self::Head,
            Self::Chief | Self::Lead | Self::InCharge | Self::All => Self::InCharge,
        }
    }
}

/// How binding a date is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DeadlineClass {
    /// Set by a law in force.
    Law,
    /// Set by a national policy.
    National,
}

/// A date from outside the department.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// How binding it is.
    pub class: DeadlineClass,
    /// The day.
    pub date: Date,
    /// Whether it is the first day of a duty that goes on, and not a day by which something is
    /// finished: past, such a day was not missed.
    pub is_since: bool,
}

/// An action (取組). Its words are in the bank's texts.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each says a thing of its own")]
pub struct Action {
    /// Its name.
    pub id: ActionId,
    /// The step of the procedure that it belongs to.
    pub step: Step,
    /// The area that it mainly serves.
    pub area: AreaId,
    /// Who usually owns it.
    pub owner: Owner,
    /// It is proposed when one of these holds.
    pub triggers: Vec<Trigger>,
    /// It is never proposed when the profile closes one of these.
    pub gates: Vec<Gate>,
    /// Has to be finished before it starts.
    pub prerequisites: Vec<ActionId>,
    /// Hours of work of the whole department, once.
    pub hours: u16,
    /// Hours on top for each person of the department, once.
    pub hours_per_person: PerPerson,
    /// Hours in each month after it has been set up.
    pub monthly_hours: u16,
    /// Hours on top for each person of the department, in each of these months.
    pub monthly_hours_per_person: PerPerson,
    /// Elapsed weeks.
    pub weeks: u16,
    /// It happens at once, a talk for example: it is never stretched over more months than its
    /// weeks take.
    pub is_at_once: bool,
    /// 1 to 5 for each of [`Criterion::ALL`].
    pub criteria: [u8; 5],
    /// How heavy it is while it is done: 1 light to 5 heavy.
    pub burden: u8,
    /// How much burden it takes away: 0 none to 3 its very purpose.
    pub relief: u8,
    /// It settles what nobody knows, so "don't know" calls for it too.
    pub finds_out: bool,
    /// It needs money that only a new budget can give.
    pub needs_budget: bool,
    /// The action that asks for that money: the work waits for it, and for the April after.
    pub request: Option<ActionId>,
    /// It is there for an incident, and waits for no step.
    pub is_for_incidents: bool,
    /// The calendar months that it may run in; empty for all.
    pub months: Vec<Month>,
    /// The calendar months in one of which it has to end, a by-law with a session of the
    /// assembly for example; empty for all. The work before is planned back from there.
    pub ends: Vec<Month>,
    /// A date from outside.
    pub deadline: Option<Deadline>,
}

impl Action {
    /// Returns the hours for a department of `staff` people, once.
    #[must_use]
    pub fn hours_for(&self, staff: u16) -> u32 {
        u32::from(self.hours) + self.hours_per_person.hours(staff)
    }

    /// Returns the hours for a department of `staff` people in each month after it has ended.
    #[must_use]
    pub fn monthly_hours_for(&self, staff: u16) -> u32 {
        u32::from(self.monthly_hours) + self.monthly_hours_per_person.hours(staff)
    }

    /// From this burden on an action keeps out of busy months. A judgement.
    pub const HEAVY: u8 = 4;

    /// Returns the calendar months that it may run in, none for all: its own; for a heavy one
    /// without the `busy` months, as long as that leaves it as many months in a row as it takes.
    #[must_use]
    pub fn months_within(&self, busy: &BTreeSet<Month>) -> Vec<Month> {
        if self.burden < Self::HEAVY || busy.is_empty() {
            return self.months.clone();
        }
        let is_calm = |month: &Month| {
            (self.months.is_empty() || self.months.contains(month)) && !busy.contains(month)
        };
        let year = Month::FISCAL;
        let fits = (0..year.len()).any(|first| {
            let mut run = year.iter().cycle().skip(first).take(self.shortest());
            let last = year[(first + self.shortest() - 1) % year.len()];
            run.all(is_calm) && (self.ends.is_empty() || self.ends.contains(&last))
        });
        if fits { year.into_iter().filter(is_calm).collect() } else { self.months.clone() }
    }

    /// Returns the shortest time it takes, in months; four weeks count as a month.
    #[must_use]
    pub fn shortest(&self) -> usize {
        Self::months_of(self.weeks)
    }

    /// Returns in how many months so many weeks fit; at least 1.
    #[must_use]
    pub fn months_of(weeks: u16) -> usize {
        usize::from(weeks).div_ceil(4).max(1)
    }

    /// Returns the mark for `criterion`, 1 to 5.
    #[must_use]
    pub const fn mark(&self, criterion: Criterion) -> u8 {
        self.criteria[criterion.index()]
    }

    /// Tells whether a law in force asks for it.
    #[must_use]
    pub fn is_by_law(&self) -> bool {
        self.deadline.as_ref().is_some_and(|deadline| deadline.class == DeadlineClass::Law)
    }

    /// Tells whether it waits for no procedure at all, and nothing that it needs does: a duty of
    /// law, and what is there for an incident.
    #[must_use]
    pub fn is_urgent(&self) -> bool {
        self.is_by_law() || self.is_for_incidents
    }
}
