//! Texts that people wrote.

use readiness::Text;
use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, Serializer};

use crate::Wrong;

/// A text of at most `MAX` letters as people count them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Letters<const MAX: usize>(pub Text<MAX>);

impl<const MAX: usize> Serialize for Letters<MAX> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.as_str().serialize(serializer)
    }
}

impl<'de, const MAX: usize> Deserialize<'de> for Letters<MAX> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Text::new(text).map(Self).map_err(|_| D::Error::custom(Wrong::TooLong))
    }
}

#[cfg(feature = "schema")]
impl<const MAX: usize> schemars::JsonSchema for Letters<MAX> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("Letters{MAX}").into()
    }

    /// A schema counts code points, of which a letter may have several: the limit is the one in
    /// bytes, so that no text is refused that the reader takes.
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "maxLength": Text::<MAX>::MAX_BYTES })
    }
}
