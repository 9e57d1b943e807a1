//! Which actions come into question, and why.

use std::collections::{BTreeMap, BTreeSet};

use crate::action::Action;
use crate::answers::Standing;
use crate::area::{AreaKind, Step};
use crate::bank::Bank;
use crate::document::Document;
use crate::id::{ActionId, QuestionId, SkillId};
use crate::level::Level;
use crate::readiness::Readiness;

/// Why an action comes into question.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// The answer to a question is low.
    Low(QuestionId, Level),
    /// Nobody knows the answer, and this action finds out.
    Unknown(QuestionId),
    /// So few people can do this that training is called for.
    Skill(SkillId),
    /// Another action needs it first.
    NeededBy(ActionId),
    /// A step of the procedure is not reached, and later actions wait for it.
    OpensStep(Step),
    /// It runs already, and no answer calls for it any more.
    Running,
}

/// An action that comes into question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The action.
    pub action: ActionId,
    /// Why, in the order of [`Cause`].
    pub causes: BTreeSet<Cause>,
    /// How many levels the worst of its answers lies below the top; don't know counts as two.
    pub gap: u8,
    /// Whether one of the answers that make the gap has evidence that was seen.
    pub is_sure: bool,
    /// Hours that it takes once in this department; see [`Document::hours_of`].
    pub hours: u32,
    /// What has to be finished first, among the candidates; with the step whose gate it is.
    pub after: BTreeMap<ActionId, Option<Step>>,
}

impl Candidate {
    /// Takes in an answer that lies `gap` levels below the top.
    fn gap_of(&mut self, gap: u8, is_seen: bool) {
        if gap > self.gap {
            self.gap = gap;
            self.is_sure = false;
        }
        self.is_sure |= is_seen && gap == self.gap;
    }
}

/// All actions that come into question, by id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Candidates(BTreeMap<ActionId, Candidate>);

/// "Don't know" counts as this many levels below the top: the middle of the scale.
pub const UNKNOWN_GAP: u8 = 2;

impl Candidates {
    /// Finds the actions that the answers of `document` call for, and what these need first.
    /// Actions that are done never come into question.
    #[must_use]
    pub fn find(bank: &Bank, document: &Document, readiness: &Readiness) -> Self {
        let finder = Finder { bank, document, readiness };
        let mut found = BTreeMap::new();
        for action in bank.actions() {
            let candidate = finder.called(action);
            if !candidate.causes.is_empty() && document.leaves_open(action) {
                found.insert(action.id.clone(), candidate);
            }
        }
        finder.pull_in(&mut found);
        Self(found)
    }

    /// Returns the candidates by id.
    pub fn iter(&self) -> impl Iterator<Item = &Candidate> {
        self.0.values()
    }

    /// Returns the candidate `id`.
    #[must_use]
    pub fn get(&self, id: &ActionId) -> Option<&Candidate> {
        self.0.get(id)
    }

    /// Returns how many actions come into question.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Tells whether nothing comes into question.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the candidates that need `id` as a prerequisite.
    pub fn waiting_for<'a>(&'a self, id: &'a ActionId) -> impl Iterator<Item = &'a ActionId> {
        self.iter().filter(move |c| c.after.get(id) == Some(&None)).map(|c| &c.action)
    }

    /// Returns the candidates that the low answer to `question` calls for.
    pub fn called_for_by<'a>(
        &'a self,
        question: &'a QuestionId,
    ) -> impl Iterator<Item = &'a ActionId> {
        let is_cause = move |cause: &Cause| matches!(cause, Cause::Low(id, _) if id == question);
        self.iter().filter(move |c| c.causes.iter().any(is_cause)).map(|c| &c.action)
    }

    /// Returns the further candidates that cannot start before those that `question` calls
    /// for are finished: directly, through others, or because a step opens only then.
    #[must_use]
    pub fn held_up_by(&self, question: &QuestionId) -> BTreeSet<&ActionId> {
        let called: BTreeSet<&ActionId> = self.called_for_by(question).collect();
        let mut held = BTreeSet::new();
        let mut open: Vec<&ActionId> = called.iter().copied().collect();
        while let Some(id) = open.pop() {
            for waiting in self.iter().filter(|candidate| candidate.after.contains_key(id)) {
                if !called.contains(&&waiting.action) && held.insert(&waiting.action) {
                    open.push(&waiting.action);
                }
            }
        }
        held
    }
}

struct Finder<'a> {
    bank: &'a Bank,
    document: &'a Document,
    readiness: &'a Readiness,
}

impl Finder<'_> {
    /// Returns the state of the question of a trigger; `None` when the path does not ask it.
    fn standing(&self, id: &QuestionId) -> Option<Standing> {
        let question = self.bank.question(id).filter(|q| self.document.path.asks(q))?;
        Some(self.document.answers.standing(question, &self.document.profile))
    }

    /// Returns `action` with what calls for it; without causes where nothing does.
    fn called(&self, action: &Action) -> Candidate {
        let mut candidate = self.pulled(action);
        for trigger in &action.triggers {
            match self.standing(&trigger.question) {
                Some(Standing::Level(level)) if level <= trigger.at_most => {
                    let is_seen = self.document.answers.is_seen(&trigger.question);
                    candidate.gap_of(level.gap(), is_seen);
                    candidate.causes.insert(Cause::Low(trigger.question.clone(), level));
                }
                Some(Standing::Unknown) if action.finds_out => {
                    candidate.gap_of(UNKNOWN_GAP, false);
                    candidate.causes.insert(Cause::Unknown(trigger.question.clone()));
                }
                _ => {}
            }
        }
        for skill in self.bank.skills().iter().filter(|skill| skill.action == action.id) {
            if self.document.skills.get(&skill.id).is_some_and(|count| count.is_short()) {
                candidate.gap_of(UNKNOWN_GAP, false);
                candidate.causes.insert(Cause::Skill(skill.id.clone()));
            }
        }
        if candidate.causes.is_empty() && self.document.is_running(&action.id) {
            candidate.causes.insert(Cause::Running);
        }
        candidate
    }

    /// Returns `action` as it comes into question when nothing but others calls for it.
    fn pulled(&self, action: &Action) -> Candidate {
        Candidate {
            action: action.id.clone(),
            causes: BTreeSet::new(),
            gap: 0,
            is_sure: false,
            hours: self.document.hours_of(action),
            after: BTreeMap::new(),
        }
    }

    /// Tells whether what the action brings about is there already: at least one of its
    /// questions has a level, and none of them calls for it.
    fn is_in_place(&self, action: &Action) -> bool {
        let mut levels = action
            .triggers
            .iter()
            .filter_map(|t| Some((self.standing(&t.question)?.level()?, t.at_most)))
            .peekable();
        levels.peek().is_some() && levels.all(|(level, at_most)| level > at_most)
    }

    /// Adds what the candidates need first, and what that needs, until nothing is missing. Who
    /// waits for whom is settled only then, so that it never depends on the order of ids: what
    /// is in place is waited for as well once something else has pulled it in.
    fn pull_in(&self, found: &mut BTreeMap<ActionId, Candidate>) {
        let mut open: Vec<ActionId> = found.keys().cloned().collect();
        while let Some(id) = open.pop() {
            let Some(action) = self.bank.action(&id) else { continue };
            for (needed, _) in self.needs(action, found) {
                if !found.contains_key(&needed)
                    && let Some(pulled) = self.bank.action(&needed)
                {
                    open.push(needed.clone());
                    found.insert(needed, self.pulled(pulled));
                }
            }
        }
        let actions = found.keys().filter_map(|id| self.bank.action(id));
        let waits: Vec<_> = actions.map(|action| (action, self.needs(action, found))).collect();
        for (action, needs) in waits {
            for (needed, step) in needs {
                if let Some(pulled) = found.get_mut(&needed) {
                    pulled.causes.insert(match step {
                        None => Cause::NeededBy(action.id.clone()),
                        Some(step) => Cause::OpensStep(step),
                    });
                }
                if let Some(candidate) = found.get_mut(&action.id) {
                    candidate.after.insert(needed, step);
                }
            }
        }
    }

    /// Returns what `action` has to wait for: prerequisites that are not in place, and the
    /// gates of earlier steps that are not reached, unless they are in place.
    fn needs(
        &self,
        action: &Action,
        found: &BTreeMap<ActionId, Candidate>,
    ) -> Vec<(ActionId, Option<Step>)> {
        // What runs already waits for nothing.
        if self.document.is_running(&action.id) {
            return Vec::new();
        }
        let mut needs: Vec<(ActionId, Option<Step>)> = action
            .prerequisites
            .iter()
            .chain(&action.request)
            .filter_map(|id| self.bank.action(id))
            .filter(|needed| self.document.leaves_open(needed))
            .filter(|needed| found.contains_key(&needed.id) || !self.is_in_place(needed))
            .map(|needed| (needed.id.clone(), None))
            .collect();
        for area in self.bank.areas() {
            if let AreaKind::Step(step) = area.kind
                && step < action.step
                && !self.bank.is_free_of_steps(action)
                && !self.readiness.is_reached(step)
                && let Some(gate) = area.step_gate.as_ref().and_then(|id| self.bank.action(id))
                && self.document.leaves_open(gate)
                && (found.contains_key(&gate.id) || !self.is_in_place(gate))
                && needs.iter().all(|(id, _)| *id != gate.id)
            {
                needs.push((gate.id.clone(), Some(step)));
            }
        }
        needs
    }
}
