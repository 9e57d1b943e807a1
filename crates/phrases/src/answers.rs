//! How a question stands, and how far the answering has come.

use content::Words;
use readiness::{Choice, Standing};

/// Returns `段階2`, `未回答`, `わからない`, `該当なし` or `対象外`.
#[must_use]
pub fn standing(words: &'static Words, standing: Standing) -> String {
    match standing {
        Standing::Closed(_) => words.common.not_asked.into(),
        Standing::Unanswered => words.common.unanswered.into(),
        Standing::Unknown => words.common.unknown.into(),
        Standing::NotApplicable => words.common.not_applicable.into(),
        Standing::Level(level) => words.common.level(level.get()),
    }
}

/// Returns `段階2`, `わからない`, `該当なし`, or `未回答` while nothing is chosen.
#[must_use]
pub fn choice(words: &'static Words, choice: Option<Choice>) -> String {
    match choice {
        None => words.common.unanswered.into(),
        Some(Choice::Unknown) => words.common.unknown.into(),
        Some(Choice::NotApplicable) => words.common.not_applicable.into(),
        Some(Choice::Level(level)) => words.common.level(level.get()),
    }
}

/// Returns `のこり約4分`, or that everything is answered.
#[must_use]
pub fn minutes_left(words: &'static Words, minutes: u32) -> String {
    match minutes {
        0 => words.question.progress_none_left.into(),
        minutes => words.question.progress_left(minutes),
    }
}
