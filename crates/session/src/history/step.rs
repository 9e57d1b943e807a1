//! One step of the history.

use readiness::{Moment, Role};
use serde::{Deserialize, Serialize};

use super::change::Change;
use super::edit::Edit;

/// One step: what changed, when, and by whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// When it was made; empty where the clock was not believed.
    #[serde(with = "moment")]
    pub at: Moment,
    /// In which position somebody made it.
    #[serde(with = "role")]
    pub role: Role,
    /// What changed.
    pub change: Change,
    /// The digest of the text before.
    pub(super) from: String,
    /// The digest of the text after.
    pub(super) to: String,
    pub(super) edit: Edit,
}

impl Step {
    /// Returns how many bytes it takes to keep the step.
    pub(super) fn size(&self) -> usize {
        serde_json::to_string(self).map_or(0, |text| text.len())
    }
}

/// A moment as in the file.
mod moment {
    use readiness::Moment;
    use serde::{Deserialize as _, Deserializer, Serializer, de::Error as _};

    pub fn serialize<S: Serializer>(at: &Moment, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(at.as_str())
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Moment, D::Error> {
        let text = String::deserialize(from)?;
        if text.is_empty() {
            return Ok(Moment::default());
        }
        Moment::parse(&text).ok_or_else(|| D::Error::custom("no moment"))
    }
}

/// A position as a word.
mod role {
    use readiness::Role;
    use serde::{Deserialize as _, Deserializer, Serializer, de::Error as _};

    const fn word(role: Role) -> &'static str {
        match role {
            Role::Head => "head",
            Role::Deputy => "deputy",
            Role::Chief => "chief",
            Role::Staff => "staff",
            Role::DxOffice => "dx-office",
        }
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
    pub fn serialize<S: Serializer>(role: &Role, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(word(*role))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Role, D::Error> {
        let text = String::deserialize(from)?;
        let found = Role::ALL.into_iter().find(|role| word(*role) == text);
        found.ok_or_else(|| D::Error::custom("no position"))
    }
}
