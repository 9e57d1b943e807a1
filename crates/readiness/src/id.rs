//! Names of questions, actions and areas. Never a wording, never a position.

use std::fmt;
use std::sync::Arc;

use crate::bounded::{Key, LimitError};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The longest id that a file may hold, in characters.
            pub const MAX: usize = 64;

            /// Returns `text` as it is written in a bank or a file.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Tells whether the id is lowercase words joined by hyphens, at most
            /// [`Self::MAX`] characters long.
            #[must_use]
            pub fn is_well_formed(&self) -> bool {
                let is_word = |word: &str| {
                    !word.is_empty()
                        && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
                };
                self.0.len() <= Self::MAX && self.0.split('-').all(is_word)
            }
        }

        impl Key for $name {
            fn check(&self) -> Result<(), LimitError> {
                // Nearly every id is shorter in bytes than it may be in characters.
                if self.0.len() <= Self::MAX || self.0.chars().count() <= Self::MAX {
                    Ok(())
                } else {
                    Err(LimitError::IdTooLong { max: Self::MAX })
                }
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id!(
    /// Names a question (設問), for example `online-inventory`.
    QuestionId
);
id!(
    /// Names an action (取組), for example `double-entry`.
    ActionId
);
id!(
    /// Names an area (領域), for example `security`.
    AreaId
);
id!(
    /// Names a consistency check (回答の確かめ), for example `online-retyped`.
    CheckId
);
id!(
    /// Names a skill (技能), for example `spreadsheet`.
    SkillId
);
id!(
    /// Names an indicator (指標), for example `cases-recorded`.
    IndicatorId
);
