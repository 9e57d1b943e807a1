//! Reasons in sentences: why an action comes up, why it stands in its month, what keeps it out
//! and what would let it in. No rule is decided here.

use bank::{Catalog, Lang};
use content::{Word, Words};
use readiness::{
    ActionId, AreaKind, ConflictingWith, Criterion, Difference, Limit, Part, PinConflict, Preset,
    Reason, Relaxation, Step, Weights, YearMonth,
};

use crate::ui::say;

/// Tells reasons in one language.
#[derive(Clone, Copy)]
pub struct Teller {
    /// The words of the page.
    pub words: &'static Words,
    /// The language.
    pub lang: Lang,
    /// The bank with its words.
    pub catalog: &'static Catalog,
}

impl Teller {
    /// Returns what action `id` is called.
    pub fn title(self, id: &ActionId) -> &'static str {
        self.catalog.action(id).map_or("", |text| text.title.get(self.lang))
    }

    /// Returns `令和8年12月〜令和9年1月`, or one month.
    pub fn months(self, from: YearMonth, to: YearMonth) -> String {
        let (first, last) = (say::year_month(self.lang, from), say::year_month(self.lang, to));
        if from == to {
            return first;
        }
        self.words.roadmap.range(first, last)
    }

    /// Returns what stands between two sentences.
    pub const fn gap(self) -> &'static str {
        match self.lang {
            Lang::Ja => "",
            Lang::En => " ",
        }
    }

    /// Returns what stands between two things of a list.
    pub const fn comma(self) -> &'static str {
        match self.lang {
            Lang::Ja => "、",
            Lang::En => ", ",
        }
    }

    /// Says why an action stands in its month.
    pub fn reason(self, reason: &Reason) -> String {
        let words = self.words.roadmap;
        match reason {
            Reason::FromTheStart => words.from_the_start.into(),
            Reason::Pinned => words.pinned.into(),
            Reason::HoursShort(month) => words.hours_short(self.at(*month)),
            Reason::After(id, month) => words.after(self.title(id), self.at(*month)),
            Reason::AfterStep(step, id, month) => {
                words.after_step(step.number(), self.step(*step), self.title(id), self.at(*month))
            }
            Reason::Window(months) => words.window(say::months(self.lang, months)),
            Reason::EndsIn(months) => words.ends_in(say::months(self.lang, months)),
            Reason::Budget(month) => words.budget(self.at(*month)),
            Reason::HoursTaken(month) => words.hours_taken(self.at(*month)),
            Reason::TooManyAtOnce(month, most) => {
                let most = say::number(most);
                words.too_many(self.at(*month), most)
            }
            Reason::ReliefFirst => words.relief_first.into(),
        }
    }

    /// Says what keeps an action out.
    pub fn limit(self, limit: &Limit) -> String {
        let words = self.words.roadmap;
        match limit {
            Limit::Hours { needed, left } => {
                let (needed, left) =
                    (say::hours(self.words, *needed), say::hours(self.words, *left));
                words.limit_hours(needed, left)
            }
            Limit::AtOnce(most) => words.limit_at_once(most),
            Limit::Prerequisite(id) => words.limit_prerequisite(self.title(id)),
            Limit::Budget(month) => words.limit_budget(self.at(*month)),
            Limit::Window(months) => words.limit_window(say::months(self.lang, months)),
            Limit::Horizon => words.limit_horizon.into(),
        }
    }

    /// Says what would let an action in.
    pub fn relaxation(self, relaxation: &Relaxation) -> String {
        let words = self.words.roadmap;
        match relaxation {
            Relaxation::HoursEachMonth(more) => words.relax_hours(say::hours(self.words, *more)),
            Relaxation::MoreAtOnce(more) => words.relax_at_once(more),
            Relaxation::Include(id) => words.relax_include(self.title(id)),
            Relaxation::Share(percent) => words.relax_share(percent),
            Relaxation::MoneyNow(month) => words.relax_money(self.at(*month)),
            Relaxation::LongerBy(months) => words.relax_longer(months),
        }
    }

    /// Says which pinned month cannot be kept and what conflicts with it.
    pub fn conflict(self, conflict: &PinConflict) -> String {
        let words = self.words.plan;
        let named =
            |text: Word, id: &ActionId| say::filled(text).with("action", self.title(id)).done();
        let against = match &conflict.conflicting_with {
            ConflictingWith::Past => words.clash_past.into(),
            ConflictingWith::Horizon => words.clash_horizon.into(),
            ConflictingWith::Window(months) => words.clash_window(say::months(self.lang, months)),
            ConflictingWith::EndsIn(months) => words.clash_ends_in(say::months(self.lang, months)),
            ConflictingWith::Budget(month) => words.clash_budget(self.at(*month)),
            ConflictingWith::Hours { needed, left } => {
                let hours = |hours: &u32| say::hours(self.words, *hours);
                words.clash_hours(hours(needed), hours(left))
            }
            ConflictingWith::Pin(id) => named(words.clash_pin, id),
            ConflictingWith::After(id, None) => named(words.clash_never, id),
            ConflictingWith::After(id, Some(month)) => {
                words.clash_after(self.title(id), self.at(*month))
            }
            ConflictingWith::Excluded(id) => named(words.clash_excluded, id),
        };
        words.clash(self.title(&conflict.action), self.at(conflict.month)) + &against
    }

    /// Says what is no longer as it was adopted.
    pub fn difference(self, difference: &Difference) -> String {
        let words = self.words.plan;
        let month = |month: &YearMonth| self.at(*month);
        let hours = |hours: &u32| say::hours(self.words, *hours);
        let (text, id, from, to) = match difference {
            Difference::Bank => return words.moved_bank.into(),
            Difference::Weights => return words.moved_weights.into(),
            Difference::Done(id) => (words.moved_done, id, String::new(), String::new()),
            Difference::New(id, to) => (words.moved_new, id, String::new(), month(to)),
            Difference::Gone(id, from) => (words.moved_gone, id, month(from), String::new()),
            Difference::Moved { action, from, to } => {
                (words.moved_month, action, month(from), month(to))
            }
            Difference::Ends { action, from, to } => {
                (words.moved_end, action, month(from), month(to))
            }
            Difference::Hours { action, from, to } => {
                (words.moved_hours, action, hours(from), hours(to))
            }
        };
        say::filled(text).with("action", self.title(id)).with("from", from).with("to", to).done()
    }

    /// Returns `効果20%、実現性20%、…`.
    pub fn weights(self, weights: Weights) -> String {
        let each = Criterion::ALL.map(|criterion| {
            let percent = say::percent(self.words, weights.percent(criterion));
            [self.part(Part::Criterion(criterion)), self.gap(), &percent].concat()
        });
        each.join(self.comma())
    }

    /// Returns what a set of weights is called.
    pub const fn preset(self, preset: Preset) -> Word {
        let words = self.words.plan;
        match preset {
            Preset::Even => words.even,
            Preset::ReliefFirst => words.relief_first,
            Preset::QuickResults => words.quick_results,
            Preset::ResidentsFirst => words.residents_first,
            Preset::CostFirst => words.cost_first,
        }
    }

    /// Says that an action opens a step that is not reached.
    pub fn opens(self, step: Step) -> String {
        let number = say::number(step.number());
        self.words.roadmap.opens_step(number, self.step(step))
    }

    /// Returns the short name of a part of the points.
    pub const fn part(self, part: Part) -> Word {
        let words = self.words.roadmap;
        match part {
            Part::Gap => words.part_gap,
            Part::Criterion(Criterion::Effect) => words.part_effect,
            Part::Criterion(Criterion::Feasibility) => words.part_feasible,
            Part::Criterion(Criterion::Cost) => words.part_cost,
            Part::Criterion(Criterion::Fairness) => words.part_fair,
            Part::Criterion(Criterion::Evidence) => words.part_evidence,
            Part::Deadline => words.part_deadline,
            Part::Unlocks => words.part_unlocks,
            Part::Relief => words.part_relief,
            Part::Burden => words.part_burden,
            Part::Confidence => words.part_sure,
        }
    }

    /// Returns the full name of a criterion.
    pub const fn criterion(self, criterion: Criterion) -> Word {
        let words = self.words.roadmap;
        match criterion {
            Criterion::Effect => words.criterion_effect,
            Criterion::Feasibility => words.criterion_feasible,
            Criterion::Cost => words.criterion_cost,
            Criterion::Fairness => words.criterion_fair,
            Criterion::Evidence => words.criterion_evidence,
        }
    }

    fn at(self, month: YearMonth) -> String {
        say::year_month(self.lang, month)
    }

    fn step(self, step: Step) -> &'static str {
        let area = self.catalog.bank.area_of(AreaKind::Step(step));
        let text = area.and_then(|area| self.catalog.area(&area.id));
        text.map_or("", |text| text.name.get(self.lang))
    }
}
