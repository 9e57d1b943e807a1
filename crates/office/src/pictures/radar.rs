//! The priorities as a web, with all values beside it.

use phrases::AreaResult;
use readiness::AreaGroup;

use super::canvas::{Area, BOTTOM, Canvas, RIGHT, TOP, Text};
use super::look::{GUIDE, INK, KEY, Look, PALE};
use super::measure::{broken, line};
use super::web::{AXES, Anchor, Axis, Point, Web, outline, tenths};
use super::whole;
use crate::source::Source;

const WEB: Web = Web { centre: Point { x: 490.0, y: 470.0 }, radius: 215.0, gap: 16.0 };

/// How large the letters of a label are, how high its lines, and how wide they may be beside the
/// web and above or below it.
const LABEL: i32 = 20;
const HIGH: i32 = 26;
const ROOM: (i32, i32) = (190, 420);

/// Where the values begin, where their bars do, and how long those are.
const VALUES: i32 = 940;
const BARS: i32 = 1310;
const LONG: i32 = 100;

/// Draws the web; without it where there are too few or too many areas for one.
pub(super) fn draw(source: Source<'_>) -> String {
    let words = source.phrases.words;
    let title = source.phrases.group(AreaGroup::Priorities);
    let results = source.phrases.results(&source.diagnosis.readiness, AreaGroup::Priorities);
    let has_web = AXES.contains(&results.len());
    let pictures = words.office_pictures;
    let lead = if has_web { pictures.radar_lead } else { pictures.radar_bars_lead };
    let mut canvas = Canvas::new(source, &title, lead);
    if source.is_empty() {
        canvas.nothing(pictures.empty);
        return canvas.finish();
    }
    if results.is_empty() {
        canvas.nothing(pictures.nothing);
        return canvas.finish();
    }
    if has_web {
        web(&mut canvas, &results);
    }
    values(&mut canvas, &results);
    canvas.mark(words.readiness.key_value, |canvas, Area(x, y, width, height)| {
        let (middle, y) = (x + width / 2, y + height / 2);
        canvas.line((x, y), (x + width, y), KEY, 5, "");
        canvas.dot((&middle.to_string(), &y.to_string()), KEY);
    });
    canvas.mark(words.readiness.key_range, |canvas, area| canvas.area(area, Look::RANGE));
    canvas.finish()
}

fn web(canvas: &mut Canvas, results: &[AreaResult]) {
    let count = u16::try_from(results.len()).unwrap_or_default();
    let axes: Vec<(Axis, &AreaResult)> = WEB.axes(count).zip(results).collect();
    let beside: Vec<_> = axes.iter().zip(axes.iter().cycle().skip(1)).collect();
    let rings = (1..=4).map(|ring| outline(axes.iter().map(|(axis, _)| axis.at(25 * ring))));
    let spokes = axes.iter().map(|(axis, _)| outline([WEB.centre, axis.at(100)]));
    canvas.path(&rings.chain(spokes).collect::<String>(), "none", GUIDE, 1, "");
    let band = beside.iter().filter_map(|((axis, one), (to, other))| {
        let ((low, high), (b_low, b_high)) = (one.possible?, other.possible?);
        let inner = [axis.at(low.get()), to.at(b_low.get())];
        Some(outline([axis.at(high.get()), inner[0], inner[1], to.at(b_high.get())]))
    });
    let Look { fill, edge, dashes, .. } = Look::RANGE;
    canvas.path(&band.collect::<String>(), fill, edge, 1, dashes);
    let sides = beside.iter().filter_map(|((axis, one), (to, other))| {
        Some(outline([axis.at(one.score?.get()), to.at(other.score?.get())]))
    });
    canvas.path(&sides.collect::<String>(), "none", KEY, 5, "");
    for (axis, result) in &axes {
        if let Some(score) = result.score {
            let at = axis.at(score.get());
            canvas.dot((&tenths(at.x), &tenths(at.y)), KEY);
        }
        label(canvas, *axis, result);
    }
}

/// Writes the name of an axis and its value outside its end.
fn label(canvas: &mut Canvas, axis: Axis, result: &AreaResult) {
    let anchor = axis.anchor();
    let room = if anchor == Anchor::Middle { ROOM.1 } else { ROOM.0 };
    let name = broken(&line(&result.short), LABEL, room, 2);
    let rows = u8::try_from(name.len() + 1).unwrap_or(3);
    let at = axis.label(rows, f64::from(HIGH));
    #[expect(clippy::cast_possible_truncation, reason = "a place within the picture")]
    let (x, mut y) = (at.x.round() as i32, at.y.round() as i32 + LABEL);
    let style = Text::of(LABEL).at(anchor);
    for line in name {
        canvas.text((x, y), style, room, &line);
        y += HIGH;
    }
    canvas.text((x, y), Text { size: LABEL + 2, ..style.bold() }, room, &result.value);
}

/// Lists all areas: name, bar, value and range.
fn values(canvas: &mut Canvas, results: &[AreaResult]) {
    let row = ((BOTTOM - TOP) / whole(results.len())).min(72);
    let size = (row * 2 / 5).clamp(9, 20);
    let top = (TOP + BOTTOM - row * whole(results.len())) / 2;
    for (at, result) in results.iter().enumerate() {
        let y = top + row * whole(at) + row / 2;
        let base = y + size * 2 / 5;
        canvas.open(&result.name);
        let lines = if row >= 60 { 2 } else { 1 };
        canvas.centred((VALUES, y), Text::of(size), BARS - VALUES - 100, lines, &result.name);
        let value = Text::of(size + 4).bold().at(Anchor::End);
        canvas.text((BARS - 30, base), value, 80, &result.value);
        let high = (row / 3).min(16);
        scale(canvas, result, Area(BARS, y - high / 2, LONG, high));
        let (x, style) = (BARS + LONG + 20, Text::of(size.min(18)).ink(PALE));
        canvas.text((x, base), style, RIGHT - x, &result.range);
        canvas.close();
        if at > 0 {
            let line = y - row / 2;
            canvas.line((VALUES, line), (RIGHT, line), GUIDE, 1, "");
        }
    }
}

/// Draws a score on the line that `area` has room for, with its range.
pub(super) fn scale(canvas: &mut Canvas, result: &AreaResult, area: Area) {
    let Area(left, top, long, high) = area;
    let (at, y) = (|score: u8| left + long * i32::from(score) / 100, top + high / 2);
    if let Some((low, upper)) = result.possible.filter(|(low, high)| low < high) {
        let (from, to) = (at(low.get()), at(upper.get()));
        canvas.area(Area(from, top, to - from, high), Look::RANGE);
    }
    canvas.line((left, y), (left + long, y), INK, 1, "");
    for tick in [0, 50, 100] {
        canvas.line((at(tick), y - 5), (at(tick), y + 5), INK, 1, "");
    }
    if let Some(score) = result.score {
        canvas.dot((&at(score.get()).to_string(), &y.to_string()), KEY);
    }
}
