//! What a person decided about the roadmap.

use readiness::{
    ActionId, AtOnce, Criterion, LeftOutReason, LimitError, Position, Share, Weights, YearMonth,
};
use serde::de::{Deserializer, Error as _};
use serde::{Deserialize, Serialize};

use crate::Wrong;
use crate::wire::{Date, Entries, Id, Letters, Number, Object, Row, Whole, is_default};

const MAX_HOURS: u32 = readiness::Wish::MAX_HOURS as u32;

/// Weights and wishes; an absent key leaves things as they are without it.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// The weights of the five criteria in percent; together 100.
    #[serde(default, skip_serializing_if = "is_default")]
    weights: Percents,
    /// How many actions may run at once, 1 to 6.
    #[serde(default, skip_serializing_if = "is_default")]
    at_once: Number<AtOnce>,
    /// The share of the working hours, where it is not the profile's, 0 to 20 percent.
    #[serde(skip_serializing_if = "Option::is_none")]
    share_percent: Option<Number<Share>>,
    /// What is wished for single actions, by their ids.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    wishes: Entries<Object<Wish>, { readiness::Scenario::MAX_WISHES }>,
}

/// What is wished for one action.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Wish {
    /// The month in which it is to begin, `2026-12`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pin: Option<Date<YearMonth>>,
    /// Why it is left out, if it is; at most 200 letters, as people count them, may be empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    excluded: Option<Letters<{ LeftOutReason::MAX }>>,
    /// The position that owns it; at most 40 letters.
    #[serde(default, skip_serializing_if = "is_default")]
    owner: Letters<{ Position::MAX }>,
    /// The hours that it takes once, where they are not the bank's; at most 9999.
    #[serde(skip_serializing_if = "Option::is_none")]
    hours: Option<Whole<u16, MAX_HOURS>>,
}

/// Five weights in percent that add up to 100.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Percents(Weights);

type Five = Row<Whole<u8, 100>, 5>;

impl Serialize for Percents {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let five: Five = Row(Criterion::ALL.map(|criterion| Whole(self.0.percent(criterion))));
        five.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Percents {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let five = Five::deserialize(deserializer)?;
        let weights = Weights::new(five.0.map(|percent| percent.0));
        weights.map(Self).ok_or_else(|| D::Error::custom(Wrong::Range))
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Percents {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Percents".into()
    }

    /// A schema cannot add: the sum is left to the reader.
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Five::json_schema(generator)
    }
}

impl From<&readiness::Scenario> for Scenario {
    fn from(scenario: &readiness::Scenario) -> Self {
        let wishes = scenario.wishes.iter();
        Self {
            weights: Percents(scenario.weights),
            at_once: Number(scenario.at_once),
            share_percent: scenario.share.map(Number),
            wishes: wishes.map(|(id, wish)| (Id::from(id), Object(wish.into()))).collect(),
        }
    }
}

impl TryFrom<Scenario> for readiness::Scenario {
    type Error = LimitError;

    fn try_from(scenario: Scenario) -> Result<Self, LimitError> {
        let mut found = Self {
            weights: scenario.weights.0,
            at_once: scenario.at_once.0,
            share: scenario.share_percent.map(|share| share.0),
            ..Self::default()
        };
        for (id, Object(wish)) in scenario.wishes {
            found.make(ActionId::from(id.as_str()), wish.into())?;
        }
        Ok(found)
    }
}

impl From<&readiness::Wish> for Wish {
    fn from(wish: &readiness::Wish) -> Self {
        Self {
            pin: wish.pin.map(Date),
            excluded: wish.excluded.clone().map(Letters),
            owner: Letters(wish.owner.clone()),
            hours: wish.hours.map(Whole),
        }
    }
}

impl From<Wish> for readiness::Wish {
    fn from(wish: Wish) -> Self {
        Self {
            pin: wish.pin.map(|month| month.0),
            excluded: wish.excluded.map(|reason| reason.0),
            owner: wish.owner.0,
            hours: wish.hours.map(|hours| hours.0),
        }
    }
}
