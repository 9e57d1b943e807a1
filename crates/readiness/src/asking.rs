//! Which open question is worth asking about first.

use crate::ordered::ordered;
use crate::{AreaScore, Bank, Document, Question, QuestionId, Readiness};

/// What it would bring to settle one open question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inquiry {
    /// The open question.
    pub question: QuestionId,
    /// By how many points the interval of its area narrows once it is answered.
    pub narrows: u8,
    /// How many actions its answer can propose.
    pub actions: usize,
    /// How long it takes to find out, in minutes.
    pub minutes: u16,
}

/// The open questions, the most worthwhile first: most points narrowed per minute, then most
/// actions, then the bank's order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asking {
    /// One entry for each unknown or unanswered question.
    pub inquiries: Vec<Inquiry>,
}

impl Asking {
    /// Weighs every open question of `document`.
    #[must_use]
    pub fn of(bank: &Bank, document: &Document, readiness: &Readiness) -> Self {
        let inquiries: Vec<Inquiry> = bank
            .questions()
            .iter()
            .filter(|question| document.path.asks(question))
            .filter(|question| document.answers.standing(question, &document.profile).is_open())
            .map(|question| Inquiry {
                question: question.id.clone(),
                narrows: narrows(bank, document, readiness, question),
                actions: bank
                    .actions()
                    .iter()
                    .filter(|action| action.triggers.iter().any(|t| t.question == question.id))
                    .filter(|action| document.leaves_open(action))
                    .count(),
                minutes: question.ask_minutes,
            })
            .collect();
        // Compared crosswise, so that no fraction is rounded; the sort keeps the bank's order.
        let inquiries = ordered(inquiries, |a, b| {
            let per_minute = |x: &Inquiry, y: &Inquiry| u32::from(x.narrows) * u32::from(y.minutes);
            per_minute(b, a).cmp(&per_minute(a, b)).then(b.actions.cmp(&a.actions))
        });
        Self { inquiries }
    }
}

/// Each open question of an area carries the part of its interval that its weight has among
/// the open ones; rounded down.
fn narrows(bank: &Bank, document: &Document, readiness: &Readiness, question: &Question) -> u8 {
    let width = readiness.area(&question.area).map_or(0, AreaScore::width);
    let is_open = |question: &&Question| {
        document.path.asks(question)
            && document.answers.standing(question, &document.profile).is_open()
    };
    let open = bank.questions_of(&question.area).filter(is_open);
    let weights: u32 = open.map(|question| u32::from(question.weight)).sum();
    let part = u32::from(width) * u32::from(question.weight) / weights.max(1);
    u8::try_from(part).unwrap_or(width)
}
