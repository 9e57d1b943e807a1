//! The words of the page, one struct for each file under `words/`.
//!
//! A word is the number of its text, and the language stands in one place: in a page, a number is
//! fewer bytes than a text with its length from a table of the language (docs/decisions/0018).

use std::borrow::Cow;
use std::cell::Cell;
use std::fmt;
use std::ops::Deref;
use std::str::Lines;
use std::sync::OnceLock;

use bank::{END, Lang};

#[allow(
    missing_docs,
    clippy::unused_self,
    clippy::wrong_self_convention,
    reason = "generated from words/*.toml"
)]
mod generated {
    use super::Word;

    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

pub use generated::{COUNT, Words};

const JA: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/ja.fold"));
const EN: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/en.fold"));

thread_local! {
    /// The language that words are read in.
    static LANG: Cell<Lang> = const { Cell::new(Lang::Ja) };
}

/// A word of the page, in the language that [`words`] was last asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word(u16);

impl Word {
    /// Returns the text.
    #[must_use]
    #[inline(never)]
    pub fn get(self) -> &'static str {
        static WORDS: [OnceLock<Vec<&str>>; 2] = [OnceLock::new(), OnceLock::new()];
        let lang = LANG.get();
        let words = WORDS[usize::from(lang == Lang::En)]
            .get_or_init(|| texts(lang).split(END).take(COUNT).collect());
        words.get(usize::from(self.0)).copied().unwrap_or_default()
    }

    /// Returns the text, to be kept or changed.
    #[must_use]
    pub fn to_owned(self) -> String {
        self.get().to_owned()
    }

    /// Returns the lines of the text.
    pub fn lines(self) -> Lines<'static> {
        self.get().lines()
    }
}

impl Deref for Word {
    type Target = str;

    fn deref(&self) -> &'static str {
        self.get()
    }
}

impl From<Word> for &'static str {
    fn from(word: Word) -> Self {
        word.get()
    }
}

impl From<Word> for Cow<'static, str> {
    fn from(word: Word) -> Self {
        Self::Borrowed(word.get())
    }
}

impl From<Word> for String {
    fn from(word: Word) -> Self {
        word.get().into()
    }
}

impl fmt::Display for Word {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.get())
    }
}

/// Returns the words, to be read in `lang` from now on.
#[must_use]
pub fn words(lang: Lang) -> Words {
    LANG.set(lang);
    generated::WORDS
}

/// Returns the texts of the banks in `lang` as they are shipped, without the words.
#[must_use]
pub fn bank_text(lang: Lang) -> Vec<u8> {
    let texts: String = bank_texts(lang).flat_map(|text| [text, "\u{1e}"]).collect();
    bank::fold(&texts)
}

/// Returns the texts of the bank in `lang`; the words come before them.
pub fn bank_texts(lang: Lang) -> impl Iterator<Item = &'static str> {
    texts(lang).split(END).skip(COUNT)
}

/// Returns all texts in `lang`, unfolded when they are first asked for.
fn texts(lang: Lang) -> &'static str {
    static TEXTS: [OnceLock<String>; 2] = [OnceLock::new(), OnceLock::new()];
    let (at, folded) = match lang {
        Lang::Ja => (0, JA),
        Lang::En => (1, EN),
    };
    TEXTS[at].get_or_init(|| bank::unfold(folded))
}

/// Puts `values` into the placeholders of `text`: `{n}` becomes the value of `n`.
#[must_use]
pub fn fill(text: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let Some((name, tail)) = after.split_once('}') else {
            filled.push('{');
            rest = after;
            continue;
        };
        let value = values.iter().find(|(key, _)| *key == name);
        filled.push_str(value.map_or("", |(_, value)| value));
        rest = tail;
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn values_replace_their_placeholders_once() {
        assert_eq!(fill("{a} of {b}", &[("a", "{b}"), ("b", "2")]), "{b} of 2");
        assert_eq!(fill("none", &[]), "none");
        assert_eq!(fill("open {", &[]), "open {");
    }
}
