//! From entries to rules and words: where numbers become levels, steps and months.

use readiness::{
    Action, ActionId, Area, AreaKind, Bank, Check, Date, Deadline, DeadlineClass, DepartmentTrait,
    Gate, Level, Month, Question, Side, Skill, Stage, Step, Trigger,
};

use crate::catalog::Catalog;
use crate::names::{DeadlineName, GateName, Kind, LawName};
use crate::problem::{Problem, shown};
use crate::shape::{
    ActionEntry, AreaEntry, BankFile, CheckEntry, DeadlineEntry, LawEntry, QuestionEntry,
    SideEntry, TriggerEntry,
};

/// The ids of the areas that are steps of the procedure.
const STEPS: [(&str, Step); 4] = [
    ("awareness", Step::Awareness),
    ("policy", Step::Policy),
    ("organisation", Step::Organisation),
    ("execution", Step::Execution),
];

impl BankFile {
    /// Checks the entries and turns them into rules and words.
    ///
    /// # Errors
    ///
    /// Fails with every problem found; an author mends them all in one go.
    pub fn compile(self) -> Result<Catalog, Vec<Problem>> {
        let mut compiler = Compiler { problems: self.check() };
        let areas = self.area.iter().map(|entry| compiler.area(entry)).collect();
        let questions = self.question.iter().map(|entry| compiler.question(entry)).collect();
        let actions = self.action.iter().map(|entry| compiler.action(entry)).collect();
        let checks = self.check.iter().map(|entry| compiler.check(entry)).collect();
        let skill = |id: &str, action: &str| Skill { id: id.into(), action: action.into() };
        let skills = self.skill.iter().map(|entry| skill(&entry.id, &entry.action)).collect();
        let mut problems = compiler.problems;
        match Bank::new(areas, questions, actions) {
            Ok(bank) if problems.is_empty() => Ok(Catalog::new(self, bank.with(checks, skills))),
            Ok(_) => Err(problems),
            Err(flaws) => {
                problems.extend(flaws.iter().map(Problem::from));
                Err(problems)
            }
        }
    }
}

/// Turns entries into rules. A number that no rule takes is reported, and another one stands in for
/// it, so that the rest is checked as well: with a problem, nothing compiles.
struct Compiler {
    problems: Vec<Problem>,
}

impl Compiler {
    /// Reports `what` where nothing was found.
    fn some<T>(&mut self, found: Option<T>, id: &str, key: &str, what: &str) -> Option<T> {
        if found.is_none() {
            self.problems.push(Problem::new(id, key, what));
        }
        found
    }

    fn area(&mut self, entry: &AreaEntry) -> Area {
        let kind = match entry.kind {
            Kind::Step => {
                let step = STEPS.into_iter().find(|(id, _)| *id == entry.id);
                let kind = step.map(|(_, step)| AreaKind::Step(step));
                let what = format!("a step is one of {}", STEPS.map(|(id, _)| id).join(", "));
                self.some(kind, &entry.id, "kind", &what).unwrap_or(AreaKind::Priority)
            }
            Kind::Priority => AreaKind::Priority,
            Kind::Burden => AreaKind::Burden,
            Kind::People => AreaKind::People,
            Kind::Cooperation => AreaKind::Cooperation,
        };
        let step_gate = entry.step_gate.as_deref().map(ActionId::from);
        Area { id: entry.id.as_str().into(), kind, step_gate }
    }

    fn question(&mut self, entry: &QuestionEntry) -> Question {
        let id = &entry.id;
        let stage = entry.stage.and_then(|number| {
            self.some(Stage::new(number), id, "stage", "must lie between 1 and 4")
        });
        let alarm = entry.alarm.and_then(|number| {
            self.some(Level::new(number), id, "alarm", "must lie between 0 and 4")
        });
        Question {
            id: id.as_str().into(),
            area: entry.area.as_str().into(),
            weight: entry.weight,
            is_short: !entry.full_path_only,
            gates: gates(&entry.gates),
            seconds: entry.seconds,
            ask_minutes: entry.ask_minutes,
            stage,
            alarm,
        }
    }

    fn action(&mut self, entry: &ActionEntry) -> Action {
        let id = &entry.id;
        let step = self.some(Step::new(entry.step), id, "step", "must lie between 0 and 3");
        let marks = entry.criteria;
        Action {
            id: id.as_str().into(),
            step: step.unwrap_or(Step::Awareness),
            area: entry.area.as_str().into(),
            owner: entry.owner.into(),
            triggers: entry.triggers.iter().map(|trigger| self.trigger(id, trigger)).collect(),
            gates: gates(&entry.gates),
            prerequisites: entry.prerequisites.iter().map(|id| id.as_str().into()).collect(),
            hours: entry.hours,
            hours_per_person: entry.hours_per_person.0,
            monthly_hours: entry.monthly_hours,
            monthly_hours_per_person: entry.monthly_hours_per_person.0,
            weeks: entry.weeks,
            is_at_once: entry.at_once,
            criteria: [marks.effect, marks.feasible, marks.cost, marks.fair, marks.evidence],
            burden: entry.burden,
            relief: entry.relief,
            finds_out: entry.find_out,
            needs_budget: entry.needs_budget,
            request: entry.request.as_deref().map(ActionId::from),
            is_for_incidents: entry.incident,
            months: self.months(id, "months", &entry.months),
            ends: self.months(id, "ends", &entry.ends),
            deadline: self.day(entry),
        }
    }

    fn trigger(&mut self, id: &str, entry: &TriggerEntry) -> Trigger {
        let level = Level::new(entry.at_most);
        let level = self.some(level, id, "triggers", "must lie between 0 and 3");
        let at_most = level.unwrap_or(Level::MIN);
        Trigger { question: entry.question.as_str().into(), at_most }
    }

    fn months(&mut self, id: &str, key: &str, numbers: &[u8]) -> Vec<Month> {
        let months: Option<_> = numbers.iter().map(|number| Month::new(*number)).collect();
        self.some(months, id, key, "a month lies between 1 and 12").unwrap_or_default()
    }

    /// Returns the date from outside, or the duty of law in its place.
    fn day(&mut self, entry: &ActionEntry) -> Option<Deadline> {
        let id = &entry.id;
        let (class, date, key, is_since) = match (&entry.deadline, &entry.law) {
            (Some(_), Some(_)) => {
                let what = "there is a `deadline` already: one of the two is enough";
                self.problems.push(Problem::new(id, "law", what));
                return None;
            }
            (Some(DeadlineEntry { class, date, .. }), None) => {
                let class = match class {
                    DeadlineName::Law => DeadlineClass::Law,
                    DeadlineName::National => DeadlineClass::National,
                };
                (class, date, "deadline", false)
            }
            (None, Some(LawEntry { kind, date, .. })) => {
                (DeadlineClass::Law, date, "law", *kind == LawName::Since)
            }
            (None, None) => return None,
        };
        let what = format!("`{}` is not a day such as 2026-03-31", shown(date));
        let date = self.some(Date::parse(date), id, key, &what)?;
        Some(Deadline { class, date, is_since })
    }

    fn check(&mut self, entry: &CheckEntry) -> Check {
        let sides = [
            self.side(&entry.id, "first", &entry.first),
            self.side(&entry.id, "second", &entry.second),
        ];
        Check { id: entry.id.as_str().into(), sides }
    }

    fn side(&mut self, id: &str, key: &str, entry: &SideEntry) -> Side {
        let levels = Level::new(entry.at_least).zip(Level::new(entry.at_most));
        let levels = levels.filter(|(low, high)| low <= high);
        let what = "the rungs must lie between 0 and 4, in order";
        let levels = self.some(levels, id, key, what);
        let (at_least, at_most) = levels.unwrap_or((Level::MIN, Level::MAX));
        Side { question: entry.question.as_str().into(), at_least, at_most }
    }
}

fn gates(names: &[GateName]) -> Vec<Gate> {
    let gate = |name: &GateName| match name {
        GateName::StandardTasks => Gate::StandardTasks,
        GateName::Numbers => Gate::Numbers,
        GateName::PaymentSlips => Gate::PaymentSlips,
        GateName::Counter => Gate::Counter,
        GateName::Procedures => Gate::Has(DepartmentTrait::Procedures),
        GateName::Contracts => Gate::Has(DepartmentTrait::Contracts),
        GateName::Migrated => Gate::Has(DepartmentTrait::Migrated),
        GateName::NotMigrated => Gate::NotMigrated,
        GateName::InHouse => Gate::InHouse,
        GateName::FieldWork => Gate::Has(DepartmentTrait::FieldWork),
        GateName::Facility => Gate::Has(DepartmentTrait::Facility),
        GateName::Shifts => Gate::Has(DepartmentTrait::Shifts),
        GateName::OwnOrgan => Gate::Has(DepartmentTrait::OwnOrgan),
    };
    names.iter().map(gate).collect()
}
