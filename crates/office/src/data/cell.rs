//! One value of a table.

use readiness::Date;

use super::era;
use crate::xml_text::cell_text;

/// The code for "there is no value". No cell is ever blank, because a blank says neither "zero" nor
/// "nobody knows".
pub(super) const NONE: &str = "none";

/// One value of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// A whole number, without its unit.
    Number(i64),
    /// A day of the western calendar.
    Date(Date),
    /// A code, an id or a text of ours.
    Text(String),
    /// What a person wrote, as [`cell_text`] leaves it and without space around it. It may have line
    /// breaks.
    Said(String),
}

impl Cell {
    /// Returns what a person wrote; the code for no value where that is nothing.
    pub(super) fn said(text: &str) -> Self {
        let kept = cell_text(text).replace(['\u{2028}', '\u{2029}'], "\n");
        match kept.trim() {
            "" => Self::code(NONE),
            kept => Self::Said(kept.to_owned()),
        }
    }

    /// Returns a text of ours; the code for no value where it is empty.
    pub(super) fn text(text: &str) -> Self {
        Self::Text(if text.trim().is_empty() { NONE.into() } else { text.trim().into() })
    }

    pub(super) fn code(code: &str) -> Self {
        Self::Text(code.into())
    }

    pub(super) fn none() -> Self {
        Self::code(NONE)
    }

    pub(super) fn yes_no(holds: bool) -> Self {
        Self::code(if holds { "yes" } else { "no" })
    }

    pub(super) fn count(count: usize) -> Self {
        Self::Number(i64::try_from(count).unwrap_or(i64::MAX))
    }

    /// Returns a day as the Japanese calendar counts it.
    pub(super) fn era(date: Date) -> Self {
        era::of(date).map_or_else(Self::none, Self::Text)
    }
}

impl<N: Into<i64>> From<N> for Cell {
    fn from(number: N) -> Self {
        Self::Number(number.into())
    }
}

#[cfg(test)]
mod tests {
    use super::Cell;

    #[test]
    fn what_a_person_wrote_loses_only_what_no_file_may_hold() {
        let said = |text: &str| Cell::Said(text.into());
        assert_eq!(Cell::said(" 　市民課\u{1b}🏛𠮷\r\n2行目　"), said("市民課\u{fffd}🏛𠮷\n2行目"));
        assert_eq!(Cell::said("=1+1"), said("=1+1"));
        assert_eq!(Cell::said("a\u{2028}b\t<script>"), said("a\nb\t<script>"));
        assert_eq!(Cell::said(" 　\n"), Cell::none());
    }
}
