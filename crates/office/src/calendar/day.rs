//! Days as a calendar file writes them.

use readiness::Date;

/// Returns `20261130`.
pub(super) fn basic(date: Date) -> String {
    date.to_string().replace('-', "")
}

/// Returns the day after `date` in the same form.
pub(super) fn after(date: Date) -> String {
    let month = date.year_month();
    if date.day() < month.days() {
        format!("{:04}{:02}{:02}", month.year(), month.month().get(), date.day() + 1)
    } else {
        let next = month.plus(1);
        format!("{:04}{:02}01", next.year(), next.month().get())
    }
}

#[cfg(test)]
mod tests {
    use super::{after, basic};
    use readiness::Date;

    #[test]
    fn the_day_after_is_in_the_calendar() {
        for (date, next) in [
            ("2026-11-30", "20261201"),
            ("2026-12-31", "20270101"),
            ("2028-02-28", "20280229"),
            ("2028-02-29", "20280301"),
            ("2026-11-01", "20261102"),
        ] {
            let date = Date::parse(date).unwrap();
            assert_eq!(after(date), next);
            assert!(basic(date).as_str() < next);
        }
    }
}
