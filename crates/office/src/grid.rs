//! The cells of a sheet as they were read, without what a workbook claims of its size.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{DataRef, Reader as _, Xlsx};

use crate::package::{self, NoWorkbook};
use crate::xml_text::unescaped;

/// The most cells of a sheet that are kept.
const MAX_CELLS: usize = 200_000;

/// Days after which [`calamine`] cannot count any more: the year 9999.
const LAST_DAY: f64 = 2_958_465.0;

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
        let text = |text: &str| {
            let text = unescaped(text);
            (!text.is_empty()).then(|| Self::Text(text.into_owned()))
        };
        match value {
            DataRef::Empty => None,
            DataRef::String(value) => text(value),
            DataRef::SharedString(value) => text(value),
            #[expect(clippy::cast_precision_loss, reason = "a cell holds a floating number anyway")]
            DataRef::Int(number) => Some(Self::Number(*number as f64)),
            DataRef::Float(number) => Some(Self::Number(*number)),
            DataRef::Bool(value) => text(if *value { "TRUE" } else { "FALSE" }),
            DataRef::DateTime(at) => {
                let day = at.as_f64();
                // A day that somebody typed as 4/5 has become a number; it is shown as a day.
                if !at.is_duration() && (1.0..LAST_DAY).contains(&day) {
                    let (year, month, day, ..) = at.to_ymd_hms_milli();
                    Some(Self::Text(format!("{year}-{month:02}-{day:02}")))
                } else {
                    Some(Self::Number(day))
                }
            }
            DataRef::DateTimeIso(value) | DataRef::DurationIso(value) => text(value),
            DataRef::Error(_) => Some(Self::Error),
        }
    }
}

/// A sheet.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Grid {
    /// What it is called.
    pub(crate) name: String,
    /// Its cells by row and column, counted from 0; nothing where there are too many.
    pub(crate) cells: Option<BTreeMap<(u32, u32), Cell>>,
}

/// Reads all sheets with cells of the workbook in `bytes`.
pub(crate) fn grids(bytes: &[u8]) -> Result<Vec<Grid>, NoWorkbook> {
    let unpacked = package::unpacked(bytes)?;
    let workbook = Xlsx::new(Cursor::new(unpacked.as_slice()));
    let mut workbook = workbook.map_err(|_| NoWorkbook::Damaged)?;
    let mut grids = Vec::new();
    for name in workbook.sheet_names() {
        // What is no sheet with cells, such as one with a chart alone, is passed over.
        let Ok(mut reader) = workbook.worksheet_cells_reader(&name) else { continue };
        let mut cells = BTreeMap::new();
        while let Some(cell) = reader.next_cell().map_err(|_| NoWorkbook::Damaged)? {
            if let Some(value) = Cell::of(cell.get_value()) {
                cells.insert(cell.get_position(), value);
            }
            if cells.len() > MAX_CELLS {
                break;
            }
        }
        let cells = (cells.len() <= MAX_CELLS).then_some(cells);
        grids.push(Grid { name, cells });
    }
    Ok(grids)
}
