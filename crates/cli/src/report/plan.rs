//! The months: what is placed, put off, left out, and which wishes conflict.

use readiness::{Diagnosis, HoursMonth, PinConflict, Placement, PutOff, Roadmap};
use serde::Serialize;

use crate::why::Why;

#[derive(Serialize)]
pub struct Scheduled {
    action: String,
    first_month: String,
    /// Hours of each month from the first on.
    hours: Vec<u32>,
    monthly_hours_afterwards: u32,
    /// The first one binds.
    reasons: Vec<Why>,
}

#[derive(Serialize)]
pub struct Left {
    action: String,
    limit: Why,
    /// Each alone would let it in.
    ways: Vec<Why>,
}

#[derive(Serialize)]
pub struct Clashing {
    action: String,
    /// The month that was wished for.
    month: String,
    against: Why,
}

#[derive(Serialize)]
pub struct Load {
    month: String,
    capacity: u32,
    used: u32,
    busy: bool,
    /// Offices are closed for some of its days, at the turn of the year.
    short: bool,
    /// Hours kept free for handing over; not among `capacity`.
    handover: u32,
}

/// Lays out what is placed, by first month and then by rank.
pub fn scheduled(diagnosis: &Diagnosis) -> Vec<Scheduled> {
    let scheduled = |placed: &Placement| Scheduled {
        action: placed.action.to_string(),
        first_month: diagnosis.start.plus(placed.start).to_string(),
        hours: placed.hours.clone(),
        monthly_hours_afterwards: placed.monthly_hours,
        reasons: placed.reasons.iter().map(Why::reason).collect(),
    };
    diagnosis.roadmap.placed.iter().map(scheduled).collect()
}

/// Lays out the hours of every month.
pub fn loads(roadmap: &Roadmap) -> Vec<Load> {
    let load = |(month, used): (&HoursMonth, &u32)| Load {
        month: month.month.to_string(),
        capacity: month.hours,
        used: *used,
        busy: month.is_busy,
        short: month.is_short,
        handover: month.handover,
    };
    roadmap.capacity.months.iter().zip(&roadmap.used).map(load).collect()
}

impl Left {
    pub fn of(put_off: &PutOff) -> Self {
        Self {
            action: put_off.action.to_string(),
            limit: Why::limit(&put_off.limit),
            ways: put_off.ways.iter().map(Why::relaxation).collect(),
        }
    }
}

impl Clashing {
    pub fn of(conflict: &PinConflict) -> Self {
        Self {
            action: conflict.action.to_string(),
            month: conflict.month.to_string(),
            against: Why::against(&conflict.conflicting_with),
        }
    }
}
