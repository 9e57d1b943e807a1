//! The page for the director: all that is to be known in three minutes, on one sheet.

use readiness::PlanView;

use super::Stamps;
use super::brief::Brief;
use super::first_grids::{LOAD, boxes, first, months, out, steps};
use super::room;
use super::word::{Grid, Style, WIDTH, Word};
use super::year::Year;
use crate::paper::Paper;

/// The height between the margins, in twentieths of a point, less two lines to be safe.
const HEIGHT: usize = 16_838 - 1_190 - 1_020 - 500;
/// The heights of a heading and of a line of text, and the sizes of the letters of a text and of the
/// title; see `styles.xml`.
const HEADING: usize = 520;
const TEXT: (usize, usize) = (320, 210);
const SMALL: (usize, usize) = (290, 180);
const TITLE: (usize, usize) = (560, 320);
/// The most actions that are put off and named.
const MOST_OUT: usize = 3;
/// The fewest actions that the year is to show before others give way.
const LEAST_ROWS: usize = 5;

/// Writes the page.
pub(super) fn write(
    paper: Paper<'_>,
    view: &PlanView,
    brief: &Brief,
    stamps: Stamps,
    word: Word,
) -> Word {
    let words = paper.phrases.words;
    let mut page = Page { word, left: HEIGHT };
    if stamps == Stamps::Boxes {
        page = page.grid(&boxes(paper));
    }
    page = page.text(Style::Title, TITLE, &paper.title());
    page = page.text(Style::Text, TEXT, &brief.lead);
    if let Some(nothing) = &brief.nothing {
        page = page.text(Style::Text, TEXT, nothing);
    }
    if paper.is_empty() {
        return page.word;
    }
    page = page.heading(words.roadmap.sheet_position);
    if !brief.steps.is_empty() {
        page = page.grid(&steps(brief));
    }
    page = page.text(Style::Small, SMALL, brief.weakest.as_deref().unwrap_or_default());
    if let Some((title, facts)) = &brief.week {
        page = page.heading(words.roadmap.this_week);
        if !title.is_empty() {
            page = page.text(Style::Text, TEXT, &words.roadmap.quoted(title));
        }
        page = page.text(Style::Small, SMALL, facts);
    }
    if !brief.first.is_empty() {
        page = page.heading(&words.office_report.three(brief.first.len()));
        page = page.grid(&first(paper, brief));
    }
    plan(paper, view, brief, page)
}

/// Writes the year, what comes back, what is put off and what is due; the year takes the room that
/// the others leave.
fn plan(paper: Paper<'_>, view: &PlanView, brief: &Brief, mut page: Page) -> Word {
    let words = paper.phrases.words.office_report;
    let year = Year::ahead(paper, view);
    let grid = months(paper, &year);
    let dues = brief.dues.iter().map(|due| room::lines(due, WIDTH, SMALL.1) * SMALL.0);
    let below = room::lines(&brief.gives, WIDTH, TEXT.1) * TEXT.0 + dues.sum::<usize>();
    let below = below + if brief.dues.is_empty() { 0 } else { HEADING };
    let all = out(paper, brief, brief.out.len().min(MOST_OUT));
    // What is put off gives way to the year, down to one action.
    let mut named = all.rows.len();
    let rows = loop {
        let shown = Grid { rows: all.rows[..named].to_vec(), ..all.clone() };
        let put_off = if named == 0 { 0 } else { HEADING + room::all(&shown) + SMALL.0 };
        let rows =
            fitting(&grid, page.left.saturating_sub(below + put_off + HEADING + SMALL.0 * 2));
        if named <= 1 || rows >= LEAST_ROWS.min(year.rows.len()) {
            break rows;
        }
        named -= 1;
    };
    if !year.rows.is_empty() {
        page = page.heading(&words.year(paper.phrases.stretch(view.first, year.stretch)));
        page = page.grid(&Grid { rows: grid.rows[..rows + LOAD].to_vec(), ..grid.clone() });
        page = page.text(Style::Small, SMALL, words.year_note);
        if rows < view.lanes.len() {
            page = page.text(Style::Small, SMALL, &words.year_more(view.lanes.len() - rows));
        }
        page = page.text(Style::Text, TEXT, &brief.gives);
    }
    if named > 0 {
        page = page.heading(&words.out(brief.out.len()));
        page = page.grid(&Grid { rows: all.rows[..named].to_vec(), ..all.clone() });
        if named < brief.out.len() {
            page = page.text(Style::Small, SMALL, &words.out_more(brief.out.len() - named));
        }
    }
    if !brief.dues.is_empty() {
        page = page.heading(paper.phrases.words.roadmap.dues);
        for due in &brief.dues {
            page = page.text(Style::Small, SMALL, due);
        }
    }
    page.word
}

/// A page with the height that is left of it.
struct Page {
    word: Word,
    left: usize,
}

impl Page {
    fn text(self, style: Style, (line, letter): (usize, usize), text: &str) -> Self {
        if text.is_empty() {
            return self;
        }
        let left = self.left.saturating_sub(room::lines(text, WIDTH, letter) * line);
        Self { word: self.word.add(style, text), left }
    }

    fn heading(self, text: &str) -> Self {
        let left = self.left.saturating_sub(HEADING);
        Self { word: self.word.add(Style::Heading, text), left }
    }

    fn grid(self, grid: &Grid) -> Self {
        let left = self.left.saturating_sub(room::all(grid));
        Self { word: self.word.table(grid), left }
    }
}

/// Returns how many actions of `grid` fit into `height`.
fn fitting(grid: &Grid, height: usize) -> usize {
    let (load, actions) = grid.rows.split_at(LOAD.min(grid.rows.len()));
    let fixed = room::all(&Grid { rows: load.to_vec(), ..grid.clone() });
    let mut left = height.saturating_sub(fixed);
    let fits = actions.iter().take_while(|row| {
        let needed = room::height(grid, row);
        let fits = needed <= left;
        left = left.saturating_sub(needed);
        fits
    });
    fits.count()
}
