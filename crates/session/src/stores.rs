//! What the two stores, local storage and the journal, hold when the page is opened.

use bank::Lang;

use crate::{JournalProblem, StorageProblem};

/// A text as a store holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredText {
    /// The text.
    pub text: String,
    /// The number of its writing, counted over both stores; `None` where there is none: before
    /// the journal existed, texts had no number.
    pub sequence: Option<u64>,
}

/// Why there is no question set where the DX office said that one lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BesideProblem {
    /// The address leads elsewhere than to the server of the page.
    Foreign,
    /// No answer in time, or another than "here it is".
    Unreachable,
    /// Larger than any question set.
    TooLarge,
}

/// The question set that the DX office put beside the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beside {
    /// The address as the page names it.
    pub address: String,
    /// The bytes that came from there.
    pub answer: Result<Vec<u8>, BesideProblem>,
}

/// Why the English texts are not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnglishProblem {
    /// No answer in time, or another than "here it is".
    Unreachable,
    /// What came is not the file of this edition.
    OtherEdition,
}

/// Everything that was found when the page was opened, or looked at again.
#[derive(Clone, Debug)]
pub struct Found {
    /// The document in local storage.
    pub local: Result<Option<StoredText>, StorageProblem>,
    /// The document in the journal.
    pub journal: Result<Option<StoredText>, JournalProblem>,
    /// The municipality's own question set in local storage.
    pub local_bank: Option<String>,
    /// The municipality's own question set in the journal.
    pub journal_bank: Option<String>,
    /// The history of the document in local storage and in the journal.
    pub histories: [Option<String>; 2],
    /// The question set beside the page, where the page names one.
    pub beside: Option<Beside>,
    /// What earlier visits set aside, by number.
    pub aside: Vec<(u8, String)>,
    /// The language of an earlier visit.
    pub lang: Option<Lang>,
    /// Why the English texts are not there, where that language asked for them.
    pub english: Result<(), EnglishProblem>,
}

impl Default for Found {
    /// A first visit in a browser that keeps everything.
    fn default() -> Self {
        Self {
            local: Ok(None),
            journal: Ok(None),
            local_bank: None,
            journal_bank: None,
            histories: [None, None],
            beside: None,
            aside: Vec::new(),
            lang: None,
            english: Ok(()),
        }
    }
}
