//! The only room that touches the page: storage, files, clock, address, keys, title.
//!
//! Everything here does what it is told and reports what came of it; what a text means is
//! decided elsewhere.

#![expect(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "this is the room that those lints send everyone to"
)]

pub mod address;
pub mod clock;
pub mod files;
pub mod keys;
pub mod page;
pub mod panic;
pub mod storage;
#[cfg(test)]
mod storage_tests;

fn window() -> Option<web_sys::Window> {
    web_sys::window()
}

fn document() -> Option<web_sys::Document> {
    window()?.document()
}
