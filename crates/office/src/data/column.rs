//! One column of a table, with what it means.

use bank::Lang;
use content::Word;

/// What kind of value stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A text or an id.
    Text,
    /// A code of this set.
    Code(&'static str),
    /// A whole number.
    Integer,
    /// A whole number, or a code of this set where there is none.
    IntegerOrCode(&'static str),
    /// A day of the western calendar.
    Date,
}

/// One column of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name for programs, the same in every language and version.
    pub field: &'static str,
    /// Its name for people, without the unit.
    pub name: Word,
    /// The unit of its numbers.
    pub unit: Option<Word>,
    /// What kind of value it holds.
    pub kind: Kind,
    /// What it means.
    pub meaning: Word,
}

impl Column {
    pub(super) const fn new(field: &'static str, kind: Kind, name: Word, meaning: Word) -> Self {
        Self { field, name, unit: None, kind, meaning }
    }

    pub(super) const fn text(field: &'static str, name: Word, meaning: Word) -> Self {
        Self::new(field, Kind::Text, name, meaning)
    }

    pub(super) const fn code(
        field: &'static str,
        set: &'static str,
        name: Word,
        meaning: Word,
    ) -> Self {
        Self::new(field, Kind::Code(set), name, meaning)
    }

    pub(super) const fn integer(field: &'static str, name: Word, meaning: Word) -> Self {
        Self::new(field, Kind::Integer, name, meaning)
    }

    pub(super) const fn date(field: &'static str, name: Word, meaning: Word) -> Self {
        Self::new(field, Kind::Date, name, meaning)
    }

    pub(super) const fn in_units(self, unit: Word) -> Self {
        Self { unit: Some(unit), ..self }
    }

    /// Returns the name in row 1, with the unit: `所要時間（時間）`.
    #[must_use]
    pub fn header(&self, lang: Lang) -> String {
        match (self.unit, lang) {
            (None, _) => self.name.into(),
            (Some(unit), Lang::Ja) => format!("{}（{unit}）", self.name),
            (Some(unit), Lang::En) => format!("{} ({unit})", self.name),
        }
    }
}
