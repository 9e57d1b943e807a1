//! What a reader of workbooks must not be given: numbers that it takes for sizes.

/// Tells whether `content` is XML in UTF-8 in which no size is larger than it is itself and every
/// reference to a cell is one that a sheet has. The reader reserves the memory for as many texts as
/// a part claims, and counts with the letters of a reference without looking at how many there are.
/// Where `is_text`, nothing refers to cells, and people write what they like.
pub(crate) fn is_safe(content: &[u8], is_text: bool) -> bool {
    let Ok(text) = std::str::from_utf8(content) else { return false };
    let is_size = |value: &str| value.parse::<usize>().is_ok_and(|size| size <= content.len());
    !text.contains('\0')
        && text.match_indices("<?xml").all(|(at, _)| is_utf8(text.get(at..).unwrap_or_default()))
        && values(text, "uniqueCount").all(is_size)
        && (is_text || are_cells(text))
}

/// Tells whether every reference in `text` is one that a sheet has.
fn are_cells(text: &str) -> bool {
    values(text, "r").all(|value| is_reference(value) || is_row(value))
        && values(text, "ref").all(is_range)
}

/// Tells whether the declaration that `text` begins with names no other encoding.
fn is_utf8(text: &str) -> bool {
    let declaration = text.split_once("?>").map_or(text, |(declaration, _)| declaration);
    let declaration = declaration.to_ascii_lowercase();
    !declaration.contains("encoding") || declaration.contains("utf-8")
}

/// Returns the values of all attributes `name` of `text`, and of what looks like one.
fn values<'a>(text: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    text.match_indices(name).filter_map(move |(at, _)| {
        let before = text.get(..at)?.chars().next_back()?;
        let after = text.get(at + name.len()..)?.trim_start().strip_prefix('=')?.trim_start();
        let quote = after.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
        let value = after.get(1..)?.split(quote).next()?;
        (before.is_whitespace() || matches!(before, '"' | '\'')).then_some(value)
    })
}

/// Tells whether `value` is a cell: at most XFD1048576, in letters and digits at least.
fn is_reference(value: &str) -> bool {
    let digits = value.trim_start_matches(|letter: char| letter.is_ascii_alphabetic());
    let letters = value.len() - digits.len();
    (1..=3).contains(&letters) && is_row(digits)
}

fn is_row(value: &str) -> bool {
    (1..=7).contains(&value.len()) && value.bytes().all(|digit| digit.is_ascii_digit())
}

/// Tells whether `value` is a cell, or two with the first not behind the second.
fn is_range(value: &str) -> bool {
    let Some((first, last)) = value.split_once(':') else { return is_reference(value) };
    let place = |cell: &str| {
        let at = cell.find(|letter: char| letter.is_ascii_digit())?;
        let (column, row) = cell.split_at(at);
        Some(((column.len(), column.to_ascii_uppercase()), row.parse::<u32>().ok()?))
    };
    let (Some(from), Some(to)) = (place(first), place(last)) else { return false };
    is_reference(first) && is_reference(last) && from.0 <= to.0 && from.1 <= to.1
}

#[cfg(test)]
mod tests {
    use super::is_safe;

    #[test]
    fn what_claims_more_than_there_is_is_not_safe() {
        for safe in [
            r#"<?xml version="1.0" encoding="UTF-8"?><sst uniqueCount="3"><si/></sst>"#,
            r#"<row r="1048576"><c r="XFD1048576" s="1"/></row>"#,
            r#"<dimension ref="A1:H93"/><x ref="A1"/>"#,
            "<t>for uniqueCount = nothing, ref none</t>",
            "",
        ] {
            assert!(is_safe(safe.as_bytes(), false), "{safe}");
        }
        for hostile in [
            r#"<sst uniqueCount="99999999"><si/></sst>"#,
            "<sst uniqueCount = '18446744073709551615'><si/></sst>",
            r#"<sst a="b"uniqueCount="99999999999999999999999"/>"#,
            r#"<c r="ZZZZZZZZZ1"/>"#,
            r#"<c r="A99999999999"/>"#,
            r#"<row r=""/>"#,
            r#"<dimension ref="B2:A1"/>"#,
            r#"<dimension ref="A1:B2:C3"/>"#,
            "<?xml version=\"1.0\" encoding=\"ISO-2022-JP\"?><a/>",
            "<a>\0</a>",
        ] {
            assert!(!is_safe(hostile.as_bytes(), false), "{hostile}");
        }
        assert!(!is_safe(b"\xff\xfe<\0a\0/\0>\0", true));
        assert!(is_safe(br#"<t>the attribute r="any" of ref="x"</t>"#, true));
    }
}
