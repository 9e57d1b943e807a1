//! Reasons in sentences: why an action comes up, why it stands in its month, what keeps it out
//! and what would let it in. No rule is decided here.

use bank::{Catalog, Lang};
use content::{Words, fill};
use readiness::{ActionId, AreaKind, Criterion, Limit, Part, Reason, Relaxation, Step, YearMonth};

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
        fill(self.words.roadmap.range(), &[("from", &first), ("to", &last)])
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
        let words = &self.words.roadmap;
        match reason {
            Reason::FromTheStart => words.from_the_start().into(),
            Reason::Pinned => words.pinned().into(),
            Reason::HoursShort(month) => fill(words.hours_short(), &[("month", &self.at(*month))]),
            Reason::After(id, month) => {
                fill(words.after(), &[("action", self.title(id)), ("month", &self.at(*month))])
            }
            Reason::AfterStep(step, id, month) => fill(
                words.after_step(),
                &[
                    ("n", &say::number(step.number())),
                    ("step", self.step(*step)),
                    ("action", self.title(id)),
                    ("month", &self.at(*month)),
                ],
            ),
            Reason::Window(months) => {
                fill(words.window(), &[("months", &say::months(self.lang, months))])
            }
            Reason::Budget(month) => fill(words.budget(), &[("month", &self.at(*month))]),
            Reason::HoursTaken(month) => fill(words.hours_taken(), &[("month", &self.at(*month))]),
            Reason::TooManyAtOnce(month, most) => {
                let most = say::number(most);
                fill(words.too_many(), &[("month", &self.at(*month)), ("n", &most)])
            }
            Reason::ReliefFirst => words.relief_first().into(),
        }
    }

    /// Says what keeps an action out.
    pub fn limit(self, limit: &Limit) -> String {
        let words = &self.words.roadmap;
        match limit {
            Limit::Hours { needed, left } => {
                let (needed, left) =
                    (say::hours(self.words, *needed), say::hours(self.words, *left));
                fill(words.limit_hours(), &[("needed", &needed), ("left", &left)])
            }
            Limit::AtOnce(most) => fill(words.limit_at_once(), &[("n", &say::number(most))]),
            Limit::Prerequisite(id) => {
                fill(words.limit_prerequisite(), &[("action", self.title(id))])
            }
            Limit::Budget(month) => fill(words.limit_budget(), &[("month", &self.at(*month))]),
            Limit::Window(months) => {
                fill(words.limit_window(), &[("months", &say::months(self.lang, months))])
            }
            Limit::Horizon => words.limit_horizon().into(),
        }
    }

    /// Says what would let an action in.
    pub fn relaxation(self, relaxation: Option<&Relaxation>) -> String {
        let words = &self.words.roadmap;
        match relaxation {
            None => words.relax_none().into(),
            Some(Relaxation::HoursEachMonth(more)) => {
                fill(words.relax_hours(), &[("hours", &say::hours(self.words, *more))])
            }
            Some(Relaxation::MoreAtOnce(more)) => {
                fill(words.relax_at_once(), &[("n", &say::number(more))])
            }
            Some(Relaxation::Include(id)) => {
                fill(words.relax_include(), &[("action", self.title(id))])
            }
            Some(Relaxation::Share(percent)) => {
                fill(words.relax_share(), &[("n", &say::number(percent))])
            }
            Some(Relaxation::MoneyNow(month)) => {
                fill(words.relax_money(), &[("month", &self.at(*month))])
            }
            Some(Relaxation::LongerBy(months)) => {
                fill(words.relax_longer(), &[("n", &say::number(months))])
            }
        }
    }

    /// Says that an action opens a step that is not reached.
    pub fn opens(self, step: Step) -> String {
        let number = say::number(step.number());
        fill(self.words.roadmap.opens_step(), &[("n", &number), ("step", self.step(step))])
    }

    /// Returns the short name of a part of the points.
    pub const fn part(self, part: Part) -> &'static str {
        let words = &self.words.roadmap;
        match part {
            Part::Gap => words.part_gap(),
            Part::Criterion(Criterion::Effect) => words.part_effect(),
            Part::Criterion(Criterion::Feasibility) => words.part_feasible(),
            Part::Criterion(Criterion::Cost) => words.part_cost(),
            Part::Criterion(Criterion::Fairness) => words.part_fair(),
            Part::Criterion(Criterion::Evidence) => words.part_evidence(),
            Part::Deadline => words.part_deadline(),
            Part::Unlocks => words.part_unlocks(),
            Part::Relief => words.part_relief(),
            Part::Burden => words.part_burden(),
            Part::Confidence => words.part_sure(),
        }
    }

    /// Returns the full name of a criterion.
    pub const fn criterion(self, criterion: Criterion) -> &'static str {
        let words = &self.words.roadmap;
        match criterion {
            Criterion::Effect => words.criterion_effect(),
            Criterion::Feasibility => words.criterion_feasible(),
            Criterion::Cost => words.criterion_cost(),
            Criterion::Fairness => words.criterion_fair(),
            Criterion::Evidence => words.criterion_evidence(),
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
