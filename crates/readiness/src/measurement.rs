//! What was measured: the values of the indicators (指標) over the months.

use std::fmt;
use std::ops::Deref;

use crate::date::Date;
use crate::profile::Role;
use crate::text::Text;

/// How something was measured.
pub type MeasuredHow = Text<100>;

/// A measured value, with at most two decimals: `86.5`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct MeasuredValue(i64); // Invariant: hundredths, at most MAX_HUNDREDTHS away from 0.

impl MeasuredValue {
    /// The largest value, in hundredths.
    pub const MAX_HUNDREDTHS: i64 = 99_999_999_999;

    /// Returns so many hundredths; `None` beyond [`Self::MAX_HUNDREDTHS`].
    #[must_use]
    pub const fn from_hundredths(hundredths: i64) -> Option<Self> {
        if hundredths >= -Self::MAX_HUNDREDTHS && hundredths <= Self::MAX_HUNDREDTHS {
            Some(Self(hundredths))
        } else {
            None
        }
    }

    /// Returns the value in hundredths.
    #[must_use]
    pub const fn hundredths(self) -> i64 {
        self.0
    }

    /// Reads a number as a person types it: digits of ordinary or full width, commas between
    /// thousands, a sign before and at most two decimals; `None` for anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let plain: String = text.trim().chars().filter_map(plain).collect();
        let (is_negative, digits) = match plain.strip_prefix('-') {
            Some(digits) => (true, digits),
            None => (false, plain.as_str()),
        };
        let (whole, decimals) = digits.split_once('.').unwrap_or((digits, "0"));
        let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        if !is_digits(whole) || !is_digits(decimals) || decimals.len() > 2 || whole.len() > 9 {
            return None;
        }
        let cents = decimals.parse::<i64>().ok()? * if decimals.len() == 1 { 10 } else { 1 };
        let hundredths = whole.parse::<i64>().ok()?.checked_mul(100)?.checked_add(cents)?;
        Self::from_hundredths(if is_negative { -hundredths } else { hundredths })
    }
}

/// Returns the ordinary letter for one of full width; nothing for a comma between thousands.
fn plain(letter: char) -> Option<char> {
    match letter {
        ',' | '，' => None,
        '．' => Some('.'),
        '－' | '−' | '▲' | '△' => Some('-'),
        '０'..='９' => char::from_digit(u32::from(letter) - u32::from('０'), 10),
        other => Some(other),
    }
}

impl fmt::Display for MeasuredValue {
    /// Writes as few decimals as say it: `86`, `86.5`, `-0.25`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, cents) = (self.0.abs() / 100, self.0.abs() % 100);
        match (cents, cents % 10) {
            (0, _) => write!(f, "{sign}{whole}"),
            (_, 0) => write!(f, "{sign}{whole}.{}", cents / 10),
            _ => write!(f, "{sign}{whole}.{cents:02}"),
        }
    }
}

/// One value of an indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measurement {
    /// The day that it stands for.
    pub day: Date,
    /// The value.
    pub value: MeasuredValue,
    /// Who measured it: a position.
    pub role: Role,
    /// How.
    pub how: MeasuredHow,
}

/// The values of an indicator by day, oldest first; one a day. Reading them is reading a slice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Measurements(Vec<Measurement>);

impl Measurements {
    /// The most values of one indicator: four years of months, and some.
    pub const MAX: usize = 60;

    /// Puts a value in its place, in place of the one of the same day. Where there are
    /// [`Self::MAX`] already, the oldest gives way; returns it then.
    pub fn put(&mut self, measurement: Measurement) -> Option<Measurement> {
        match self.0.binary_search_by_key(&measurement.day, |other| other.day) {
            Ok(at) => {
                self.0[at] = measurement;
                None
            }
            Err(at) => {
                self.0.insert(at, measurement);
                (self.0.len() > Self::MAX).then(|| self.0.remove(0))
            }
        }
    }

    /// Takes out the value of `day`.
    pub fn remove(&mut self, day: Date) {
        self.0.retain(|measurement| measurement.day != day);
    }
}

impl Deref for Measurements {
    type Target = [Measurement];

    fn deref(&self) -> &[Measurement] {
        &self.0
    }
}

/// What a department keeps of one indicator.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Indicator {
    /// The value before anything was done.
    pub baseline: Option<MeasuredValue>,
    /// The value to reach: the department's own.
    pub target: Option<MeasuredValue>,
    /// What was measured.
    pub actuals: Measurements,
}

impl Indicator {
    /// Tells whether nothing is kept.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

#[cfg(test)]
mod tests {
    use super::{MeasuredHow, MeasuredValue, Measurement, Measurements};
    use crate::date::Date;
    use crate::profile::Role;

    #[test]
    fn a_value_is_read_and_written_or_refused() {
        for (typed, written) in [
            ("86", Some("86")),
            (" ８６．５ ", Some("86.5")),
            ("1,234", Some("1234")),
            ("-0.25", Some("-0.25")),
            ("▲3.10", Some("-3.1")),
            ("0.05", Some("0.05")),
            ("999999999.99", Some("999999999.99")),
            ("1000000000", None),
            ("1.234", None),
            ("1.", None),
            (".5", None),
            ("86%", None),
            ("たくさん", None),
            ("1e3", None),
            ("--1", None),
            ("", None),
        ] {
            let value = MeasuredValue::parse(typed).map(|value| value.to_string());
            assert_eq!(value.as_deref(), written, "{typed}");
        }
    }

    #[test]
    fn values_are_kept_by_day_and_the_oldest_gives_way() {
        let measured = |day: &str, value: &str| Measurement {
            day: Date::parse(day).unwrap(),
            value: MeasuredValue::parse(value).unwrap(),
            role: Role::Head,
            how: MeasuredHow::default(),
        };
        let mut values = Measurements::default();
        for (day, value) in [("2027-02-01", "2"), ("2027-01-01", "1"), ("2027-02-01", "3")] {
            assert_eq!(values.put(measured(day, value)), None);
        }
        let kept: Vec<String> = values.iter().map(|one| one.value.to_string()).collect();
        assert_eq!(kept, ["1", "3"]);
        for at in 0..Measurements::MAX - 2 {
            let day = format!("2028-{:02}-{:02}", at / 20 + 1, at % 20 + 1);
            assert_eq!(values.put(measured(&day, "9")), None);
        }
        assert_eq!(values.put(measured("2029-01-01", "9")), Some(measured("2027-01-01", "1")));
    }
}
