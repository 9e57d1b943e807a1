//! A plan in sentences: its months, its hours, what is due, what would let more in.

use std::collections::BTreeSet;

use bank::Lang;
use readiness::{
    Cause, Date, Deadline, DeadlineClass, Due, DueKind, Lane, Missing, Month, OwnedBy, PlanView,
    PutOff, Relaxation, Share, Stretch, YearMonth,
};

use crate::Phrases;

/// From so many months after the first mention on, a month is named with its year.
const ANEW: usize = 12;

impl Phrases<'_> {
    /// Returns `12月`, or `令和9年12月` before `first` and a year and more after it.
    #[must_use]
    pub fn month_after(self, first: YearMonth, month: YearMonth) -> String {
        if month >= first && month.months_since(first) < ANEW {
            return crate::short_month(self.lang, month.month());
        }
        match self.lang {
            Lang::Ja => self.at(month),
            Lang::En => {
                format!("{} {}", crate::short_month(self.lang, month.month()), month.year())
            }
        }
    }

    /// Returns `12月` where the month is within a year of `now`, otherwise `令和9年12月`.
    #[must_use]
    pub fn near_month(self, now: YearMonth, month: YearMonth) -> String {
        let first = if now.months_since(month) < ANEW { now.min(month) } else { now };
        self.month_after(first, month)
    }

    /// Returns `2月26日`, with the year a year and more away from `now`.
    #[must_use]
    pub fn near_day(self, now: YearMonth, date: Date) -> String {
        let month = date.year_month();
        let first = if now.months_since(month) < ANEW { now.min(month) } else { now };
        self.day_after(first, date)
    }

    /// Returns `1月〜2月`, `2月` or `令和9年12月〜1月` for months counted from `first`.
    #[must_use]
    pub fn stretch(self, first: YearMonth, stretch: Stretch) -> String {
        let (from, last) = (first.plus(stretch.start), first.plus(stretch.last()));
        let begin = self.month_after(first, from);
        if from == last {
            return begin;
        }
        self.words.roadmap.range(begin, self.month_after(from, last))
    }

    /// Returns `2月26日`, with the year before `first` and a year and more after it.
    #[must_use]
    pub fn day_after(self, first: YearMonth, date: Date) -> String {
        let month = self.month_after(first, date.year_month());
        match self.lang {
            Lang::Ja => format!("{month}{}日", date.day()),
            Lang::En => format!("{} {month}", date.day()),
        }
    }

    /// Returns the position that owns an action.
    #[must_use]
    pub fn owned_by(self, owner: &OwnedBy) -> String {
        match owner {
            OwnedBy::Usual(owner) => crate::owner(self.words, *owner).into(),
            OwnedBy::Chosen(position) => position.to_string(),
        }
    }

    /// Returns `48時間`, or `8時間、その後は毎月2時間`.
    #[must_use]
    pub fn hours_of(self, hours: u32, monthly: u32) -> String {
        let once = crate::hours(self.words, hours);
        if monthly == 0 {
            return once;
        }
        self.words.action.hours_and_monthly(once, crate::hours(self.words, monthly))
    }

    /// Returns `1月〜2月、24時間、課長補佐、採用時は1月`: what the line of an action shows.
    #[must_use]
    pub fn lane(self, first: YearMonth, lane: &Lane) -> String {
        let mut parts = vec![
            self.stretch(first, lane.work),
            self.hours_of(lane.hours, lane.monthly_hours),
            self.owned_by(&lane.owner),
        ];
        if lane.is_pinned {
            parts.push(self.words.plan.pinned.into());
        }
        parts.extend(lane.was.map(|was| self.words.roadmap.lane_was(self.stretch(first, was))));
        parts.join(self.comma())
    }

    /// Returns the heading of the plan of a department, which may have no name yet.
    #[must_use]
    pub fn plan_heading(self, name: &str) -> String {
        let words = self.words.roadmap;
        if name.is_empty() { words.heading_unnamed.into() } else { words.heading(name) }
    }

    /// Says from when to when a plan runs and how many hours a month it has.
    #[must_use]
    pub fn plan_lead(self, view: &PlanView, busy: &[Month]) -> String {
        let (from, to) = (self.at(view.first), self.at(view.last));
        self.words.roadmap.plan_lead(from, to, self.hours_monthly(view.usual, busy))
    }

    /// Returns `月31時間（6〜8月は9時間）`.
    #[must_use]
    pub fn hours_monthly(self, usual: (Option<u32>, Option<u32>), busy: &[Month]) -> String {
        let words = self.words.roadmap;
        let hours = |hours: u32| crate::hours(self.words, hours);
        let (most, apart) = match usual {
            (Some(usual), apart) => (usual, apart),
            (None, busy) => (busy.unwrap_or(0), None),
        };
        let mut text = words.hours_monthly(hours(most));
        if let Some(apart) = apart.filter(|_| !busy.is_empty()) {
            text += &words.hours_busy(crate::month_runs(self.lang, busy), hours(apart));
        }
        text
    }

    /// Says what of the department is missing and what the plan does without it; empty where
    /// nothing is.
    #[must_use]
    pub fn missing_profile(self, missing: Missing) -> String {
        let words = self.words.roadmap;
        let staff = missing.staff.then_some(words.no_hours_staff);
        let kind = missing.kind.then_some(words.missing_kind);
        let sentences: Vec<_> = staff.into_iter().chain(kind).collect();
        sentences.join(self.gap())
    }

    /// Says what a plan rests on where something is missing of the department, where questions
    /// are open, or are answered with "don't know"; empty where none is so.
    #[must_use]
    pub fn missing(self, missing: Missing) -> String {
        let words = self.words.roadmap;
        let mut sentences = Vec::new();
        if missing.lacks_profile() {
            sentences.push(self.missing_profile(missing));
        }
        if missing.unanswered > 0 {
            sentences.push(words.provisional(missing.asked, missing.unanswered));
        }
        if missing.unknown > 0 {
            sentences.push(words.provisional_unknown(missing.unknown));
        }
        sentences.join(self.gap())
    }

    /// Says what would let in an action that is put off: the change that can be tried, otherwise
    /// the first; `share` is the present share of the hours.
    #[must_use]
    pub fn fits_with(self, out: &PutOff, share: Share) -> String {
        let words = self.words.roadmap;
        let Some(way) = out.nearest() else { return self.no_way(out) };
        let more = out.ways.iter().find_map(|way| match way {
            Relaxation::HoursEachMonth(more) => Some(*more),
            _ => None,
        });
        let percent = |percent: u8| crate::percent(self.words, percent);
        let way = match (way, more) {
            (Relaxation::Share(to), Some(more)) => {
                let hours = words.way_hours(crate::hours(self.words, more));
                let shares = words.way_share(percent(share.percent()), percent(*to));
                return words.fits_with(hours) + &shares;
            }
            (Relaxation::Share(to), None) => words.way_share_alone(percent(*to)),
            (Relaxation::HoursEachMonth(more), _) => {
                words.way_hours(crate::hours(self.words, *more))
            }
            (Relaxation::MoreAtOnce(more), _) => words.way_at_once(more),
            (Relaxation::Include(id), _) => words.way_include(self.title(id)),
            (Relaxation::MoneyNow(month), _) => words.way_money(self.at(*month)),
            (Relaxation::LongerBy(months), _) => words.way_longer(months),
        };
        words.fits_with(way)
    }

    /// Says which date an action has from outside. A passed one says so and never counts days.
    #[must_use]
    pub fn deadline(self, deadline: &Deadline, today: Date) -> String {
        let words = self.words.roadmap;
        let date = crate::date(self.lang, deadline.date);
        match deadline.class {
            _ if deadline.is_since => words.deadline_since(date),
            _ if deadline.date < today => words.deadline_passed(date),
            DeadlineClass::Law => words.deadline_law(date),
            DeadlineClass::National => words.deadline_national(date),
        }
    }

    /// Returns `+785時間`.
    #[must_use]
    pub fn balance(self, hours: i32) -> String {
        self.words.common.hours(crate::signed(hours))
    }

    /// Says what waits for an action: others that need it first, and steps that it opens.
    #[must_use]
    pub fn waited_for(self, causes: &BTreeSet<Cause>) -> String {
        const NAMED: usize = 3;
        let words = self.words.roadmap;
        let waiting = causes.iter().filter_map(|cause| match cause {
            Cause::NeededBy(id) => Some(words.quoted(self.title(id))),
            _ => None,
        });
        let mut waiting: Vec<String> = waiting.collect();
        let count = waiting.len();
        waiting.truncate(NAMED);
        let named = waiting.join(self.comma());
        let mut sentences = Vec::new();
        match count {
            0 => {}
            1..=NAMED => sentences.push(words.needed_by(named)),
            _ => sentences.push(words.needed_by_more(named, count)),
        }
        sentences.extend(causes.iter().filter_map(|cause| match cause {
            Cause::OpensStep(step) => Some(self.opens(*step)),
            _ => None,
        }));
        sentences.join(self.gap())
    }

    /// Says what is due.
    #[must_use]
    pub fn due(self, due: &Due) -> String {
        use DeadlineClass::{Law, National};
        let words = self.words.roadmap;
        match &due.kind {
            DueKind::Finish(id, Law) => words.due_finish_law(self.title(id)),
            DueKind::Finish(id, National) => words.due_finish_national(self.title(id)),
            DueKind::LetIn(id, Law) => words.due_let_in_law(self.title(id)),
            DueKind::LetIn(id, National) => words.due_let_in_national(self.title(id)),
            DueKind::EndsIn(id, _) => words.due_ends(self.title(id)),
            DueKind::AskForMoney(id, april) => words.due_money(self.title(id), self.at(*april)),
            DueKind::HandOver(_) => words.due_handover.into(),
        }
    }
}
