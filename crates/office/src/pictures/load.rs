//! The hours of each month under their limit.

use std::fmt::Write as _;

use readiness::PlanView;

use super::canvas::{Area, Canvas, LEFT, RIGHT, TOP, Text};
use super::look::{GUIDE, INK, KEY, Look, PALE};
use super::months::Months;
use super::web::Anchor;
use crate::source::Source;

/// Where the months begin, the line of no hours, and how high the highest limit is.
const MONTHS: i32 = 220;
const BASE: i32 = 700;
const HIGH: i32 = 450;

/// Draws a bar a month, the limit as a line with steps, and both figures below.
pub(super) fn draw(source: Source<'_>, view: &PlanView) -> String {
    let (phrases, words) = (source.phrases, source.phrases.words);
    let (pictures, roadmap) = (words.office_pictures, words.roadmap);
    let lead = pictures.load_lead(phrases.months(view.first, view.last));
    let mut canvas = Canvas::new(source, roadmap.load_title, &lead);
    if source.is_empty() || view.lanes.is_empty() {
        canvas.nothing(if source.is_empty() { pictures.empty } else { pictures.no_plan });
        return canvas.finish();
    }
    let months = Months { left: MONTHS, top: TOP - 10, view };
    months.draw(&mut canvas, phrases, BASE);
    let most = view.months.iter().map(|month| month.hours).chain(view.used.iter().copied());
    let most = most.max().unwrap_or(0).max(1);
    let y = |hours: u32| BASE - scaled(hours, most);
    grid(&mut canvas, phrases, most);
    let mut limit = String::new();
    for (at, month) in view.months.iter().enumerate() {
        let used = view.used.get(at).copied().unwrap_or(0);
        let (x, next) = (months.x(at), months.x(at + 1));
        let (wide, middle) = (next - x, i32::midpoint(x, next));
        canvas.open(&phrases::year_month(phrases.lang, month.month));
        let bar = Area(x + wide / 6, y(used), wide * 2 / 3, BASE - y(used));
        if used > 0 {
            canvas.area(bar, Look::SOLID);
        }
        let size = (wide * 2 / 5).clamp(8, 17);
        let style = Text::of(size).at(Anchor::Middle);
        canvas.text((middle, BASE + 34), style.bold(), wide, &used.to_string());
        canvas.text((middle, BASE + 68), style, wide, &month.hours.to_string());
        canvas.close();
        let start = if at == 0 { 'M' } else { 'L' };
        let _ = write!(limit, "{start}{x} {0}L{next} {0}", y(month.hours));
    }
    canvas.path(&limit, "none", INK, 4, "12 4");
    canvas.line((MONTHS, BASE), (RIGHT, BASE), INK, 2, "");
    let side = Text::of(18);
    canvas.text((LEFT, BASE + 34), side.bold(), MONTHS - LEFT - 10, roadmap.used_row);
    canvas.text((LEFT, BASE + 68), side, MONTHS - LEFT - 10, roadmap.limit_row);
    months.today(&mut canvas, BASE);
    canvas.mark(roadmap.used_row, |canvas, area| canvas.area(area, Look::SOLID));
    canvas.mark(roadmap.key_limit, |canvas, Area(x, y, wide, high)| {
        canvas.line((x, y + high / 2), (x + wide, y + high / 2), INK, 4, "12 4");
    });
    months.legend(&mut canvas, phrases);
    canvas.finish()
}

/// Returns how high so many hours are, where `most` are as high as can be.
fn scaled(hours: u32, most: u32) -> i32 {
    let high = i64::from(hours) * i64::from(HIGH) / i64::from(most);
    i32::try_from(high).unwrap_or(HIGH)
}

/// Draws lines at round hours and names them.
fn grid(canvas: &mut Canvas, phrases: phrases::Phrases<'_>, most: u32) {
    let steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000];
    let step = steps.into_iter().find(|step| most / step <= 6).unwrap_or(10_000);
    for hours in (0..=most).step_by(usize::try_from(step).unwrap_or(1)) {
        let y = BASE - scaled(hours, most);
        canvas.line((MONTHS, y), (RIGHT, y), GUIDE, 1, "");
        let style = Text::of(16).ink(PALE).at(Anchor::End);
        let said = phrases::hours(phrases.words, hours);
        canvas.text((MONTHS - 10, y + 6), style, MONTHS - LEFT - 10, &said);
    }
    canvas.line((MONTHS, BASE - HIGH), (MONTHS, BASE), KEY, 1, "");
}
