//! Format version 1, of 2026-11. Never edited once released: a change of meaning is version 2.

mod answer;
mod bank;
mod profile;

use readiness::{ActionId, BoundedSet, Document, Moment, Path, YearMonth};
use serde::{Deserialize, Serialize};

pub use answer::{Answers, read as read_answers, write as write_answers};
pub use bank::Bank;
pub use profile::Profile;

use crate::ReadError;
use crate::wire::{Date, Format, Id, Named, Object, Set, Version, Whole, Word};

/// What one department said.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Version1"))]
#[serde(deny_unknown_fields)]
pub struct File {
    /// Always `dx-readiness`.
    pub format: Format,
    /// Always 1.
    pub schema_version: Version<1>,
    /// The bank that was asked.
    pub bank: Object<Bank>,
    /// A sample, not a real department.
    pub sample: bool,
    /// Counts the changes.
    pub revision: Whole<u32>,
    /// When the last change was made, local time: `2026-11-22T14:26`, or empty.
    pub changed: Date<Moment>,
    /// The department.
    pub profile: Object<Profile>,
    /// Which questions are asked.
    pub path: Word<Path>,
    /// What was said, by question id.
    pub answers: Answers,
    /// The ids of the actions already carried out.
    pub done: Set<Id, { Document::MAX_DONE }>,
    /// The month that the roadmap begins with, `2026-12`.
    pub plan_start: Option<Date<YearMonth>>,
}

impl From<&Document> for File {
    fn from(document: &Document) -> Self {
        Self {
            format: Format,
            schema_version: Version,
            bank: Object(Bank::from(&document.bank)),
            sample: document.is_sample,
            revision: Whole(document.revision),
            changed: Date(document.changed.clone()),
            profile: Object(Profile::from(&document.profile)),
            path: Word(document.path),
            answers: answer::write(&document.answers),
            done: document.done.iter().map(Id::from).collect(),
            plan_start: document.plan_start.map(Date),
        }
    }
}

impl TryFrom<File> for Document {
    type Error = ReadError;

    fn try_from(file: File) -> Result<Self, ReadError> {
        let done = file.done.into_iter().map(|id| ActionId::from(id.as_str()));
        Ok(Self {
            bank: file.bank.0.into(),
            is_sample: file.sample,
            revision: file.revision.0,
            changed: file.changed.0,
            profile: file.profile.0.into(),
            path: file.path.0,
            answers: answer::read(file.answers).map_err(ReadError::limit("answers"))?,
            done: BoundedSet::of(done).map_err(ReadError::limit("done"))?,
            plan_start: file.plan_start.map(|month| month.0),
            ..Self::default()
        })
    }
}

impl Named for Path {
    const ALL: &'static [Self] = &[Self::Short, Self::Full];

    fn name(self) -> &'static str {
        match self {
            Self::Short => "short",
            Self::Full => "full",
        }
    }
}
