//! What the page has to say once.

use content::BankRefusal;
use record::ReadError;

/// Why a file could not be read or written by the browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileProblem {
    /// Larger than any document.
    TooLarge,
    /// The browser could not read it.
    Unreadable,
    /// The browser refused the download.
    NotWritten,
}

/// A message for the person, made into a sentence by the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The file was written and read back; with its name and check code.
    Exported {
        /// The file's name.
        name: String,
        /// Its check code.
        code: String,
    },
    /// The file was not written.
    NotExported,
    /// The picked file cannot be opened.
    FileRefused(ReadError),
    /// The picked file could not be read.
    FileUnreadable(FileProblem),
    /// The file was opened; with its check code and the number of answers that this bank does
    /// not ask.
    Opened {
        /// The check code.
        code: String,
        /// Answers kept and not asked.
        retired: usize,
    },
    /// The file is a bank and cannot be used.
    BankRefused(BankRefusal),
    /// Another bank is asked from now on.
    BankChanged,
    /// What was there before is back.
    Undone,
    /// Everything was cleared.
    Cleared,
    /// An answer was not taken: a text was too long or the question is not asked.
    NotTaken,
}
