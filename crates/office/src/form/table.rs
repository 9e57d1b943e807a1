//! A sheet as a table: its columns found by their heads, wherever they were moved to.

use std::collections::{BTreeMap, BTreeSet};

use content::Words;

use super::layout::{Column, Sheet};
use super::problem::Kind;
use crate::grid::{Cell, Grid};

/// In how many rows the heads are looked for: somebody may have put a title above them.
const HEAD_ROWS: u32 = 20;

/// A sheet whose heads were found.
pub(super) struct Table<'a> {
    cells: &'a BTreeMap<(u32, u32), Cell>,
    columns: BTreeMap<Column, u32>,
    head: u32,
}

impl<'a> Table<'a> {
    /// Finds `sheet` among `grids` and in it every one of its columns.
    pub(super) fn find(
        grids: &'a [Grid],
        words: &'static Words,
        sheet: Sheet,
    ) -> Result<Self, Kind> {
        let name = sheet.name(words);
        let grid = grids.iter().find(|grid| grid.name.trim() == name);
        let names = || grids.iter().map(|grid| grid.name.clone()).collect();
        let grid = grid.ok_or_else(|| Kind::NoSheet { sheet, names: names() })?;
        let cells = grid.cells.as_ref().ok_or_else(|| Kind::ManyCells(grid.name.clone()))?;
        let mut best = None;
        for head in 0..HEAD_ROWS {
            let columns = heads(cells, words, sheet, head)?;
            if best
                .as_ref()
                .is_none_or(|(_, most): &(u32, BTreeMap<_, _>)| columns.len() > most.len())
            {
                best = Some((head, columns));
            }
        }
        let (head, columns) = best.unwrap_or_default();
        let missing = sheet.columns().iter().find(|column| !columns.contains_key(column));
        match missing {
            Some(column) => Err(Kind::NoColumn(sheet, *column)),
            None => Ok(Self { cells, columns, head }),
        }
    }

    /// Returns the rows below the heads in which something stands, counted from 0.
    pub(super) fn rows(&self) -> BTreeSet<u32> {
        let known: BTreeSet<u32> = self.columns.values().copied().collect();
        let below = self.cells.range((self.head + 1, 0)..);
        let filled = below.filter(|((_, column), cell)| {
            known.contains(column) && !cell.shown().trim().is_empty()
        });
        filled.map(|((row, _), _)| *row).collect()
    }

    /// Returns the cell of `column` in `row`.
    pub(super) fn cell(&self, row: u32, column: Column) -> Option<&'a Cell> {
        self.cells.get(&(row, *self.columns.get(&column)?))
    }

    /// Returns the text of the cell of `column` in `row`, without spaces around it.
    pub(super) fn text(&self, row: u32, column: Column) -> String {
        self.cell(row, column).map_or_else(String::new, |cell| cell.shown().trim().to_owned())
    }
}

/// Returns the columns whose heads stand in row `head`.
fn heads(
    cells: &BTreeMap<(u32, u32), Cell>,
    words: &'static Words,
    sheet: Sheet,
    head: u32,
) -> Result<BTreeMap<Column, u32>, Kind> {
    let mut columns = BTreeMap::new();
    for ((_, at), cell) in cells.range((head, 0)..(head + 1, 0)) {
        let text = cell.shown();
        let column = sheet.columns().iter().find(|column| column.head(words) == text.trim());
        if let Some(column) = column
            && columns.insert(*column, *at).is_some()
        {
            return Err(Kind::TwoColumns(sheet, *column));
        }
    }
    Ok(columns)
}
