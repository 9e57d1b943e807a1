//! The check code: the same on paper, in the page and for the file.

use readiness::Document;
use sha2::{Digest as _, Sha256};

/// Returns the check code of `document`: the first 8 hexadecimal digits of the SHA-256 of its
/// text, as `1A2B-3C4D`. Two documents with the same code are the same for every purpose but
/// a forger's.
#[must_use]
pub fn check_code(document: &Document) -> String {
    let digest = Sha256::digest(crate::write(document));
    let digit = |nibble: u8| char::from_digit(u32::from(nibble), 16).unwrap_or('0');
    let mut code = String::with_capacity(9);
    for (at, byte) in digest.iter().take(4).enumerate() {
        if at == 2 {
            code.push('-');
        }
        code.push(digit(byte >> 4).to_ascii_uppercase());
        code.push(digit(byte & 15).to_ascii_uppercase());
    }
    code
}
