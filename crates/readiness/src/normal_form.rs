//! The one form in which texts are compared, whatever keyboard they were typed with.

use unicode_normalization::UnicodeNormalization as _;

/// Returns `text` in small letters and without differences of width or composition (NFKC):
/// `ＲＰＡ` becomes `rpa`, `ﾃﾞｰﾀ` becomes `データ`, `か` with a combining mark becomes `が`.
#[must_use]
pub fn normal_form(text: &str) -> String {
    text.nfkc().flat_map(char::to_lowercase).collect()
}

/// Reads a whole number that a person typed, with digits of any width.
pub(crate) fn whole_number(text: &str) -> Option<u16> {
    let text = normal_form(text.trim());
    let is_digits = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_digits)
}

#[cfg(test)]
mod tests {
    use super::{normal_form, whole_number};

    #[track_caller]
    fn case(typed: &str, found: &str) {
        assert_eq!(normal_form(typed), normal_form(found), "{typed}");
    }

    #[test]
    fn the_same_word_is_found_however_it_was_typed() {
        case("ﾃﾞｰﾀ", "データ");
        case("テ\u{3099}ータ", "データ");
        case("か\u{3099}", "が");
        case("ＲＰＡ", "rpa");
        case("ＡＩ－ＯＣＲ", "ai-ocr");
        case("ﾏｲﾅﾝﾊﾞｰ", "マイナンバー");
        case("ÉCOLE", "école");
        case("　", " ");
    }

    #[test]
    fn words_that_differ_stay_different() {
        assert_ne!(normal_form("はし"), normal_form("はじ"));
        assert_ne!(normal_form("データ"), normal_form("でーた"));
    }

    #[test]
    fn digits_of_any_width_are_a_number() {
        for (typed, number) in [
            ("18", Some(18)),
            (" １８ ", Some(18)),
            ("0", Some(0)),
            ("０", Some(0)),
            ("65536", None),
            ("+3", None),
            ("-3", None),
            ("1.5", None),
            ("十八", None),
            ("18人", None),
            ("", None),
        ] {
            assert_eq!(whole_number(typed), number, "{typed}");
        }
    }
}
