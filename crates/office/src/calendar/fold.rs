//! Long lines of a calendar file.

/// The most octets of a line, without its end (RFC 5545, 3.1).
const MOST: usize = 75;

/// What `icalendar` breaks a line with. Its own lines may have an octet too many, because the space
/// of a continuation is not always counted; so they are put together and broken anew.
const BREAK: &str = "\r\n ";

/// Returns `calendar` with every line broken so that none is longer than 75 octets and no letter is
/// cut.
pub(super) fn folded(calendar: &str) -> String {
    let mut text = String::with_capacity(calendar.len() + calendar.len() / 16);
    for line in calendar.replace(BREAK, "").split_terminator("\r\n") {
        let mut octets = 0;
        for letter in line.chars() {
            if octets + letter.len_utf8() > MOST {
                text.push_str(BREAK);
                octets = 1;
            }
            text.push(letter);
            octets += letter.len_utf8();
        }
        text.push_str("\r\n");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{BREAK, MOST, folded};

    #[test]
    fn no_line_is_too_long_and_no_letter_is_cut() {
        for letter in ["a", "é", "課", "𠮷"] {
            for count in [1, 18, 24, 25, 37, 74, 75, 76, 149, 150, 1_000] {
                let line = letter.repeat(count) + "\r\n";
                let text = folded(&line);
                assert!(text.split("\r\n").all(|line| line.len() <= MOST), "{letter} {count}");
                assert_eq!(text.replace(BREAK, ""), line);
            }
        }
        assert_eq!(folded("a\r\nb\r\n"), "a\r\nb\r\n");
    }
}
