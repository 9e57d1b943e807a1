//! How high a row has to be for its texts. Not every program finds that out when it opens a file.

/// The height of a line, in points; fonts for Japanese are higher than others.
const LINE: usize = 18;

/// The most points: a row has at most 409.
const MOST: usize = 400;

/// Returns the height of a row, in points, with these texts in columns of these widths.
pub(super) fn height<'a>(texts: impl Iterator<Item = (&'a str, u8)>) -> u32 {
    let lines = texts.map(|(text, width)| {
        // One less than there is: a word that does not fit leaves the rest of its line empty.
        let width = usize::from(width).saturating_sub(1).max(1);
        text.split('\n').map(|line| letters(line).div_ceil(width).max(1)).sum::<usize>()
    });
    let height = (lines.max().unwrap_or(1) * LINE).min(MOST);
    u32::try_from(height).unwrap_or_default()
}

/// Returns how many letters of ordinary width `line` takes.
fn letters(line: &str) -> usize {
    line.chars().map(|letter| if letter.is_ascii() { 1 } else { 2 }).sum()
}

#[cfg(test)]
mod tests {
    use super::height;

    #[test]
    fn a_row_is_as_high_as_its_longest_text() {
        assert_eq!(height([("", 10), ("短い", 10)].into_iter()), 18);
        assert_eq!(height([("五文字です", 10), ("short", 10)].into_iter()), 36);
        assert_eq!(height([("一\n二\n\n四", 10)].into_iter()), 72);
        assert_eq!(height([("長".repeat(1_000).as_str(), 10)].into_iter()), 400);
        assert_eq!(height(std::iter::empty()), 18);
    }
}
