//! The months that a picture of a plan stands on.

use phrases::Phrases;
use readiness::{HoursMonth, PlanView};

use super::canvas::{Area, Canvas, RIGHT, Text};
use super::look::{GUIDE, INK, Look, PALE};
use super::measure::width;
use super::web::Anchor;
use super::whole;

/// Where the months lie.
#[derive(Clone, Copy, Debug)]
pub(super) struct Months<'a> {
    /// The left end of the first.
    pub(super) left: i32,
    /// The top of the years; the months are named below them.
    pub(super) top: i32,
    /// The plan.
    pub(super) view: &'a PlanView,
}

impl Months<'_> {
    /// How high years and months are together.
    pub(super) const HEAD: i32 = 62;

    /// Returns the left end of month `at`, counted from the first.
    pub(super) fn x(self, at: usize) -> i32 {
        self.left + (RIGHT - self.left) * whole(at) / whole(self.view.months.len()).max(1)
    }

    /// Draws the grounds of busy months and names years and months.
    pub(super) fn draw(self, canvas: &mut Canvas, phrases: Phrases<'_>, bottom: i32) {
        let (below, wide) = (self.top + Self::HEAD, self.x(1) - self.x(0));
        let name = |month: &HoursMonth| phrases::short_month(phrases.lang, month.month.month());
        let is_wide = self.view.months.iter().all(|month| width(&name(month), 16) < wide - 2);
        let mut last = None;
        for (at, month) in self.view.months.iter().enumerate() {
            let (x, next) = (self.x(at), self.x(at + 1));
            if month.is_busy {
                canvas.area(Area(x, below - 32, next - x, bottom - below + 32), Look::BUSY);
            }
            let year = month.month.fiscal_year();
            if last == Some(year) {
                canvas.line((x, below), (x, bottom), GUIDE, 1, "");
            } else {
                let months = self.view.months.iter().skip(at);
                let span = months.take_while(|other| other.month.fiscal_year() == year).count();
                let room = self.x(at + span) - x - 8;
                canvas.line((x, self.top), (x, bottom), INK, 1, "");
                let said = phrases::fiscal_year(phrases.lang, year);
                canvas.text((x + 6, self.top + 20), Text::of(17).bold(), room, &said);
                last = Some(year);
            }
            let number = month.month.month().get().to_string();
            let shown = if is_wide { name(month) } else { number };
            let style = Text::of(16).at(Anchor::Middle);
            canvas.text((i32::midpoint(x, next), below - 10), style, next - x, &shown);
        }
        canvas.line((self.left, below), (RIGHT, below), INK, 1, "");
    }

    /// Draws the line of the day, where it lies among the months.
    pub(super) fn today(self, canvas: &mut Canvas, bottom: i32) {
        if let Some(mark) = self.view.today {
            let (x, next) = (self.x(mark.month), self.x(mark.month + 1));
            let x = x + (next - x) * i32::from(mark.passed) / 100;
            canvas.line((x, self.top + Self::HEAD - 6), (x, bottom), "#b3261e", 3, "10 5");
        }
    }

    /// Explains grounds and the line of the day.
    pub(super) fn legend(self, canvas: &mut Canvas, phrases: Phrases<'_>) {
        let words = phrases.words.roadmap;
        if self.view.months.iter().any(|month| month.is_busy) {
            canvas.mark(words.busy, |canvas, area| {
                canvas.area(area, Look { edge: PALE, ..Look::BUSY });
            });
        }
        if self.view.today.is_some() {
            canvas.mark(words.key_today, |canvas, Area(x, y, width, height)| {
                let x = x + width / 2;
                canvas.line((x, y - 2), (x, y + height + 2), "#b3261e", 3, "10 5");
            });
        }
    }
}
