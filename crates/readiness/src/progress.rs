//! How far the answering has come.

use crate::{Bank, Counts, Document, QuestionId, Standing};

/// What is answered, what is open and how long the rest takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// How the questions of the path stand.
    pub counts: Counts,
    /// The unanswered questions, in order.
    pub unanswered: Vec<QuestionId>,
    /// The questions answered with don't know, in order.
    pub unknown: Vec<QuestionId>,
    /// How long the unanswered ones take, in whole minutes, rounded up.
    pub minutes_left: u32,
}

impl Progress {
    /// Counts what is said and what is left in `document`.
    #[must_use]
    pub fn of(bank: &Bank, document: &Document) -> Self {
        let mut progress = Self {
            counts: Counts::default(),
            unanswered: Vec::new(),
            unknown: Vec::new(),
            minutes_left: 0,
        };
        let mut seconds = 0;
        for question in bank.questions().iter().filter(|q| document.path.asks(q)) {
            let standing = document.answers.standing(question, &document.profile);
            progress.counts.add(standing);
            match standing {
                Standing::Unanswered => {
                    seconds += u32::from(question.seconds);
                    progress.unanswered.push(question.id.clone());
                }
                Standing::Unknown => progress.unknown.push(question.id.clone()),
                _ => {}
            }
        }
        progress.minutes_left = seconds.div_ceil(60);
        progress
    }
}
