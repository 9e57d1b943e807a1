//! A fixed sequence of numbers: chance that is the same on every machine.

/// The linear congruence of Numerical Recipes, from a fixed seed on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Draws(u32);

impl Draws {
    pub(crate) const fn new() -> Self {
        Self(1)
    }

    /// Returns a number below `count`; 0 where `count` is 0.
    pub(crate) fn below(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        usize::try_from(self.0 >> 8).unwrap_or(0) % count.max(1)
    }
}
