//! Texts that are no Markdown.

use crate::xml_text::xml_text;

/// Letters that mean something in Markdown or HTML wherever they stand.
const MARKS: [char; 10] = ['\\', '`', '*', '_', '[', ']', '<', '>', '|', '~'];

/// Returns a text on one line that is shown as it is, in a paragraph and in a cell of a table.
pub(super) fn text(text: &str) -> String {
    let text = xml_text(text);
    let line = text.split(['\n', '\u{2028}', '\u{2029}']).map(str::trim);
    let line = line.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" / ");
    let mut shown = String::with_capacity(line.len() + 8);
    for (at, letter) in line.char_indices() {
        let before = line.get(..at).unwrap_or_default();
        if MARKS.contains(&letter) || letter == '&' || begins_something(before, letter) {
            shown.push('\\');
        }
        shown.push(letter);
    }
    shown
}

/// Tells whether a letter at the beginning of a line would make a heading, a list or a rule of it:
/// `#`, `-`, `+`, `=`, and the mark after the number of a list.
fn begins_something(before: &str, letter: char) -> bool {
    match letter {
        '#' | '-' | '+' | '=' => before.is_empty(),
        '.' | ')' => !before.is_empty() && before.bytes().all(|byte| byte.is_ascii_digit()),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn nothing_that_people_wrote_is_markdown() {
        for (written, expected) in [
            ("市民課", "市民課"),
            ("a|b", r"a\|b"),
            ("<script>alert(1)</script>", r"\<script\>alert(1)\</script\>"),
            ("&lt;", r"\&lt;"),
            ("# 見出し", r"\# 見出し"),
            ("- 項目", r"\- 項目"),
            ("+1", r"\+1"),
            ("=1+1", r"\=1+1"),
            ("1. 項目", r"1\. 項目"),
            ("12) 項目", r"12\) 項目"),
            ("2026.4月", r"2026\.4月"),
            ("一行目\r\n\n- 二行目", "一行目 / - 二行目"),
            ("**太字** _斜体_ `字` ~~線~~", r"\*\*太字\*\* \_斜体\_ \`字\` \~\~線\~\~"),
            ("[名前](https://example.jp)", r"\[名前\](https://example.jp)"),
            (r"C:\課", r"C:\\課"),
            ("👩‍👩‍👧 𠮷①", "👩‍👩‍👧 𠮷①"),
        ] {
            assert_eq!(text(written), expected);
        }
    }
}
