//! Days of the Japanese calendar, for machines.

use readiness::Date;

/// Returns `R08.11.30`, as JIS X 0301 writes a day of 令和; `None` before that era.
pub(super) fn of(date: Date) -> Option<String> {
    let (year, month) = (date.era().reiwa(), date.year_month().month().get());
    (date >= Date::FIRST_OF_ERA).then(|| format!("R{year:02}.{month:02}.{:02}", date.day()))
}

#[cfg(test)]
mod tests {
    use super::of;
    use readiness::Date;

    #[test]
    fn a_day_is_written_as_the_standard_writes_it() {
        for (date, expected) in [
            ("2026-11-30", Some("R08.11.30")),
            ("2019-05-01", Some("R01.05.01")),
            ("2019-04-30", None),
        ] {
            assert_eq!(Date::parse(date).and_then(of).as_deref(), expected, "{date}");
        }
    }
}
