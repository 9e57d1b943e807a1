//! What is wrong with one value.

use std::fmt;

/// What is wrong with one value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// The key has to be there.
    Missing,
    /// No such key.
    Unknown,
    /// The same key or id a second time.
    Duplicate,
    /// A text where a number belongs, and the like.
    Type,
    /// A number or a name outside what is allowed.
    Range,
    /// A text longer than a form takes.
    TooLong,
    /// More entries than anybody has.
    TooMany,
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Missing => "is missing",
            Self::Unknown => "is not a key of this format",
            Self::Duplicate => "stands here twice",
            Self::Type => "is of the wrong type",
            Self::Range => "is outside what is allowed",
            Self::TooLong => "is too long",
            Self::TooMany => "has too many entries",
        })
    }
}

impl Wrong {
    /// Says that `item` stands twice in a list or an object, as a derived reader says it of a key.
    pub(crate) fn twice(item: &impl fmt::Display) -> String {
        format!("{DUPLICATE}{item}`")
    }

    /// Returns what a reader complained of in `message`, and the key where its path ends one
    /// above it. A derived reader tells its kinds of error apart only by their words; the tests
    /// hold every one of them.
    pub(crate) fn of(message: &str) -> (Self, Option<&str>) {
        let key = |start| message.strip_prefix(start)?.strip_suffix('`');
        if let Some(key) = key("missing field `") {
            return (Self::Missing, Some(key));
        }
        if let Some(key) = key(DUPLICATE) {
            return (Self::Duplicate, Some(key));
        }
        let is = |wrong: Self| message == wrong.to_string();
        let wrong = if message.starts_with("unknown field") {
            Self::Unknown
        } else if message.starts_with("invalid type: null") {
            // Nothing where there has to be something.
            Self::Missing
        } else if message.starts_with("invalid type") {
            Self::Type
        } else if is(Self::TooLong) {
            Self::TooLong
        } else if is(Self::TooMany) {
            Self::TooMany
        } else {
            Self::Range
        };
        (wrong, None)
    }
}

const DUPLICATE: &str = "duplicate field `";
