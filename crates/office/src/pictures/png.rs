//! PNG files that a browser drew, one after the other.

use super::{HEIGHT, WIDTH};

const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// What a part has besides its content: its length, its type and its check sum.
const FRAME: usize = 12;

/// Takes `bytes` apart into the PNG files that they are made of; `None` where they are something
/// else, or where one has another size than a picture has.
pub(super) fn files(bytes: &[u8]) -> Option<Vec<&[u8]>> {
    let (mut rest, mut files) = (bytes, Vec::new());
    while !rest.is_empty() {
        let (file, tail) = rest.split_at_checked(end(rest)?)?;
        files.push(file);
        rest = tail;
    }
    Some(files)
}

/// Returns where the PNG file ends that `bytes` begin with.
fn end(bytes: &[u8]) -> Option<usize> {
    let size = [WIDTH.to_be_bytes(), HEIGHT.to_be_bytes()].concat();
    let mut at = SIGNATURE.len();
    let is_ours = bytes.starts_with(SIGNATURE)
        && bytes.get(at + 4..at + 8)? == b"IHDR"
        && bytes.get(at + 8..at + 16)? == size;
    if !is_ours {
        return None;
    }
    loop {
        let length = bytes.get(at..at + 4)?.try_into().ok().map(u32::from_be_bytes)?;
        let is_last = bytes.get(at + 4..at + 8)? == b"IEND";
        at = at.checked_add(usize::try_from(length).ok()?)?.checked_add(FRAME)?;
        if is_last {
            return Some(at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{SIGNATURE, files};

    fn part(kind: &[u8], content: &[u8]) -> Vec<u8> {
        let length = u32::try_from(content.len()).unwrap().to_be_bytes();
        [&length, kind, content, &[0; 4]].concat()
    }

    fn png(width: u32, content: &[u8]) -> Vec<u8> {
        let size = [width.to_be_bytes(), 900_u32.to_be_bytes()].concat();
        let parts = [part(b"IHDR", &size), part(b"IDAT", content), part(b"IEND", b"")];
        [SIGNATURE, &parts.concat()].concat()
    }

    #[test]
    fn files_are_told_from_each_other_and_from_anything_else() {
        let (one, other) = (png(1600, b"one"), png(1600, b"IEND is in it"));
        assert_eq!(files(&[&*one, &*other].concat()), Some(vec![&*one, &*other]));
        assert_eq!(files(b""), Some(Vec::new()));
        let both = [&*one, &*other].concat();
        for end in (1..both.len()).filter(|end| *end != one.len()) {
            assert_eq!(files(&both[..end]), None, "{end}");
        }
        assert_eq!(files(&png(1599, b"")), None);
        assert_eq!(files(&[&*one, b"more"].concat()), None);
        assert_eq!(files(b"\x89PNG\r\n\x1a\n\xff\xff\xff\xffIHDR"), None);
    }
}
