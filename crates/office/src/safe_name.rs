//! Names of files that every file share takes.

use unicode_segmentation::UnicodeSegmentation as _;

/// The most bytes of a file's name, its ending included: a share on Linux takes 255, and Windows
/// 260 letters with the folder.
pub const MAX_NAME_BYTES: usize = 200;

/// What a file is called while nothing better is known.
const NAMELESS: &str = "dx-readiness";

/// Names that Windows keeps for devices, whatever ending follows.
const DEVICES: [&str; 6] = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"];

/// Returns `stem` and `.extension` as the name of a file: what Windows, a share or a terminal would
/// not take is replaced by a hyphen, and what is too long is cut between two letters.
///
/// ```
/// use office::safe_name;
/// assert_eq!(safe_name("市民課: 4/5月", "xlsx"), "市民課- 4-5月.xlsx");
/// assert_eq!(safe_name("con", "csv"), "_con.csv");
/// ```
#[must_use]
pub fn safe_name(stem: &str, extension: &str) -> String {
    let replaced: String = stem.chars().filter_map(safe_letter).collect();
    let trimmed = trim(&replaced);
    let marked = if is_device(trimmed) { format!("_{trimmed}") } else { trimmed.to_owned() };
    let room = MAX_NAME_BYTES.saturating_sub(extension.len() + 1);
    let ends = marked.grapheme_indices(true).map(|(at, letter)| at + letter.len());
    let end = ends.take_while(|end| *end <= room).last().unwrap_or(0);
    let cut = trim(marked.get(..end).unwrap_or_default());
    let stem = if cut.is_empty() { NAMELESS } else { cut };
    format!("{stem}.{extension}")
}

/// Returns what stands for `letter` in a name. Marks that turn the direction of writing would show
/// another ending than there is; they go.
fn safe_letter(letter: char) -> Option<char> {
    match letter {
        '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => Some('-'),
        letter if letter.is_control() => Some('-'),
        '\u{61c}'
        | '\u{200b}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}'
        | '\u{feff}'
        | '\u{fffe}'
        | '\u{ffff}' => None,
        letter => Some(letter),
    }
}

/// Takes dots and spaces off both ends: Windows drops those at the end, and a name that begins with
/// a dot is hidden.
fn trim(name: &str) -> &str {
    name.trim_matches(|letter: char| letter == '.' || letter.is_whitespace())
}

/// Tells whether Windows opens a device under `name`: the part before the first dot counts.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_uppercase();
    let port = stem.strip_prefix("COM").or_else(|| stem.strip_prefix("LPT"));
    let is_port = port.is_some_and(|number| {
        let mut digits = number.chars();
        let is_digit = digits.next().is_some_and(|digit| "0123456789¹²³".contains(digit));
        is_digit && digits.next().is_none()
    });
    is_port || DEVICES.contains(&stem.as_str())
}

#[cfg(test)]
mod tests {
    use super::{MAX_NAME_BYTES, safe_name};

    #[track_caller]
    fn case(stem: &str, expected: &str) {
        assert_eq!(safe_name(stem, "xlsx"), format!("{expected}.xlsx"), "{stem}");
    }

    #[test]
    fn what_a_share_refuses_is_replaced() {
        case("市民課", "市民課");
        case(r#"a/b\c:d*e?f"g<h>i|j"#, "a-b-c-d-e-f-g-h-i-j");
        case("市民\u{7}課\n二行目", "市民-課-二行目");
        case("../../福祉課", "-..-福祉課");
        case(" 　市民課. .", "市民課");
        case(".hidden", "hidden");
        case("報告\u{202e}fdp", "報告fdp");
        case("𠮷野👩‍👩‍👧‍👦課", "𠮷野👩‍👩‍👧‍👦課");
        for empty in ["", " ", "...", "\u{202e}"] {
            case(empty, "dx-readiness");
        }
    }

    #[test]
    fn names_of_devices_are_no_names_of_files() {
        for device in ["CON", "con", "Prn", "AUX", "nul", "COM1", "lpt9", "COM¹", "CONIN$"] {
            case(device, &format!("_{device}"));
            case(&format!("{device}.old"), &format!("_{device}.old"));
        }
        for name in ["CONTROL", "COM", "COM10", "LPT", "NULL", "課CON"] {
            case(name, name);
        }
    }

    #[test]
    fn a_long_name_is_cut_between_letters() {
        for letter in ["a", "課", "𠮷", "か\u{3099}", "👩‍👩‍👧‍👦"] {
            let name = safe_name(&letter.repeat(300), "xlsx");
            assert!(name.len() <= MAX_NAME_BYTES, "{letter}");
            assert!(name.len() > MAX_NAME_BYTES - letter.len(), "{letter}");
            assert_eq!(name.strip_suffix(".xlsx").unwrap().replace(letter, ""), "");
        }
        let tower = format!("a{}", "\u{301}".repeat(300));
        case(&tower, "dx-readiness");
        // What a cut leaves at the end is no dot either.
        assert!(!safe_name(&"a.".repeat(300), "csv").contains("..csv"));
    }
}
