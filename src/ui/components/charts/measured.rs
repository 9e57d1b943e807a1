//! The values of an indicator over time, with the target.

use std::fmt::Write as _;

use leptos::prelude::*;

/// How large the picture is, and how much of it is left free above and below, in its units.
const WIDTH: i64 = 300;
const HEIGHT: i64 = 80;
const AIR: i64 = 8;

/// One value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MeasuredPoint {
    /// Its day, counted from any one.
    pub day: i64,
    /// The value in hundredths.
    pub hundredths: i64,
}

/// A line through the values, a mark at each, and a dashed line at the target. The figures stand
/// in the table below it.
#[component]
pub fn MeasuredChart(
    /// The values by day, oldest first.
    #[prop(into)]
    points: Signal<Vec<MeasuredPoint>>,
    /// The target in hundredths.
    #[prop(into)]
    target: Signal<Option<i64>>,
    /// What it shows, in a sentence.
    label: &'static str,
) -> impl IntoView {
    let line = move || points.with(|points| line(points, target.get()));
    let marks = move || points.with(|points| marks(points, target.get()));
    let aim = move || points.with(|points| aim(points, target.get()));
    view! {
        <svg class="measured" viewBox=format!("0 0 {WIDTH} {HEIGHT}") role="img" aria-label=label>
            <path class="measured-target" d=aim></path>
            <path class="measured-line" d=line></path>
            <path class="measured-marks" d=marks></path>
        </svg>
    }
}

/// Returns where a value stands from the top, among all that are shown.
fn height(points: &[MeasuredPoint], target: Option<i64>, value: i64) -> i64 {
    let all = || points.iter().map(|point| point.hundredths).chain(target);
    let (low, high) = (all().min().unwrap_or(0).min(0), all().max().unwrap_or(0));
    let range = (high - low).max(1);
    HEIGHT - AIR - (value - low) * (HEIGHT - 2 * AIR) / range
}

/// Returns where a day stands from the left.
fn across(points: &[MeasuredPoint], day: i64) -> i64 {
    let first = points.first().map_or(0, |point| point.day);
    let last = points.last().map_or(0, |point| point.day);
    if first == last {
        return WIDTH / 2;
    }
    AIR + (day - first) * (WIDTH - 2 * AIR) / (last - first)
}

fn line(points: &[MeasuredPoint], target: Option<i64>) -> String {
    let mut path = String::new();
    for (at, point) in points.iter().enumerate() {
        let start = if at == 0 { 'M' } else { 'L' };
        let (x, y) = (across(points, point.day), height(points, target, point.hundredths));
        let _ = write!(path, "{start}{x} {y}");
    }
    path
}

fn marks(points: &[MeasuredPoint], target: Option<i64>) -> String {
    let mut path = String::new();
    for point in points {
        let (x, y) = (across(points, point.day), height(points, target, point.hundredths));
        let _ = write!(path, "M{} {}h6v6h-6z", x - 3, y - 3);
    }
    path
}

fn aim(points: &[MeasuredPoint], target: Option<i64>) -> String {
    target.map_or_else(String::new, |target| {
        format!("M0 {}H{WIDTH}", height(points, Some(target), target))
    })
}
