//! The words of the page: one struct for each file under `words/`, each text a field. A text with
//! values in it is also a function that takes them, in the order that the file names.

use std::sync::OnceLock;

use bank::{END, Lang};

#[allow(missing_docs, clippy::pedantic, reason = "generated from words/*.toml")]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

pub use generated::*;

const JA: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/ja.fold"));
const EN: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/en.fold"));

/// Returns the words in `lang`.
#[must_use]
pub fn words(lang: Lang) -> &'static Words {
    match lang {
        Lang::Ja => &generated::JA,
        Lang::En => &generated::EN,
    }
}

/// Returns the texts of the banks in `lang` as they are shipped, without the words.
#[must_use]
pub fn bank_text(lang: Lang) -> Vec<u8> {
    let texts: String = bank_texts(lang).flat_map(|text| [text, "\u{1e}"]).collect();
    bank::fold(&texts)
}

/// Returns the texts of the banks in `lang`.
pub fn bank_texts(lang: Lang) -> impl Iterator<Item = &'static str> {
    texts(lang).split(END)
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
