//! What version 1 has no key for of the department.

use std::collections::BTreeMap;

use readiness::{DepartmentTrait, YesNo};
use serde::{Deserialize, Serialize};

use crate::wire::{Object, Whole};

const MAX_STAFF: u32 = readiness::Profile::MAX_STAFF as u32;
const MOST_PERCENT: u32 = 100;

/// What was said of the department, trait by trait: yes or no. What may be absent may be null.
#[derive(Debug, Default, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Traits {
    /// Residents file procedures with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    procedures: Option<bool>,
    /// It buys, contracts out or uses cloud services.
    #[serde(skip_serializing_if = "Option::is_none")]
    contracts: Option<bool>,
    /// Its core system has moved to a standard one.
    #[serde(skip_serializing_if = "Option::is_none")]
    migrated: Option<bool>,
    /// Its people work outside.
    #[serde(skip_serializing_if = "Option::is_none")]
    field_work: Option<bool>,
    /// It runs a facility.
    #[serde(skip_serializing_if = "Option::is_none")]
    facility: Option<bool>,
    /// Its people work in shifts.
    #[serde(skip_serializing_if = "Option::is_none")]
    shifts: Option<bool>,
    /// It belongs to an organ of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    own_organ: Option<bool>,
}

/// How many of the staff work part-time, and how much of full hours on average.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PartTime {
    /// 0 to 500 people.
    people: Whole<u16, MAX_STAFF>,
    /// 0 to 100 percent.
    percent: Whole<u8, MOST_PERCENT>,
}

pub fn write(said: &BTreeMap<DepartmentTrait, YesNo>) -> Option<Object<Traits>> {
    let of = |one| said.get(&one).map(|answer| *answer == YesNo::Yes);
    (!said.is_empty()).then(|| {
        Object(Traits {
            procedures: of(DepartmentTrait::Procedures),
            contracts: of(DepartmentTrait::Contracts),
            migrated: of(DepartmentTrait::Migrated),
            field_work: of(DepartmentTrait::FieldWork),
            facility: of(DepartmentTrait::Facility),
            shifts: of(DepartmentTrait::Shifts),
            own_organ: of(DepartmentTrait::OwnOrgan),
        })
    })
}

pub fn read(traits: Option<Object<Traits>>) -> BTreeMap<DepartmentTrait, YesNo> {
    let Some(Object(traits)) = traits else { return BTreeMap::new() };
    let said = [
        (DepartmentTrait::Procedures, traits.procedures),
        (DepartmentTrait::Contracts, traits.contracts),
        (DepartmentTrait::Migrated, traits.migrated),
        (DepartmentTrait::FieldWork, traits.field_work),
        (DepartmentTrait::Facility, traits.facility),
        (DepartmentTrait::Shifts, traits.shifts),
        (DepartmentTrait::OwnOrgan, traits.own_organ),
    ];
    let said = said.into_iter().filter_map(|(one, said)| Some((one, said?)));
    said.map(|(one, yes)| (one, if yes { YesNo::Yes } else { YesNo::No })).collect()
}

impl From<readiness::PartTime> for PartTime {
    fn from(part_time: readiness::PartTime) -> Self {
        Self { people: Whole(part_time.people()), percent: Whole(part_time.percent()) }
    }
}

impl From<PartTime> for Option<readiness::PartTime> {
    fn from(part_time: PartTime) -> Self {
        readiness::PartTime::new(part_time.people.0, part_time.percent.0)
    }
}
