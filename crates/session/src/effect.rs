//! Everything that the page is asked to do.

use bank::Lang;

/// Something for the page to do; what comes of it returns as an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Keep `text`, read it back and compare.
    Store {
        /// The document's text.
        text: String,
        /// Which revision it is.
        revision: u32,
        /// What storage has to hold still; if it holds something else, another window wrote
        /// there, and nothing may be overwritten. `None` overwrites.
        expected: Option<Option<String>>,
    },
    /// Look at storage again.
    Load,
    /// Put a text that cannot be read where nothing overwrites it.
    SetAside(String),
    /// Remember the language and set the page's own.
    SetLanguage(Lang),
    /// Keep the municipality's own bank for the next visit.
    KeepBank(String),
    /// Take away what was kept beside the document: texts set aside, the bank, the language.
    Forget,
    /// Hand `text` to the browser as a file.
    Download {
        /// What the file is called.
        name: String,
        /// What it holds.
        text: String,
    },
}
