//! Texts that may reach the XML of a workbook or a Word file, and back.
//!
//! A lone surrogate cannot be in a Rust string; everything else that XML refuses is replaced here.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation as _;

/// The most letters that a cell of a workbook holds, in units of UTF-16.
pub const MAX_CELL_UNITS: usize = 32_767;

/// Returns `text` with every letter replaced by U+FFFD that XML 1.0 refuses or that does something
/// to a terminal instead of being shown: control characters but tab and line feed, and the two
/// noncharacters. Each kind of line end becomes a line feed, as every reader of XML makes of it.
#[must_use]
pub fn xml_text(text: &str) -> Cow<'_, str> {
    if !text.contains(is_replaced) {
        return text.into();
    }
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    lines.replace(is_replaced, "\u{fffd}").into()
}

/// Returns [`xml_text`] of `text`, cut between two letters to what a cell holds.
#[must_use]
pub fn cell_text(text: &str) -> Cow<'_, str> {
    let text = xml_text(text);
    // A letter has at least as many bytes as units.
    if text.len() <= MAX_CELL_UNITS {
        return text;
    }
    let mut units = 0;
    let fitting = text.grapheme_indices(true).take_while(|(_, letter)| {
        units += letter.encode_utf16().count();
        units <= MAX_CELL_UNITS
    });
    let end = fitting.map(|(at, letter)| at + letter.len()).last().unwrap_or(0);
    if end == text.len() { text } else { text.get(..end).unwrap_or_default().to_owned().into() }
}

/// Returns what a person sees of `text`, which stands in the XML of a workbook: `_x0041_` there is
/// the letter with that number, and a text that looks like it is written with `_x005F_`. Writers
/// escape so by themselves; not every reader takes it back.
#[must_use]
pub fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains("_x") {
        return text.into();
    }
    let mut units: Vec<u16> = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        if let Some(unit) = escape(rest) {
            units.push(unit);
            rest = rest.get(ESCAPE..).unwrap_or_default();
        } else {
            units.extend_from_slice(letter.encode_utf16(&mut [0; 2]));
            rest = rest.get(letter.len_utf8()..).unwrap_or_default();
        }
    }
    String::from_utf16_lossy(&units).into()
}

/// How many letters an escape has.
const ESCAPE: usize = "_x0041_".len();

/// Returns the unit of UTF-16 whose escape `text` begins with.
fn escape(text: &str) -> Option<u16> {
    let digits = text.get(..ESCAPE)?.strip_prefix("_x")?.strip_suffix('_')?;
    let is_number = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    is_number.then(|| u16::from_str_radix(digits, 16).ok())?
}

fn is_replaced(letter: char) -> bool {
    matches!(letter, '\u{fffe}' | '\u{ffff}')
        || letter.is_control() && !matches!(letter, '\t' | '\n')
}

#[cfg(test)]
mod tests {
    use super::{MAX_CELL_UNITS, cell_text, unescaped, xml_text};

    #[test]
    fn what_xml_refuses_is_replaced() {
        for text in ["", "市民課", "一行目\n二行目\t", "𠮷👩‍👩‍👧‍👦①㈱", "=1+1", "<script>&amp;"]
        {
            assert_eq!(xml_text(text), text);
        }
        assert_eq!(xml_text("a\0b\u{1b}c\u{7f}d\u{9b}e"), "a\u{fffd}b\u{fffd}c\u{fffd}d\u{fffd}e");
        assert_eq!(xml_text("\u{fffe}\u{ffff}\u{fffd}"), "\u{fffd}\u{fffd}\u{fffd}");
        assert_eq!(xml_text("一\r\n二\r三\n"), "一\n二\n三\n");
    }

    #[test]
    fn a_cell_holds_so_many_units() {
        for (letter, most) in
            [("a", 32_767), ("課", 32_767), ("𠮷", 16_383), ("か\u{3099}", 16_383)]
        {
            let most: usize = most;
            assert_eq!(cell_text(&letter.repeat(most)), letter.repeat(most), "{letter}");
            assert_eq!(cell_text(&letter.repeat(most + 1)), letter.repeat(most), "{letter}");
        }
        let tower = format!("a{}", "\u{301}".repeat(40_000));
        assert_eq!(cell_text(&tower), "");
        assert!(cell_text(&"\0".repeat(40_000)).encode_utf16().count() <= MAX_CELL_UNITS);
    }

    #[test]
    fn the_escapes_of_a_workbook_are_taken_back() {
        for (written, shown) in [
            ("市民課", "市民課"),
            ("_x0041_", "A"),
            ("_x000D_\n", "\r\n"),
            ("_x005F_x0041_", "_x0041_"),
            ("_x005F_x0041_x005F_x0042_", "_x0041_x0042_"),
            ("_xD842__xDFB7_", "𠮷"),
            ("_xD842_", "\u{fffd}"),
            ("_x004_ _x00411_ _xあああ_ _x+041_ _x", "_x004_ _x00411_ _xあああ_ _x+041_ _x"),
        ] {
            assert_eq!(unescaped(written), shown);
        }
    }
}
