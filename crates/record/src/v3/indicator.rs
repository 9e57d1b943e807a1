//! The values of an indicator.

use readiness::{MeasuredHow, MeasuredValue, Measurements, Role};
use serde::de::{Deserializer, Error as _};
use serde::ser::Serializer;
use serde::{Deserialize, Serialize};

use crate::wire::{Date, Letters, List, Object, Word, is_default};
use crate::{ReadError, Wrong};

/// What is kept of one indicator.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// The value before anything was done.
    #[serde(skip_serializing_if = "Option::is_none")]
    baseline: Option<Value>,
    /// The value to reach.
    #[serde(skip_serializing_if = "Option::is_none")]
    target: Option<Value>,
    /// What was measured, oldest first; one a day.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    actuals: List<Object<Measurement>, { Measurements::MAX }>,
}

/// One value.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Measurement {
    /// The day that it stands for, `2027-01-13`.
    day: Date<readiness::Date>,
    /// The value.
    value: Value,
    /// The position of the person who measured it.
    role: Word<Role>,
    /// How; at most 100 letters, as people count them.
    #[serde(default, skip_serializing_if = "is_default")]
    how: Letters<{ MeasuredHow::MAX }>,
}

/// A number as a text, so that it stays what it was: `86.5`.
#[derive(Clone, Copy, Debug)]
struct Value(MeasuredValue);

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        // People may type more than this.
        let is_plain = text.bytes().all(|b| b.is_ascii_digit() || b"-.".contains(&b));
        let value = MeasuredValue::parse(&text).filter(|_| is_plain);
        value.map(Self).ok_or_else(|| D::Error::custom(Wrong::Range))
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Value {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Value".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let pattern = r"^-?[0-9]{1,9}(\.[0-9]{1,2})?$";
        schemars::json_schema!({ "type": "string", "pattern": pattern })
    }
}

impl From<&readiness::Indicator> for Indicator {
    fn from(indicator: &readiness::Indicator) -> Self {
        let actuals = indicator.actuals.iter();
        Self {
            baseline: indicator.baseline.map(Value),
            target: indicator.target.map(Value),
            actuals: actuals.map(|measured| Object(measured.into())).collect(),
        }
    }
}

impl TryFrom<Indicator> for readiness::Indicator {
    type Error = ReadError;

    fn try_from(indicator: Indicator) -> Result<Self, ReadError> {
        let mut actuals = Measurements::default();
        for Object(measured) in indicator.actuals {
            let count = actuals.len();
            actuals.put(measured.into());
            if actuals.len() == count {
                return Err(ReadError::value("follow_up.indicators.actuals.day", Wrong::Duplicate));
            }
        }
        Ok(Self {
            baseline: indicator.baseline.map(|value| value.0),
            target: indicator.target.map(|value| value.0),
            actuals,
        })
    }
}

impl From<&readiness::Measurement> for Measurement {
    fn from(measured: &readiness::Measurement) -> Self {
        Self {
            day: Date(measured.day),
            value: Value(measured.value),
            role: Word(measured.role),
            how: Letters(measured.how.clone()),
        }
    }
}

impl From<Measurement> for readiness::Measurement {
    fn from(measured: Measurement) -> Self {
        Self {
            day: measured.day.0,
            value: measured.value.0,
            role: measured.role.0,
            how: measured.how.0,
        }
    }
}
