//! The four stages of cooperation between a department and the DX office.

/// A stage of cooperation. The last two names are from the source; the first two are ours.
/// Source: Oda Rieko, 時事通信社「地方行政」2025-04-07 (part 2 at publab.jp, 2025-05-22).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// 理解: the DX office knows the department's work and trouble.
    Understanding,
    /// 関係づくり: a small trouble was solved together.
    Relations,
    /// 協働: a regular exchange in which every item is answered.
    Collaboration,
    /// 自律: the department improves by itself.
    Autonomy,
}

impl Stage {
    /// The stages in their order.
    pub const ALL: [Self; 4] =
        [Self::Understanding, Self::Relations, Self::Collaboration, Self::Autonomy];
    /// A stage is reached when its questions are at this level or above.
    pub const REACHED: u8 = 3;

    /// Returns the stage's number, 1 to 4.
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8 + 1
    }

    /// Returns stage `number`, 1 to 4.
    #[must_use]
    pub fn new(number: u8) -> Option<Self> {
        Self::ALL.get(usize::from(number.checked_sub(1)?)).copied()
    }
}
