//! How much room a text takes on paper, so that one page stays one page.

use super::word::{Cell, Grid};

/// The height of a line in a cell, in twentieths of a point; see `styles.xml`.
const LINE: usize = 250;
/// What a row takes besides its lines: the margins of its cells and its border.
const ROW: usize = 50;
/// What a cell takes on both sides of its text.
const SIDES: usize = 160;
/// The size of a letter in a cell.
const LETTER: usize = 180;

/// Returns how many lines `text` takes where a line has room for `width`, in twentieths of a
/// point, and a wide letter takes `letter`. Never too few: a word is taken to be cut anywhere, and
/// one letter a line may be lost to the rules on where a line begins.
pub(super) fn lines(text: &str, width: usize, letter: usize) -> usize {
    let room = (width / letter).saturating_sub(1).max(1) * 2;
    let of_line = |line: &str| {
        let halves: usize = line.chars().map(|letter| if letter.is_ascii() { 1 } else { 2 }).sum();
        halves.div_ceil(room).max(1)
    };
    text.split('\n').map(of_line).sum()
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

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn wide_letters_take_twice_the_room_of_narrow_ones() {
        // Room for ten wide letters, of which one is kept free.
        assert_eq!(lines("", 2_000, 200), 1);
        assert_eq!(lines("一二三四五六七八九", 2_000, 200), 1);
        assert_eq!(lines("一二三四五六七八九十", 2_000, 200), 2);
        assert_eq!(lines("abcdefghijklmnopqr", 2_000, 200), 1);
        assert_eq!(lines("一\n二\n", 2_000, 200), 3);
    }
}
