//! The files of an office: what a diagnosis is in Excel, Word, a calendar, CSV and Markdown.
//!
//! Everything is a pure function from a document, its diagnosis and words to bytes, so that the
//! command and the page write the same files.
//!
//! **Invariant:** knows no page, no clock and no disk. What is said comes from `phrases`; what is
//! decided comes from `readiness`.

mod order;
pub mod pictures;
mod safe_name;
mod sheet_order;
mod workbook_bytes;

#[cfg(feature = "writers")]
mod budget;
#[cfg(feature = "writers")]
pub mod calendar;
#[cfg(feature = "writers")]
mod checking;
#[cfg(feature = "writers")]
mod csv_pack;
#[cfg(feature = "writers")]
pub mod data;
#[cfg(feature = "writers")]
pub mod form;
#[cfg(feature = "writers")]
mod grid;
#[cfg(feature = "writers")]
mod lines;
#[cfg(feature = "writers")]
mod making;
#[cfg(feature = "writers")]
pub mod markdown;
#[cfg(feature = "writers")]
mod package;
#[cfg(feature = "writers")]
mod paper;
#[cfg(feature = "writers")]
mod prepared;
#[cfg(feature = "writers")]
pub mod proof;
#[cfg(feature = "writers")]
mod readable;
#[cfg(feature = "writers")]
mod report;
#[cfg(feature = "writers")]
mod safe_xml;
#[cfg(feature = "writers")]
mod sheet_reading;
#[cfg(feature = "writers")]
mod source;
#[cfg(feature = "writers")]
mod xml_text;

pub use order::{BankText, Order, OrderProblem, Wanted, edition};
pub use safe_name::{MAX_NAME_BYTES, safe_name};
pub use sheet_order::{SheetFound, SheetOrder, SheetRefused};
pub use workbook_bytes::{MAX_WORKBOOK_BYTES, looks_like_workbook};

#[cfg(feature = "writers")]
pub use budget::budget_workbook;
#[cfg(feature = "writers")]
pub use checking::check;
#[cfg(feature = "writers")]
pub use making::{drawings, make, pack};
#[cfg(feature = "writers")]
pub use package::NoWorkbook;
#[cfg(feature = "writers")]
pub use paper::PaperError;
#[cfg(feature = "writers")]
pub use prepared::Prepared;
#[cfg(feature = "writers")]
pub use readable::readable_workbook;
#[cfg(feature = "writers")]
pub use report::{Draft, DraftKind, Stamps, draft, report};
#[cfg(feature = "writers")]
pub use source::Source;
#[cfg(feature = "writers")]
pub use xml_text::{MAX_CELL_UNITS, cell_text, unescaped, xml_text};
