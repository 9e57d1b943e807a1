//! What keeps questions and actions from being a bank: every problem, with its place.

use std::collections::BTreeSet;
use std::fmt;

use crate::action::Action;
use crate::area::Area;
use crate::bank::Bank;
use crate::id::ActionId;
use crate::question::Question;

/// What is wrong with one entry of a bank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// Another entry has the same id.
    Duplicate,
    /// The id is not lowercase words joined by hyphens.
    MalformedId,
    /// Names an area, question or action that is not in the bank.
    Missing(String),
    /// A number lies outside its range.
    OutOfRange {
        /// The lowest number allowed.
        from: u16,
        /// The highest number allowed.
        to: u16,
    },
    /// The prerequisites lead back to where they began.
    Cycle(Vec<String>),
    /// No answer can ever propose the action.
    Unreachable,
    /// No answer to the question leads to any action.
    LeadsNowhere,
    /// What asks for money needs money itself, or the work needs none.
    NoRequest,
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Duplicate => f.write_str("another entry has this id"),
            Self::MalformedId => {
                f.write_str("an id is lowercase words joined by hyphens, at most 64 characters")
            }
            Self::Missing(id) => write!(f, "`{id}` is not in this bank"),
            Self::OutOfRange { from, to } => write!(f, "must lie between {from} and {to}"),
            Self::Cycle(ids) => write!(f, "leads back to itself: {}", ids.join(" → ")),
            Self::Unreachable => f.write_str("no answer proposes this action"),
            Self::NoRequest => {
                f.write_str("only work that needs a budget has a request, and that needs none")
            }
            Self::LeadsNowhere => f.write_str("no action is triggered by this question"),
        }
    }
}

/// One flaw and where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BankProblem {
    /// The id of the area, question or action.
    pub id: String,
    /// The key of the entry, as the file shape names it.
    pub key: &'static str,
    /// What is wrong.
    pub flaw: Flaw,
}

impl fmt::Display for BankProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}: {}", self.id, self.key, self.flaw)
    }
}

impl Bank {
    /// Returns the bank, or everything that is wrong with it.
    ///
    /// # Errors
    ///
    /// Fails with every problem found, in the order of the entries.
    pub fn new(
        areas: Vec<Area>,
        questions: Vec<Question>,
        actions: Vec<Action>,
    ) -> Result<Self, Vec<BankProblem>> {
        let bank = Self::checked(areas, questions, actions);
        let problems = Inspection::of(&bank);
        if problems.is_empty() { Ok(bank) } else { Err(problems) }
    }
}

/// Collects the problems of a bank.
struct Inspection<'a> {
    bank: &'a Bank,
    problems: Vec<BankProblem>,
}

impl<'a> Inspection<'a> {
    fn of(bank: &'a Bank) -> Vec<BankProblem> {
        let mut inspection = Self { bank, problems: Vec::new() };
        inspection.ids();
        inspection.areas();
        inspection.questions();
        inspection.actions();
        inspection.cycles();
        inspection.reach();
        inspection.problems
    }

    fn report(&mut self, id: &str, key: &'static str, flaw: Flaw) {
        self.problems.push(BankProblem { id: id.into(), key, flaw });
    }

    fn within(&mut self, id: &str, key: &'static str, value: u16, from: u16, to: u16) {
        if value < from || value > to {
            self.report(id, key, Flaw::OutOfRange { from, to });
        }
    }

    fn ids(&mut self) {
        let bank = self.bank;
        let areas = bank.areas().iter().map(|a| (a.id.as_str(), a.id.is_well_formed()));
        let questions = bank.questions().iter().map(|q| (q.id.as_str(), q.id.is_well_formed()));
        let actions = bank.actions().iter().map(|a| (a.id.as_str(), a.id.is_well_formed()));
        for list in [areas.collect::<Vec<_>>(), questions.collect(), actions.collect()] {
            let mut seen = BTreeSet::new();
            for (id, is_well_formed) in list {
                if !is_well_formed {
                    self.report(id, "id", Flaw::MalformedId);
                }
                if !seen.insert(id) {
                    self.report(id, "id", Flaw::Duplicate);
                }
            }
        }
    }

    fn areas(&mut self) {
        for area in self.bank.areas() {
            if let Some(gate) = &area.step_gate
                && self.bank.action(gate).is_none()
            {
                self.report(area.id.as_str(), "step_gate", Flaw::Missing(gate.to_string()));
            }
        }
    }

    fn questions(&mut self) {
        for question in self.bank.questions() {
            let id = question.id.as_str();
            if self.bank.area(&question.area).is_none() {
                self.report(id, "area", Flaw::Missing(question.area.to_string()));
            }
            self.within(id, "weight", u16::from(question.weight), 1, 10);
            self.within(id, "seconds", question.seconds, 5, 300);
            self.within(id, "ask_minutes", question.ask_minutes, 1, 480);
            let is_triggering =
                |action: &Action| action.triggers.iter().any(|t| t.question == question.id);
            if !self.bank.actions().iter().any(is_triggering) {
                self.report(id, "id", Flaw::LeadsNowhere);
            }
        }
    }

    fn actions(&mut self) {
        for action in self.bank.actions() {
            let id = action.id.as_str();
            if self.bank.area(&action.area).is_none() {
                self.report(id, "area", Flaw::Missing(action.area.to_string()));
            }
            for trigger in &action.triggers {
                if self.bank.question(&trigger.question).is_none() {
                    self.report(id, "triggers", Flaw::Missing(trigger.question.to_string()));
                }
                self.within(id, "triggers", u16::from(trigger.at_most.get()), 0, 3);
            }
            for prerequisite in &action.prerequisites {
                if self.bank.action(prerequisite).is_none() {
                    self.report(id, "prerequisites", Flaw::Missing(prerequisite.to_string()));
                }
            }
            for mark in action.criteria {
                self.within(id, "criteria", u16::from(mark), 1, 5);
            }
            self.within(id, "burden", u16::from(action.burden), 1, 5);
            self.within(id, "relief", u16::from(action.relief), 0, 3);
            self.within(id, "weeks", action.weeks, 1, 52);
            let whole = action.hours_per_person.get().div_ceil(10);
            self.within(id, "hours", action.hours.saturating_add(whole), 1, 999);
            let whole = action.monthly_hours_per_person.get().div_ceil(10);
            self.within(id, "monthly_hours", action.monthly_hours.saturating_add(whole), 0, 99);
            self.request(action);
        }
    }

    /// What asks for money has months to ask in; only what needs money has one.
    fn request(&mut self, action: &Action) {
        let Some(id) = &action.request else { return };
        let found = self.bank.action(id);
        let flaw = match found {
            None => Flaw::Missing(id.to_string()),
            Some(request) if request.needs_budget || !action.needs_budget => Flaw::NoRequest,
            Some(_) => return,
        };
        self.report(action.id.as_str(), "request", flaw);
    }

    fn cycles(&mut self) {
        let mut done = BTreeSet::new();
        for action in self.bank.actions() {
            let mut path = Vec::new();
            if let Some(cycle) = self.walk(action, &mut path, &mut done) {
                // Reported where it is, not where it was entered; what led there is done with.
                let id = cycle.first().cloned().unwrap_or_default();
                self.report(&id, "prerequisites", Flaw::Cycle(cycle));
                for id in path {
                    done.insert(id);
                }
            }
        }
    }

    /// Follows the prerequisites of `action`; returns the ids of the first cycle met.
    fn walk(
        &self,
        action: &'a Action,
        path: &mut Vec<&'a ActionId>,
        done: &mut BTreeSet<&'a ActionId>,
    ) -> Option<Vec<String>> {
        if done.contains(&&action.id) {
            return None;
        }
        if let Some(at) = path.iter().position(|id| **id == action.id) {
            let mut ids: Vec<_> = path[at..].iter().map(ToString::to_string).collect();
            ids.push(action.id.to_string());
            return Some(ids);
        }
        path.push(&action.id);
        for id in self.bank.before(action, !self.bank.is_free_of_steps(action)) {
            if let Some(next) = self.bank.action(id)
                && let Some(cycle) = self.walk(next, path, done)
            {
                return Some(cycle);
            }
        }
        path.pop();
        done.insert(&action.id);
        None
    }

    fn reach(&mut self) {
        let called = self.bank.actions().iter().filter(|action| !action.triggers.is_empty());
        let mut open: Vec<&ActionId> = called.map(|action| &action.id).collect();
        let mut reached = BTreeSet::new();
        while let Some(id) = open.pop() {
            if reached.insert(id)
                && let Some(action) = self.bank.action(id)
            {
                open.extend(self.bank.before(action, !self.bank.is_free_of_steps(action)));
            }
        }
        for action in self.bank.actions() {
            if !reached.contains(&&action.id) {
                self.report(action.id.as_str(), "triggers", Flaw::Unreachable);
            }
        }
    }
}
