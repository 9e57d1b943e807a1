//! Taking a tree apart, key by key.

use std::fmt;

use crate::Tree;

/// What is wrong with one value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// The key has to be there.
    Missing,
    /// No such key.
    Unknown,
    /// The same key or id a second time.
    Duplicate,
    /// A text where a number belongs, and the like.
    Type,
    /// A number or a name outside what is allowed.
    Range,
    /// A text longer than a form takes.
    TooLong,
    /// More entries than anybody has.
    TooMany,
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Missing => "is missing",
            Self::Unknown => "is not a key of this format",
            Self::Duplicate => "stands here twice",
            Self::Type => "is of the wrong type",
            Self::Range => "is outside what is allowed",
            Self::TooLong => "is too long",
            Self::TooMany => "has too many entries",
        })
    }
}

/// One problem and where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The keys that lead to the value, joined by dots: `answers.online-use.note`.
    pub path: String,
    /// What is wrong with it.
    pub wrong: Wrong,
}

/// The keys of an object that nobody has taken yet.
#[derive(Debug)]
pub struct Fields(Vec<(String, Tree)>);

impl Fields {
    /// Takes what stands under `key`; [`Tree::Null`] where nothing does.
    pub fn take(&mut self, key: &str) -> Tree {
        let at = self.0.iter().position(|(other, _)| other == key);
        at.map_or(Tree::Null, |at| self.0.remove(at).1)
    }

    /// Tells whether something stands under `key`, be it nothing.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.0.iter().any(|(other, _)| other == key)
    }

    /// Takes all that is left, with its keys.
    pub fn rest(&mut self) -> Vec<(String, Tree)> {
        std::mem::take(&mut self.0)
    }

    /// Returns the text under `key`, still to be taken.
    #[must_use]
    pub fn peek(&self, key: &str) -> Option<&str> {
        match &self.0.iter().find(|(other, _)| other == key)?.1 {
            Tree::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// Reads values and remembers every problem with its path. What is wrong reads as empty, so
/// that reading goes on; the result counts only when [`Reader::problems`] is empty.
#[derive(Debug, Default)]
pub struct Reader {
    path: String,
    /// Every problem in the order of reading.
    pub problems: Vec<Problem>,
}

impl Reader {
    /// Goes down to `key`; returns what [`Reader::leave`] needs.
    pub fn enter(&mut self, key: &str) -> usize {
        let back = self.path.len();
        if back > 0 {
            self.path.push('.');
        }
        // A path stays readable whatever stands in the file.
        if key.len() <= 64 {
            self.path.push_str(key);
        } else {
            self.path.extend(key.chars().take(64));
        }
        back
    }

    /// Goes back up.
    pub fn leave(&mut self, back: usize) {
        self.path.truncate(back);
    }

    /// Remembers that the value under `key` is wrong.
    pub fn report(&mut self, key: &str, wrong: Wrong) {
        let back = self.enter(key);
        self.problems.push(Problem { path: self.path.clone(), wrong });
        self.leave(back);
    }

    /// Opens `tree` as an object.
    pub fn open(&mut self, tree: Tree) -> Fields {
        if let Tree::Object(entries) = tree {
            return Fields(entries);
        }
        self.problems.push(Problem { path: self.path.clone(), wrong: Wrong::Type });
        Fields(Vec::new())
    }

    /// Reports each of `keys` that is not there.
    pub fn expect(&mut self, fields: &Fields, keys: &[&str]) {
        for key in keys {
            if !fields.has(key) {
                self.report(key, Wrong::Missing);
            }
        }
    }

    /// Closes an object: what nobody has taken should not be there.
    pub fn close(&mut self, fields: &Fields) {
        for (key, _) in &fields.0 {
            self.report(key, Wrong::Unknown);
        }
    }

    /// Reads a text, absent or there.
    pub fn maybe_text(&mut self, fields: &mut Fields, key: &str) -> Option<String> {
        match fields.take(key) {
            Tree::Null => None,
            Tree::Text(text) => Some(text),
            _ => {
                self.report(key, Wrong::Type);
                None
            }
        }
    }

    /// Reads a text.
    pub fn text(&mut self, fields: &mut Fields, key: &str) -> String {
        self.needed(key, |read| read.maybe_text(fields, key))
    }

    /// Reads a text of at most `most` characters; empty where it is absent.
    pub fn text_within(&mut self, fields: &mut Fields, key: &str, most: usize) -> String {
        if !fields.has(key) {
            return String::new();
        }
        let text = self.needed(key, |read| read.maybe_text(fields, key));
        if text.chars().count() > most {
            self.report(key, Wrong::TooLong);
        }
        text
    }

    /// Reads a number from 0 to `most`, absent or there.
    pub fn maybe_number(&mut self, fields: &mut Fields, key: &str, most: u32) -> Option<u32> {
        let wrong = match fields.take(key) {
            Tree::Null => return None,
            Tree::Number(number) => match u32::try_from(number) {
                Ok(number) if number <= most => return Some(number),
                _ => Wrong::Range,
            },
            Tree::OtherNumber => Wrong::Range,
            _ => Wrong::Type,
        };
        self.report(key, wrong);
        None
    }

    /// Reads a number from 0 to `most`.
    pub fn number(&mut self, fields: &mut Fields, key: &str, most: u32) -> u32 {
        self.needed(key, |read| read.maybe_number(fields, key, most))
    }

    /// Reads yes or no, absent or there.
    pub fn maybe_flag(&mut self, fields: &mut Fields, key: &str) -> Option<bool> {
        match fields.take(key) {
            Tree::Null => None,
            Tree::Flag(flag) => Some(flag),
            _ => {
                self.report(key, Wrong::Type);
                None
            }
        }
    }

    /// Reads yes or no.
    pub fn flag(&mut self, fields: &mut Fields, key: &str) -> bool {
        self.needed(key, |read| read.maybe_flag(fields, key))
    }

    /// Reads one of `names` as its position, absent or there.
    pub fn maybe_name(&mut self, fields: &mut Fields, key: &str, names: &[&str]) -> Option<usize> {
        let name = self.maybe_text(fields, key)?;
        let at = names.iter().position(|other| *other == name);
        if at.is_none() {
            self.report(key, Wrong::Range);
        }
        at
    }

    /// Reads one of `names` as its position.
    pub fn name(&mut self, fields: &mut Fields, key: &str, names: &[&str]) -> usize {
        self.needed(key, |read| read.maybe_name(fields, key, names))
    }

    /// Reads a list of at most `most` entries, or nothing.
    pub fn list(&mut self, fields: &mut Fields, key: &str, most: usize) -> Vec<Tree> {
        let had = fields.has(key);
        let wrong = match fields.take(key) {
            Tree::Null if !had => return Vec::new(),
            Tree::List(items) if items.len() <= most => return items,
            Tree::List(_) => Wrong::TooMany,
            _ => Wrong::Type,
        };
        self.report(key, wrong);
        Vec::new()
    }

    /// Reads a list of texts, or nothing.
    pub fn texts(&mut self, fields: &mut Fields, key: &str, most: usize) -> Vec<String> {
        let mut texts = Vec::new();
        for item in self.list(fields, key, most) {
            match item {
                Tree::Text(text) => texts.push(text),
                _ => self.report(key, Wrong::Type),
            }
        }
        texts
    }

    /// Reads a list of small numbers, or nothing.
    pub fn numbers(&mut self, fields: &mut Fields, key: &str, most: usize) -> Vec<u8> {
        let mut numbers = Vec::new();
        for item in self.list(fields, key, most) {
            match item {
                Tree::Number(number) => numbers.push(u8::try_from(number).unwrap_or(u8::MAX)),
                Tree::OtherNumber => self.report(key, Wrong::Range),
                _ => self.report(key, Wrong::Type),
            }
        }
        numbers
    }

    /// Reads a list of numbers from 0 to `largest`, or nothing.
    pub fn amounts(
        &mut self,
        fields: &mut Fields,
        key: &str,
        most: usize,
        largest: u32,
    ) -> Vec<u32> {
        let mut amounts = Vec::new();
        for item in self.list(fields, key, most) {
            match item {
                Tree::Number(number) if number <= largest.into() => {
                    amounts.push(u32::try_from(number).unwrap_or(largest));
                }
                Tree::Number(_) | Tree::OtherNumber => self.report(key, Wrong::Range),
                _ => self.report(key, Wrong::Type),
            }
        }
        amounts
    }

    /// Reads what has to be there: reports it missing, unless its reading already complained.
    fn needed<T: Default>(&mut self, key: &str, read: impl FnOnce(&mut Self) -> Option<T>) -> T {
        let before = self.problems.len();
        read(self).unwrap_or_else(|| {
            if self.problems.len() == before {
                self.report(key, Wrong::Missing);
            }
            T::default()
        })
    }
}
