//! What may be said in a cell of the profile.

use content::{Word, Words};
use readiness::{Name, whole_number};

use super::cell_problem::Why;
use crate::grid::Cell;
use crate::xml_text::xml_text;

/// What is said of an entry of the profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// Nothing.
    Nothing,
    /// A text.
    Text(String),
    /// A number.
    Number(u16),
    /// One of what is offered, by its place.
    Pick(usize),
}

/// What kind of thing can be said of an entry of the profile.
#[derive(Clone, Debug)]
pub(super) enum Kind {
    /// The name.
    Name,
    /// A whole number within bounds, and what it counts.
    Number {
        /// The least.
        least: u16,
        /// The most.
        most: u16,
        /// What it counts.
        unit: Word,
    },
    /// One of a list.
    Choice(Vec<Word>),
    /// The first word where it applies; the second is taken for nothing.
    Mark([Word; 2]),
}

impl Kind {
    /// Reads what stands in `cell`, whatever the bounds are.
    pub(super) fn read(&self, cell: Option<&Cell>) -> Result<Value, Why> {
        let cell = match cell {
            None => return Ok(Value::Nothing),
            Some(Cell::Error) => return Err(Why::Formula),
            Some(cell) => cell,
        };
        let shown = cell.shown();
        let text = shown.trim();
        if text.is_empty() {
            return Ok(Value::Nothing);
        }
        match self {
            Self::Name => Ok(Value::Text(xml_text(text).into_owned())),
            Self::Number { least, most, .. } => {
                let wrong = || Why::Number { found: text.into(), least: *least, most: *most };
                whole_number(text).map(Value::Number).ok_or_else(wrong)
            }
            Self::Choice(offered) => {
                let at = offered.iter().position(|word| *word == text);
                at.map(Value::Pick).ok_or_else(|| Why::Choice { found: text.into() })
            }
            Self::Mark([yes, no]) => match text {
                text if text == *yes => Ok(Value::Pick(0)),
                text if text == *no => Ok(Value::Nothing),
                text => Err(Why::Choice { found: text.into() }),
            },
        }
    }

    /// Says why `value` is out of bounds.
    pub(super) fn check(&self, value: &Value) -> Result<(), Why> {
        match (self, value) {
            (Self::Name, Value::Text(text)) => Name::excess(text).map_or(Ok(()), |excess| {
                Err(Why::Length { max: excess.max, letters: excess.letters })
            }),
            (Self::Number { least, most, .. }, Value::Number(number))
                if !(least..=most).contains(&number) =>
            {
                Err(Why::Number { found: number.to_string(), least: *least, most: *most })
            }
            _ => Ok(()),
        }
    }

    /// Says how to fill the cell in.
    pub(super) fn how(&self, words: &'static Words) -> String {
        match self {
            Self::Name => words.office_sheet.how_text(Name::MAX),
            Self::Number { least, most, unit } => words.office_sheet.how_number(least, most, unit),
            Self::Choice(_) => words.office_sheet.how_choice.into(),
            Self::Mark([yes, _]) => words.office_sheet.how_mark(yes),
        }
    }

    /// Returns what a list in the cell offers.
    pub(super) fn offered(&self) -> &[Word] {
        match self {
            Self::Name | Self::Number { .. } => &[],
            Self::Choice(offered) => offered,
            Self::Mark(offered) => offered,
        }
    }

    /// Returns `value` as it stands in the cell; nothing for nothing.
    pub(super) fn shown(&self, value: &Value) -> String {
        match value {
            Value::Nothing => String::new(),
            Value::Text(text) => xml_text(text).into_owned(),
            Value::Number(number) => number.to_string(),
            Value::Pick(at) => self.offered().get(*at).copied().unwrap_or_default().into(),
        }
    }
}
