//! How much room a text takes on paper, so that one page stays one page.

use super::word::{Cell, Grid, WIDTH};
use crate::lines::lines;

/// The height of a line in a cell, in twentieths of a point; see `styles.xml`.
const LINE: usize = 250;
/// What a row takes besides its lines: its border.
const ROW: usize = 20;
/// What a cell takes on both sides of its text.
const SIDES: usize = 120;
/// The size of a letter in a cell.
const LETTER: usize = 180;

/// Returns the height of a paragraph over the whole width: `size` is the height of a line and the
/// width of a letter.
pub(super) fn text(text: &str, size: (usize, usize)) -> usize {
    lines(text, WIDTH, size.1) * size.0
}

/// Returns the height of a row of `grid`, in twentieths of a point.
pub(super) fn height(grid: &Grid, row: &[Cell]) -> usize {
    let of_cell = |(cell, width): (&Cell, usize)| {
        let width = width.saturating_sub(SIDES);
        cell.paragraphs.iter().map(|(_, text)| lines(text, width, LETTER)).sum::<usize>()
    };
    let widths = grid.columns.iter().map(|column| column.width);
    let lines = row.iter().zip(widths).map(of_cell).max().unwrap_or(1);
    let height = lines * LINE + ROW;
    grid.room.map_or(height, |room| height.max(room.into()))
}

/// Returns the height of all of `grid`, its heads included.
pub(super) fn all(grid: &Grid) -> usize {
    let heads: Vec<Cell> = grid.columns.iter().map(|column| Cell::text(&column.head)).collect();
    height(grid, &heads) + grid.rows.iter().map(|row| height(grid, row)).sum::<usize>()
}
