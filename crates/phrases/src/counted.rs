//! Small numbers of things, as they are written inside a sentence.

use bank::Lang;

/// Returns `4つ` or `four`; larger numbers in digits, as both languages write them.
#[must_use]
pub fn things(lang: Lang, count: usize) -> String {
    const NAMES: [&str; 11] =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    match (lang, count) {
        (Lang::Ja, 1..=9) => format!("{count}つ"),
        (Lang::En, 0..=10) => NAMES.get(count).copied().unwrap_or_default().into(),
        _ => count.to_string(),
    }
}

/// Returns `text` with a small first letter, for the middle of an English sentence.
#[must_use]
pub(crate) fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
