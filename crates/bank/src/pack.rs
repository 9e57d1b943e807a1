//! A bank as it is shipped: its structure in few bytes, and what people read in each language
//! as one text.
//!
//! Texts of one language side by side compress better by a fifth than Japanese and English in
//! turns. The structure is unpacked into the same [`Tree`] as a bank that a municipality wrote;
//! it is no JSON, because that takes three times as long to read, and the page waits for it.

use fields::Tree;

/// What stands behind every text.
pub const END: char = '\u{1e}';

const NULL: u8 = 0;
const NO: u8 = 1;
const YES: u8 = 2;
const NUMBER: u8 = 3;
/// A name that was there before: its number follows.
const NAME: u8 = 4;
/// The next name of the table.
const NEXT: u8 = 5;
const LIST: u8 = 6;
/// An object: the number of its form follows, and where that form is new, its keys.
const OBJECT: u8 = 7;
/// A text in both languages.
const PAIR: u8 = 8;
/// A list of texts in both languages.
const PAIRS: u8 = 9;

/// Packs `tree`; every object with the keys `ja` and `en` leaves its texts, each with an
/// [`END`], in `ja` and `en`.
pub fn pack(tree: &Tree, ja: &mut String, en: &mut String) -> Vec<u8> {
    let mut into = Packer { ja, en, names: Vec::new(), forms: Vec::new(), codes: Vec::new() };
    into.put(tree);
    let mut packed = Vec::new();
    for name in into.names {
        packed.extend_from_slice(name.as_bytes());
        packed.push(b'\n');
    }
    packed.push(b'\n');
    packed.extend(into.codes);
    packed
}

struct Packer<'a> {
    ja: &'a mut String,
    en: &'a mut String,
    /// Keys, ids and the like in the order of their first use.
    names: Vec<&'a str>,
    /// The keys of the objects so far.
    forms: Vec<Vec<&'a str>>,
    codes: Vec<u8>,
}

impl<'a> Packer<'a> {
    fn put(&mut self, tree: &'a Tree) {
        match tree {
            Tree::Null | Tree::OtherNumber => self.codes.push(NULL),
            Tree::Flag(flag) => self.codes.push(if *flag { YES } else { NO }),
            Tree::Number(number) => {
                self.codes.push(NUMBER);
                self.count(usize::try_from(*number).unwrap_or(usize::MAX));
            }
            Tree::Text(name) => self.name(name),
            Tree::List(items) => {
                self.codes.push(LIST);
                self.count(items.len());
                for item in items {
                    self.put(item);
                }
            }
            Tree::Object(entries) => match entries.as_slice() {
                [(first, one), (second, other)] if first == "ja" && second == "en" => {
                    self.texts(one, other);
                }
                [(first, one), (second, other)] if first == "en" && second == "ja" => {
                    self.texts(other, one);
                }
                _ => self.object(entries),
            },
        }
    }

    fn object(&mut self, entries: &'a [(String, Tree)]) {
        // What the reader takes for granted need not be sent.
        let entries = entries.iter().filter(|(_, v)| !v.is_empty() && *v != Tree::Flag(false));
        let keys: Vec<&str> = entries.clone().map(|(key, _)| key.as_str()).collect();
        self.codes.push(OBJECT);
        if let Some(at) = self.forms.iter().position(|form| *form == keys) {
            self.count(at);
        } else {
            self.count(self.forms.len());
            self.count(keys.len());
            for key in &keys {
                self.name(key);
            }
            self.forms.push(keys);
        }
        for (_, value) in entries {
            self.put(value);
        }
    }

    fn name(&mut self, name: &'a str) {
        if let Some(at) = self.names.iter().position(|other| *other == name) {
            self.codes.push(NAME);
            self.count(at);
        } else {
            self.codes.push(NEXT);
            self.names.push(name);
        }
    }

    fn texts(&mut self, ja: &Tree, en: &Tree) {
        if let Tree::List(items) = ja {
            self.codes.push(PAIRS);
            self.count(items.len());
        } else {
            self.codes.push(PAIR);
        }
        leave(ja, self.ja);
        leave(en, self.en);
    }

    /// Writes a number, seven bits a byte.
    fn count(&mut self, mut count: usize) {
        while count > 0x7f {
            self.codes.push(u8::try_from(count & 0x7f).unwrap_or_default() | 0x80);
            count >>= 7;
        }
        self.codes.push(u8::try_from(count).unwrap_or_default());
    }
}

/// Puts a text or a list of texts behind `out`.
fn leave(tree: &Tree, out: &mut String) {
    match tree {
        Tree::List(items) => items.iter().for_each(|item| leave(item, out)),
        Tree::Text(text) => {
            out.push_str(text);
            out.push(END);
        }
        _ => {}
    }
}

/// Puts structure and texts together again: the inverse of [`pack`]. Takes the texts that it
/// needs, so that those of the next bank follow; texts that are missing read as empty.
pub fn unpack(
    packed: &'static [u8],
    ja: &mut dyn Iterator<Item = &'static str>,
    en: &mut dyn Iterator<Item = &'static str>,
) -> Tree {
    let (names, codes) = lines(packed);
    Unpacker { names, next: 0, forms: Vec::new(), codes, ja, en }.take()
}

/// Splits a table, one entry a line, from what follows behind an empty line.
pub(crate) fn lines(mut bytes: &[u8]) -> (Vec<&str>, &[u8]) {
    let mut lines = Vec::new();
    while let Some(end) = bytes.iter().position(|byte| *byte == b'\n') {
        let line = &bytes[..end];
        bytes = &bytes[end + 1..];
        if line.is_empty() {
            break;
        }
        lines.push(str::from_utf8(line).unwrap_or_default());
    }
    (lines, bytes)
}

struct Unpacker<'a> {
    names: Vec<&'static str>,
    /// How many of the names were there.
    next: usize,
    forms: Vec<Vec<&'static str>>,
    codes: &'static [u8],
    ja: &'a mut dyn Iterator<Item = &'static str>,
    en: &'a mut dyn Iterator<Item = &'static str>,
}

impl Unpacker<'_> {
    fn take(&mut self) -> Tree {
        match self.byte() {
            NO => Tree::Flag(false),
            YES => Tree::Flag(true),
            NUMBER => Tree::Number(self.count() as u64),
            LIST => {
                let count = self.count();
                Tree::List((0..count).map(|_| self.take()).collect())
            }
            OBJECT => {
                let form = self.form();
                let count = self.forms.get(form).map_or(0, Vec::len);
                let mut entries = Vec::with_capacity(count);
                for at in 0..count {
                    entries.push((self.forms[form][at].to_owned(), self.take()));
                }
                Tree::Object(entries)
            }
            PAIR => both(text(self.ja), text(self.en)),
            PAIRS => {
                let count = self.count();
                both(texts(count, self.ja), texts(count, self.en))
            }
            code @ (NAME | NEXT) => Tree::from(self.name(code)),
            _ => Tree::Null,
        }
    }

    /// Returns the number of the next object's form, which is read where it is new.
    fn form(&mut self) -> usize {
        let at = self.count();
        if at == self.forms.len() {
            let mut keys = Vec::new();
            for _ in 0..self.count() {
                let code = self.byte();
                keys.push(self.name(code));
            }
            self.forms.push(keys);
        }
        at
    }

    fn name(&mut self, code: u8) -> &'static str {
        let at = if code == NEXT {
            self.next += 1;
            self.next - 1
        } else {
            self.count()
        };
        self.names.get(at).copied().unwrap_or_default()
    }

    fn count(&mut self) -> usize {
        let (mut count, mut shift) = (0, 0);
        loop {
            let byte = self.byte();
            count |= usize::from(byte & 0x7f) << shift;
            shift += 7;
            if byte < 0x80 || shift > 28 {
                return count;
            }
        }
    }

    fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.codes.split_first() else { return NULL };
        self.codes = rest;
        *first
    }
}

fn both(ja: Tree, en: Tree) -> Tree {
    Tree::object([("ja", ja), ("en", en)])
}

fn text(texts: &mut dyn Iterator<Item = &'static str>) -> Tree {
    Tree::from(texts.next().unwrap_or_default())
}

fn texts(count: usize, rest: &mut dyn Iterator<Item = &'static str>) -> Tree {
    (0..count).map(|_| text(rest)).collect()
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
        let inner = |id: &str| Tree::object([("id", id.into()), ("weight", 300.into())]);
        let tree = Tree::object([
            ("id", "x".into()),
            ("name", one.clone()),
            ("list", [two.clone(), turned].into_iter().collect()),
            ("none", Tree::List(Vec::new())),
            ("no", false.into()),
            ("yes", true.into()),
            ("inner", [inner("y"), inner("x")].into_iter().collect()),
        ]);
        let whole = Tree::object([
            ("id", "x".into()),
            ("name", one.clone()),
            ("list", [two, one].into_iter().collect()),
            ("yes", true.into()),
            ("inner", [inner("y"), inner("x")].into_iter().collect()),
        ]);
        let (mut ja, mut en) = (String::new(), String::new());
        let packed = pack(&tree, &mut ja, &mut en).leak();
        assert_eq!(
            (ja.as_str(), en.as_str()),
            ("一\u{1e}二\u{1e}三\u{1e}一\u{1e}", "one\u{1e}two\u{1e}three\u{1e}one\u{1e}")
        );
        let (ja, en) = (ja.leak(), en.leak());
        assert_eq!(unpack(packed, &mut ja.split(END), &mut en.split(END)), whole);
        assert_eq!(unpack(&[], &mut std::iter::empty(), &mut std::iter::empty()), Tree::Null);
    }
}
