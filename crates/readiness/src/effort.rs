//! How the estimates of hours are stretched.

/// How much longer things take than estimated, in percent: 100 as estimated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Effort(u16); // Invariant: MIN to MAX.

impl Effort {
    /// The least: a quarter of the hours.
    pub const MIN: u16 = 25;
    /// The most: four times the hours.
    pub const MAX: u16 = 400;

    /// Returns `percent`, or `None` outside [`Self::MIN`] to [`Self::MAX`].
    #[must_use]
    pub const fn new(percent: u16) -> Option<Self> {
        if percent >= Self::MIN && percent <= Self::MAX { Some(Self(percent)) } else { None }
    }

    /// Returns the percentage.
    #[must_use]
    pub const fn percent(self) -> u16 {
        self.0
    }

    /// Returns so many estimated hours as they are to be planned, rounded up.
    #[must_use]
    pub fn stretch(self, hours: u32) -> u32 {
        let stretched = (u64::from(hours) * u64::from(self.0)).div_ceil(100);
        u32::try_from(stretched).unwrap_or(u32::MAX)
    }
}

impl Default for Effort {
    /// As estimated.
    fn default() -> Self {
        Self(100)
    }
}

#[cfg(test)]
mod tests {
    use super::Effort;

    #[test]
    fn hours_are_stretched_and_rounded_up() {
        let effort = Effort::new(140).unwrap();
        assert_eq!(effort.stretch(10), 14);
        assert_eq!(effort.stretch(1), 2);
        assert_eq!(effort.stretch(0), 0);
        assert_eq!(Effort::default().stretch(37), 37);
        assert_eq!(Effort::new(24), None);
        assert_eq!(Effort::new(401), None);
    }
}
