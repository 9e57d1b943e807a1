//! Scores of several days on lines from 0 to 100.

use leptos::prelude::*;
use phrases::TrendBar;

use crate::ui::components::mark_legend::Mark;

/// How wide the names are, in units of the picture.
const NAMES: u16 = 108;
/// How many units a point of a score is long.
const UNIT: u16 = 2;
/// How high a line is.
const LINE: u16 = 24;
/// What stands above the lines.
const HEAD: u16 = 18;
/// What marks the days, oldest first: a ring, a diamond, a disc.
const KINDS: [&str; 3] = ["first", "between", "today"];

/// Returns what the marks mean, of up to three days of which the last is today.
pub fn trend_marks(days: Vec<String>) -> Vec<Mark> {
    let count = days.len();
    let mark = |(at, meaning)| Mark { kind: kind(at, count), sign: "", meaning };
    days.into_iter().enumerate().map(mark).collect()
}

/// Returns the mark of the day at `at` of `count`.
fn kind(at: usize, count: usize) -> &'static str {
    match at {
        0 => KINDS[0],
        _ if at + 1 == count => KINDS[2],
        _ => KINDS[1],
    }
}

/// Draws a line for each area, with a mark for each day. Where other questions were asked in
/// between, nothing leads from one mark to the next.
#[component]
pub fn TrendChart(
    /// What it shows.
    title: &'static str,
    /// The same in a sentence.
    about: &'static str,
    /// The areas.
    areas: Vec<TrendBar>,
) -> impl IntoView {
    let height = HEAD + LINE * u16::try_from(areas.len()).unwrap_or(0);
    let at = |points: u8| NAMES + UNIT * u16::from(points);
    let scale = [0, 50, 100].map(|points: u8| {
        view! {
            <text x=at(points) y="12" text-anchor="middle">
                {points.to_string()}
            </text>
            <path class="trend-scale" d=format!("M{} {HEAD}V{height}", at(points)) />
        }
    });
    let rows = (0_u16..).zip(areas).map(|(row, TrendBar { name, scores, cuts })| {
        let y = HEAD + LINE * row + LINE / 2;
        let count = scores.len();
        let pairs = scores.windows(2).zip(cuts.into_iter().skip(1));
        let lines = pairs.filter_map(|(pair, is_cut)| {
            let (from, to) = (pair.first().copied()??, pair.last().copied()??);
            (!is_cut).then(|| format!("M{} {y}H{}", at(from), at(to)))
        });
        let lines: String = lines.collect();
        let marks = scores.iter().enumerate().filter_map(|(day, score)| {
            let x = at((*score)?);
            Some(match kind(day, count) {
                "first" => view! { <circle class="trend-first" cx=x cy=y r="5.5" /> }.into_any(),
                "between" => view! {
                    <path class="trend-between" d=format!("M{x} {}l6 6l-6 6l-6 -6z", y - 6) />
                }
                .into_any(),
                _ => view! { <circle class="trend-today" cx=x cy=y r="4" /> }.into_any(),
            })
        });
        view! {
            <text x="0" y=y + 4>
                {name}
            </text>
            <path class="trend-row" d=format!("M{NAMES} {y}h200") />
            <path class="trend-way" d=lines />
            {marks.collect_view()}
        }
    });
    view! {
        <svg class="trend-chart" viewBox=format!("0 0 320 {height}") role="img" aria-label=about>
            <title>{title}</title>
            {scale}
            {rows.collect_view()}
        </svg>
    }
}
