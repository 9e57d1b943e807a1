//! The words of the page: one struct for each file under `words/`, each text a field. A text with
//! values in it is also a function that takes them, in the order that the file names.

use bank::Lang;

use crate::english;

#[allow(missing_docs, clippy::pedantic, reason = "generated from words/*.toml")]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

pub use generated::*;

/// Returns the words in `lang`; those in Japanese while those in English are not there (see
/// [`crate::has`]).
#[must_use]
pub fn words(lang: Lang) -> &'static Words {
    match lang {
        Lang::Ja => &generated::JA,
        Lang::En => english::get().map_or(&generated::JA, |english| &english.words),
    }
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
