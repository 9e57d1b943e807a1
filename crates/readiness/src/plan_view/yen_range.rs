//! An amount of money from–to.

/// What something costs, in yen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct YenRange {
    least: u64,
    most: u64,
    // Invariant: `least` is not above `most`.
}

/// Why two fields are no range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum YenProblem {
    /// The first field is no whole number.
    Least,
    /// The second field is no whole number.
    Most,
    /// An amount in the first field is above [`YenRange::MAX`].
    LeastTooLarge,
    /// An amount in the second field is above [`YenRange::MAX`].
    MostTooLarge,
    /// The second amount is below the first.
    Order,
}

impl YenRange {
    /// The most that a form takes: a billion thousands.
    pub const MAX: u64 = 999_999_999_999;

    /// Returns the range from `least` to `most` yen; `None` where it is the wrong way round or
    /// beyond [`Self::MAX`].
    #[must_use]
    pub const fn new(least: u64, most: u64) -> Option<Self> {
        if least <= most && most <= Self::MAX { Some(Self { least, most }) } else { None }
    }

    /// Reads what a person typed into two fields, with digits of any width and commas: `None` for
    /// two empty ones. One amount alone is meant exactly.
    ///
    /// # Errors
    ///
    /// Fails with what is wrong, and in which field.
    pub fn read(least: &str, most: &str) -> Result<Option<Self>, YenProblem> {
        let amount = |text: &str, no_number: YenProblem, too_large: YenProblem| {
            let digits = digits(text).ok_or(no_number)?;
            if digits.is_empty() {
                return Ok(None);
            }
            let amount = digits.parse().ok().filter(|amount: &u64| *amount <= Self::MAX);
            amount.map(Some).ok_or(too_large)
        };
        let least = amount(least, YenProblem::Least, YenProblem::LeastTooLarge)?;
        let most = amount(most, YenProblem::Most, YenProblem::MostTooLarge)?;
        let Some(from) = least.or(most) else { return Ok(None) };
        let range = Self::new(from, most.unwrap_or(from));
        range.map(Some).ok_or(YenProblem::Order)
    }

    /// Returns the least that it may cost, in yen.
    #[must_use]
    pub const fn least(self) -> u64 {
        self.least
    }

    /// Returns the most that it may cost, in yen.
    #[must_use]
    pub const fn most(self) -> u64 {
        self.most
    }

    /// Returns what both cost together.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self {
            least: self.least.saturating_add(other.least),
            most: self.most.saturating_add(other.most),
        }
    }
}

/// Returns the ordinary digits of an amount, without commas, spaces and the unit; `None` where
/// there is anything else.
fn digits(text: &str) -> Option<String> {
    let text = text.trim().trim_start_matches(['¥', '￥']);
    let text = text.trim_end_matches("yen").trim_end_matches('円');
    let letters = text.chars().filter(|letter| !matches!(letter, ',' | '，' | '、'));
    let letters = letters.filter(|letter| !letter.is_whitespace());
    let digits = letters.map(|letter| match letter {
        '0'..='9' => Some(letter),
        '０'..='９' => char::from_digit(u32::from(letter) - u32::from('０'), 10),
        _ => None,
    });
    digits.collect()
}

#[cfg(test)]
mod tests {
    use super::{YenProblem, YenRange};

    #[test]
    fn two_fields_are_a_range_or_say_what_is_wrong() {
        let range = |least, most| Ok(YenRange::new(least, most));
        for (least, most, read) in [
            ("", " 　", Ok(None)),
            ("1,000,000", "１，５００，０００円", range(1_000_000, 1_500_000)),
            ("¥300000", "", range(300_000, 300_000)),
            ("", "500 000 yen", range(500_000, 500_000)),
            ("0", "0", range(0, 0)),
            ("999999999999", "", range(YenRange::MAX, YenRange::MAX)),
            ("1000000000000", "", Err(YenProblem::LeastTooLarge)),
            ("1", "99999999999999999999999", Err(YenProblem::MostTooLarge)),
            ("百万", "", Err(YenProblem::Least)),
            ("1.5", "2", Err(YenProblem::Least)),
            ("1", "-2", Err(YenProblem::Most)),
            ("2", "1", Err(YenProblem::Order)),
        ] {
            assert_eq!(YenRange::read(least, most), read, "{least} {most}");
        }
    }
}
