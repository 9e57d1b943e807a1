//! A list that fits the sheet.

/// The beginning of a list, and how many more there are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cut<T> {
    /// What is named.
    pub shown: Vec<T>,
    /// How many are not.
    pub others: usize,
}

impl<T> Cut<T> {
    /// Names at most `most` of `all`.
    #[must_use]
    pub fn of(all: impl IntoIterator<Item = T>, most: usize) -> Self {
        let mut shown: Vec<T> = all.into_iter().collect();
        let others = shown.len().saturating_sub(most);
        shown.truncate(most);
        Self { shown, others }
    }

    /// Returns how many there are in all.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.shown.len() + self.others
    }

    /// Tells whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.shown.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::Cut;

    #[test]
    fn what_is_not_named_is_counted() {
        assert_eq!(Cut::of(0..5, 3), Cut { shown: vec![0, 1, 2], others: 2 });
        assert_eq!(Cut::of(0..3, 3).others, 0);
        assert_eq!(Cut::of(0..5, 3).len(), 5);
        assert!(Cut::of(0..0, 3).is_empty());
    }
}
