//! What cannot be taken over from a cell or a row.

use content::{Word, Words};

use super::layout::{Column, Sheet};

/// How many missing rows are named before the rest is counted.
const NAMED: usize = 5;

/// Why a cell or a row cannot be taken over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Why {
    /// No answer to the question.
    Level {
        /// What stands there.
        found: String,
    },
    /// No whole number, or out of bounds.
    Number {
        /// What stands there.
        found: String,
        /// The least.
        least: u16,
        /// The most.
        most: u16,
    },
    /// Not in the list.
    Choice {
        /// What stands there.
        found: String,
    },
    /// Too long.
    Length {
        /// The most letters.
        max: usize,
        /// How many there are.
        letters: usize,
    },
    /// A share of part-time work without a number of people; the name of the other entry.
    PartTime {
        /// What the missing entry is called.
        item: String,
    },
    /// A formula that gives an error.
    Formula,
    /// A column that is not taken over has another text.
    Fixed {
        /// What the form had there.
        written: String,
    },
    /// A row without id.
    NoId,
    /// A row with an id that the form does not have.
    UnknownId {
        /// What stands there.
        found: String,
    },
    /// A row whose id an earlier row has.
    Twice {
        /// The id.
        found: String,
        /// The number of the earlier row.
        first: u32,
    },
    /// Rows that the form had.
    Missing {
        /// What they are called.
        rows: Vec<String>,
    },
}

/// A cell, a row or rows that cannot be taken over. Nothing of them changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellProblem {
    pub(super) sheet: Sheet,
    pub(super) row: Option<u32>,
    pub(super) column: Column,
    pub(super) why: Why,
}

impl CellProblem {
    /// Returns what the sheet is called.
    #[must_use]
    pub const fn sheet(&self, words: &'static Words) -> Word {
        self.sheet.name(words)
    }

    /// Returns the number of the row as a workbook shows it, from 1; nothing where rows are
    /// missing.
    #[must_use]
    pub const fn row(&self) -> Option<u32> {
        self.row
    }

    /// Returns the head of the column.
    #[must_use]
    pub const fn column(&self, words: &'static Words) -> Word {
        self.column.head(words)
    }

    /// Says what is wrong and what to do, without the place.
    #[must_use]
    pub fn why(&self, words: &'static Words) -> String {
        let sheet = words.office_sheet;
        match &self.why {
            Why::Level { found } => sheet.bad_level(short(found)),
            Why::Number { found, least, most } => sheet.bad_number(short(found), least, most),
            Why::Choice { found } => sheet.bad_choice(short(found)),
            Why::Length { max, letters } => sheet.bad_length(max, letters),
            Why::PartTime { item } => sheet.bad_part_time(item),
            Why::Formula => sheet.bad_formula.into(),
            Why::Fixed { written } => sheet.bad_fixed(short(written)),
            Why::NoId => sheet.no_id.into(),
            Why::UnknownId { found } => sheet.unknown_id(short(found)),
            Why::Twice { found, first } => sheet.twice(short(found), first),
            Why::Missing { rows } => sheet.missing_rows(list(words, rows)),
        }
    }

    /// Says where it is, what is wrong and what to do.
    #[must_use]
    pub fn sentence(&self, words: &'static Words) -> String {
        let (sheet, column, why) = (self.sheet(words), self.column(words), self.why(words));
        match self.row {
            Some(row) => words.office_sheet.place(sheet, row, column, why),
            None => words.office_sheet.place_sheet(sheet, why),
        }
    }
}

/// Returns the first of `names`, and how many more there are.
fn list(words: &'static Words, names: &[String]) -> String {
    let first = names.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>();
    let list = first.join(words.common.list_separator);
    match names.len().saturating_sub(NAMED) {
        0 => list,
        more => words.office_sheet.and_more(list, more),
    }
}

/// Returns the beginning of what stands in a cell, on one line.
pub(super) fn short(text: &str) -> String {
    const MOST: usize = 40;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= MOST {
        return line;
    }
    line.chars().take(MOST).chain(['…']).collect()
}
