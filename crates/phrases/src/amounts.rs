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
