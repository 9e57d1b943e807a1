//! Files that people pick and files that the page hands out.

use session::FileProblem;
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, HtmlAnchorElement, HtmlInputElement, Url};

/// Returns the file that was picked in the file field of `event`, and empties the field, so
/// that the same file can be picked again.
pub fn picked(event: &web_sys::Event) -> Option<File> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let file = input.files()?.get(0);
    input.set_value("");
    file
}

/// Reads `file` as text.
///
/// # Errors
///
/// Fails when the file is larger than any document, or cannot be read.
pub async fn read(file: File) -> Result<String, FileProblem> {
    #[expect(clippy::cast_precision_loss, reason = "a limit of a few MiB is exact")]
    if file.size() > record::MAX_BYTES as f64 {
        return Err(FileProblem::TooLarge);
    }
    let text = JsFuture::from(file.text()).await.map_err(|_| FileProblem::Unreadable)?;
    text.as_string().ok_or(FileProblem::Unreadable)
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
    // The address stays valid until the page is left: some browsers read it late.
    Some(())
}
