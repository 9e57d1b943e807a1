//! The only module that touches the page: both stores, files, clock, address, keys, title.
//!
//! Everything here does what it is told and reports what came of it; what a text means is
//! decided elsewhere.

#![expect(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "this is the module that those lints send everyone to"
)]

pub mod address;
mod beside;
pub mod clock;
pub mod drawing;
pub mod english;
pub mod files;
pub mod idle;
pub mod journal;
#[cfg(test)]
mod journal_tests;
pub mod keys;
pub mod leaving;
pub mod office;
pub mod opening;
pub mod page;
pub mod panic;
pub mod patience;
pub mod place;
pub mod storage;
#[cfg(test)]
mod storage_tests;
pub mod text;

fn window() -> Option<web_sys::Window> {
    web_sys::window()
}

fn document() -> Option<web_sys::Document> {
    window()?.document()
}
