//! How many lines a text takes.

/// Returns how many lines `text` takes where a line has room for `width` and a wide letter takes
/// `letter`. A word is taken to be cut anywhere, and of a long line one wide letter is taken to be
/// lost to the rules on where a line may begin.
pub(crate) fn lines(text: &str, width: usize, letter: usize) -> usize {
    const LONG: usize = 12;
    let halves = width * 2 / letter.max(1);
    let room = if halves < LONG { halves } else { halves - 2 };
    let of_line = |line: &str| {
        let halves: usize = line.chars().map(|letter| if letter.is_ascii() { 1 } else { 2 }).sum();
        halves.div_ceil(room.max(1)).max(1)
    };
    text.split('\n').map(of_line).sum()
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn wide_letters_take_twice_the_room_of_narrow_ones() {
        // Room for ten wide letters, of which one is kept free.
        assert_eq!(lines("", 2_000, 200), 1);
        assert_eq!(lines("一二三四五六七八九", 2_000, 200), 1);
        assert_eq!(lines("一二三四五六七八九十", 2_000, 200), 2);
        assert_eq!(lines("abcdefghijklmnopqr", 2_000, 200), 1);
        assert_eq!(lines("一\n二\n", 2_000, 200), 3);
        assert_eq!(lines("(2)", 400, 200), 1);
    }
}
