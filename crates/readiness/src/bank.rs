//! A set of questions and actions that holds together.

use std::collections::{BTreeMap, BTreeSet};

use crate::action::Action;
use crate::area::{Area, AreaKind};
use crate::check::Check;
use crate::id::{ActionId, AreaId, QuestionId};
use crate::question::Question;
use crate::skill::Skill;

/// A bank (設問集): the areas, questions and actions of one edition of the national plan.
///
/// Invariant, checked by [`Bank::new`]: ids are unique and well formed, every reference
/// exists, prerequisites and step gates form no cycle, every action can be reached and every
/// question leads to at least one action.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bank {
    areas: Vec<Area>,
    questions: Vec<Question>,
    actions: Vec<Action>,
    area_at: BTreeMap<AreaId, usize>,
    question_at: BTreeMap<QuestionId, usize>,
    action_at: BTreeMap<ActionId, usize>,
    /// What asks for the money of other actions.
    requests: BTreeSet<ActionId>,
    /// What urgent actions and requests need first: it waits for no step either.
    hurried: BTreeSet<ActionId>,
    checks: Vec<Check>,
    skills: Vec<Skill>,
}

impl Bank {
    /// Returns a bank that [`Bank::new`] has accepted before: the shipped one, which was
    /// checked when it was built. What does not hold together here gives a poor plan, never a
    /// panic.
    #[must_use]
    pub fn checked(areas: Vec<Area>, questions: Vec<Question>, actions: Vec<Action>) -> Self {
        let mut bank = Self { areas, questions, actions, ..Self::default() };
        for (at, area) in bank.areas.iter().enumerate() {
            bank.area_at.insert(area.id.clone(), at);
        }
        for (at, question) in bank.questions.iter().enumerate() {
            bank.question_at.insert(question.id.clone(), at);
        }
        for (at, action) in bank.actions.iter().enumerate() {
            bank.action_at.insert(action.id.clone(), at);
        }
        bank.requests = bank.actions.iter().filter_map(|action| action.request.clone()).collect();
        bank.hurry();
        bank
    }

    /// Finds what has to be done for urgent actions and for requests, directly or through others.
    fn hurry(&mut self) {
        let is_urgent = |action: &&Action| action.is_urgent() || self.is_request(&action.id);
        let mut open: Vec<&Action> = self.actions.iter().filter(is_urgent).collect();
        let mut hurried = BTreeSet::new();
        while let Some(action) = open.pop() {
            if hurried.insert(action.id.clone()) {
                open.extend(action.prerequisites.iter().filter_map(|id| self.action(id)));
            }
        }
        self.hurried = hurried;
    }

    /// Tells whether another action names `id` as what asks for its money.
    #[must_use]
    pub fn is_request(&self, id: &ActionId) -> bool {
        self.requests.contains(id)
    }

    /// Tells whether `action` may start before the earlier steps are reached: duties of law, what
    /// is there for an incident, what asks for money, all that these need first, relief and
    /// finding out never wait for a procedure.
    #[must_use]
    pub fn is_free_of_steps(&self, action: &Action) -> bool {
        action.relief > 0 || action.finds_out || self.hurried.contains(&action.id)
    }

    /// Returns the bank with `checks` and `skills`.
    #[must_use]
    pub fn with(self, checks: Vec<Check>, skills: Vec<Skill>) -> Self {
        Self { checks, skills, ..self }
    }

    /// Returns the consistency checks in the bank's order.
    #[must_use]
    pub fn checks(&self) -> &[Check] {
        &self.checks
    }

    /// Returns the skills in the bank's order.
    #[must_use]
    pub fn skills(&self) -> &[Skill] {
        &self.skills
    }

    /// Returns the areas in the bank's order.
    #[must_use]
    pub fn areas(&self) -> &[Area] {
        &self.areas
    }

    /// Returns the questions in the bank's order.
    #[must_use]
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// Returns the actions in the bank's order.
    #[must_use]
    pub fn actions(&self) -> &[Action] {
        &self.actions
    }

    /// Returns the area `id`.
    #[must_use]
    pub fn area(&self, id: &AreaId) -> Option<&Area> {
        self.areas.get(*self.area_at.get(id)?)
    }

    /// Returns the question `id`.
    #[must_use]
    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        self.questions.get(*self.question_at.get(id)?)
    }

    /// Returns the action `id`.
    #[must_use]
    pub fn action(&self, id: &ActionId) -> Option<&Action> {
        self.actions.get(*self.action_at.get(id)?)
    }

    /// Returns the questions of `area`, in order.
    pub fn questions_of<'a>(&'a self, area: &'a AreaId) -> impl Iterator<Item = &'a Question> {
        self.questions.iter().filter(move |question| question.area == *area)
    }

    /// Returns the first area of `kind`.
    #[must_use]
    pub fn area_of(&self, kind: AreaKind) -> Option<&Area> {
        self.areas.iter().find(|area| area.kind == kind)
    }

    /// Returns what has to be finished before `action`: its prerequisites, what asks for its
    /// money and, where `waits_for_steps`, the step gates before its step.
    pub(crate) fn before<'a>(
        &'a self,
        action: &'a Action,
        waits_for_steps: bool,
    ) -> impl Iterator<Item = &'a ActionId> {
        let gates = self.areas.iter().filter_map(move |area| match area.kind {
            AreaKind::Step(step) if waits_for_steps && step < action.step => {
                area.step_gate.as_ref()
            }
            _ => None,
        });
        action.prerequisites.iter().chain(&action.request).chain(gates)
    }
}
