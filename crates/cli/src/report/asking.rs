//! Which open question is worth asking about.

use bank::Catalog;
use readiness::{Asking, Diagnosis, Document};
use serde::Serialize;

#[derive(Serialize)]
pub struct Worth {
    /// How long the questions take that can change the first five, in minutes.
    shortest_minutes: u32,
    /// Those that can change the first five come first.
    questions: Vec<Inquiry>,
}

#[derive(Serialize)]
struct Inquiry {
    question: String,
    /// Some answer to it, all else unchanged, makes the first five other ones.
    changes_first_five: bool,
    /// Points by which the interval of its area narrows.
    narrows: u8,
    /// Actions that its answer can propose.
    actions: usize,
    minutes: u16,
}

impl Worth {
    pub fn of(catalog: &Catalog, document: &Document, diagnosis: &Diagnosis) -> Self {
        let bank = &catalog.bank;
        let asking = Asking::of(bank, document, &diagnosis.readiness).finished(bank, document);
        let inquiry = |inquiry: &readiness::Inquiry| Inquiry {
            question: inquiry.question.to_string(),
            changes_first_five: inquiry.changes_first,
            narrows: inquiry.narrows,
            actions: inquiry.actions,
            minutes: inquiry.minutes,
        };
        Self {
            shortest_minutes: asking.shortest_minutes(),
            questions: asking.inquiries.iter().map(inquiry).collect(),
        }
    }
}
