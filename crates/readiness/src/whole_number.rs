//! Whole numbers that people type.

/// Reads a whole number, with digits of ordinary or full width; `None` for anything else.
#[must_use]
pub fn whole_number(text: &str) -> Option<u16> {
    let digits = text.trim().chars().map(|letter| match letter {
        '0'..='9' => letter.to_digit(10),
        '０'..='９' => Some(u32::from(letter) - u32::from('０')),
        _ => None,
    });
    let number = digits.map(|digit| digit.and_then(|digit| char::from_digit(digit, 10)));
    number.collect::<Option<String>>()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::whole_number;

    #[test]
    fn digits_of_any_width_are_a_number() {
        for (typed, number) in [
            ("18", Some(18)),
            (" １８ ", Some(18)),
            ("0", Some(0)),
            ("０", Some(0)),
            ("65536", None),
            ("+3", None),
            ("-3", None),
            ("1.5", None),
            ("十八", None),
            ("18人", None),
            ("", None),
        ] {
            assert_eq!(whole_number(typed), number, "{typed}");
        }
    }
}
