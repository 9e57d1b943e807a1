//! The hand-over in sentences.

use readiness::{
    AtOnce, Decided, DecidedIn, Decision, Finished, FirstDate, FirstThing, Handover, Held, OwnedBy,
    Preset, Promised, PutOff, Share, StepNow, YearMonth,
};

use crate::Phrases;
use crate::short::short;

/// The next date in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FirstText {
    /// The day.
    pub day: String,
    /// What has to be done.
    pub what: String,
    /// Who does it; empty where that is left out.
    pub who: String,
}

/// A decision in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecisionText {
    /// When it was made.
    pub when: String,
    /// What was decided.
    pub what: String,
    /// Why.
    pub why: String,
}

impl Phrases<'_> {
    /// The most letters of full width of a note on the sheet.
    pub const NOTE: usize = 16;
    /// The most letters of full width of a reason on the sheet.
    pub const REASON: usize = 28;
    /// The most letters of full width of a text on the sheet that somebody wrote for it.
    pub const WRITTEN: usize = 80;

    /// Returns the heading of the sheet.
    #[must_use]
    pub fn handover_heading(self, name: &str) -> String {
        let words = self.words.handover;
        if name.is_empty() { words.heading_unnamed.into() } else { words.heading(name) }
    }

    /// Says on which day the sheet stands, which plan it is of, and the check code.
    #[must_use]
    pub fn handover_printed(self, sheet: &Handover, code: &str) -> String {
        let words = self.words.handover;
        let plan = match (sheet.version, sheet.adopted_on) {
            (None, _) => words.plan_none.into(),
            (Some(version), None) => words.plan_version_undated(version),
            (Some(version), Some(day)) => words.plan_version(version, crate::date(self.lang, day)),
        };
        words.printed(crate::date(self.lang, sheet.today), plan, code)
    }

    /// Says the score of a step.
    #[must_use]
    pub fn step_points(self, step: &StepNow) -> String {
        let words = self.words.handover;
        step.score.map_or_else(|| words.no_points.into(), |score| words.points(score))
    }

    /// Says how a step stood on the earlier day; empty where there is none.
    #[must_use]
    pub fn step_then(self, sheet: &Handover, step: &StepNow) -> String {
        let words = self.words.handover;
        let Some(since) = sheet.since else { return String::new() };
        let day = self.near_day(sheet.today.year_month(), since);
        match step.then {
            None => words.then_none(day),
            then if then == step.score => words.then_same(day),
            Some(then) => words.then_points(day, then),
        }
    }

    /// Says what is the weakest; empty where nothing is.
    #[must_use]
    pub fn handover_weakest(self, sheet: &Handover) -> String {
        let Some((question, level)) = &sheet.weakest else { return String::new() };
        let level = self.words.common.level(level.get());
        self.words.roadmap.sheet_weakest(self.topic(question), level)
    }

    /// Says what has to be done on a day.
    #[must_use]
    pub fn first_date(self, sheet: &Handover, date: &FirstDate) -> FirstText {
        let words = self.words.handover;
        let day = self.near_day(sheet.today.year_month(), date.day);
        let until = || words.until(&day);
        let who = |owner: &Option<OwnedBy>| {
            owner.as_ref().map(|owner| self.owned_by(owner)).unwrap_or_default()
        };
        let (day, what, who) = match &date.what {
            FirstThing::Review => {
                let head = self.words.common.head.into();
                (day, words.first_review.into(), head)
            }
            FirstThing::Begin(id, owner) => {
                (until(), words.first_begin(self.title(id)), who(owner))
            }
            FirstThing::End(id, owner) => (until(), words.first_end(self.title(id)), who(owner)),
            FirstThing::Due(due) => {
                (until(), self.due(due), crate::owner(self.words, due.owner).into())
            }
        };
        FirstText { day, what, who }
    }

    /// Says in which months an action in hand has its place.
    #[must_use]
    pub fn held_when(self, sheet: &Handover, held: &Held) -> String {
        let months = |months| self.near_months(sheet, months);
        held.months.map_or_else(|| self.words.handover.unplanned.into(), months)
    }

    /// Returns `13／11時間`.
    #[must_use]
    pub fn spent_of(self, held: &Held) -> String {
        let spent = held.spent.map_or_else(|| "–".into(), crate::number);
        self.words.handover.spent_of(spent, held.estimated)
    }

    /// Says how an action in hand goes.
    #[must_use]
    pub fn held_state(self, held: &Held) -> String {
        let words = self.words.handover;
        match held.note.as_str() {
            _ if !held.is_said => words.not_begun.into(),
            note if note.trim().is_empty() => words.running.into(),
            note => short(note, Self::NOTE, "…"),
        }
    }

    /// Says what is done, with its month.
    #[must_use]
    pub fn finished(self, sheet: &Handover, finished: &Finished) -> String {
        let title = self.title(&finished.action);
        let Some(month) = finished.ended else { return title.into() };
        let month = self.near_month(sheet.today.year_month(), month);
        self.words.handover.finished_in(title, month)
    }

    /// Says what was promised: `業務と手続の棚卸（4月〜5月、48時間、係長）`.
    #[must_use]
    pub fn promised(self, sheet: &Handover, promised: &Promised) -> String {
        let mut facts = vec![
            self.near_months(sheet, promised.months),
            crate::hours(self.words, promised.hours),
        ];
        facts.extend(promised.owner.as_ref().map(|owner| self.owned_by(owner)));
        let facts = facts.join(self.comma());
        self.words.handover.promised_line(self.title(&promised.action), facts)
    }

    /// Says what was decided, when and why.
    #[must_use]
    pub fn decision(self, sheet: &Handover, decision: &Decision) -> DecisionText {
        let words = self.words.handover;
        let now = sheet.today.year_month();
        let when = match decision.when {
            None => words.undated.into(),
            Some(DecidedIn::Day(day)) => self.near_day(now, day),
            Some(DecidedIn::Month(month)) => self.near_month(now, month),
        };
        let (what, why) = self.decided(now, &decision.what);
        DecisionText { when, what, why }
    }

    fn decided(self, now: YearMonth, what: &Decided) -> (String, String) {
        let words = self.words.handover;
        let reason = |text: &str| match short(text, Self::REASON, "…") {
            text if text.is_empty() => words.why_not_said.into(),
            text => text,
        };
        match what {
            Decided::Adopted { placed, put_off, is_present: true } => {
                (words.decided_adopted(placed, put_off), words.why_adopted.into())
            }
            Decided::Adopted { placed, .. } => {
                (words.decided_adopted_first(placed), words.why_adopted_first.into())
            }
            Decided::Weights(weights) => {
                let preset = Preset::of(*weights).map(|preset| self.preset(preset));
                let why = preset.map(|name| words.why_preset(name));
                let why = why.unwrap_or_else(|| self.weights(*weights));
                (words.decided_weights.into(), why)
            }
            Decided::AtOnce(at_once) => {
                let is_more = *at_once > AtOnce::default();
                let why = if is_more { words.why_at_once_more } else { words.why_at_once };
                (words.decided_at_once(at_once.get()), why.into())
            }
            Decided::Share(share) => {
                let percent = crate::percent(self.words, share.percent());
                (words.decided_share(percent), words.why_share.into())
            }
            Decided::Effort(percent) => (words.decided_effort(percent), words.why_effort.into()),
            Decided::Stopped(id, note) => (words.decided_stopped(self.title(id)), reason(note)),
            Decided::LeftOut(id, why) => (words.decided_left_out(self.title(id)), reason(why)),
            Decided::Pinned(id, month) => {
                let month = self.near_month(now, *month);
                (words.decided_pinned(self.title(id), month), words.why_pinned.into())
            }
            Decided::Hours { action, from, to } => {
                let [from, to] =
                    [*from, u32::from(*to)].map(|hours| crate::hours(self.words, hours));
                (words.decided_hours(self.title(action), to), words.why_hours(from))
            }
        }
    }

    /// Returns what somebody wrote, as much of it as the sheet holds.
    #[must_use]
    pub fn written(self, text: &str) -> String {
        short(text, Self::WRITTEN, self.words.handover.continued)
    }

    /// Says what would let in an action that is put off.
    #[must_use]
    pub fn put_off_line(self, out: &PutOff, share: Share) -> String {
        self.words.handover.put_off_line(self.title(&out.action), self.fits_with(out, share))
    }

    /// Returns the months of an action, with years only where they are needed.
    fn near_months(self, sheet: &Handover, (from, to): (YearMonth, YearMonth)) -> String {
        let first = self.near_month(sheet.today.year_month(), from);
        if from == to {
            return first;
        }
        self.words.roadmap.range(first, self.near_month(from, to))
    }
}
