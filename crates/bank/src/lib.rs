//! The file shape of a bank (設問集): what an author writes, checked and turned into rules and
//! words.
//!
//! The same shape serves the banks that are shipped (TOML, joined at build time) and, as JSON, a
//! bank that is read while the page runs. [`BankFile::compile`] is the only way from the shape to
//! a [`Catalog`].
//!
//! **Invariant:** decides nothing about a department; the rules are in `readiness`.

mod base;
mod catalog;
mod check;
mod compile;
mod counts;
mod derive;
mod fit;
mod flaw;
mod hours;
mod json;
mod lang;
pub mod limits;
mod measuring;
mod names;
mod path;
mod problem;
mod read;
#[cfg(feature = "schema")]
mod schema;
mod shape;
mod texts;

pub use base::Base;
pub use catalog::{ActionText, AreaText, Catalog, QuestionText};
pub use derive::derive;
pub use fit::fit;
pub use hours::HoursEach;
pub use json::{JsonError, is_bank, parse};
pub use lang::{Bilingual, Lang, placeholders};
pub use measuring::DueIndicator;
pub use names::{Confidence, DeadlineName, GateName, Kind, LawName, Layer, OwnerName, Rhythm};
pub use problem::Problem;
pub use read::{LISTS, MAX_COUNTED, MAX_ENTRIES};
#[cfg(feature = "schema")]
pub use schema::schema;
pub use shape::{
    ActionEntry, AddEntry, AreaEntry, BankFile, Benchmark, Case, Changed, CheckEntry, Criteria,
    DeadlineEntry, DeltaFile, Examples, KpiEntry, LawEntry, MoveEntry, QuestionEntry,
    RetargetEntry, SideEntry, SkillEntry, Source, Tag, Term, TriggerEntry, is_earlier,
};
pub use texts::{Text, texts};
