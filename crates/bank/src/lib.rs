//! The file shape of a bank (設問集): what an author writes, checked and turned into rules and
//! words.
//!
//! The same shape serves the banks that are compiled in (TOML, joined at build time) and, as
//! JSON, a bank that is read while the page runs. [`BankFile::compile`] is the only way from
//! the shape to a [`Catalog`].
//!
//! **Invariant:** decides nothing about a department; the rules are in `readiness`.

mod catalog;
mod check;
mod derive;
mod fold;
mod lang;
mod names;
mod pack;
mod read;
mod shape;

pub use catalog::{ActionText, AreaText, Catalog, QuestionText};
pub use check::{Problem, limits};
pub use derive::derive;
pub use fold::{fold, unfold};
pub use lang::{Bilingual, Lang, placeholders};
pub use names::{Confidence, DeadlineName, GateName, Kind, OwnerName};
pub use pack::{END, pack, unpack};
pub use shape::{
    ActionEntry, AreaEntry, BankFile, Benchmark, Case, Changed, CheckEntry, Criteria,
    DeadlineEntry, QuestionEntry, SideEntry, SkillEntry, Source, Tag, Term, TriggerEntry,
};
