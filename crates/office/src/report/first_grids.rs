//! The tables of the page for the director.

use super::brief::Brief;
use super::word::{Cell, Column, Grid, WIDTH};
use super::year::{Spent, Year};
use crate::paper::Paper;

/// How many rows of the year tell of the hours before the first action.
pub(super) const LOAD: usize = 2;
/// The room for a stamp: 16 mm.
const STAMP: u16 = 900;

/// Returns boxes for the stamps of those who decide.
pub(super) fn boxes(paper: Paper<'_>) -> Grid {
    let words = paper.phrases.words;
    let heads = [words.office_report.director, words.common.head, words.office_report.in_charge];
    let columns = heads.map(|head| Column::figures(head, 1_000));
    let empty = vec![heads.map(|_| Cell::text("")).into()];
    Grid { room: Some(STAMP), ..Grid::new(columns.into(), empty) }
}

/// Returns where the department stands on the way of the steps.
pub(super) fn steps(brief: &Brief) -> Grid {
    let width = WIDTH / brief.steps.len().max(1);
    let columns = brief.steps.iter().map(|step| Column::new(&step.name, width));
    let cells = brief.steps.iter().map(|step| {
        let cell = Cell::bold(&step.score).and(&step.state);
        if step.is_next { cell.marked() } else { cell }
    });
    Grid::new(columns.collect(), vec![cells.collect()])
}

/// Returns what to do first, and why.
pub(super) fn first(paper: Paper<'_>, brief: &Brief) -> Grid {
    let words = paper.phrases.words;
    let columns = vec![
        Column::new(words.action.column_action, 2_800),
        Column::new(words.action.column_when, 2_400),
        Column::new(words.office_report.column_why_first, WIDTH - 5_200),
    ];
    let rows = brief
        .first
        .iter()
        .map(|line| vec![Cell::bold(&line.title), Cell::text(&line.facts), Cell::text(&line.why)]);
    Grid::new(columns, rows.collect())
}

/// Returns up to `most` actions that are put off, and what would let them in.
pub(super) fn out(paper: Paper<'_>, brief: &Brief, most: usize) -> Grid {
    let words = paper.phrases.words.office_report;
    let columns = vec![
        Column::new(paper.phrases.words.action.column_action, 2_800),
        Column::new(words.column_reason, 3_400),
        Column::new(words.column_way, WIDTH - 6_200),
    ];
    let rows =
        brief.out.iter().take(most).map(|line| {
            vec![Cell::bold(&line.title), Cell::text(&line.reason), Cell::text(&line.way)]
        });
    Grid::new(columns, rows.collect())
}

/// Returns the hours of the months, then those of each action in them.
pub(super) fn months(paper: Paper<'_>, year: &Year<'_>) -> Grid {
    let (phrases, words) = (paper.phrases, paper.phrases.words);
    let width = 487;
    let owner = 1_020;
    let name = WIDTH - owner - width * year.months.len();
    let mut columns = vec![
        Column::new(words.action.column_action, name),
        Column::new(words.action.column_owner, owner),
    ];
    columns.extend(year.months.iter().map(|month| {
        let name = phrases::short_month(phrases.lang, month.month.month());
        let busy = month.is_busy.then_some(words.office_report.busy);
        Column::figures(
            [Some(name.as_str()), busy].into_iter().flatten().collect::<Vec<_>>().join("\n"),
            width,
        )
    }));
    let load = |name: &str, hours: &dyn Fn(usize) -> u32| {
        let mut row = vec![Cell::bold(name), Cell::text("")];
        row.extend((0..year.months.len()).map(|at| Cell::figure(hours(at).to_string())));
        row
    };
    let mut rows = vec![
        load(words.roadmap.used_row, &|at| year.used.get(at).copied().unwrap_or(0)),
        load(words.roadmap.limit_row, &|at| year.months.get(at).map_or(0, |month| month.hours)),
    ];
    rows.extend(year.rows.iter().map(|row| {
        let relief = if row.lane.is_relief { words.office_report.relief_mark } else { "" };
        let title = [relief, phrases.title(&row.lane.action)].concat();
        let mut cells = vec![Cell::text(title), Cell::text(phrases.owned_by(&row.lane.owner))];
        cells.extend(row.spent.iter().map(|spent| match spent {
            Spent::None => Cell::text(""),
            Spent::Work(hours) => Cell::figure(hours.to_string()).marked(),
            Spent::After(hours) => Cell::figure(words.office_report.after_hours(hours)),
        }));
        cells
    }));
    Grid::new(columns, rows)
}
