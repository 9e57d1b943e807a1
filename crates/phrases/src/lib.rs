//! How a value is said: sentences, dates, amounts and units, for the page, the command and the
//! files of an office, so that all of them say the same.
//!
//! **Invariant:** decides nothing. What is said was decided in `readiness`.

mod amounts;
mod answers;
mod area_result;
mod areas;
mod banks;
mod budget;
mod change;
mod counted;
mod dates;
mod effort;
mod experience;
mod files;
mod findings;
mod first_things;
mod gates;
mod handover;
mod indicators;
mod monthly;
mod moved;
mod names;
mod nothing;
mod order;
mod outlook;
#[cfg(feature = "office")]
mod papers;
mod phrases;
mod plan;
mod reasons;
mod rules;
mod share;
mod short;
mod trend;

pub use amounts::{factor, hours, number, percent, signed};
pub use answers::{choice, minutes_left, standing};
pub use area_result::{AreaResult, WeakestQuestion};
pub use budget::grouped;
pub use counted::things;
pub use dates::{date, fiscal_year, moment, month, month_runs, months, short_month, year_month};
pub use files::{about_file, audience_name, file_stem};
pub use findings::FindingText;
pub use handover::{DecisionText, FirstText};
pub use indicators::{layer, rhythm};
pub use names::{closed, confidence, dated, kind, owner, role, source, trait_name};
pub use phrases::Phrases;
pub use share::hours_of_share;
pub use trend::TrendBar;
