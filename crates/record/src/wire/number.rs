//! Small numbers that the rules have a type for.

use std::fmt;

use readiness::{AtOnce, Level, Month, Share, Task};
use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, Serializer};

use super::whole_number;
use crate::Wrong;

/// A type of the rules that holds the numbers from `MIN` to `MAX`.
#[cfg_attr(not(feature = "schema"), allow(dead_code, reason = "the limits are for the schema"))]
pub trait Ranged: Copy {
    /// The smallest.
    const MIN: u8;
    /// The largest.
    const MAX: u8;

    /// Returns the value with this number, if there is one.
    fn new(number: u8) -> Option<Self>;

    /// Returns its number.
    fn get(self) -> u8;
}

/// A value of the rules that is written as its number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Number<T>(pub T);

impl<T: Ranged> fmt::Display for Number<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.get().fmt(f)
    }
}

impl<T: Ranged> Serialize for Number<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.get().serialize(serializer)
    }
}

impl<'de, T: Ranged> Deserialize<'de> for Number<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = u8::try_from(whole_number(deserializer)?).ok();
        number.and_then(T::new).map(Self).ok_or_else(|| D::Error::custom(Wrong::Range))
    }
}

#[cfg(feature = "schema")]
impl<T: Ranged> schemars::JsonSchema for Number<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("Number{}To{}", T::MIN, T::MAX).into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "integer", "minimum": T::MIN, "maximum": T::MAX })
    }
}

impl Ranged for Level {
    const MIN: u8 = Self::MIN.get();
    const MAX: u8 = Self::MAX.get();

    fn new(number: u8) -> Option<Self> {
        Self::new(number)
    }

    fn get(self) -> u8 {
        self.get()
    }
}

impl Ranged for Task {
    const MIN: u8 = 1;
    const MAX: u8 = Self::COUNT;

    fn new(number: u8) -> Option<Self> {
        Self::new(number)
    }

    fn get(self) -> u8 {
        self.get()
    }
}

impl Ranged for Month {
    const MIN: u8 = 1;
    const MAX: u8 = 12;

    fn new(number: u8) -> Option<Self> {
        Self::new(number)
    }

    fn get(self) -> u8 {
        self.get()
    }
}

impl Ranged for Share {
    const MIN: u8 = 0;
    const MAX: u8 = Self::MAX;

    fn new(number: u8) -> Option<Self> {
        Self::new(number)
    }

    fn get(self) -> u8 {
        self.percent()
    }
}

impl Ranged for AtOnce {
    const MIN: u8 = 1;
    const MAX: u8 = Self::MAX;

    fn new(number: u8) -> Option<Self> {
        Self::new(number)
    }

    fn get(self) -> u8 {
        self.get()
    }
}
