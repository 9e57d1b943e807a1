//! Numbers with their units and signs.

use content::Words;

/// Returns a number as text, for a placeholder.
#[expect(clippy::needless_pass_by_value, reason = "numbers are copied")]
pub fn number(number: impl ToString) -> String {
    number.to_string()
}

/// Returns `48時間` or `48 h`.
#[must_use]
pub fn hours(words: &'static Words, hours: u32) -> String {
    words.common.hours(hours)
}

/// Returns `+12`, `−8` or `0`.
#[must_use]
pub fn signed(number: i32) -> String {
    let sign = match number {
        0 => "",
        1.. => "+",
        _ => "−",
    };
    [sign, &number.unsigned_abs().to_string()].concat()
}

/// Returns `20%` or `20 %`.
#[must_use]
pub fn percent(words: &'static Words, percent: u8) -> String {
    words.plan.percent(percent)
}

/// Returns so many percent as a multiple: 144 is `1.4`.
#[must_use]
pub fn factor(percent: u32) -> String {
    let tenths = percent.saturating_add(5) / 10;
    format!("{}.{}", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::factor;

    #[test]
    fn a_multiple_has_one_decimal() {
        assert_eq!(factor(144), "1.4");
        assert_eq!(factor(145), "1.5");
        assert_eq!(factor(4), "0.0");
        assert_eq!(factor(400), "4.0");
        assert_eq!(factor(99_990), "999.9");
    }
}
