//! Files that people pick and files that the page hands out.

use std::time::Duration;

use js_sys::Uint8Array;
use leptos::leptos_dom::helpers::set_timeout;
use session::FileProblem;
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, HtmlAnchorElement, HtmlInputElement, Url};

/// How long the address of a file that the page hands out stays valid.
const VALID: Duration = Duration::from_mins(1);

/// Returns the file that was picked in the file field of `event`, and empties the field, so
/// that the same file can be picked again.
pub fn picked(event: &web_sys::Event) -> Option<File> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let file = input.files()?.get(0);
    input.set_value("");
    file
}

/// Reads the bytes of `file`.
///
/// # Errors
///
/// Fails when the file is larger than any document, or cannot be read.
pub async fn read(file: File) -> Result<Vec<u8>, FileProblem> {
    // A workbook may be larger than any other file; the reader of each knows its own limit.
    #[expect(clippy::cast_precision_loss, reason = "a limit of a few MiB is exact")]
    if file.size() > office::MAX_WORKBOOK_BYTES.max(record::MAX_BYTES) as f64 {
        return Err(FileProblem::TooLarge);
    }
    let bytes = JsFuture::from(file.array_buffer()).await;
    bytes.map(|bytes| Uint8Array::new(&bytes).to_vec()).map_err(|_| FileProblem::Unreadable)
}

/// Hands `text` to the browser as a file called `name`, and returns the bytes that it got, read
/// back from there.
///
/// # Errors
///
/// Fails when the browser does not let the page make one.
pub async fn download(name: &str, text: &str) -> Result<Vec<u8>, FileProblem> {
    let file = Prepared::of(text.as_bytes(), "application/json")?;
    let bytes = file.read_back().await?;
    file.hand_out(name)?;
    Ok(bytes)
}

/// A file that the browser has, but nobody else yet.
#[derive(Debug)]
pub struct Prepared(Blob);

impl Prepared {
    /// Gives `bytes` to the browser.
    ///
    /// # Errors
    ///
    /// Fails when the browser does not take them.
    pub fn of(bytes: &[u8], media_type: &str) -> Result<Self, FileProblem> {
        let parts = js_sys::Array::of1(&Uint8Array::from(bytes));
        let options = BlobPropertyBag::new();
        options.set_type(media_type);
        let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options);
        blob.map(Self).map_err(|_| FileProblem::NotWritten)
    }

    /// Returns the bytes that the browser has.
    ///
    /// # Errors
    ///
    /// Fails when the browser does not give them back.
    pub async fn read_back(&self) -> Result<Vec<u8>, FileProblem> {
        let bytes = JsFuture::from(self.0.array_buffer()).await;
        bytes.map(|bytes| Uint8Array::new(&bytes).to_vec()).map_err(|_| FileProblem::NotWritten)
    }

    /// Has the browser save it as a file called `name`.
    ///
    /// # Errors
    ///
    /// Fails when the browser does not let the page do that.
    pub fn hand_out(&self, name: &str) -> Result<(), FileProblem> {
        offer(name, &self.0).ok_or(FileProblem::NotWritten)
    }
}

fn offer(name: &str, blob: &Blob) -> Option<()> {
    let url = Url::create_object_url_with_blob(blob).ok()?;
    let document = super::document()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&url);
    link.set_download(name);
    let body = document.body()?;
    body.append_child(&link).ok()?;
    link.click();
    link.remove();
    // Some browsers read the address late.
    set_timeout(move || drop(Url::revoke_object_url(&url)), VALID);
    Some(())
}
