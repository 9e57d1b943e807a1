//! Nothing in the place of `wasm-streams`.
//!
//! Leptos brings server functions, and they bring that crate; its classes go into every page's
//! Wasm and glue whether or not anybody calls a server. This page never does (its policy lets
//! it fetch its own files and nothing else), so `[patch.crates-io]` puts this crate there. It
//! has just what the client of server functions names. See docs/decisions/0015.

use futures_util::stream::{self, Empty, Stream};
use wasm_bindgen::JsValue;

/// What comes from a server piece by piece, which is nothing.
#[derive(Debug)]
pub struct ReadableStream(());

impl ReadableStream {
    /// Takes what the browser has received.
    #[must_use]
    pub fn from_raw(_: web_sys::ReadableStream) -> Self {
        Self(())
    }

    /// Takes what is to be sent.
    #[must_use]
    pub fn from_stream(_: impl Stream<Item = Result<JsValue, JsValue>> + 'static) -> Self {
        Self(())
    }

    /// Returns what was received.
    pub fn into_stream(self) -> Empty<Result<JsValue, JsValue>> {
        stream::empty()
    }

    /// Returns what the browser is to send.
    ///
    /// # Panics
    ///
    /// Always: this page sends nothing.
    #[must_use]
    pub fn into_raw(self) -> web_sys::ReadableStream {
        unreachable!("this page calls no server")
    }
}
