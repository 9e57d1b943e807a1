//! A workbook that came back: how the page hands it to the module that reads it.

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// What the page sends beside the bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SheetOrder {
    /// The edition of the page: [`crate::edition`].
    pub edition: String,
    /// The language in which is said what was found: `Lang::code`.
    pub lang: String,
    /// The text of the municipality's own bank, where it is asked.
    pub own_bank: Option<String>,
    /// When the cells are taken over: `2026-12-01T09:30`, or empty.
    pub now: String,
}

/// What the module found. Nothing of it counts yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SheetFound {
    /// The document with the changed cells, as it is saved.
    pub document: String,
    /// What the changed cells change, a sentence each.
    pub changes: Vec<String>,
    /// What could not be taken over, a sentence each.
    pub problems: Vec<String>,
}

/// Why nothing was read.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum SheetRefused {
    /// Page and module belong to two editions.
    #[error("the page and the module for Office files are of different editions")]
    OtherEdition,
    /// The workbook is none of ours, or not whole; a sentence for people.
    #[error("{0}")]
    Workbook(String),
}
