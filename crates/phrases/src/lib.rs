//! How a value is said: sentences, dates, amounts and units, for the page, the command and the
//! files of an office, so that all of them say the same.
//!
//! **Invariant:** decides nothing. What is said was decided in `readiness`.

mod amounts;
mod answers;
mod change;
mod dates;
mod effort;
mod names;
mod phrases;
mod plan;
mod reasons;

pub use amounts::{hours, number, percent, signed};
pub use answers::{minutes_left, standing};
pub use dates::{date, fiscal_year, month, month_runs, months, short_month, year_month};
pub use names::{closed, confidence, dated, owner, role, source};
pub use phrases::Phrases;
