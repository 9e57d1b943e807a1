//! A text in fewer bytes, for the way to the browser.
//!
//! A server compresses what it sends, but sees bytes, not letters and words. With one or two
//! bytes for a Japanese letter instead of three, and for a frequent English word, what is left
//! after compression is smaller by a tenth. See docs/decisions/0015.

use crate::pack::lines;

/// How many entries of the table have a code of one byte; the others have one of two.
const SHORT: usize = 112;
/// The codes of one byte begin here; below, a byte stands for itself.
const FIRST: u8 = 0x80;
/// The first byte of a code of two.
const LONG: u8 = 0xf0;
/// How many words a table holds at most, beside letters.
const MOST_WORDS: usize = 700;

/// Folds `text`: a table, one entry a line, an empty line, and the codes.
#[must_use]
pub fn fold(text: &str) -> Vec<u8> {
    let table = table(text);
    let mut folded = Vec::new();
    for entry in &table {
        folded.extend_from_slice(entry.as_bytes());
        folded.push(b'\n');
    }
    folded.push(b'\n');
    for piece in Pieces(text) {
        match table.iter().position(|entry| *entry == piece) {
            Some(at) if at < SHORT => folded.push(FIRST + u8::try_from(at).unwrap_or_default()),
            Some(at) => {
                let [high, low] = u16::try_from(at - SHORT).unwrap_or_default().to_be_bytes();
                folded.extend([LONG + high, low]);
            }
            None => folded.extend_from_slice(piece.as_bytes()),
        }
    }
    folded
}

/// Unfolds what [`fold`] has made.
#[must_use]
pub fn unfold(folded: &[u8]) -> String {
    let (table, codes) = lines(folded);
    let mut text = Vec::with_capacity(codes.len() * 5 / 2);
    let mut codes = codes.iter();
    while let Some(&code) = codes.next() {
        let at = match code {
            ..FIRST => {
                text.push(code);
                continue;
            }
            FIRST..LONG => usize::from(code - FIRST),
            LONG.. => {
                let low = codes.next().copied().unwrap_or_default();
                SHORT + usize::from(u16::from_be_bytes([code - LONG, low]))
            }
        };
        // Two or three bytes, as a rule: one by one they are there before a copy has begun.
        for byte in table.get(at).copied().unwrap_or_default().bytes() {
            text.push(byte);
        }
    }
    String::from_utf8(text).unwrap_or_default()
}

/// Returns what has a code: first what is most frequent, then the rest, each part in order,
/// which compresses best.
fn table(text: &str) -> Vec<&str> {
    let mut pieces: Vec<&str> = Pieces(text).filter(|piece| is_worth(piece)).collect();
    pieces.sort_unstable();
    let mut counted: Vec<(usize, &str)> =
        pieces.chunk_by(|a, b| a == b).map(|same| (same.len(), same[0])).collect();
    // What the code saves, in the order of saving; equals in the order of the alphabet.
    counted.sort_by_key(|(count, piece)| std::cmp::Reverse(count * (piece.len() - 1)));
    let mut short: Vec<&str> = Vec::new();
    let (mut long, mut words) = (Vec::new(), 0);
    for (count, piece) in counted {
        let is_letter = !piece.is_ascii();
        if short.len() < SHORT {
            short.push(piece);
        } else if is_letter {
            long.push(piece);
        } else if words < MOST_WORDS && count > 1 && count * (piece.len() - 2) > piece.len() + 1 {
            words += 1;
            long.push(piece);
        }
    }
    short.sort_unstable();
    long.sort_unstable();
    // Two bytes hold sixteen times as many; a text that needed more would be left as it is.
    long.truncate(usize::from(u8::MAX - LONG) << 8);
    short.extend(long);
    short
}

/// Tells whether a piece may have a code: a letter that is no ASCII, or a word.
fn is_worth(piece: &str) -> bool {
    !piece.is_ascii() || piece.len() > 2
}

/// The pieces of a text: a word in Latin letters with the space before it, or one letter.
struct Pieces<'a>(&'a str);

impl<'a> Iterator for Pieces<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let text = self.0;
        let bytes = text.as_bytes();
        let mut end = usize::from(text.starts_with(' '));
        end += usize::from(bytes.get(end).is_some_and(u8::is_ascii_uppercase));
        let small = bytes[end..].iter().take_while(|byte| byte.is_ascii_lowercase()).count();
        let end = match small {
            0 => text.chars().next()?.len_utf8(),
            small => end + small,
        };
        let (piece, rest) = text.split_at(end);
        self.0 = rest;
        Some(piece)
    }
}

#[cfg(test)]
mod tests {
    use super::{fold, unfold};

    #[track_caller]
    fn case(text: &str) {
        assert_eq!(unfold(&fold(text)), text);
    }

    #[test]
    fn what_is_folded_is_what_is_unfolded() {
        case("");
        case("窓口の業務を\u{1e}標準化する。\n\n- 一つ\u{1e}");
        case("The office asks the office, and The Office asks 1 of 2.\u{1e} A");
        let letters: String = ('\u{4e00}'..'\u{5500}').flat_map(|letter| [letter; 2]).collect();
        case(&letters);
        let words: Vec<String> =
            (0..2000_u32).map(|n| format!("word{}", "a".repeat((n % 40) as usize))).collect();
        case(&words.join(" "));
    }

    #[test]
    fn a_letter_takes_a_byte_and_a_frequent_word_too() {
        let folded = fold(&"窓口".repeat(100));
        assert!(folded.len() < 220, "{}", folded.len());
        let folded = fold(&"office ".repeat(100));
        assert!(folded.len() < 220, "{}", folded.len());
    }
}
