//! What a year with the plan left.

use readiness::{
    ActionId, BoundedMap, EarlierPlans, Effort, IndicatorId, Remark, Reviews, Snapshots, YenRange,
};
use serde::de::{Deserializer, Error as _};
use serde::{Deserialize, Serialize};

use super::execution::Execution;
use super::indicator::Indicator;
use super::review::Review;
use super::snapshot::Snapshot;
use crate::v2::Adopted;
use crate::wire::{Date, Entries, Id, Letters, List, Object, is_default, whole_number};
use crate::{ReadError, Wrong};

const MAX_ACTIONS: usize = readiness::FollowUp::MAX_ACTIONS;

/// What a year with the plan left; an absent key says nothing.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FollowUp {
    /// How actions go, by their ids.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    executions: Entries<Object<Execution>, MAX_ACTIONS>,
    /// The monthly reviews, oldest first.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    reviews: List<Object<Review>, { Reviews::MAX }>,
    /// The day of the next review, `2027-02-10`.
    #[serde(skip_serializing_if = "Option::is_none")]
    next_review: Option<Date<readiness::Date>>,
    /// The values of indicators, by their ids.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    indicators: Entries<Object<Indicator>, { readiness::FollowUp::MAX_INDICATORS }>,
    /// How the hours of what is still planned are stretched, 25 to 400 percent.
    #[serde(default, skip_serializing_if = "is_default")]
    effort_percent: Percent,
    /// What actions cost in yen, by their ids.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    costs: Entries<Object<Cost>, MAX_ACTIONS>,
    /// Where the department stood on earlier days, oldest first; one a day.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    snapshots: List<Object<Snapshot>, { Snapshots::MAX }>,
    /// The plans adopted before the present one, oldest first.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    earlier: List<Object<Adopted>, { EarlierPlans::MAX }>,
    /// What nobody knows yet; at most 1000 letters, as people count them.
    #[serde(default, skip_serializing_if = "is_default")]
    doubts: Letters<{ Remark::MAX }>,
    /// A word to whoever comes next; at most 1000 letters.
    #[serde(default, skip_serializing_if = "is_default")]
    message: Letters<{ Remark::MAX }>,
}

/// What an action costs.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Cost {
    /// The least, in yen.
    least: Yen,
    /// The most, in yen; not below the least.
    most: Yen,
}

/// A sum of money in yen, 0 to 999,999,999,999.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(transparent)]
struct Yen(u64);

impl<'de> Deserialize<'de> for Yen {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let yen = Some(whole_number(deserializer)?).filter(|yen| *yen <= YenRange::MAX);
        yen.map(Self).ok_or_else(|| D::Error::custom(Wrong::Range))
    }
}

/// How hours are stretched.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Percent(Effort);

impl Serialize for Percent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.percent().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Percent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let percent = u16::try_from(whole_number(deserializer)?).ok();
        percent.and_then(Effort::new).map(Self).ok_or_else(|| D::Error::custom(Wrong::Range))
    }
}

#[cfg(feature = "schema")]
mod schema {
    use std::borrow::Cow;

    use readiness::{Effort, YenRange};
    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

    use super::{Percent, Yen};

    impl JsonSchema for Yen {
        fn inline_schema() -> bool {
            true
        }

        fn schema_name() -> Cow<'static, str> {
            "Yen".into()
        }

        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({ "type": "integer", "minimum": 0, "maximum": YenRange::MAX })
        }
    }

    impl JsonSchema for Percent {
        fn inline_schema() -> bool {
            true
        }

        fn schema_name() -> Cow<'static, str> {
            "Percent".into()
        }

        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({ "type": "integer", "minimum": Effort::LEAST, "maximum": Effort::MOST })
        }
    }
}

impl From<&readiness::FollowUp> for FollowUp {
    fn from(kept: &readiness::FollowUp) -> Self {
        let executions = kept.executions.iter();
        let indicators = kept.indicators.iter();
        let costs = kept.costs.iter().map(|(id, range)| {
            let cost = Cost { least: Yen(range.least()), most: Yen(range.most()) };
            (Id::from(id), Object(cost))
        });
        Self {
            executions: executions.map(|(id, one)| (Id::from(id), Object(one.into()))).collect(),
            reviews: kept.reviews.iter().map(|review| Object(review.into())).collect(),
            next_review: kept.next_review.map(Date),
            indicators: indicators.map(|(id, one)| (Id::from(id), Object(one.into()))).collect(),
            effort_percent: Percent(kept.effort),
            costs: costs.collect(),
            snapshots: kept.snapshots.iter().map(|snapshot| Object(snapshot.into())).collect(),
            earlier: kept.earlier.iter().map(|adopted| Object(adopted.into())).collect(),
            doubts: Letters(kept.doubts.clone()),
            message: Letters(kept.message.clone()),
        }
    }
}

/// Names the place of what is wrong with an earlier plan, which is read like the present one.
fn of_earlier(error: ReadError) -> ReadError {
    match error {
        ReadError::Value { path, wrong } => {
            ReadError::Value { path: path.replacen("adopted", "follow_up.earlier", 1), wrong }
        }
        other => other,
    }
}

impl TryFrom<FollowUp> for readiness::FollowUp {
    type Error = ReadError;

    fn try_from(file: FollowUp) -> Result<Self, ReadError> {
        let executions = file.executions.into_iter();
        let executions =
            executions.map(|(id, Object(one))| (ActionId::from(id.as_str()), one.into()));
        let mut indicators = BoundedMap::default();
        for (id, Object(one)) in file.indicators {
            let id = IndicatorId::from(id.as_str());
            let kept = indicators.insert(id, one.try_into()?);
            kept.map_err(ReadError::limit("follow_up.indicators"))?;
        }
        let mut costs = BoundedMap::default();
        for (id, Object(Cost { least: Yen(least), most: Yen(most) })) in file.costs {
            let path = format!("follow_up.costs.{id}");
            let range = YenRange::new(least, most);
            let range = range.ok_or_else(|| ReadError::value(path, Wrong::Range))?;
            let kept = costs.insert(ActionId::from(id.as_str()), range);
            kept.map_err(ReadError::limit("follow_up.costs"))?;
        }
        let reviews = file.reviews.into_iter().map(|review| review.0.try_into());
        let reviews: Result<Reviews, _> = reviews.collect();
        let mut snapshots = Snapshots::default();
        for Object(snapshot) in file.snapshots {
            let count = snapshots.len();
            let snapshot = snapshot.try_into();
            snapshots.keep(snapshot.map_err(ReadError::limit("follow_up.snapshots"))?);
            if snapshots.len() == count {
                return Err(ReadError::value("follow_up.snapshots.day", Wrong::Duplicate));
            }
        }
        let earlier =
            file.earlier.into_iter().map(|adopted| adopted.0.try_into().map_err(of_earlier));
        Ok(Self {
            executions: BoundedMap::of(executions)
                .map_err(ReadError::limit("follow_up.executions"))?,
            reviews: reviews.map_err(ReadError::limit("follow_up.reviews"))?,
            next_review: file.next_review.map(|day| day.0),
            indicators,
            effort: file.effort_percent.0,
            costs,
            snapshots,
            earlier: earlier.collect::<Result<EarlierPlans, ReadError>>()?,
            doubts: file.doubts.0,
            message: file.message.0,
        })
    }
}
