//! When something was said.

use crate::date::Date;

/// A local time as text, `2026-11-22T14:26`. The clock is the page's; here it is only kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(String); // Invariant: empty, or a date, `T`, hours and minutes.

impl Moment {
    /// Reads `2026-11-22T14:26`; `None` for any other shape. Empty text is "not known".
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text.is_empty() {
            return Some(Self::default());
        }
        let (date, clock) = text.split_once('T')?;
        Date::parse(date)?;
        let (hours, minutes) = clock.split_once(':')?;
        let two = |text: &str, limit: u8| {
            text.len() == 2
                && text.bytes().all(|b| b.is_ascii_digit())
                && text.parse::<u8>().is_ok_and(|n| n < limit)
        };
        (two(hours, 24) && two(minutes, 60)).then(|| Self(text.into()))
    }

    /// Returns the text as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the day, where one is known.
    #[must_use]
    pub fn date(&self) -> Option<Date> {
        Date::parse(self.0.split_once('T')?.0)
    }

    /// Returns hours and minutes, `14:26`, where known.
    #[must_use]
    pub fn clock(&self) -> Option<&str> {
        Some(self.0.split_once('T')?.1)
    }
}
