//! The skill check, and the answers said to be right together.

use readiness::{BoundedMap, CheckId, Document, Level, LimitError, SkillCount, SkillId};

use crate::wire::{Entries, Id, Number, Row, Whole};

const MAX_PEOPLE: u32 = u16::MAX as u32;

/// People on each of the four levels, by skill id.
pub type Skills =
    Entries<Row<Whole<u16, MAX_PEOPLE>, { SkillCount::LEVELS }>, { readiness::Skills::MAX }>;
/// Two rungs that are both right, by the id of the check.
pub type Accepted = Entries<Row<Number<Level>, 2>, { Document::MAX_ACCEPTED }>;

/// The same as the rules keep it.
type Said = BoundedMap<CheckId, [Level; 2], { Document::MAX_ACCEPTED }>;

pub fn write(skills: &readiness::Skills) -> Skills {
    skills.iter().map(|(id, count)| (Id::from(id), Row(count.0.map(Whole)))).collect()
}

pub fn read(skills: Skills) -> Result<readiness::Skills, LimitError> {
    let skills = skills.into_iter().map(|(id, Row(people))| {
        (SkillId::from(id.as_str()), SkillCount(people.map(|people| people.0)))
    });
    BoundedMap::of(skills)
}

pub fn write_accepted(accepted: &Said) -> Accepted {
    accepted.iter().map(|(id, levels)| (Id::from(id), Row(levels.map(Number)))).collect()
}

pub fn read_accepted(accepted: Accepted) -> Result<Said, LimitError> {
    let accepted = accepted
        .into_iter()
        .map(|(id, Row(levels))| (CheckId::from(id.as_str()), levels.map(|level| level.0)));
    BoundedMap::of(accepted)
}
