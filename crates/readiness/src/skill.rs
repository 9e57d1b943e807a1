//! What the people of a section can do, as counts without names.

use crate::bounded::BoundedMap;
use crate::id::{ActionId, SkillId};
use crate::profile::Profile;
use crate::whole_number::whole_number;

/// A skill (技能) and the action that raises it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skill {
    /// Its name.
    pub id: SkillId,
    /// The action that a low count calls for.
    pub action: ActionId,
}

/// How many people are on each of the four levels: not yet, with help, alone, can teach it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SkillCount(pub [u16; 4]);

/// The skill check (技能の確認) of a section.
pub type Skills = BoundedMap<SkillId, SkillCount, 200>;

impl SkillCount {
    /// How many levels there are.
    pub const LEVELS: usize = 4;

    /// Reads how many people a person typed, with digits of any width; nothing is nobody, `None` is
    /// anything but a whole number up to [`Profile::MAX_STAFF`].
    #[must_use]
    pub fn read_people(text: &str) -> Option<u16> {
        if text.trim().is_empty() {
            return Some(0);
        }
        whole_number(text).filter(|people| *people <= Profile::MAX_STAFF)
    }

    /// Returns how many people were counted.
    #[must_use]
    pub fn people(self) -> u32 {
        self.0.into_iter().map(u32::from).sum()
    }

    /// Returns how many people can do it alone.
    #[must_use]
    pub fn able(self) -> u32 {
        u32::from(self.0[2]) + u32::from(self.0[3])
    }

    /// Returns how many people can teach it: whom a colleague may ask.
    #[must_use]
    pub const fn teachers(self) -> u16 {
        self.0[3]
    }

    /// Tells whether so few can do it alone that training is called for: fewer than one in five
    /// of those counted. Our judgement; no source gives a threshold.
    #[must_use]
    pub fn is_short(self) -> bool {
        self.people() > 0 && self.able() * 5 < self.people()
    }
}
