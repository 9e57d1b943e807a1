//! The points of the actions, with what they are made of.

use readiness::{Part, Priority};

use super::canvas::{Area, BOTTOM, Canvas, LEFT, RIGHT, TOP, Text};
use super::look::{GUIDE, KEY, Look, PALE};
use super::web::Anchor;
use super::whole;
use crate::readable::PARTS;
use crate::source::Source;

/// Where names, sums and parts begin.
const NAMES: i32 = LEFT + 44;
const SUMS: i32 = 500;
const FIRST_PART: i32 = 740;

/// The least height of a row, and how high the heads of the columns are.
const LEAST: i32 = 20;
const HEAD: i32 = 44;

/// Draws a row an action by rank: the sum as a bar, and each part as a bar with its figure.
pub(super) fn draw(source: Source<'_>) -> String {
    let (phrases, words) = (source.phrases, source.phrases.words);
    let pictures = words.office_pictures;
    let mut canvas = Canvas::new(source, pictures.points_title, pictures.points_lead);
    let ranked = source.diagnosis.priorities.ranked();
    if source.is_empty() || ranked.is_empty() {
        canvas.nothing(if source.is_empty() { pictures.empty } else { pictures.nothing });
        return canvas.finish();
    }
    let first = TOP + HEAD;
    let fitting = usize::try_from((BOTTOM - first) / LEAST).unwrap_or_default();
    // One row is kept for how many more there are.
    let shown = if ranked.len() > fitting { fitting - 1 } else { ranked.len() };
    let rows = shown + usize::from(ranked.len() > shown);
    let high = ((BOTTOM - first) / whole(rows)).min(46);
    let rule = Text::of(18).ink(PALE);
    canvas.text((LEFT, TOP - 8), rule, RIGHT - LEFT, &phrases.band_rule());
    heads(&mut canvas, source);
    let most = ranked.iter().map(|priority| priority.points).max().unwrap_or(0).max(1);
    let parts = ranked.iter().flat_map(|priority| &priority.contributions);
    let most_of_part = parts.map(|part| part.points.abs()).max().unwrap_or(0).max(1);
    for (at, priority) in ranked.iter().take(shown).enumerate() {
        row(&mut canvas, source, priority, (first + high * whole(at), high), (most, most_of_part));
    }
    if ranked.len() > shown {
        let text = pictures.plan_more(ranked.len() - shown);
        let y = first + high * whole(rows) - 5;
        canvas.text((NAMES, y), Text::of(15).ink(PALE), SUMS - NAMES, &text);
    }
    canvas.mark(pictures.points_total, |canvas, area| canvas.area(area, Look::SOLID));
    canvas.mark(pictures.points_part, |canvas, area| canvas.area(area, Look::LEVELS[2]));
    canvas.finish()
}

/// Returns the left end of the column of part `at`.
fn column(at: usize) -> i32 {
    FIRST_PART + (RIGHT - FIRST_PART) * whole(at) / whole(PARTS.len())
}

fn heads(canvas: &mut Canvas, source: Source<'_>) {
    let (phrases, words) = (source.phrases, source.phrases.words);
    let (style, y) = (Text::of(15).bold(), TOP + 32);
    canvas.text((LEFT, y), style, 42, words.action.column_rank);
    canvas.text((NAMES, y), style, SUMS - NAMES - 10, words.action.column_action);
    let sums = [words.action.column_points, " / ", words.office_report.column_band].concat();
    canvas.text((SUMS, y), style, FIRST_PART - SUMS - 10, &sums);
    for (at, part) in PARTS.into_iter().enumerate() {
        let (x, next) = (column(at), column(at + 1));
        canvas.text((x, y), Text { size: 13, ..style }, next - x - 2, phrases.part(part));
    }
}

fn row(
    canvas: &mut Canvas,
    source: Source<'_>,
    priority: &Priority,
    (top, high): (i32, i32),
    (most, most_of_part): (i32, i32),
) {
    let title = source.phrases.title(&priority.action);
    let size = (high * 3 / 4).clamp(9, 18);
    let base = top + high / 2 + size * 2 / 5;
    let (bar, gap) = (high - 2 * (high / 6).max(1), (high / 6).max(1));
    canvas.open(title);
    canvas.line((LEFT, top), (RIGHT, top), GUIDE, 1, "");
    let number = Text::of(size).at(Anchor::End);
    canvas.text((NAMES - 12, base), number, 32, &priority.rank.to_string());
    canvas.text((NAMES, base), Text::of(size), SUMS - NAMES - 14, title);
    let long = (FIRST_PART - SUMS - 110) * priority.points.max(0) / most;
    canvas.area(Area(SUMS, top + gap, long.max(1), bar), Look::SOLID);
    let said = [&*priority.points.to_string(), " ", source.phrases.band(priority.band)].concat();
    canvas.text((SUMS + long.max(1) + 6, base), Text::of(size).bold(), 100, &said);
    for (at, part) in PARTS.into_iter().enumerate() {
        let points = of(priority, part);
        if points != 0 {
            let (x, next) = (column(at), column(at + 1));
            let long = ((next - x - 36) * points.abs() / most_of_part).max(1);
            let taken = Look { dashes: "3 3", edge: KEY, ..Look::BOX };
            let look = if points < 0 { taken } else { Look::LEVELS[2] };
            canvas.area(Area(x, top + gap, long, bar), look);
            canvas.text((x + long + 4, base), Text::of(size.min(15)), 32, &points.to_string());
        }
    }
    canvas.close();
}

/// Returns the points of one part.
fn of(priority: &Priority, part: Part) -> i32 {
    let found = priority.contributions.iter().find(|one| one.part == part);
    found.map_or(0, |one| one.points)
}
