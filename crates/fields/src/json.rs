//! JSON in a [`Tree`]: reading and writing.
//!
//! The page needs nothing else of JSON, and this is a third of what a general library compiles to.

use crate::Tree;

/// Deeper than any file of this product nests.
const DEEPEST: usize = 127;

/// Where a text stops being JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Broken {
    line: usize,
    column: usize,
    is_cut_off: bool,
}

impl Broken {
    /// Returns the line, counted from 1.
    #[must_use]
    pub const fn line(self) -> usize {
        self.line
    }

    /// Returns the column in bytes, counted from 1.
    #[must_use]
    pub const fn column(self) -> usize {
        self.column
    }

    /// Tells whether the text ends in the middle.
    #[must_use]
    pub const fn is_cut_off(self) -> bool {
        self.is_cut_off
    }
}

/// Reads `text`.
pub fn read(text: &str) -> Result<Tree, Broken> {
    let mut parser = Parser { text, at: 0, room: DEEPEST };
    let found = parser.value();
    match found {
        Some(tree) if parser.next() == END && parser.at >= text.len() => Ok(tree),
        _ => Err(parser.broken()),
    }
}

/// What is seen behind the last byte; no JSON holds it.
const END: u8 = 0;

/// Reads on from `at`. What returns nothing leaves it at the byte that is wrong.
struct Parser<'a> {
    text: &'a str,
    at: usize,
    /// How much deeper it may go.
    room: usize,
}

impl Parser<'_> {
    #[inline(never)]
    fn peek(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or(END)
    }

    /// Returns the next byte that is no space.
    #[inline(never)]
    fn next(&mut self) -> u8 {
        while matches!(self.peek(), b' ' | b'\n' | b'\t' | b'\r') {
            self.at += 1;
        }
        self.peek()
    }

    /// Goes over `byte`, where it is the next.
    fn skip(&mut self, byte: u8) -> bool {
        let is_there = self.peek() == byte;
        self.at += usize::from(is_there);
        is_there
    }

    fn value(&mut self) -> Option<Tree> {
        match self.next() {
            b'"' => Some(Tree::Text(self.string()?)),
            b'[' => {
                let mut items = Vec::new();
                self.each(b']', &mut |parser| {
                    items.push(parser.value()?);
                    Some(())
                })?;
                Some(Tree::List(items))
            }
            b'{' => {
                let mut entries = Vec::new();
                self.each(b'}', &mut |parser| {
                    let key = (parser.next() == b'"').then(|| parser.string())??;
                    (parser.next() == b':').then(|| parser.at += 1)?;
                    entries.push((key, parser.value()?));
                    Some(())
                })?;
                Some(Tree::Object(entries))
            }
            b't' => self.word("true", Tree::Flag(true)),
            b'f' => self.word("false", Tree::Flag(false)),
            b'n' => self.word("null", Tree::Null),
            _ => self.number(),
        }
    }

    /// Reads what stands between brackets, separated by commas.
    fn each(&mut self, end: u8, item: &mut dyn FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.room = self.room.checked_sub(1)?;
        self.at += 1;
        if self.next() != end {
            item(self)?;
            while self.next() == b',' {
                self.at += 1;
                item(self)?;
            }
        }
        self.room += 1;
        self.skip(end).then_some(())
    }

    fn word(&mut self, word: &str, tree: Tree) -> Option<Tree> {
        word.bytes().all(|byte| self.skip(byte)).then_some(tree)
    }

    fn number(&mut self) -> Option<Tree> {
        let from = self.at;
        self.skip(b'-');
        if !self.skip(b'0') {
            self.digits()?;
        }
        if self.skip(b'.') {
            self.digits()?;
        }
        if self.skip(b'e') || self.skip(b'E') {
            let _ = self.skip(b'-') || self.skip(b'+');
            self.digits()?;
        }
        let number = self.text.get(from..self.at)?;
        Some(number.parse().map_or(Tree::OtherNumber, Tree::Number))
    }

    fn digits(&mut self) -> Option<()> {
        let from = self.at;
        while self.peek().is_ascii_digit() {
            self.at += 1;
        }
        (self.at > from).then_some(())
    }

    fn string(&mut self) -> Option<String> {
        let mut string = String::new();
        self.at += 1;
        loop {
            let from = self.at;
            while !matches!(self.peek(), b'"' | b'\\' | ..b' ') {
                self.at += 1;
            }
            string.push_str(self.text.get(from..self.at)?);
            if self.skip(b'"') {
                return Some(string);
            }
            string.push(self.skip(b'\\').then(|| self.escaped())??);
        }
    }

    fn escaped(&mut self) -> Option<char> {
        let letter = match self.peek() {
            byte @ (b'"' | b'\\' | b'/') => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.letter(),
            _ => return None,
        };
        self.at += 1;
        Some(letter)
    }

    /// Reads a letter by its number; one beyond `\uffff` has two.
    fn letter(&mut self) -> Option<char> {
        let high = self.unit()?;
        if !(0xd800..0xdc00).contains(&high) {
            return char::from_u32(high);
        }
        let low = self.skip(b'\\').then(|| self.unit())??.checked_sub(0xdc00)?;
        char::from_u32(0x1_0000 + ((high - 0xd800) << 10) + low).filter(|_| low < 0x400)
    }

    /// Reads `u` and four digits.
    fn unit(&mut self) -> Option<u32> {
        let mut unit = 0;
        if !self.skip(b'u') {
            return None;
        }
        for _ in 0..4 {
            unit = unit * 16 + char::from(self.peek()).to_digit(16)?;
            self.at += 1;
        }
        Some(unit)
    }

    fn broken(&self) -> Broken {
        let before = self.text.as_bytes().get(..self.at).unwrap_or_default();
        let (mut line, mut column) = (1, 1);
        for byte in before {
            (line, column) = if *byte == b'\n' { (line + 1, 1) } else { (line, column + 1) };
        }
        Broken { line, column, is_cut_off: self.at >= self.text.len() }
    }
}

/// Writes `tree`: on one line, or indented by two spaces.
pub fn write(tree: &Tree, is_pretty: bool) -> String {
    let mut writer = Writer { json: String::new(), depth: 0, is_pretty };
    writer.put(tree);
    writer.json
}

struct Writer {
    json: String,
    depth: usize,
    is_pretty: bool,
}

impl Writer {
    fn put(&mut self, tree: &Tree) {
        match tree {
            Tree::Null | Tree::OtherNumber => self.json.push_str("null"),
            Tree::Flag(flag) => self.json.push_str(if *flag { "true" } else { "false" }),
            Tree::Number(number) => self.json.push_str(&number.to_string()),
            Tree::Text(text) => self.text(text),
            Tree::List(items) => {
                self.each(['[', ']'], items.len(), &|writer, at| writer.put(&items[at]));
            }
            Tree::Object(entries) => self.each(['{', '}'], entries.len(), &|writer, at| {
                let (key, value) = &entries[at];
                writer.text(key);
                writer.json.push_str(if writer.is_pretty { ": " } else { ":" });
                writer.put(value);
            }),
        }
    }

    fn each(&mut self, brackets: [char; 2], count: usize, item: &dyn Fn(&mut Self, usize)) {
        self.json.push(brackets[0]);
        self.depth += 1;
        for at in 0..count {
            if at > 0 {
                self.json.push(',');
            }
            self.line();
            item(self, at);
        }
        self.depth -= 1;
        if count > 0 {
            self.line();
        }
        self.json.push(brackets[1]);
    }

    fn line(&mut self) {
        if self.is_pretty {
            self.json.push('\n');
            for _ in 0..self.depth {
                self.json.push_str("  ");
            }
        }
    }

    fn text(&mut self, text: &str) {
        self.json.push('"');
        for letter in text.chars() {
            let escaped = match letter {
                '"' | '\\' => letter,
                '\u{8}' => 'b',
                '\u{c}' => 'f',
                '\n' => 'n',
                '\r' => 'r',
                '\t' => 't',
                ..' ' => {
                    self.json.push_str("\\u00");
                    let code = u32::from(letter);
                    for digit in [code / 16, code % 16] {
                        self.json.extend(char::from_digit(digit, 16));
                    }
                    continue;
                }
                _ => {
                    self.json.push(letter);
                    continue;
                }
            };
            self.json.push('\\');
            self.json.push(escaped);
        }
        self.json.push('"');
    }
}
