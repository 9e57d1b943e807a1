//! The cells of a sheet as they were read, without what a workbook claims of its size.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{DataRef, Reader as _, Xlsx};

use crate::package::{self, NoWorkbook};

/// The most cells of a sheet that are kept, and the most bytes of their texts: a thousand cells may
/// point to one long text.
const MAX_CELLS: usize = 200_000;
const MAX_TEXT: usize = 32 << 20;

/// The most sheets that are read.
const MAX_SHEETS: usize = 8;

/// What stands in a cell; an empty one stands nowhere.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Cell {
    /// A text, never empty.
    Text(String),
    /// A number.
    Number(f64),
    /// A formula that gives an error.
    Error,
}

impl Cell {
    /// Returns what a person sees in the cell.
    pub(crate) fn shown(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Error => "#".into(),
        }
    }

    fn of(value: &DataRef<'_>) -> Option<Self> {
        let text = |text: &str| (!text.is_empty()).then(|| Self::Text(text.into()));
        match value {
            DataRef::Empty => None,
            DataRef::String(value) | DataRef::DateTimeIso(value) | DataRef::DurationIso(value) => {
                text(value)
            }
            DataRef::SharedString(value) => text(value),
            #[expect(clippy::cast_precision_loss, reason = "a cell holds a floating number anyway")]
            DataRef::Int(number) => Some(Self::Number(*number as f64)),
            DataRef::Float(number) => Some(Self::Number(*number)),
            DataRef::Bool(value) => text(if *value { "TRUE" } else { "FALSE" }),
            // How cells look is not read, so that a day is its number.
            DataRef::DateTime(at) => Some(Self::Number(at.as_f64())),
            DataRef::Error(_) => Some(Self::Error),
        }
    }
}

/// Cells by row and column, counted from 0.
pub(crate) type Cells = BTreeMap<(u32, u32), Cell>;

/// A sheet.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Grid {
    /// What it is called.
    pub(crate) name: String,
    /// Its cells: none where they are not needed, nothing where there are too many.
    pub(crate) cells: Option<Cells>,
}

/// Reads the sheets of the workbook in `bytes`; those that `is_needed` by name with their cells.
pub(crate) fn grids(
    bytes: &[u8],
    is_needed: impl Fn(&str) -> bool,
) -> Result<Vec<Grid>, NoWorkbook> {
    let unpacked = package::unpacked(bytes)?;
    let workbook = Xlsx::new(Cursor::new(unpacked.as_slice()));
    let mut workbook = workbook.map_err(|_| NoWorkbook::Damaged)?;
    let mut grids = Vec::new();
    let mut read = 0;
    for name in workbook.sheet_names() {
        let mut cells = Some(BTreeMap::new());
        if is_needed(name.trim()) {
            read += 1;
            if read > MAX_SHEETS {
                return Err(NoWorkbook::Unpacked);
            }
            cells = self::cells(&mut workbook, &name)?;
        }
        grids.push(Grid { name, cells });
    }
    Ok(grids)
}

/// Returns the cells of the sheet `name`; nothing where there are too many.
fn cells(workbook: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<Option<Cells>, NoWorkbook> {
    let mut cells = BTreeMap::new();
    let mut left = MAX_TEXT;
    let reader = workbook.worksheet_cells_reader(name);
    let mut reader = reader.map_err(|_| NoWorkbook::Damaged)?;
    while let Some(cell) = reader.next_cell().map_err(|_| NoWorkbook::Damaged)? {
        let Some(value) = Cell::of(cell.get_value()) else { continue };
        let length = if let Cell::Text(text) = &value { text.len() } else { 0 };
        let Some(rest) = left.checked_sub(length) else { return Ok(None) };
        left = rest;
        cells.insert(cell.get_position(), value);
        if cells.len() > MAX_CELLS {
            return Ok(None);
        }
    }
    Ok(Some(cells))
}
