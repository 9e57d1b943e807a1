//! The hand-over (引継ぎ): what whoever comes next has to know, on one sheet. Everything is derived
//! from the document; lists are cut here, so that the sheet is one whatever the document holds.

mod cut;
mod decision;
mod first_date;
mod nameless;
mod standing;
mod work;

pub use cut::Cut;
pub use decision::{Decided, DecidedIn, Decision};
pub use first_date::{FirstDate, FirstThing};
pub use standing::StepNow;
pub use work::{Finished, Held, Promised};

use crate::answers::Standing;
use crate::bank::Bank;
use crate::date::Date;
use crate::diagnosis::Diagnosis;
use crate::document::Document;
use crate::id::QuestionId;
use crate::level::Level;
use crate::plan_view::PlanView;
use crate::put_off::PutOff;
use crate::text::Remark;

/// What whoever comes next has to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handover {
    /// The day on which it is looked at.
    pub today: Date,
    /// Which adopted plan it is, 1 for the first; `None` while none is adopted.
    pub version: Option<usize>,
    /// The day on which that was adopted.
    pub adopted_on: Option<Date>,
    /// The day that today is held against: the earliest one under the same questions.
    pub since: Option<Date>,
    /// The steps on both days.
    pub steps: Vec<StepNow>,
    /// The lowest level of all.
    pub weakest: Option<(QuestionId, Level)>,
    /// The next dates.
    pub dates: Cut<FirstDate>,
    /// What runs.
    pub held: Cut<Held>,
    /// What is done, the latest first.
    pub finished: Cut<Finished>,
    /// What begins next.
    pub promised: Cut<Promised>,
    /// What was decided.
    pub decisions: Cut<Decision>,
    /// What was answered with "don't know".
    pub unknown: Cut<QuestionId>,
    /// What is put off, the nearest to fit first.
    pub put_off: Cut<PutOff>,
    /// What nobody knows yet, as somebody wrote it.
    pub doubts: Remark,
    /// A word.
    pub message: Remark,
}

impl Handover {
    /// How many dates are named.
    pub const DATES: usize = 3;
    /// How many actions in hand are named; three at once are usual.
    pub const HELD: usize = 4;
    /// How many finished actions, promises and decisions are named.
    pub const LISTED: usize = 4;
    /// How many questions, and actions put off, are named.
    pub const NAMED: usize = 3;

    /// Derives it from `document` and what follows from it, on the day `today`.
    #[must_use]
    pub fn of(bank: &Bank, document: &Document, diagnosis: &Diagnosis, today: Date) -> Self {
        let view = PlanView::of(bank, document, diagnosis, today);
        let lanes = &view.lanes;
        let (since, steps) = standing::steps(document, diagnosis, today);
        let asked = bank.questions().iter().filter(|question| document.path.asks(question));
        let unknown = asked.filter(|question| {
            document.answers.standing(question, &document.profile) == Standing::Unknown
        });
        let dates = first_date::dates(bank, document, diagnosis, lanes, &view.dues, today);
        let nearest = view.nearest_to_fit(usize::MAX).into_iter().cloned();
        let earlier = document.follow_up.earlier.len();
        Self {
            today,
            version: document.adopted.as_ref().map(|_| earlier + 1),
            adopted_on: document.adopted.as_ref().and_then(|it| it.time.date()),
            since,
            steps,
            weakest: diagnosis.readiness.weakest.clone(),
            dates: Cut::of(dates, Self::DATES),
            held: Cut::of(work::held(bank, document, diagnosis, lanes, today), Self::HELD),
            finished: Cut::of(work::finished(bank, document), Self::LISTED),
            promised: Cut::of(work::promised(document, diagnosis, lanes, today), Self::LISTED),
            decisions: Cut::of(Decision::all(bank, document), Self::LISTED),
            unknown: Cut::of(unknown.map(|question| question.id.clone()), Self::NAMED),
            put_off: Cut::of(nearest, Self::NAMED),
            doubts: document.follow_up.doubts.clone(),
            message: document.follow_up.message.clone(),
        }
    }

    /// Returns the same without anything that may name a person: no positions, no free texts.
    /// `diagnosis` is that of the whole `document`.
    #[must_use]
    pub fn nameless(bank: &Bank, document: &Document, diagnosis: &Diagnosis, today: Date) -> Self {
        let mut sheet = Self::of(bank, &document.nameless(), diagnosis, today);
        sheet.held.shown.iter_mut().for_each(|one| one.owner = None);
        sheet.promised.shown.iter_mut().for_each(|one| one.owner = None);
        for date in &mut sheet.dates.shown {
            if let FirstThing::Begin(_, owner) | FirstThing::End(_, owner) = &mut date.what {
                *owner = None;
            }
        }
        sheet
    }
}
