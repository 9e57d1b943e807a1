//! What a panic leaves behind: its words on the page, for whoever is asked to mend it.

use std::panic;

use leptos::leptos_dom::logging::console_error;

/// Makes every panic show the sentence for a page that has stopped, with the panic's message and
/// place folded away below it (`index.html`, `public/stopped.js`). The Wasm ends right after.
pub fn show_on_page() {
    panic::set_hook(Box::new(|panic| {
        let text = panic.to_string();
        console_error(&text);
        write(&text);
    }));
}

/// Writes `text` into the page; a page that has no place for it stays as it is.
fn write(text: &str) -> Option<()> {
    let document = super::document()?;
    let stopped = document.query_selector("#stopped").ok()??;
    stopped.query_selector("pre").ok()??.set_text_content(Some(text));
    document.body()?.prepend_with_node_1(&stopped).ok()?;
    stopped.remove_attribute("hidden").ok()
}
