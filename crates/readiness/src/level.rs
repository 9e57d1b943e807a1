//! How settled a practice is.

/// A level (段階) of a question's scale: 0 not begun, 1 left to individuals, 2 tried in part
/// or written, 3 the department's standard with records, 4 effect measured and reviewed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Level(u8); // Invariant: never above `Level::MAX`.

impl Level {
    /// Not begun.
    pub const MIN: Self = Self(0);
    /// Effect measured and reviewed.
    pub const MAX: Self = Self(4);
    /// All levels, lowest first.
    pub const ALL: [Self; 5] = [Self(0), Self(1), Self(2), Self(3), Self(4)];

    /// Returns the level `level`, or `None` when it is off the scale.
    #[must_use]
    pub const fn new(level: u8) -> Option<Self> {
        if level <= Self::MAX.0 { Some(Self(level)) } else { None }
    }

    /// Returns the level's number, 0 to 4.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }

    /// Returns the next level up, or the top.
    #[must_use]
    pub const fn up(self) -> Self {
        if self.0 < Self::MAX.0 { Self(self.0 + 1) } else { self }
    }

    /// Returns the next level down, or the bottom.
    #[must_use]
    pub const fn down(self) -> Self {
        Self(self.0.saturating_sub(1))
    }

    /// Returns how many levels lie between here and the top.
    #[must_use]
    pub const fn gap(self) -> u8 {
        Self::MAX.0 - self.0
    }

    /// Tells whether it can be said to have spread beyond the department: only the top can.
    #[must_use]
    pub const fn may_spread(self) -> bool {
        self.0 == Self::MAX.0
    }
}
