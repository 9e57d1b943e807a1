//! What there is at the moment: one thing or none.

/// The latest thing, if there is one, with a number that tells it from the one before: what is
/// said twice is said again.
#[derive(Clone, Debug)]
pub struct Latest<T> {
    thing: Option<T>,
    number: usize,
}

impl<T> Default for Latest<T> {
    fn default() -> Self {
        Self { thing: None, number: 0 }
    }
}

impl<T> Latest<T> {
    /// Returns the thing.
    #[must_use]
    pub const fn get(&self) -> Option<&T> {
        self.thing.as_ref()
    }

    /// Returns the number of changes so far: another number, another thing.
    #[must_use]
    pub const fn number(&self) -> usize {
        self.number
    }

    pub(crate) fn put(&mut self, thing: T) {
        self.thing = Some(thing);
        self.number += 1;
    }

    pub(crate) fn take(&mut self) -> Option<T> {
        let thing = self.thing.take();
        self.number += usize::from(thing.is_some());
        thing
    }

    pub(crate) fn clear(&mut self) {
        self.take();
    }
}
