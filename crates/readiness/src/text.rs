//! Texts that people write, with a limit that nothing goes round.

use std::fmt;
use std::ops::Deref;

use thiserror::Error;
use unicode_segmentation::UnicodeSegmentation as _;

/// A text is longer than its type allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the text is longer than {max} letters")]
pub struct TooLong {
    /// The most letters that are allowed, as people count them.
    pub max: usize,
}

/// By how much a text is too long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Excess {
    /// The most letters that are allowed.
    pub max: usize,
    /// How many letters there are.
    pub letters: usize,
    /// How many of them, from the first, are kept by [`Text::cut`].
    pub kept: usize,
}

/// A text of at most `MAX` letters as people count them (grapheme clusters, UAX #29): a letter
/// with its marks, or an emoji of several parts, is one.
///
/// One letter may carry any number of marks, so the bytes are limited too:
/// [`Self::MAX_BYTES`].
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Text<const MAX: usize>(String);

/// What a department is called.
pub type Name = Text<40>;
/// The position that owns an action; never the name of a person.
pub type Position = Text<40>;
/// Why an action is left out.
pub type LeftOutReason = Text<200>;
/// What is written beside an answer.
pub type Remark = Text<1000>;

impl<const MAX: usize> Text<MAX> {
    /// The most letters.
    pub const MAX: usize = MAX;
    /// The most bytes of UTF-8: 32 for each letter, more than any emoji in use needs.
    pub const MAX_BYTES: usize = MAX * 32;

    /// Returns `text` as it is.
    ///
    /// # Errors
    ///
    /// Fails when it has more than [`Self::MAX`] letters or [`Self::MAX_BYTES`] bytes.
    pub fn new(text: impl Into<String>) -> Result<Self, TooLong> {
        let text = text.into();
        if Self::fitting(&text) == text.len() { Ok(Self(text)) } else { Err(TooLong { max: MAX }) }
    }

    /// Returns as much of the beginning of `text` as is allowed, cut between two letters.
    #[must_use]
    pub fn cut(text: &str) -> Self {
        Self(text[..Self::fitting(text)].to_owned())
    }

    /// Counts the letters of `text` as people do.
    #[must_use]
    pub fn letters(text: &str) -> usize {
        text.graphemes(true).count()
    }

    /// Returns by how much `text` is too long; `None` where all of it is allowed.
    #[must_use]
    pub fn excess(text: &str) -> Option<Excess> {
        let fitting = Self::fitting(text);
        (fitting < text.len()).then(|| Excess {
            max: MAX,
            letters: Self::letters(text),
            kept: Self::letters(&text[..fitting]),
        })
    }

    /// Returns how many bytes of the beginning of `text` are allowed.
    fn fitting(text: &str) -> usize {
        // Nearly every text is shorter in bytes than any text of `MAX` letters can be.
        if text.len() <= MAX {
            return text.len();
        }
        let ends = text.grapheme_indices(true).map(|(at, letter)| at + letter.len());
        ends.take(MAX).take_while(|end| *end <= Self::MAX_BYTES).last().unwrap_or(0)
    }

    /// Returns the text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<const MAX: usize> Deref for Text<MAX> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl<const MAX: usize> PartialEq<str> for Text<MAX> {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl<const MAX: usize> PartialEq<&str> for Text<MAX> {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl<const MAX: usize> fmt::Display for Text<MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::{Excess, Name, Text, TooLong};

    #[track_caller]
    fn case(text: &str, letters: usize) {
        assert_eq!(Name::new(text).is_ok(), letters <= Name::MAX, "{text}");
        assert_eq!(Name::cut(text).as_str() == text, letters <= Name::MAX, "{text}");
        let excess = Excess { max: Name::MAX, letters, kept: Name::MAX };
        assert_eq!(Name::excess(text), (letters > Name::MAX).then_some(excess), "{text}");
    }

    #[test]
    fn letters_are_counted_as_people_count_them() {
        case("", 0);
        case("市民課", 3);
        case(&"課".repeat(40), 40);
        case(&"課".repeat(41), 41);
        // Outside the basic plane, with a mark, and joined of several: one letter each.
        case(&"𠮷".repeat(40), 40);
        case(&"か\u{3099}".repeat(40), 40);
        case(&"👩‍👩‍👧‍👦".repeat(40), 40);
        case(&"👩‍👩‍👧‍👦".repeat(41), 41);
    }

    #[test]
    fn a_text_is_cut_between_letters() {
        assert_eq!(Text::<2>::cut("か\u{3099}か\u{3099}か").as_str(), "か\u{3099}か\u{3099}");
        assert_eq!(Text::<2>::new("abc"), Err(TooLong { max: 2 }));
    }

    #[test]
    fn a_letter_with_endless_marks_is_no_way_round() {
        let tower = format!("a{}", "\u{301}".repeat(10_000));
        assert!(Name::new(tower.as_str()).is_err());
        assert_eq!(Name::cut(&tower).as_str(), "");
        assert_eq!(Name::excess(&tower), Some(Excess { max: 40, letters: 1, kept: 0 }));
    }
}
