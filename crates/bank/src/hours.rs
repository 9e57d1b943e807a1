//! Hours for each person as an author writes them: `0.5`, `3`.

use std::fmt;

use readiness::PerPerson;
#[cfg(feature = "schema")]
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};

/// Hours for each person, 0 to `MOST`, rounded to tenths of an hour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct HoursEach<const MOST: u16>(pub PerPerson);

impl<'de, const MOST: u16> Deserialize<'de> for HoursEach<MOST> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Hours::<MOST>)
    }
}

struct Hours<const MOST: u16>;

impl<const MOST: u16> Visitor<'_> for Hours<MOST> {
    type Value = HoursEach<MOST>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "hours from 0 to {MOST}")
    }

    fn visit_u64<E: Error>(self, hours: u64) -> Result<Self::Value, E> {
        let tenths =
            u16::try_from(hours).ok().filter(|hours| *hours <= MOST).map(|hours| hours * 10);
        let found = tenths.and_then(PerPerson::tenths).map(HoursEach);
        found.ok_or_else(|| E::invalid_value(Unexpected::Unsigned(hours), &self))
    }

    fn visit_i64<E: Error>(self, hours: i64) -> Result<Self::Value, E> {
        match u64::try_from(hours) {
            Ok(hours) => self.visit_u64(hours),
            Err(_) => Err(E::invalid_value(Unexpected::Signed(hours), &self)),
        }
    }

    fn visit_f64<E: Error>(self, hours: f64) -> Result<Self::Value, E> {
        let is_within = (0.0..=f64::from(MOST)).contains(&hours);
        // Not above `MOST`, so there is such a number of tenths.
        let count = (0..=MOST * 10).find(|tenths| f64::from(*tenths) + 0.5 > hours * 10.0);
        let found = count.filter(|_| is_within).and_then(PerPerson::tenths).map(HoursEach);
        found.ok_or_else(|| E::invalid_value(Unexpected::Float(hours), &self))
    }
}

#[cfg(feature = "schema")]
impl<const MOST: u16> JsonSchema for HoursEach<MOST> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("HoursEach{MOST}").into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "number", "minimum": 0, "maximum": MOST })
    }
}

#[cfg(test)]
mod tests {
    use super::HoursEach;

    #[track_caller]
    fn case(text: &str, tenths: Option<u16>) {
        let read = serde_json::from_str::<HoursEach<99>>(text);
        assert_eq!(read.ok().map(|hours| hours.0.get()), tenths, "{text}");
    }

    #[test]
    fn hours_are_read_in_tenths() {
        case("0", Some(0));
        case("4", Some(40));
        case("4.0", Some(40));
        case("0.1", Some(1));
        case("0.3", Some(3));
        case("0.35", Some(4));
        case("0.04", Some(0));
        case("99", Some(990));
        case("99.0", Some(990));
        case("99.1", None);
        case("100", None);
        case("-1", None);
        case("-0.1", None);
        case("\"1\"", None);
    }
}
