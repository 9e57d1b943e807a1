//! From bytes to text.

use crate::ReadError;

/// Returns the text of a file: UTF-8, with or without a byte-order mark. Every file is read
/// through here, whoever reads it; whatever is wrong with the text is found by the next reader.
///
/// # Errors
///
/// Fails on bytes in another encoding (Shift JIS, EUC-JP, ISO-2022-JP, UTF-16 with and without
/// its mark): read with replacement characters, they would come in with broken letters.
pub fn decode(bytes: &[u8]) -> Result<&str, ReadError> {
    let text = std::str::from_utf8(bytes).map_err(|_| ReadError::NotUtf8)?;
    // Two encodings look like UTF-8. No file holds what gives them away but within strings, and
    // there it is escaped: every second letter of UTF-16 is NUL, and ISO-2022-JP switches by ESC.
    if text.contains('\0') || text.contains("\u{1b}$") || text.contains("\u{1b}(") {
        return Err(ReadError::NotUtf8);
    }
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

#[cfg(test)]
mod tests {
    use super::decode;
    use crate::ReadError;

    #[track_caller]
    fn case(bytes: &[u8], expected: Option<&str>) {
        assert_eq!(decode(bytes), expected.ok_or(ReadError::NotUtf8));
    }

    #[test]
    fn only_utf_8_is_taken() {
        case("市民課".as_bytes(), Some("市民課"));
        case("\u{feff}市民課".as_bytes(), Some("市民課"));
        case(b"", Some(""));
        // 市民課 in Shift JIS, EUC-JP and ISO-2022-JP.
        case(b"\x8e\x73\x96\xaf\x89\xdb", None);
        case(b"\xbb\xd4\xcc\xb1\xb2\xdd", None);
        case(b"\x1b$B;TL12]\x1b(B", None);
        // UTF-16: little and big end first, with and without a mark.
        case(b"\xff\xfe{\0}\0", None);
        case(b"\xfe\xff\0{\0}", None);
        case(b"{\0}\0", None);
        case(b"\0{\0}", None);
        // Surrogates and overlong forms are no UTF-8.
        case(b"\xed\xa0\x80", None);
        case(b"\xc0\xaf", None);
    }
}
