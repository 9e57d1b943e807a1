//! A monthly review.

use std::collections::BTreeSet;

use readiness::{
    ActionId, BoundedMap, Doubt, ExecutionState, LimitError, Moment, ReviewNote, Role,
};
use serde::{Deserialize, Serialize};

use super::execution::Spent;
use crate::wire::{Date, Entries, Id, Letters, List, Named, Object, Whole, Word, is_default};

const MAX_DOUBTS: usize = Doubt::ALL.len();

/// One review.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// Local time, `2026-11-22T14:26`, or empty.
    time: Date<Moment>,
    /// The position of the person who made it.
    role: Word<Role>,
    /// What was said, by the id of the action.
    entries: Entries<Object<Entry>, { readiness::Review::MAX_ENTRIES }>,
}

/// What one review said of one action.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Where it was.
    state: Word<ExecutionState>,
    /// The hours spent on it until then.
    #[serde(skip_serializing_if = "Option::is_none")]
    spent: Option<Spent>,
    /// What speaks for stopping it.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    doubts: List<Word<Doubt>, MAX_DOUBTS>,
    /// One line; at most 200 letters, as people count them.
    #[serde(default, skip_serializing_if = "is_default")]
    note: Letters<{ ReviewNote::MAX }>,
}

impl From<&readiness::Review> for Review {
    fn from(review: &readiness::Review) -> Self {
        let entries = review.entries.iter();
        Self {
            time: Date(review.time.clone()),
            role: Word(review.role),
            entries: entries.map(|(id, entry)| (Id::from(id), Object(entry.into()))).collect(),
        }
    }
}

impl TryFrom<Review> for readiness::Review {
    type Error = LimitError;

    fn try_from(review: Review) -> Result<Self, LimitError> {
        let entries = review.entries.into_iter();
        let entries =
            entries.map(|(id, Object(entry))| (ActionId::from(id.as_str()), entry.into()));
        Ok(Self { time: review.time.0, role: review.role.0, entries: BoundedMap::of(entries)? })
    }
}

impl From<&readiness::ReviewEntry> for Entry {
    fn from(entry: &readiness::ReviewEntry) -> Self {
        Self {
            state: Word(entry.state),
            spent: entry.spent.map(Whole),
            doubts: entry.doubts.iter().copied().map(Word).collect(),
            note: Letters(entry.note.clone()),
        }
    }
}

impl From<Entry> for readiness::ReviewEntry {
    fn from(entry: Entry) -> Self {
        Self {
            state: entry.state.0,
            spent: entry.spent.map(|hours| hours.0),
            doubts: entry.doubts.into_iter().map(|doubt| doubt.0).collect::<BTreeSet<_>>(),
            note: entry.note.0,
        }
    }
}

impl Named for Doubt {
    const ALL: &'static [Self] = &Self::ALL;

    fn name(self) -> &'static str {
        match self {
            Self::NoEffect => "no-effect",
            Self::NobodyUses => "nobody-uses",
        }
    }
}
