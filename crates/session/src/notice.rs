//! What the page has to say once.

use content::BankRefusal;
use readiness::{LimitError, Moment};
use record::{ReadError, Tally};

use crate::{
    BesideProblem, EnglishProblem, Left, Made, MakingProblem, SheetProblem, StorageProblem,
};

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

/// Why a change was not taken; what was there before is unchanged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotTaken {
    /// The question is not asked.
    NotAsked,
    /// No file could hold it.
    Limit(LimitError),
    /// The reader would refuse a document with this change.
    Unreadable(ReadError),
    /// The reader would make another document of it.
    Differs,
}

/// A message for the person, made into a sentence by the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The browser has the file; what it got was read back and is what was to be saved.
    Exported {
        /// The file's name.
        name: String,
        /// What was found in it.
        found: Tally,
    },
    /// The browser has the files; what it got was read back.
    FilesMade(Vec<Made>),
    /// No file was made.
    FilesNotMade(MakingProblem),
    /// A text that was set aside was handed to the browser as a file.
    QuarantineSaved {
        /// The file's name.
        name: String,
    },
    /// The file was not written.
    NotExported,
    /// The picked workbook cannot be opened.
    SheetNotRead(SheetProblem),
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
    /// So many question sets were opened that no further one can be.
    TooManyBanks,
    /// English was chosen, and its texts are not there: the page stays in Japanese.
    NoEnglish(EnglishProblem),
    /// Another bank is asked from now on.
    BankChanged,
    /// The bank is in a later edition than the one that was answered.
    EditionChanged {
        /// The edition.
        edition: String,
        /// How many answers were set aside, to be given again.
        again: usize,
        /// How many questions are asked of the department for the first time.
        new: usize,
    },
    /// The bank of an earlier visit does not fit the edition of the bank that it was made of.
    KeptBankRefused(BankRefusal),
    /// The bank that is asked is not kept for the next visit.
    BankNotKept(StorageProblem),
    /// The bank of an earlier visit cannot be read; whether it was set aside.
    BankDamaged {
        /// It is among the texts set aside.
        is_set_aside: bool,
    },
    /// The bank beside the page is asked from now on.
    BesideUsed {
        /// Its name in both languages.
        name: bank::Bilingual,
        /// Its edition.
        edition: String,
        /// It takes the place of another edition or set that was kept.
        replaces: bool,
    },
    /// The bank beside the page is not asked: the answers belong to another.
    BesideNotAsked {
        /// Its name in both languages.
        name: bank::Bilingual,
    },
    /// There is no bank at the address beside the page.
    BesideMissing {
        /// The address as the page names it.
        address: String,
        /// Why.
        problem: BesideProblem,
    },
    /// What lies at the address beside the page is no bank.
    BesideRefused {
        /// The address as the page names it.
        address: String,
        /// Why; `None` where it is not even UTF-8.
        refusal: Option<BankRefusal>,
    },
    /// Local storage did not hold the latest answers: they come from the journal.
    Recovered {
        /// The time of the last change.
        until: Moment,
        /// What local storage held could not be read.
        was_damaged: bool,
    },
    /// The two stores held different texts, and neither was the later one: one is shown, the
    /// other was set aside.
    OtherSetAside,
    /// What the other window kept is shown now.
    TheirsTaken,
    /// What was there before is back.
    Undone,
    /// So many steps of the history were taken back.
    SteppedBack(usize),
    /// So many steps of the history were made again.
    SteppedForward(usize),
    /// The history does not belong to the document and was dropped.
    HistoryRefused,
    /// An answer that a change of bank had set aside counts again.
    AnswerBroughtBack,
    /// So many answers that a change of bank had set aside count again.
    AllBroughtBack(usize),
    /// An answer that a change of bank had set aside is removed.
    AnswerRemoved,
    /// So many questions of an area were marked as not applicable at once.
    AreaLeftOut(usize),
    /// Everything was cleared, but for what is left.
    Cleared(Left),
    /// A text that was set aside is gone for good.
    ThrownAway,
    /// It could not be taken away.
    NotThrownAway,
    /// A change was not taken.
    NotTaken(NotTaken),
    /// Several things at once.
    Several(Vec<Notice>),
}

impl Notice {
    /// Tells whether this, or a part of it, is what `is` looks for.
    #[must_use]
    pub fn has(&self, is: fn(&Self) -> bool) -> bool {
        match self {
            Self::Several(all) => all.iter().any(is),
            one => is(one),
        }
    }

    /// Returns `self` and `more` as one.
    pub(crate) fn and(self, more: Self) -> Self {
        match self {
            Self::Several(mut all) => {
                all.push(more);
                Self::Several(all)
            }
            one => Self::Several(vec![one, more]),
        }
    }
}
