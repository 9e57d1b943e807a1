//! Format version 2, of 2026-11: version 1 and, where there are any, the traits of the department
//! and who works part-time, the skill check, the answers said to be right together, the changes of bank, and what was decided about the roadmap.
//! Never edited once released.
//!
//! A document that needs none of these is written as version 1, to the letter, so that its file
//! opens in both.

mod adopted;
mod department;
mod receipt;
mod scenario;
mod skill;

use readiness::{Document, Moment, Path, Receipts, YearMonth};
use serde::{Deserialize, Serialize};

pub use self::adopted::Adopted;
pub use self::department::{PartTime, Traits};
pub use self::receipt::Receipt;
pub use self::scenario::Scenario;
pub use self::skill::{Accepted, Skills};
use crate::wire::{Date, Format, Id, List, Object, Set, Version, Whole, Word};
use crate::{ReadError, v1};

/// What one department said and decided.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Version2"))]
#[serde(deny_unknown_fields)]
pub struct File {
    /// Always `dx-readiness`.
    pub(crate) format: Format,
    /// Always 2.
    pub(crate) schema_version: Version<2>,
    /// The bank that was asked.
    pub(crate) bank: Object<v1::Bank>,
    /// A sample, not a real department.
    pub(crate) sample: bool,
    /// Counts the changes.
    pub(crate) revision: Whole<u32>,
    /// When the last change was made, local time: `2026-11-22T14:26`, or empty.
    pub(crate) changed: Date<Moment>,
    /// The department.
    pub(crate) profile: Object<v1::Profile>,
    /// Which questions are asked.
    pub(crate) path: Word<Path>,
    /// What was said, by question id.
    pub(crate) answers: v1::Answers,
    /// The ids of the actions already carried out.
    pub(crate) done: Set<Id, { Document::MAX_DONE }>,
    /// The month that the roadmap begins with, `2026-12`.
    pub(crate) plan_start: Option<Date<YearMonth>>,
    /// What else was said of the department.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) traits: Option<Object<Traits>>,
    /// Who of the staff works part-time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) part_time: Option<Object<PartTime>>,
    /// People on each of the four levels, by skill id.
    #[serde(default, skip_serializing_if = "Skills::is_empty")]
    pub(crate) skills: Skills,
    /// The two rungs that were said to be both right, by the id of the check.
    #[serde(default, skip_serializing_if = "Accepted::is_empty")]
    pub(crate) accepted: Accepted,
    /// The changes of bank, oldest first.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub(crate) receipts: List<Object<Receipt>, { Receipts::MAX }>,
    /// The weights and wishes that the roadmap is made with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) scenario: Option<Object<Scenario>>,
    /// Another scenario, to compare with; an empty one says something, too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) other: Option<Object<Scenario>>,
    /// The roadmap that was adopted, as it was then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) adopted: Option<Object<Adopted>>,
}

/// Tells whether `document` holds anything that version 1 has no key for.
pub fn is_needed(document: &Document) -> bool {
    let Document { profile, skills, accepted, receipts, scenario, other, adopted, .. } = document;
    !profile.traits.is_empty()
        || profile.part_time.is_some()
        || !skills.is_empty()
        || !accepted.is_empty()
        || !receipts.is_empty()
        || *scenario != readiness::Scenario::default()
        || other.is_some()
        || adopted.is_some()
}

impl From<&Document> for File {
    fn from(document: &Document) -> Self {
        let first = v1::File::from(document);
        let has_scenario = document.scenario != readiness::Scenario::default();
        Self {
            format: Format,
            schema_version: Version,
            bank: first.bank,
            sample: first.sample,
            revision: first.revision,
            changed: first.changed,
            profile: first.profile,
            path: first.path,
            answers: first.answers,
            done: first.done,
            plan_start: first.plan_start,
            traits: department::write(&document.profile.traits),
            part_time: document.profile.part_time.map(|part_time| Object(part_time.into())),
            skills: skill::write(&document.skills),
            accepted: skill::write_accepted(&document.accepted),
            receipts: document.receipts.iter().map(|receipt| Object(receipt.into())).collect(),
            scenario: has_scenario.then(|| Object((&document.scenario).into())),
            other: document.other.as_ref().map(|other| Object(other.into())),
            adopted: document.adopted.as_ref().map(|adopted| Object(adopted.into())),
        }
    }
}

impl TryFrom<File> for Document {
    type Error = ReadError;

    fn try_from(file: File) -> Result<Self, ReadError> {
        let first = v1::File {
            format: file.format,
            schema_version: Version,
            bank: file.bank,
            sample: file.sample,
            revision: file.revision,
            changed: file.changed,
            profile: file.profile,
            path: file.path,
            answers: file.answers,
            done: file.done,
            plan_start: file.plan_start,
        };
        let scenario = file.scenario.map(|scenario| scenario.0.try_into()).transpose();
        let other = file.other.map(|other| other.0.try_into()).transpose();
        let profile = readiness::Profile {
            traits: department::read(file.traits),
            part_time: file.part_time.and_then(|part_time| part_time.0.into()),
            ..first.profile.0.into()
        };
        let first = v1::File { profile: Object(v1::Profile::from(&profile)), ..first };
        Ok(Self {
            profile: profile.clone(),
            skills: skill::read(file.skills).map_err(ReadError::limit("skills"))?,
            accepted: skill::read_accepted(file.accepted).map_err(ReadError::limit("accepted"))?,
            receipts: receipt::read(file.receipts).map_err(ReadError::limit("receipts"))?,
            scenario: scenario.map_err(ReadError::limit("scenario.wishes"))?.unwrap_or_default(),
            other: other.map_err(ReadError::limit("other.wishes"))?,
            adopted: file.adopted.map(|adopted| adopted.0.try_into()).transpose()?,
            ..Self::try_from(first)?
        })
    }
}
