//! Letters that would do something to a terminal instead of being shown by it.

use std::borrow::Cow;
use std::fmt::Write as _;

/// Returns `text` with every letter escaped that moves the cursor, rings, colours or turns the
/// direction of what follows: `\u001b` for ESC. Line breaks stay.
///
/// The escape is that of JSON, whose texts hold such letters only within strings: printed JSON
/// keeps its meaning.
pub fn lines(text: &str) -> Cow<'_, str> {
    escaped(text, |letter| letter != '\n' && acts(letter))
}

/// Returns `text`, which comes from a file, so that it stays on its line.
pub fn line(text: &str) -> Cow<'_, str> {
    escaped(text, acts)
}

/// Tells whether `letter` is a control character or one that sets the direction of writing.
fn acts(letter: char) -> bool {
    letter.is_control()
        || matches!(letter,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn escaped(text: &str, is_escaped: impl Fn(char) -> bool) -> Cow<'_, str> {
    if !text.contains(&is_escaped) {
        return text.into();
    }
    let mut shown = String::with_capacity(text.len() + 8);
    for letter in text.chars() {
        if is_escaped(letter) {
            // All of them lie below U+10000, so that four digits are enough.
            let _ = write!(shown, "\\u{:04x}", u32::from(letter));
        } else {
            shown.push(letter);
        }
    }
    shown.into()
}

#[cfg(test)]
mod tests {
    use super::{line, lines};

    #[track_caller]
    fn case(text: &str, expected: &str) {
        assert_eq!(line(text), expected);
        assert_eq!(lines(text), expected);
    }

    #[test]
    fn what_acts_on_a_terminal_is_shown_instead() {
        case("市民課 👩‍👩‍👧 か\u{3099}", "市民課 👩‍👩‍👧 か\u{3099}");
        case("\u{1b}[31m赤\u{7}\u{8}\r", "\\u001b[31m赤\\u0007\\u0008\\u000d");
        // The eight-bit forms, and DEL.
        case("\u{9b}31m\u{9d}\u{7f}", "\\u009b31m\\u009d\\u007f");
        case("\u{202e}drawkcab\u{202c}", "\\u202edrawkcab\\u202c");
        case("\u{2066}\u{2069}\u{200e}\u{200f}\u{61c}", "\\u2066\\u2069\\u200e\\u200f\\u061c");
        case("\0\t", "\\u0000\\u0009");
    }

    #[test]
    fn only_what_the_command_laid_out_has_lines() {
        assert_eq!(lines("a\nb"), "a\nb");
        assert_eq!(line("a\nb"), "a\\u000ab");
    }
}
