//! Format version 3, of 2026-12: version 2 and, where there is any, what a year with the plan
//! left. Never edited once released.
//!
//! A document that needs none of it is written as version 2 or 1, to the letter.

mod execution;
mod follow_up;
mod indicator;
mod review;
mod snapshot;

use readiness::{Document, Moment, Path, Receipts, YearMonth};
use serde::{Deserialize, Serialize};

use self::follow_up::FollowUp;
use crate::v2::{Adopted, PartTime, Receipt, Scenario, Traits};
use crate::wire::{Date, Format, Id, List, Object, Set, Version, Whole, Word};
use crate::{ReadError, v1, v2};

/// What one department said and decided.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Version3"))]
#[serde(deny_unknown_fields)]
pub struct File {
    /// Always `dx-readiness`.
    format: Format,
    /// Always 3.
    schema_version: Version<3>,
    /// The bank that was asked.
    bank: Object<v1::Bank>,
    /// A sample, not a real department.
    sample: bool,
    /// Counts the changes.
    revision: Whole<u32>,
    /// When the last change was made, local time: `2026-11-22T14:26`, or empty.
    changed: Date<Moment>,
    /// The department.
    profile: Object<v1::Profile>,
    /// Which questions are asked.
    path: Word<Path>,
    /// What was said, by question id.
    answers: v1::Answers,
    /// The ids of the actions already carried out.
    done: Set<Id, { Document::MAX_DONE }>,
    /// The month that the roadmap begins with, `2026-12`.
    plan_start: Option<Date<YearMonth>>,
    /// What else was said of the department.
    #[serde(skip_serializing_if = "Option::is_none")]
    traits: Option<Object<Traits>>,
    /// Who of the staff works part-time.
    #[serde(skip_serializing_if = "Option::is_none")]
    part_time: Option<Object<PartTime>>,
    /// People on each of the four levels, by skill id.
    #[serde(default, skip_serializing_if = "v2::Skills::is_empty")]
    skills: v2::Skills,
    /// The two levels that were said to be both right, by the id of the check.
    #[serde(default, skip_serializing_if = "v2::Accepted::is_empty")]
    accepted: v2::Accepted,
    /// The changes of bank, oldest first.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    receipts: List<Object<Receipt>, { Receipts::MAX }>,
    /// The weights and wishes that the roadmap is made with.
    #[serde(skip_serializing_if = "Option::is_none")]
    scenario: Option<Object<Scenario>>,
    /// Another scenario, to compare with; an empty one says something, too.
    #[serde(skip_serializing_if = "Option::is_none")]
    other: Option<Object<Scenario>>,
    /// The roadmap that was adopted, as it was then.
    #[serde(skip_serializing_if = "Option::is_none")]
    adopted: Option<Object<Adopted>>,
    /// What a year with the plan left.
    #[serde(skip_serializing_if = "Option::is_none")]
    follow_up: Option<Object<FollowUp>>,
}

/// Tells whether `document` holds anything that version 2 has no key for.
pub fn is_needed(document: &Document) -> bool {
    !document.follow_up.is_empty()
}

impl From<&Document> for File {
    fn from(document: &Document) -> Self {
        let second = v2::File::from(document);
        Self {
            format: Format,
            schema_version: Version,
            bank: second.bank,
            sample: second.sample,
            revision: second.revision,
            changed: second.changed,
            profile: second.profile,
            path: second.path,
            answers: second.answers,
            done: second.done,
            plan_start: second.plan_start,
            traits: second.traits,
            part_time: second.part_time,
            skills: second.skills,
            accepted: second.accepted,
            receipts: second.receipts,
            scenario: second.scenario,
            other: second.other,
            adopted: second.adopted,
            follow_up: is_needed(document).then(|| Object((&document.follow_up).into())),
        }
    }
}

impl TryFrom<File> for Document {
    type Error = ReadError;

    fn try_from(file: File) -> Result<Self, ReadError> {
        let second = v2::File {
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
            traits: file.traits,
            part_time: file.part_time,
            skills: file.skills,
            accepted: file.accepted,
            receipts: file.receipts,
            scenario: file.scenario,
            other: file.other,
            adopted: file.adopted,
        };
        let follow_up = file.follow_up.map(|follow_up| follow_up.0.try_into()).transpose()?;
        Ok(Self { follow_up: follow_up.unwrap_or_default(), ..Self::try_from(second)? })
    }
}
