//! How a value is said: sentences, dates, amounts and units, for the page, the command and the
//! files of an office, so that all of them say the same.
//!
//! **Invariant:** decides nothing. What is said was decided in `readiness`.

mod amounts;
mod answers;
mod area_result;
mod areas;
mod change;
mod counted;
mod dates;
mod effort;
mod findings;
mod gates;
mod names;
mod order;
mod phrases;
mod plan;
mod reasons;
mod rules;
mod share;

pub use amounts::{hours, number, percent, signed};
pub use answers::{minutes_left, standing};
pub use area_result::{AreaResult, WeakestQuestion};
pub use counted::things;
pub use dates::{date, fiscal_year, moment, month, month_runs, months, short_month, year_month};
pub use findings::FindingText;
pub use names::{asks_trait, closed, confidence, dated, kind, owner, role, source};
pub use phrases::Phrases;
pub use share::hours_of_share;
