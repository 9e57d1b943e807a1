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
    #[expect(clippy::cast_precision_loss, reason = "a limit of a few MiB is exact")]
    if file.size() > record::MAX_BYTES as f64 {
        return Err(FileProblem::TooLarge);
    }
    let bytes = JsFuture::from(file.array_buffer()).await;
    bytes.map(|bytes| Uint8Array::new(&bytes).to_vec()).map_err(|_| FileProblem::Unreadable)
}

/// Hands `text` to the browser as a file called `name`.
///
/// # Errors
///
/// Fails when the browser does not let the page make one.
pub fn download(name: &str, text: &str) -> Result<(), FileProblem> {
    offer(name, text).ok_or(FileProblem::NotWritten)
}

fn offer(name: &str, text: &str) -> Option<()> {
    let parts = js_sys::Array::of1(&text.into());
    let options = BlobPropertyBag::new();
    options.set_type("application/json");
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
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
