//! The files of an office: what a diagnosis is in Excel, Word, a calendar, CSV and Markdown.
//!
//! Everything is a pure function from a document, its diagnosis and words to bytes, so that the
//! command and the page write the same files.
//!
//! **Invariant:** knows no page, no clock and no disk. What is said comes from `phrases`; what is
//! decided comes from `readiness`.

mod budget;
pub mod calendar;
mod checking;
mod csv_pack;
pub mod data;
pub mod form;
mod grid;
mod lines;
mod making;
pub mod markdown;
mod order;
mod package;
mod paper;
pub mod proof;
mod readable;
mod report;
mod safe_name;
mod safe_xml;
mod sheet_order;
mod source;
mod xml_text;

pub use budget::budget_workbook;
pub use checking::{check, check_plain};
pub use making::{make, make_plain};
pub use order::{BankText, Order, OrderProblem, Prepared, Wanted, edition};
pub use package::{MAX_WORKBOOK_BYTES, NoWorkbook, looks_like_workbook};
pub use paper::PaperError;
pub use readable::readable_workbook;
pub use report::{Draft, DraftKind, Stamps, draft, report};
pub use safe_name::{MAX_NAME_BYTES, safe_name};
pub use sheet_order::{SheetFound, SheetOrder, SheetRefused};
pub use source::Source;
pub use xml_text::{MAX_CELL_UNITS, cell_text, unescaped, xml_text};
