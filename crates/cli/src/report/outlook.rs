//! How far the plan can be relied on: with more hours than estimated, and what would end an action
//! earlier.

use readiness::{
    ActionId, Earlier, EarlierStanding, EarlierWay, Slip, Stress, StressLevel, YearMonth,
};
use serde::Serialize;

use crate::why::Why;

/// How wrong the hours may be.
#[derive(Serialize)]
pub struct Stressed {
    /// The step in which the two below are checked, in percent.
    step: u16,
    /// Up to how many percent of the hours the one thing of the first month stays the same.
    this_week_until: Option<u16>,
    /// The same for the first three.
    first_three_until: Option<u16>,
    levels: Vec<Level>,
}

#[derive(Serialize)]
struct Level {
    percent: u16,
    stays: usize,
    later: Vec<Moved>,
    earlier: Vec<Moved>,
    /// Among what stays.
    ends_elsewhere: Vec<Moved>,
    falls_out: Vec<String>,
    comes_in: Vec<String>,
    this_week: Option<String>,
    first_three: Vec<String>,
}

#[derive(Serialize)]
struct Moved {
    action: String,
    first_month: String,
    last_month: String,
    /// Months later; below 0 earlier.
    later: i32,
    ends_later: i32,
}

/// What would end an action by a month.
#[derive(Serialize)]
pub struct Asked {
    action: String,
    by: String,
    standing: &'static str,
    ways: Vec<Way>,
}

#[derive(Serialize)]
struct Way {
    change: Why,
    first_month: String,
    last_month: String,
}

impl Stressed {
    /// Lays out `stress`, which is finished.
    pub fn of(stress: &Stress<'_>) -> Self {
        Self {
            step: Stress::STEP,
            this_week_until: stress.this_week_until(),
            first_three_until: stress.first_until(),
            levels: stress.levels().iter().map(Level::of).collect(),
        }
    }
}

impl Level {
    fn of(level: &StressLevel) -> Self {
        Self {
            percent: level.percent,
            stays: level.stays,
            later: level.later.iter().map(Moved::of).collect(),
            earlier: level.earlier.iter().map(Moved::of).collect(),
            ends_elsewhere: level.ends_elsewhere.iter().map(Moved::of).collect(),
            falls_out: ids(&level.falls_out),
            comes_in: ids(&level.comes_in),
            this_week: level.this_week.as_ref().map(ToString::to_string),
            first_three: ids(&level.first),
        }
    }
}

impl Moved {
    fn of(slip: &Slip) -> Self {
        Self {
            action: slip.action.to_string(),
            first_month: slip.begins.1.to_string(),
            last_month: slip.ends.1.to_string(),
            later: slip.later,
            ends_later: slip.longer,
        }
    }
}

impl Asked {
    /// Lays out `earlier`, which is finished, for `action` to end by `by`.
    pub fn of(action: &ActionId, by: YearMonth, earlier: &Earlier<'_>) -> Self {
        let standing = match earlier.standing() {
            EarlierStanding::Open => "open",
            EarlierStanding::Already(_) => "already",
            EarlierStanding::NotCalled => "not-called",
            EarlierStanding::Outside => "outside",
        };
        let way = |way: &EarlierWay| Way {
            change: Why::earlier(&way.change),
            first_month: way.begins.to_string(),
            last_month: way.ends.to_string(),
        };
        let ways = earlier.ways().iter().map(way).collect();
        Self { action: action.to_string(), by: by.to_string(), standing, ways }
    }
}

fn ids(actions: &[ActionId]) -> Vec<String> {
    actions.iter().map(ToString::to_string).collect()
}
