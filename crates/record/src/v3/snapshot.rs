//! Where a department stood on a day.

use readiness::{AreaId, BoundedMap, LimitError};
use serde::{Deserialize, Serialize};

use crate::v1;
use crate::wire::{Date, Entries, Id, Object, Whole};

const MAX_COUNT: u32 = u16::MAX as u32;

/// Where a department stood on a day.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Snapshot {
    /// The day, `2027-01-13`.
    day: Date<readiness::Date>,
    /// The bank that was asked.
    bank: Object<v1::Bank>,
    /// The areas by their ids.
    areas: Entries<Object<Area>, { readiness::Snapshot::MAX_AREAS }>,
}

/// The state of one area.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Area {
    /// 0 to 100; absent where nothing could be said.
    #[serde(skip_serializing_if = "Option::is_none")]
    score: Option<Whole<u8, 100>>,
    /// How many questions had a level.
    levels: Whole<u16, MAX_COUNT>,
    /// How many were answered with don't know.
    unknown: Whole<u16, MAX_COUNT>,
}

impl From<&readiness::Snapshot> for Snapshot {
    fn from(snapshot: &readiness::Snapshot) -> Self {
        let areas = snapshot.areas.iter().map(|(id, area)| {
            let area = Area {
                score: area.score.map(Whole),
                levels: Whole(area.levels),
                unknown: Whole(area.unknown),
            };
            (Id::from(id), Object(area))
        });
        Self {
            day: Date(snapshot.day),
            bank: Object((&snapshot.bank).into()),
            areas: areas.collect(),
        }
    }
}

impl TryFrom<Snapshot> for readiness::Snapshot {
    type Error = LimitError;

    fn try_from(snapshot: Snapshot) -> Result<Self, LimitError> {
        let areas = snapshot.areas.into_iter().map(|(id, Object(area))| {
            let area = readiness::AreaSnapshot {
                score: area.score.map(|score| score.0),
                levels: area.levels.0,
                unknown: area.unknown.0,
            };
            (AreaId::from(id.as_str()), area)
        });
        Ok(Self {
            day: snapshot.day.0,
            bank: snapshot.bank.0.into(),
            areas: BoundedMap::of(areas)?,
        })
    }
}
