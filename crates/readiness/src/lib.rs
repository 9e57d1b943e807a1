//! The words and the rules of the diagnosis.
//!
//! From a [`Bank`] of questions and actions, a department's [`Profile`] and its
//! [`Answers`], this crate derives [`Readiness`], the [`Priorities`] of actions and a
//! [`Roadmap`] that no month overloads. All of it is pure: the same input gives the same
//! output on every machine and in every order of input.
//!
//! **Invariant:** no file format, no clock, no randomness, no page. A date comes in as an
//! argument; words for people live in the `content` crate, under the ids used here.
//!
//! # Where to start
//!
//! - [`Document`]: what one department keeps.
//! - [`Readiness::assess`]: where it stands.
//! - [`Priorities::rank`]: what matters most, with the parts of every sum.
//! - [`Roadmap::plan`]: what is done in which month, and why.

mod action;
mod adopted;
mod answer;
mod answers;
mod area;
mod area_group;
mod asking;
mod audience;
mod band;
mod bank;
mod bank_ref;
mod bounded;
mod burden_alarm;
mod candidate;
mod capacity;
mod certainty;
mod check;
mod comparison;
mod cooperation;
mod date;
mod department_kind;
mod department_trait;
mod diagnosis;
mod difference;
mod document;
mod earlier;
mod earlier_way;
mod edition;
mod effort;
mod execution;
mod experience;
mod finding;
mod follow_up;
mod gate;
mod handover;
mod holding;
mod id;
mod in_hand;
mod inconsistency;
mod inspection;
mod ledger;
mod level;
mod measured_day;
mod measurement;
mod moment;
mod moved;
mod needed;
mod next_step;
mod overtaking;
mod part_time;
mod path;
mod per_person;
mod pin_conflict;
mod place;
mod plan_view;
mod planning;
pub mod points;
mod preset;
mod priority;
mod profile;
mod progress;
mod put_off;
mod question;
mod readiness;
mod reason;
mod receipt;
mod review;
mod review_day;
mod reviewing;
mod roadmap;
mod robustness;
mod scenario;
mod schedule;
mod score;
mod skill;
mod snapshot;
mod stage;
mod stage_state;
mod stress;
mod text;
mod trend;
mod weights;
mod whole_number;

pub use action::{Action, Deadline, DeadlineClass, Owner, Trigger};
pub use adopted::{Adopted, Promise};
pub use answer::{Answer, Choice, Provenance};
pub use answers::{AnswerError, Answers, Standing};
pub use area::{Area, AreaGroup, AreaKind, Step};
pub use asking::{Asking, Inquiry};
pub use audience::Audience;
pub use band::Band;
pub use bank::Bank;
pub use bank_ref::BankRef;
pub use bounded::{BoundedMap, BoundedSet, Key, LimitError};
pub use candidate::{Candidate, Candidates, Cause, UNKNOWN_GAP};
pub use capacity::{
    BUSY_PERCENT, Capacity, HANDOVER_HOURS, HOURS_PER_PERSON_MONTH, HoursMonth, NoHours,
    SMALL_MONTHS, YEAR_END_PERCENT, last_month,
};
pub use certainty::{Certainty, Proof};
pub use check::{Check, Side};
pub use comparison::{Comparison, ComparisonRow, PlanSize};
pub use cooperation::CooperationStage;
pub use date::{Date, Era, FiscalYear, Month, Weekday, YearMonth};
pub use department_kind::DepartmentKind;
pub use department_trait::DepartmentTrait;
pub use diagnosis::Diagnosis;
pub use difference::Difference;
pub use document::Document;
pub use earlier::{Earlier, EarlierStanding};
pub use earlier_way::{EarlierChange, EarlierWay};
pub use edition::Switch;
pub use effort::Effort;
pub use execution::{Execution, ExecutionState, ReviewNote};
pub use experience::Experience;
pub use finding::Finding;
pub use follow_up::{EarlierPlans, FollowUp};
pub use gate::Gate;
pub use handover::{
    Cut, Decided, DecidedIn, Decision, Finished, FirstDate, FirstThing, Handover, Held, Promised,
    StepNow,
};
pub use holding::Holding;
pub use id::{ActionId, AreaId, CheckId, IndicatorId, QuestionId, SkillId};
pub use inconsistency::Inconsistency;
pub use inspection::{BankProblem, Flaw};
pub use ledger::{Ledger, LedgerEntry, LedgerMonth, SAVED_MINUTES};
pub use level::Level;
pub use measured_day::{Counted, DayProblem, MeasuredDay};
pub use measurement::{Indicator, MeasuredHow, MeasuredValue, Measurement, Measurements};
pub use moment::Moment;
pub use moved::{
    MonthSpan, MoveKind, MoveShare, Moved, MovedRow, MovedSheet, MovedState, SheetPart,
};
pub use needed::Needed;
pub use next_step::NextStep;
pub use overtaking::{Overtaking, TIE};
pub use part_time::PartTime;
pub use path::Path;
pub use per_person::PerPerson;
pub use pin_conflict::{ConflictingWith, PinConflict};
pub use place::Place;
pub use plan_view::{
    ActionRow, ActionState, ActionView, AfterReview, Before, Budget, BudgetRow, Change, Due,
    DueKind, FirstThings, Frame, GivingBack, Lane, ListOrder, Listing, Missing, MonthlyReview,
    Move, Neighbours, NothingPlanned, OwnedBy, Parting, PartingCause, PlanChange, PlanView,
    RankChange, ReviewItem, RowState, Scope, Shift, StopQuestion, Stretch, TodayMark, YenProblem,
    YenRange,
};
pub use planning::{PlanStage, Planning, SLICE, Slice};
pub use preset::Preset;
pub use priority::{Contribution, Margins, Part, Priorities, Priority};
pub use profile::{Network, Profile, Role, Share, Task, YesNo};
pub use progress::Progress;
pub use put_off::{Limit, PutOff, Relaxation};
pub use question::Question;
pub use readiness::{BurdenState, HEAVY_BELOW, REACHED_FROM, Readiness, StepStanding, StepState};
pub use reason::Reason;
pub use receipt::{Receipt, Receipts};
pub use review::{Doubt, Review, ReviewEntry, Reviews};
pub use review_day::{NextReview, NextReviewProblem, Reminder};
pub use roadmap::{Phase, Roadmap};
pub use robustness::{FIRST, Robustness, Standpoint};
pub use scenario::{AtOnce, Scenario, Wish};
pub use schedule::{
    Demand, FINDS_OUT_FIRST, LAW_KEPT, LEAST_HOURS, NATIONAL_KEPT, Placement, Problem,
    ProblemError, RELIEF_FIRST, REQUESTS_CLOSE, REQUESTS_OPEN, SEARCH_WORK, STRETCH_MONTHS, Search,
    Slot, WORK,
};
pub use score::{AreaScore, Counts, Score};
pub use skill::{Skill, SkillCount, Skills};
pub use snapshot::{AreaSnapshot, Snapshot, Snapshots};
pub use stage::Stage;
pub use stage_state::StageState;
pub use stress::{Slip, Stress, StressLevel};
pub use text::{Excess, LeftOutReason, Name, Position, Remark, Text, TooLong};
pub use trend::{AreaCourse, Course, Trend, TrendDay};
pub use weights::{Criterion, Weights};
pub use whole_number::whole_number;
