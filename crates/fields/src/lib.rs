//! Reading files by key: a [`Tree`] from JSON or TOML, and a [`Reader`] that takes it apart and
//! names every problem by its path, not only the first.
//!
//! One reader for every file shape, because in the browser bytes decide: derived readers cost
//! 70 KB of code for the document alone. See docs/decisions/0012.
//!
//! **Invariant:** knows no document and no bank.

mod json;
mod reader;
mod tree;

pub use json::Broken;
pub use reader::{Fields, Problem, Reader, Wrong};
pub use tree::Tree;
