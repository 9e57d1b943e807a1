//! What is done in which month: one row an action.

use readiness::{Lane, PlanView};

use super::canvas::{Area, BOTTOM, Canvas, LEFT, RIGHT, TOP, Text};
use super::look::{GUIDE, KEY, Look, PALE};
use super::measure::width;
use super::months::Months;
use super::web::Anchor;
use super::whole;
use crate::source::Source;

/// Where the months begin.
const MONTHS: i32 = 540;

/// The least height of a row.
const LEAST: i32 = 15;

/// Draws the plan: as many actions as can be read on a slide.
pub(super) fn draw(source: Source<'_>, view: &PlanView) -> String {
    let (phrases, words) = (source.phrases, source.phrases.words);
    let pictures = words.office_pictures;
    let lead = pictures.plan_lead(phrases.months(view.first, view.last));
    let mut canvas = Canvas::new(source, pictures.plan_title, &lead);
    if source.is_empty() || view.lanes.is_empty() {
        canvas.nothing(if source.is_empty() { pictures.empty } else { pictures.no_plan });
        return canvas.finish();
    }
    let months = Months { left: MONTHS, top: TOP - 10, view };
    let first = months.top + Months::HEAD;
    let fitting = usize::try_from((BOTTOM - first) / LEAST).unwrap_or_default();
    let count = view.lanes.len();
    // One row is kept for how many more there are.
    let shown = if count > fitting { fitting - 1 } else { count };
    let rows = shown + usize::from(count > shown);
    let high = ((BOTTOM - first) / whole(rows)).min(46);
    let bottom = first + high * whole(rows);
    months.draw(&mut canvas, phrases, bottom);
    for (at, lane) in view.lanes.iter().take(shown).enumerate() {
        row(&mut canvas, source, months, lane, (first + high * whole(at), high));
    }
    if count > shown {
        let style = Text::of(13).ink(PALE);
        let text = pictures.plan_more(count - shown);
        canvas.text((LEFT, bottom - 3), style, MONTHS - LEFT - 10, &text);
    }
    months.today(&mut canvas, bottom);
    let roadmap = words.roadmap;
    canvas.mark(roadmap.key_work, |canvas, area| canvas.area(area, Look::SOLID));
    canvas.mark(roadmap.key_relief, |canvas, area| canvas.area(area, Look::HATCHED));
    canvas.mark(roadmap.key_after, |canvas, Area(x, y, wide, high)| {
        canvas.line((x, y + high / 2), (x + wide, y + high / 2), KEY, 4, "3 5");
    });
    months.legend(&mut canvas, phrases);
    canvas.finish()
}

fn row(
    canvas: &mut Canvas,
    source: Source<'_>,
    months: Months<'_>,
    lane: &Lane,
    (top, high): (i32, i32),
) {
    let title = source.phrases.title(&lane.action);
    let size = (high * 3 / 4).clamp(9, 19);
    let base = top + high / 2 + size * 2 / 5;
    canvas.open(title);
    canvas.line((LEFT, top), (RIGHT, top), GUIDE, 1, "");
    canvas.text((LEFT, base), Text::of(size), MONTHS - LEFT - 14, title);
    if let Some(after) = lane.after {
        let y = top + high / 2;
        canvas.line((months.x(after.start) + 4, y), (months.x(after.end()) - 2, y), KEY, 4, "3 5");
    }
    let (from, to) = (months.x(lane.work.start), months.x(lane.work.end()));
    let gap = (high / 7).max(1);
    let place = Area(from + 2, top + gap, to - from - 4, high - 2 * gap);
    let look = if lane.is_relief { Look::HATCHED } else { Look::SOLID };
    canvas.area(place, look);
    let (hours, size) = (lane.hours.to_string(), (high * 5 / 8).clamp(8, 17));
    let (middle, base) = (i32::midpoint(from, to), top + high / 2 + size * 2 / 5);
    let wide = width(&hours, size) + 6;
    if lane.is_relief {
        // A figure on hatching is read on a ground of its own.
        let ground = Look { is_hatched: false, edge: "#ffffff", ..Look::BOX };
        let area = Area(middle - wide / 2, place.1 + 2, wide, place.3 - 4);
        canvas.area(area, ground);
    }
    let style = Text::of(size).bold().ink(look.ink).at(Anchor::Middle);
    canvas.text((middle, base), style, wide, &hours);
    canvas.close();
}
