//! The entries of a bank, key by key as an author writes them. The JSON Schema that is published
//! is derived from the same types.

mod action;
mod area;
mod aside;
mod changed;
mod check;
mod delta;
mod examples;
mod file;
mod kpi;
mod question;

pub use action::{ActionEntry, Criteria, DeadlineEntry, LawEntry, TriggerEntry};
pub use area::AreaEntry;
pub use aside::{Benchmark, Case, SkillEntry, Source, Tag, Term};
pub use changed::{Changed, is_earlier};
pub use check::{CheckEntry, SideEntry};
pub use delta::{AddEntry, DeltaFile, MoveEntry, RetargetEntry};
pub use examples::Examples;
pub use file::BankFile;
pub use kpi::KpiEntry;
pub use question::QuestionEntry;

use serde::{Deserialize, Deserializer};

/// Reads a key that may be left out as absent where it is `null`.
fn or_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de> + Default,
{
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}
