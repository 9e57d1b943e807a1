//! Dates as texts.

use std::borrow::Cow;

use readiness::{Moment, YearMonth};
use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, Serializer};

use crate::Wrong;

/// A type of the rules for a point in time.
#[cfg_attr(not(feature = "schema"), allow(dead_code, reason = "the pattern is for the schema"))]
pub trait Dated: Sized {
    /// What every text of it looks like. Whether a day exists is more than a pattern can say.
    const PATTERN: &'static str;

    /// Reads its text.
    fn parse(text: &str) -> Option<Self>;

    /// Returns its text.
    fn text(&self) -> Cow<'_, str>;
}

/// A point in time that is written as its text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Date<T>(pub T);

impl<T: Dated> Serialize for Date<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.text().serialize(serializer)
    }
}

impl<'de, T: Dated> Deserialize<'de> for Date<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        T::parse(&text).map(Self).ok_or_else(|| D::Error::custom(Wrong::Range))
    }
}

#[cfg(feature = "schema")]
impl<T: Dated> schemars::JsonSchema for Date<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": T::PATTERN })
    }
}

impl Dated for Moment {
    const PATTERN: &'static str = "^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])\
                                   T([01][0-9]|2[0-3]):[0-5][0-9])?$";

    fn parse(text: &str) -> Option<Self> {
        Self::parse(text)
    }

    fn text(&self) -> Cow<'_, str> {
        self.as_str().into()
    }
}

impl Dated for YearMonth {
    const PATTERN: &'static str = "^[0-9]{4}-(0[1-9]|1[0-2])$";

    fn parse(text: &str) -> Option<Self> {
        Self::parse(text)
    }

    fn text(&self) -> Cow<'_, str> {
        self.to_string().into()
    }
}

impl Dated for readiness::Date {
    const PATTERN: &'static str = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

    fn parse(text: &str) -> Option<Self> {
        Self::parse(text)
    }

    fn text(&self) -> Cow<'_, str> {
        self.to_string().into()
    }
}
