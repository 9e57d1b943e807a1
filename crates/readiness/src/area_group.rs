//! The areas of a group.

use crate::area::{Area, AreaGroup};
use crate::bank::Bank;

impl AreaGroup {
    /// Returns the areas of this group in the order of `bank`. How many there are is the bank's
    /// affair; there may be none.
    pub fn areas(self, bank: &Bank) -> impl Iterator<Item = &Area> {
        bank.areas().iter().filter(move |area| area.kind.group() == self)
    }
}
