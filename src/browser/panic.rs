//! What people see when the page itself breaks: never a dead screen.

/// What stands on the page after a defect of ours, in both languages.
const TEXT: &str = "画面が止まりました。「この端末に保存済み」と出ていた回答は残っています。ページを開き直してください。 / \
    This page has stopped. Answers that were shown as saved are kept. Please reload the page.";

/// Makes a panic show a sentence at the top of the page.
pub fn show_panics() {
    std::panic::set_hook(Box::new(|_| {
        let Some(document) = super::document() else { return };
        if let (Some(body), Ok(banner)) = (document.body(), document.create_element("p")) {
            banner.set_text_content(Some(TEXT));
            let _ = banner.set_attribute("role", "alert");
            let _ = banner.set_attribute("class", "stopped");
            let _ = body.insert_before(&banner, body.first_child().as_ref());
        }
    }));
}
