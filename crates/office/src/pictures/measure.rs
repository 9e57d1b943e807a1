//! How wide a text is in a picture, as far as that can be said without its font, and how it is cut
//! or broken to fit.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation as _;

use crate::xml_text;

/// What stands for what was cut off.
const CUT: &str = "…";

/// Returns how wide `text` is in letters of `size` units; rather too much than too little.
pub(super) fn width(text: &str, size: i32) -> i32 {
    text.graphemes(true).map(hundredths).sum::<i32>() * size / 100
}

/// Returns the width of one letter in hundredths of its size.
fn hundredths(letter: &str) -> i32 {
    match letter.chars().next() {
        Some(' ' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | 'i' | 'j' | 'l') => 36,
        Some('m' | 'w' | 'M' | 'W' | '@' | '%') => 98,
        Some(first) if first.is_ascii_uppercase() => 74,
        Some(first) if first.is_ascii() => 62,
        Some('\u{1f000}'..) => 140,
        _ => 104,
    }
}

/// Returns `text` on one line without letters that XML refuses or that turn the direction of
/// writing.
pub(super) fn line(text: &str) -> String {
    let is_turn = |letter: &char| matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let kept: String = xml_text(text).chars().filter(|letter| !is_turn(letter)).collect();
    let words = kept.split(|letter: char| letter.is_ascii_whitespace());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Returns `text`, cut between two letters where it is wider than `room`.
pub(super) fn fitted(text: &str, size: i32, room: i32) -> Cow<'_, str> {
    if width(text, size) <= room {
        return text.into();
    }
    let rest = room - width(CUT, size) - 1;
    [text.get(..fitting(text, size, rest)).unwrap_or_default().trim_end(), CUT].concat().into()
}

/// Returns where the letters end that fit into `room`.
fn fitting(text: &str, size: i32, room: i32) -> usize {
    let mut used = 0;
    let letters = text.grapheme_indices(true).take_while(|(_, letter)| {
        used += hundredths(letter);
        used * size / 100 <= room
    });
    letters.last().map_or(0, |(at, letter)| at + letter.len())
}

/// Breaks `text` into at most `most` lines no wider than `room`: between words where there are
/// some, otherwise between letters. What does not fit is cut.
pub(super) fn broken(text: &str, size: i32, room: i32, most: usize) -> Vec<String> {
    let room = even(text, size, room, most);
    let (mut rest, mut lines) = (text, Vec::new());
    while lines.len() + 1 < most && width(rest, size) > room {
        let end = fitting(rest, size, room).max(rest.graphemes(true).next().map_or(0, str::len));
        let (line, tail) = rest.split_at(end);
        let is_in_word = line.ends_with(|letter: char| letter.is_ascii_alphanumeric())
            && tail.starts_with(|letter: char| letter.is_ascii_alphanumeric());
        let space = line.rfind(' ').filter(|_| is_in_word);
        let (line, tail) = rest.split_at(space.unwrap_or(end));
        lines.push(line.trim_end().to_owned());
        rest = tail.trim_start();
    }
    if !rest.is_empty() {
        lines.push(fitted(rest, size, room).into_owned());
    }
    lines
}

/// Returns for how wide lines to break `text`: where it may be broken between any two letters, so
/// that no line holds but the last of them.
fn even(text: &str, size: i32, room: i32, most: usize) -> i32 {
    let wide = width(text, size);
    let count = (wide + room - 1) / room.max(1);
    let is_even = count > 1 && usize::try_from(count).is_ok_and(|count| count <= most);
    if is_even && !text.contains(' ') { (wide / count + size).min(room) } else { room }
}

#[cfg(test)]
mod tests {
    use super::{broken, fitted, line, width};

    #[test]
    fn what_is_too_wide_is_cut_between_letters() {
        assert_eq!(fitted("市民課", 20, 70), "市民課");
        assert_eq!(fitted("市民課の窓口", 20, 70), "市民…");
        assert_eq!(fitted("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 20, 50), "👩‍👩‍👧‍👦…");
        for room in 0..200 {
            let cut = fitted("か\u{3099}窓口 ABC の 業務", 20, room);
            assert!(width(&cut, 20) <= room.max(21), "{cut}");
        }
    }

    #[test]
    fn words_stay_whole_where_a_line_is_broken() {
        assert_eq!(broken("Check every form", 20, 140, 3), ["Check every", "form"]);
        assert_eq!(broken("申請の様式を見直す", 20, 90, 2), ["申請の様", "式を見…"]);
        assert_eq!(broken("申請の様式", 20, 90, 2), ["申請の", "様式"]);
        assert_eq!(broken("", 20, 90, 2), Vec::<String>::new());
    }

    #[test]
    fn a_text_is_one_line() {
        assert_eq!(line(" 一行目\n 二\u{202e}行目\u{7} "), "一行目 二行目\u{fffd}");
    }
}
