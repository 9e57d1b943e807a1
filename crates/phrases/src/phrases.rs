//! Values in words of one language and one bank.

use bank::{Catalog, Lang};
use content::{Word, Words};
use readiness::{ActionId, AreaKind, Criterion, Part, Preset, Step, Weights, YearMonth};

/// Says values in one language, with the titles of one bank.
#[derive(Clone, Copy, Debug)]
pub struct Phrases<'a> {
    /// The words of the page.
    pub words: &'static Words,
    /// The language.
    pub lang: Lang,
    /// The bank with its words.
    pub catalog: &'a Catalog,
}

impl<'a> Phrases<'a> {
    /// Returns what action `id` is called.
    #[must_use]
    pub fn title(self, id: &ActionId) -> &'a str {
        self.catalog.action(id).map_or("", |text| text.title.get(self.lang))
    }

    /// Returns `令和8年12月〜令和9年1月`, or one month.
    #[must_use]
    pub fn months(self, from: YearMonth, to: YearMonth) -> String {
        let (first, last) = (crate::year_month(self.lang, from), crate::year_month(self.lang, to));
        if from == to {
            return first;
        }
        self.words.roadmap.range(first, last)
    }

    /// Returns what stands between two sentences.
    #[must_use]
    pub const fn gap(self) -> &'static str {
        match self.lang {
            Lang::Ja => "",
            Lang::En => " ",
        }
    }

    /// Returns what stands between two things of a list.
    #[must_use]
    pub const fn comma(self) -> &'static str {
        match self.lang {
            Lang::Ja => "、",
            Lang::En => ", ",
        }
    }

    /// Returns `効果20%、実現性20%、…`.
    #[must_use]
    pub fn weights(self, weights: Weights) -> String {
        let each = Criterion::ALL.map(|criterion| {
            let percent = crate::percent(self.words, weights.percent(criterion));
            [self.part(Part::Criterion(criterion)), self.gap(), &percent].concat()
        });
        each.join(self.comma())
    }

    /// Returns what a set of weights is called.
    #[must_use]
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

    /// Returns the short name of a part of the points.
    #[must_use]
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
    #[must_use]
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

    pub(crate) fn at(self, month: YearMonth) -> String {
        crate::year_month(self.lang, month)
    }

    pub(crate) fn step(self, step: Step) -> &'a str {
        let area = self.catalog.bank.area_of(AreaKind::Step(step));
        let text = area.and_then(|area| self.catalog.area(&area.id));
        text.map_or("", |text| text.name.get(self.lang))
    }
}
