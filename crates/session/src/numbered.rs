//! The current value with a sequence number.

/// A value that comes and goes, with a number that counts its changes: an equal value that is put
/// twice counts as new, so that a repeated refusal is announced again.
#[derive(Clone, Debug)]
pub struct Numbered<T> {
    value: Option<T>,
    number: usize,
}

impl<T> Default for Numbered<T> {
    fn default() -> Self {
        Self { value: None, number: 0 }
    }
}

impl<T> Numbered<T> {
    /// Returns the value.
    #[must_use]
    pub const fn get(&self) -> Option<&T> {
        self.value.as_ref()
    }

    /// Returns the number of changes so far.
    #[must_use]
    pub const fn number(&self) -> usize {
        self.number
    }

    pub(crate) fn put(&mut self, value: T) {
        self.value = Some(value);
        self.number += 1;
    }

    pub(crate) fn take(&mut self) -> Option<T> {
        let value = self.value.take();
        self.number += usize::from(value.is_some());
        value
    }

    pub(crate) fn clear(&mut self) {
        self.take();
    }
}
