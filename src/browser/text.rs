//! Texts as the browser compares them.

use js_sys::JsString;

/// Returns `text` in small letters and without differences of width or composition (NFKC):
/// `ＲＰＡ` becomes `rpa`, `ﾃﾞｰﾀ` becomes `データ`, `か` with a combining mark becomes `が`.
///
/// The browser brings the tables that this takes; a library of our own would be a tenth of the
/// page.
pub fn normal_form(text: &str) -> String {
    String::from(JsString::from(text).normalize("NFKC")).to_lowercase()
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::normal_form;

    #[wasm_bindgen_test]
    fn the_same_word_is_found_however_it_was_typed() {
        for (typed, found) in [
            ("ﾃﾞｰﾀ", "データ"),
            ("テ\u{3099}ータ", "データ"),
            ("か\u{3099}", "が"),
            ("ＲＰＡ", "rpa"),
            ("ＡＩ－ＯＣＲ", "ai-ocr"),
            ("ﾏｲﾅﾝﾊﾞｰ", "マイナンバー"),
            ("ÉCOLE", "école"),
            ("　", " "),
        ] {
            assert_eq!(normal_form(typed), normal_form(found), "{typed}");
        }
    }

    #[wasm_bindgen_test]
    fn words_that_differ_stay_different() {
        assert_ne!(normal_form("はし"), normal_form("はじ"));
        assert_ne!(normal_form("データ"), normal_form("でーた"));
    }
}
