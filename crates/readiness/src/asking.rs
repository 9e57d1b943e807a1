//! Which open question is worth asking about first.

use crate::{AreaScore, Bank, Document, QuestionId, Readiness};

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
        let mut inquiries: Vec<Inquiry> = bank
            .questions()
            .iter()
            .filter(|question| document.path.asks(question))
            .filter(|question| {
                document.answers.standing(question, &document.profile).is_open()
            })
            .map(|question| Inquiry {
                question: question.id.clone(),
                narrows: readiness.area(&question.area).map_or(0, narrows),
                actions: bank
                    .actions()
                    .iter()
                    .filter(|action| action.triggers.iter().any(|t| t.question == question.id))
                    .count(),
                minutes: question.ask_minutes,
            })
            .collect();
        // Compared crosswise, so that no fraction is rounded; the sort keeps the bank's order.
        inquiries.sort_by(|a, b| {
            let per_minute = |x: &Inquiry, y: &Inquiry| u32::from(x.narrows) * u32::from(y.minutes);
            per_minute(b, a).cmp(&per_minute(a, b)).then(b.actions.cmp(&a.actions))
        });
        Self { inquiries }
    }
}

/// Each open question of an area carries the same part of its interval: in the shipped banks
/// the weights within an area are equal.
fn narrows(area: &AreaScore) -> u8 {
    let open = u8::try_from(area.counts.open()).unwrap_or(u8::MAX).max(1);
    area.width() / open
}
