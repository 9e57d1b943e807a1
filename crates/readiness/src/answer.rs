//! What a person said to one question.

use crate::level::Level;
use crate::moment::Moment;
use crate::profile::Role;
use crate::text::Remark;

/// What was chosen. "Not answered" is the absence of a choice, never a fourth value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// A level of the scale.
    Level(Level),
    /// Don't know (わからない).
    Unknown,
    /// Not applicable (該当なし); the reason is in [`Answer::reason`].
    NotApplicable,
}

/// In which position, when and at which revision of the document something was said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Provenance {
    /// The position of the person.
    pub role: Role,
    /// The local time.
    pub time: Moment,
    /// The document's revision that this made.
    pub revision: u32,
}

/// An answer (回答) with what was written beside it. There may be notes without a choice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// What was chosen, if anything yet.
    pub choice: Option<Choice>,
    /// Why the question does not apply.
    pub reason: Remark,
    /// A free note.
    pub note: Remark,
    /// The evidence that was seen.
    pub evidence: Remark,
    /// Level 4 has spread beyond the department; a badge that never scores.
    pub spread: bool,
    /// Who, when, at which revision.
    pub provenance: Provenance,
}

impl Answer {
    /// Tells whether nothing at all was said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.choice.is_none()
            && self.reason.is_empty()
            && self.note.is_empty()
            && self.evidence.is_empty()
    }
}
