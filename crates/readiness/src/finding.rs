//! What is said first of where a department stands.

use crate::asking::{Asking, Inquiry};
use crate::bank::Bank;
use crate::candidate::Candidates;
use crate::document::Document;
use crate::id::{AreaId, QuestionId};
use crate::level::Level;
use crate::readiness::{Readiness, StepStanding};
use crate::score::Score;

/// One thing to say first; the words for it belong to the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// Every step of the procedure is reached.
    AllStepsReached,
    /// A step of the procedure is the one to work on.
    NextStep {
        /// The last step reached with every step before it.
        reached: Option<StepStanding>,
        /// The step to work on.
        next: StepStanding,
        /// Its score, where one can be told.
        score: Option<Score>,
    },
    /// The weakest answer.
    Weakest {
        /// The question, the first in the bank's order among equals.
        question: QuestionId,
        /// What was answered.
        level: Level,
        /// How many actions it calls for.
        calls_for: usize,
        /// How many further actions wait for those.
        holds_up: usize,
        /// How many other questions have the same level.
        equals: usize,
    },
    /// What is worth asking about first.
    AskFirst {
        /// What settling it would bring.
        inquiry: Inquiry,
        /// The area that it narrows.
        area: AreaId,
        /// The lowest and the highest score of that area as things are.
        range: (Score, Score),
        /// How many other questions are open.
        others: usize,
    },
    /// No question is open.
    NothingToAsk,
}

impl Finding {
    /// Finds what to say of `document`: how far the steps are, the weakest answer where there is
    /// one, and what to ask about. A bank without steps says nothing about steps.
    #[must_use]
    pub fn all(
        bank: &Bank,
        document: &Document,
        readiness: &Readiness,
        candidates: &Candidates,
    ) -> Vec<Self> {
        let mut findings = Vec::new();
        findings.extend(Self::steps(readiness));
        findings.extend(Self::weakest(bank, document, readiness, candidates));
        findings.extend(Self::ask(bank, document, readiness));
        findings
    }

    fn steps(readiness: &Readiness) -> Option<Self> {
        let Some(next) = readiness.steps.iter().find(|step| step.is_next) else {
            return (!readiness.steps.is_empty()).then_some(Self::AllStepsReached);
        };
        let reached = readiness.steps.iter().find(|step| Some(step.step) == readiness.reached);
        Some(Self::NextStep {
            reached: reached.cloned(),
            next: next.clone(),
            score: readiness.area(&next.area).and_then(|score| score.value),
        })
    }

    fn weakest(
        bank: &Bank,
        document: &Document,
        readiness: &Readiness,
        candidates: &Candidates,
    ) -> Option<Self> {
        let (question, level) = readiness.weakest.clone()?;
        let asked = bank.questions().iter().filter(|question| document.asks(question));
        let others = asked.filter(|other| other.id != question);
        let has_level = |id: &QuestionId| document.answers.level(id) == Some(level);
        Some(Self::Weakest {
            calls_for: candidates.called_for_by(&question).count(),
            holds_up: candidates.held_up_by(&question).len(),
            equals: others.filter(|other| has_level(&other.id)).count(),
            question,
            level,
        })
    }

    fn ask(bank: &Bank, document: &Document, readiness: &Readiness) -> Option<Self> {
        let mut inquiries = Asking::of(bank, document, readiness).inquiries;
        if inquiries.is_empty() {
            return Some(Self::NothingToAsk);
        }
        let others = inquiries.len() - 1;
        let inquiry = inquiries.swap_remove(0);
        let area = bank.question(&inquiry.question)?.area.clone();
        let range = readiness.area(&area)?.range?;
        Some(Self::AskFirst { inquiry, area, range, others })
    }
}
