//! How long the texts of a bank may be, in letters as people count them.

use unicode_segmentation::UnicodeSegmentation as _;

use crate::lang::Lang;

/// The most letters of a text: Japanese, English. A screen and a tired reader hold no more.
pub type Limit = (usize, usize);

/// A question.
pub const QUESTION: Limit = (60, 120);
/// A level.
pub const LEVEL: Limit = (70, 120);
/// An example for one kind of department.
pub const EXAMPLE: Limit = (60, 120);
/// A noun for tables.
pub const TOPIC: Limit = (12, 28);
/// A title of an action.
pub const TITLE: Limit = (24, 60);
/// The name of an indicator.
pub const INDICATOR: Limit = (40, 80);
/// Every other text.
pub const PROSE: Limit = (200, 400);

/// A number on paper, such as `P3-1`.
pub const CODE: usize = 20;
/// A figure as printed.
pub const VALUE: usize = 40;
/// Where a source was found.
pub const PLACE: usize = 400;
/// An id or an edition, in characters: what a document can keep.
pub const ID: usize = readiness::QuestionId::MAX;
/// Entries of a list within an entry.
pub const ITEMS: usize = 40;
/// Months of a year.
pub const MONTHS: usize = 12;

/// The bytes of UTF-8 for each letter, more than any emoji in use needs: one letter may carry any
/// number of marks.
const BYTES_A_LETTER: usize = 32;

/// Returns the most letters in `lang`.
pub(crate) const fn of(limit: Limit, lang: Lang) -> usize {
    match lang {
        Lang::Ja => limit.0,
        Lang::En => limit.1,
    }
}

/// Returns what is too long about `text`; nothing where it has at most `max` letters.
pub(crate) fn excess(text: &str, max: usize) -> Option<String> {
    // No text has more letters than characters.
    if text.len() > max * BYTES_A_LETTER {
        return Some(format!("has {} bytes of {}", text.len(), max * BYTES_A_LETTER));
    }
    if text.chars().count() <= max {
        return None;
    }
    let letters = text.graphemes(true).count();
    (letters > max).then(|| format!("has {letters} characters of {max}"))
}

#[cfg(test)]
mod tests {
    use super::excess;

    #[test]
    fn letters_are_counted_as_people_count_them() {
        for letter in ["a", "窓", "𠮷", "か\u{3099}", "👩‍👩‍👧‍👦"] {
            assert_eq!(excess(&letter.repeat(24), 24), None, "{letter}");
            let what = excess(&letter.repeat(25), 24);
            assert_eq!(what.as_deref(), Some("has 25 characters of 24"), "{letter}");
        }
        let tower = format!("a{}", "\u{301}".repeat(10_000));
        assert_eq!(excess(&tower, 24).as_deref(), Some("has 20001 bytes of 768"));
    }
}
