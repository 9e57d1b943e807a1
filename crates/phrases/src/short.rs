//! The beginning of a text, where there is room for so much.

/// Returns `text` in one line, and of a text wider than `most` letters of full width the beginning
/// with `more` behind it. Two letters of half width are as wide as one.
pub fn short(text: &str, most: usize, more: &str) -> String {
    let line: Vec<&str> = text.split_whitespace().collect();
    let line = line.join(" ");
    let mut width = 0;
    for (at, letter) in line.char_indices() {
        width += if letter.is_ascii() { 1 } else { 2 };
        if width > most * 2 {
            return [line.get(..at).unwrap_or_default(), more].concat();
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn a_text_is_cut_by_its_width() {
        for (text, most, cut) in [
            ("", 3, ""),
            ("三文字", 3, "三文字"),
            ("四文字だ", 3, "四文字…"),
            ("abcdef", 3, "abcdef"),
            ("abcdefg", 3, "abcdef…"),
            (" 一行目\n二行目 ", 9, "一行目 二行目"),
        ] {
            assert_eq!(short(text, most, "…"), cut);
        }
    }
}
