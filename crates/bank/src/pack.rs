//! A bank in three texts: its structure, and what people read in each language.
//!
//! Texts of one language side by side compress better by a fifth than Japanese and English in
//! turns, and the structure goes through the same reader as a bank that a municipality wrote.

use fields::Tree;

/// What stands in the place of a text, and of a list of texts with its length.
const TEXT: &str = "";

/// What stands behind every text.
pub const END: char = '\u{1e}';

/// Takes the texts out of `tree`: every object with the keys `ja` and `en` leaves its texts,
/// each with an [`END`], in `ja` and `en`.
pub fn pack(tree: &mut Tree, ja: &mut String, en: &mut String) {
    match tree {
        Tree::List(items) => items.iter_mut().for_each(|item| pack(item, ja, en)),
        Tree::Object(entries) => match entries.as_slice() {
            [(first, one), (second, other)] if is_pair(first, second) => {
                let (ja_text, en_text) = if first == "ja" { (one, other) } else { (other, one) };
                let count = put(ja_text, ja);
                put(en_text, en);
                *tree = Tree::object([(TEXT, count.into())]);
            }
            _ => {
                // What the reader takes for granted need not be sent.
                entries.retain(|(_, value)| !value.is_empty() && *value != Tree::Flag(false));
                for (_, value) in entries {
                    pack(value, ja, en);
                }
            }
        },
        _ => {}
    }
}

fn is_pair(first: &str, second: &str) -> bool {
    matches!((first, second), ("ja", "en") | ("en", "ja"))
}

/// Puts a text or a list of texts behind `out`; returns the length of a list.
fn put(tree: &Tree, out: &mut String) -> Option<u32> {
    let items = match tree {
        Tree::List(items) => items.as_slice(),
        one => std::slice::from_ref(one),
    };
    for item in items {
        if let Tree::Text(text) = item {
            out.push_str(text);
            out.push(END);
        }
    }
    matches!(tree, Tree::List(_)).then(|| u32::try_from(items.len()).unwrap_or(u32::MAX))
}

/// Puts the texts back: the inverse of [`pack`]. Texts that are missing read as empty.
pub fn unpack(
    tree: &mut Tree,
    ja: &mut dyn Iterator<Item = &str>,
    en: &mut dyn Iterator<Item = &str>,
) {
    match tree {
        Tree::List(items) => items.iter_mut().for_each(|item| unpack(item, ja, en)),
        Tree::Object(entries) => match entries.as_slice() {
            [(key, count)] if key == TEXT => {
                let texts = |rest: &mut dyn Iterator<Item = &str>| match count {
                    Tree::Number(count) => {
                        (0..*count).map(|_| rest.next().unwrap_or_default().into()).collect()
                    }
                    _ => Tree::from(rest.next().unwrap_or_default()),
                };
                *tree = Tree::object([("ja", texts(ja)), ("en", texts(en))]);
            }
            _ => entries.iter_mut().for_each(|(_, value)| unpack(value, ja, en)),
        },
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use fields::Tree;

    use super::{END, pack, unpack};

    #[test]
    fn what_is_packed_is_what_is_unpacked() {
        let one = Tree::object([("ja", "一".into()), ("en", "one".into())]);
        let turned = Tree::object([("en", "one".into()), ("ja", "一".into())]);
        let list = |a: &str, b: &str| [a.into(), b.into()].into_iter().collect::<Tree>();
        let two = Tree::object([("ja", list("二", "三")), ("en", list("two", "three"))]);
        let mut tree = Tree::object([
            ("id", "x".into()),
            ("name", one.clone()),
            ("list", [two.clone(), turned].into_iter().collect()),
            ("none", Tree::List(Vec::new())),
            ("no", false.into()),
        ]);
        let whole = Tree::object([
            ("id", "x".into()),
            ("name", one.clone()),
            ("list", [two, one].into_iter().collect()),
        ]);
        let (mut ja, mut en) = (String::new(), String::new());
        pack(&mut tree, &mut ja, &mut en);
        assert_eq!(
            (ja.as_str(), en.as_str()),
            ("一\u{1e}二\u{1e}三\u{1e}一\u{1e}", "one\u{1e}two\u{1e}three\u{1e}one\u{1e}")
        );
        assert!(!tree.pretty().contains('一'));
        unpack(&mut tree, &mut ja.split(END), &mut en.split(END));
        assert_eq!(tree, whole);
    }
}
