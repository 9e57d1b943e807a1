//! What the page may say about keeping.

use readiness::Moment;

/// Why local storage did not keep or give what it was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageProblem {
    /// Switched off.
    Off,
    /// Full.
    Full,
    /// What was read back is not what was written.
    NotKept,
    /// What is kept there cannot be read. It was set aside, and keeping goes on.
    Damaged,
    /// What is kept there cannot be read and could not be set aside: nothing is written over it.
    NotSetAside,
    /// A newer version of the product wrote it: nothing is written over it.
    TooNew,
    /// Another window wrote something else: nothing is written until the person decides.
    Elsewhere,
}

/// Why the journal did not acknowledge a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JournalProblem {
    /// The browser has none, or does not let this page use it.
    Missing,
    /// It refused the text.
    Refused,
    /// It gave no answer in time.
    Silent,
    /// It holds a text with the same or a later number: another window wrote there.
    Overtaken,
}

/// Whether what the person entered is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Saving {
    /// Nothing has been entered yet.
    #[default]
    Nothing,
    /// On its way.
    Underway,
    /// Read back from local storage and acknowledged by the journal; the time of the last change.
    Kept(Moment),
    /// Read back from local storage, but the journal did not acknowledge it: if the browser ends
    /// abruptly, the last entries may be lost.
    Handed(Moment),
    /// A sample is looked at; nothing of it is kept.
    Sample,
    /// Not kept.
    Failed(StorageProblem),
}
