//! What the shipped banks asked in their earlier editions.

use readiness::QuestionId;

/// An earlier edition of a shipped bank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// The bank's id.
    pub id: &'static str,
    /// Its edition.
    pub edition: &'static str,
    /// The hash of its content.
    pub hash: &'static str,
    /// The ids of its questions, one a line.
    questions: &'static str,
}

/// All earlier editions. Whoever raises the edition of a shipped bank adds the one that goes.
const EARLIER: [Earlier; 2] = [
    Earlier {
        id: "six-priorities",
        edition: "2026.1",
        hash: "e744bfc29973d54c",
        questions: include_str!("../editions/six-priorities-2026.1.txt"),
    },
    Earlier {
        id: "seven-priorities",
        edition: "2026.1",
        hash: "08072773cd4f5c74",
        questions: include_str!("../editions/seven-priorities-2026.1.txt"),
    },
];

/// Returns the earlier editions of the shipped bank `id`, the first one first.
pub fn earlier(id: &str) -> impl Iterator<Item = &'static Earlier> {
    EARLIER.iter().filter(move |earlier| earlier.id == id)
}

impl Earlier {
    /// Tells whether the question was asked.
    #[must_use]
    pub fn asks(&self, question: &QuestionId) -> bool {
        self.questions.lines().any(|id| id == question.as_str())
    }
}
