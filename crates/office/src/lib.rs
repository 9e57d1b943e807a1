//! The files of an office: what a diagnosis is in Excel, Word, a calendar, CSV and Markdown.
//!
//! Everything is a pure function from a document, its diagnosis and words to bytes, so that the
//! command and the page write the same files.
//!
//! **Invariant:** knows no page, no clock and no disk. What is said comes from `phrases`; what is
//! decided comes from `readiness`.

pub mod calendar;
pub mod data;
pub mod form;
mod grid;
pub mod markdown;
mod package;
pub mod proof;
mod safe_name;
mod safe_xml;
mod xml_text;

pub use package::{MAX_WORKBOOK_BYTES, NoWorkbook, looks_like_workbook};
pub use safe_name::{MAX_NAME_BYTES, safe_name};
pub use xml_text::{MAX_CELL_UNITS, cell_text, unescaped, xml_text};
