//! The skill check, and the answers said to be right together.

use std::collections::BTreeMap;

use readiness::{CheckId, Level, SkillCount, SkillId};

use super::MAX_ENTRIES;
use crate::wire::{Entries, Id, Number, Row, Whole};

const MAX_PEOPLE: u32 = u16::MAX as u32;

/// People on each of the four levels, by skill id.
pub type Skills = Entries<Row<Whole<u16, MAX_PEOPLE>, { SkillCount::LEVELS }>, MAX_ENTRIES>;
/// Two rungs that are both right, by the id of the check.
pub type Accepted = Entries<Row<Number<Level>, 2>, MAX_ENTRIES>;

pub fn write(skills: &readiness::Skills) -> Skills {
    skills.iter().map(|(id, count)| (Id::from(id), Row(count.0.map(Whole)))).collect()
}

pub fn read(skills: Skills) -> readiness::Skills {
    let count =
        |people: Row<Whole<u16, MAX_PEOPLE>, 4>| SkillCount(people.0.map(|people| people.0));
    skills.into_iter().map(|(id, people)| (SkillId::from(id.as_str()), count(people))).collect()
}

pub fn write_accepted(accepted: &BTreeMap<CheckId, [Level; 2]>) -> Accepted {
    accepted.iter().map(|(id, levels)| (Id::from(id), Row(levels.map(Number)))).collect()
}

pub fn read_accepted(accepted: Accepted) -> BTreeMap<CheckId, [Level; 2]> {
    let levels = |row: Row<Number<Level>, 2>| row.0.map(|level| level.0);
    accepted.into_iter().map(|(id, row)| (CheckId::from(id.as_str()), levels(row))).collect()
}
