//! Maps and sets with a limit that nothing goes round.

use std::borrow::Borrow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;

use thiserror::Error;

/// Why an entry was not taken: the file could not hold it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum LimitError {
    /// There are as many entries as there may be.
    #[error("there are {max} entries, and no more are kept")]
    TooMany {
        /// The most entries.
        max: usize,
    },
    /// The id is longer than any id in a file may be.
    #[error("the id is longer than {max} characters")]
    IdTooLong {
        /// The most characters.
        max: usize,
    },
    /// The month lies after the last one that a file can name.
    #[error("the month lies after the year 9999")]
    TooLate,
}

/// What entries are kept under.
pub trait Key: Ord {
    /// Tells whether a file may hold it.
    ///
    /// # Errors
    ///
    /// Fails where a file could not be read again with it.
    fn check(&self) -> Result<(), LimitError>;
}

/// A map of at most `MAX` entries, under ids that a file may hold. Reading it is reading a
/// [`BTreeMap`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoundedMap<K, V, const MAX: usize>(BTreeMap<K, V>);

impl<K, V, const MAX: usize> Default for BoundedMap<K, V, MAX> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<K: Key, V, const MAX: usize> BoundedMap<K, V, MAX> {
    /// The most entries.
    pub const MAX: usize = MAX;

    /// Returns a map of all `entries`.
    ///
    /// # Errors
    ///
    /// Fails like [`Self::insert`].
    pub fn of(entries: impl IntoIterator<Item = (K, V)>) -> Result<Self, LimitError> {
        let mut map = Self::default();
        for (key, value) in entries {
            map.insert(key, value)?;
        }
        Ok(map)
    }

    /// Puts `value` in place of what was under `key`, and returns that.
    ///
    /// # Errors
    ///
    /// Fails when the key is too long, or new while there are [`Self::MAX`] entries; nothing
    /// changes.
    pub fn insert(&mut self, key: K, value: V) -> Result<Option<V>, LimitError> {
        key.check()?;
        if self.0.len() >= MAX && !self.0.contains_key(&key) {
            return Err(LimitError::TooMany { max: MAX });
        }
        Ok(self.0.insert(key, value))
    }

    /// Takes out what is under `key`.
    pub fn remove<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        self.0.remove(key)
    }
}

impl<K, V, const MAX: usize> Deref for BoundedMap<K, V, MAX> {
    type Target = BTreeMap<K, V>;

    fn deref(&self) -> &BTreeMap<K, V> {
        &self.0
    }
}

impl<'a, K, V, const MAX: usize> IntoIterator for &'a BoundedMap<K, V, MAX> {
    type Item = (&'a K, &'a V);
    type IntoIter = std::collections::btree_map::Iter<'a, K, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

/// A set of at most `MAX` ids that a file may hold. Reading it is reading a [`BTreeSet`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoundedSet<T, const MAX: usize>(BTreeSet<T>);

impl<T, const MAX: usize> Default for BoundedSet<T, MAX> {
    fn default() -> Self {
        Self(BTreeSet::new())
    }
}

impl<T: Key, const MAX: usize> BoundedSet<T, MAX> {
    /// The most entries.
    pub const MAX: usize = MAX;

    /// Returns a set of all `items`.
    ///
    /// # Errors
    ///
    /// Fails like [`Self::insert`].
    pub fn of(items: impl IntoIterator<Item = T>) -> Result<Self, LimitError> {
        let mut set = Self::default();
        for item in items {
            set.insert(item)?;
        }
        Ok(set)
    }

    /// Adds `item`, and tells whether it was not there before.
    ///
    /// # Errors
    ///
    /// Fails when the item is too long, or new while there are [`Self::MAX`]; nothing changes.
    pub fn insert(&mut self, item: T) -> Result<bool, LimitError> {
        item.check()?;
        if self.0.len() >= MAX && !self.0.contains(&item) {
            return Err(LimitError::TooMany { max: MAX });
        }
        Ok(self.0.insert(item))
    }

    /// Takes `item` out, and tells whether it was there.
    pub fn remove<Q: Ord + ?Sized>(&mut self, item: &Q) -> bool
    where
        T: Borrow<Q>,
    {
        self.0.remove(item)
    }
}

impl<T, const MAX: usize> Deref for BoundedSet<T, MAX> {
    type Target = BTreeSet<T>;

    fn deref(&self) -> &BTreeSet<T> {
        &self.0
    }
}

impl<'a, T, const MAX: usize> IntoIterator for &'a BoundedSet<T, MAX> {
    type Item = &'a T;
    type IntoIter = std::collections::btree_set::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::{BoundedMap, BoundedSet, LimitError};
    use crate::id::SkillId;

    type Two = BoundedMap<SkillId, u8, 2>;

    #[test]
    fn one_entry_more_than_allowed_is_refused_and_changes_nothing() {
        let mut two = Two::default();
        assert_eq!(two.insert("a".into(), 1), Ok(None));
        assert_eq!(two.insert("b".into(), 2), Ok(None));
        let before = two.clone();
        assert_eq!(two.insert("c".into(), 3), Err(LimitError::TooMany { max: 2 }));
        assert_eq!(two, before);
        assert_eq!(two.insert("b".into(), 4), Ok(Some(2)), "what is there can be replaced");
        assert_eq!(two.remove(&"a".into()), Some(1));
        assert_eq!(two.insert("c".into(), 3), Ok(None), "and makes room when it goes");
    }

    #[test]
    fn an_id_that_no_file_may_hold_is_refused() {
        let long = |length: usize| SkillId::from("長".repeat(length).as_str());
        let too_long = LimitError::IdTooLong { max: 64 };
        assert_eq!(Two::default().insert(long(64), 1), Ok(None));
        assert_eq!(Two::default().insert(long(65), 1), Err(too_long));
        assert_eq!(BoundedSet::<SkillId, 2>::default().insert(long(65)), Err(too_long));
        assert_eq!(Two::of([(long(65), 1)]), Err(too_long));
    }

    #[test]
    fn a_whole_map_is_taken_or_refused() {
        let map = |ids: &[&str]| Two::of(ids.iter().map(|id| ((*id).into(), 0)));
        assert_eq!(map(&["a", "b"]).map(|map| map.len()), Ok(2));
        assert_eq!(map(&["a", "b", "c"]), Err(LimitError::TooMany { max: 2 }));
        let set = |ids: &[&str]| BoundedSet::<SkillId, 2>::of(ids.iter().map(|id| (*id).into()));
        assert_eq!(set(&["a", "b"]).map(|set| set.len()), Ok(2));
        assert_eq!(set(&["a", "b", "c"]), Err(LimitError::TooMany { max: 2 }));
    }
}
