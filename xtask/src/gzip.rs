//! Compression as every server and browser knows it.

use std::io::{Result, Write as _};

use flate2::{Compression, write::GzEncoder};

/// Returns `bytes` as small as gzip makes them: for what is compressed once and kept.
///
/// # Errors
///
/// Never in practice: it writes to memory.
pub fn best(bytes: &[u8]) -> Result<Vec<u8>> {
    compress(bytes, Compression::best())
}

/// Returns `bytes` compressed as servers do it by default: level 6, quick enough for each request.
///
/// # Errors
///
/// Never in practice: it writes to memory.
pub fn served(bytes: &[u8]) -> Result<Vec<u8>> {
    compress(bytes, Compression::default())
}

fn compress(bytes: &[u8], level: Compression) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), level);
    encoder.write_all(bytes)?;
    encoder.finish()
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use flate2::read::GzDecoder;

    use super::*;

    #[test]
    fn what_was_compressed_comes_out_as_it_went_in() {
        let text = "診断".repeat(1000);
        for bytes in [best(text.as_bytes()).unwrap(), served(text.as_bytes()).unwrap()] {
            assert!(bytes.len() < text.len() / 10, "{}", bytes.len());
            let mut out = String::new();
            GzDecoder::new(&*bytes).read_to_string(&mut out).unwrap();
            assert_eq!(out, text);
        }
    }
}
