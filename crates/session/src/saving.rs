//! What the page may say about keeping.

use readiness::Moment;

/// Why the browser's storage did not keep or give the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StorageProblem {
    /// Switched off.
    Off,
    /// Full.
    Full,
    /// What was read back is not what was written.
    NotKept,
    /// What is kept there cannot be read; it was set aside, and keeping goes on.
    Damaged,
    /// A newer version of the product wrote it; nothing is kept, so that it stays.
    TooNew,
    /// Another window wrote something else; nothing is kept until the person decides.
    Elsewhere,
}

/// Whether what the person entered is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Saving {
    /// Nothing has been entered yet.
    #[default]
    Nothing,
    /// On its way.
    Underway,
    /// Kept and read back; the time of the last change.
    Kept(Moment),
    /// A sample is looked at; nothing of it is kept.
    Sample,
    /// Not kept.
    Failed(StorageProblem),
}
