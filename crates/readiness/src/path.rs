//! Which questions a department is asked.

use crate::question::Question;

/// Which questions are asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Path {
    /// The short path: about ten minutes.
    #[default]
    Short,
    /// All questions.
    Full,
}

impl Path {
    /// Both paths, the shorter one first.
    pub const ALL: [Self; 2] = [Self::Short, Self::Full];

    /// Tells whether this path asks `question`.
    #[must_use]
    pub const fn asks(self, question: &Question) -> bool {
        matches!(self, Self::Full) || question.is_short
    }
}
