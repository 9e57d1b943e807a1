//! What a banner or a tag says about what it stands beside.

/// A tone. Never said by colour alone: each has a sign.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// For information.
    #[default]
    Plain,
    /// Done, kept, in place.
    Good,
    /// Needs a look.
    Warn,
    /// Went wrong, or is late.
    Bad,
    /// The one to look at next.
    Key,
}

impl Tone {
    /// Returns the value of `data-tone`, which the style sheet knows.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Good => "good",
            Self::Warn => "warn",
            Self::Bad => "bad",
            Self::Key => "key",
        }
    }

    /// Returns the sign that says the same as the colour.
    pub const fn sign(self) -> &'static str {
        match self {
            Self::Plain => "i",
            Self::Good => "✓",
            Self::Warn => "!",
            Self::Bad => "×",
            Self::Key => "▶",
        }
    }
}
