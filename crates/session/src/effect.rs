//! Everything that the page is asked to do.

use bank::Lang;

use crate::{Clearing, JournalEntry, Making, QuarantinePlace};

/// What local storage has to hold for something to be written there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expected {
    /// Anything: it is overwritten, as the person decided.
    Anything,
    /// This text, or nothing. If it holds something else, another window wrote there.
    Exactly(Option<String>),
}

impl Expected {
    /// Tells whether `kept` is what was expected.
    #[must_use]
    pub fn is_met_by(&self, kept: Option<&str>) -> bool {
        match self {
            Self::Anything => true,
            Self::Exactly(expected) => expected.as_deref() == kept,
        }
    }
}

/// Something for the page to do; what comes of it returns as an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Keep the document's text in local storage, read it back and compare.
    Store {
        /// The document's text.
        text: String,
        /// The number of the writing; local storage takes a later one where it holds one.
        sequence: u64,
        /// What local storage has to hold still.
        expected: Expected,
    },
    /// Write to the journal. Never asked for before the last writing was reported on.
    Journal(JournalEntry),
    /// Look at both stores again.
    Load,
    /// Put a text that cannot be read where nothing overwrites it.
    SetAside {
        /// The text.
        text: String,
        /// Where it was found.
        from: QuarantinePlace,
    },
    /// Take away the text that was set aside under this number.
    ThrowAway(u8),
    /// Set the page's own language.
    SetLanguage(Lang),
    /// Fetch the English texts.
    FetchEnglish,
    /// Remember the language for the next visit.
    RememberLanguage(Lang),
    /// Keep the history of the document in local storage, which does without it where it is full.
    KeepHistory(String),
    /// Keep the municipality's own question set in local storage, read it back and compare.
    KeepBank(String),
    /// Take away from local storage a question set that was set aside.
    DropBank,
    /// Take away what is kept, in both stores, and look at what is left.
    Clear(Clearing),
    /// Hand `text` to the browser as a file, and read back what it got.
    Download {
        /// What the file is called.
        name: String,
        /// What it holds.
        text: String,
    },
    /// Make these files, read them back, compare, and only then hand all of them to the browser.
    MakeFiles(Making),
    /// Give up making files.
    StopMaking,
}
