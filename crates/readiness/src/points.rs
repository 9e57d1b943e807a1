//! How many points each part of a priority brings. Published, so that whoever explains the
//! method prints the numbers in force. All of them are judgements.

/// For each level that the worst answer lies below the top.
pub const GAP: i32 = 14;
/// For a criterion with the top mark at the even weight; lower marks in proportion.
pub const CRITERION: i32 = 20;
/// For a date set by law.
pub const LAW: i32 = 30;
/// For a date set by national policy.
pub const NATIONAL: i32 = 20;
/// For a yearly window.
pub const WINDOW: i32 = 10;
/// For each action that waits for it.
pub const WAITING: i32 = 4;
/// For opening a step of the procedure.
pub const STEP: i32 = 8;
/// The most that waiting actions and opened steps bring together.
pub const UNLOCKS_MOST: i32 = 24;
/// For each degree of burden that it takes away.
pub const RELIEF: i32 = 7;
/// The same while the burden is heavy.
pub const RELIEF_HEAVY: i32 = 16;
/// Taken off for each degree of burden above light.
pub const BURDEN: i32 = 3;
/// For an answer with evidence that was seen: its gap is surer than a mere opinion.
pub const CONFIDENCE: i32 = 4;
