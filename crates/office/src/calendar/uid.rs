//! The name of an event, which stays the same from one file to the next.

use readiness::Date;

/// Returns the name of an event: the department, what it is about, its kind.
///
/// The department stands as a number that follows from its name, so that the calendars of several
/// departments can lie in one and no name gets into a name. A department that is called otherwise
/// has other events.
pub(super) fn uid(department: &str, about: &str, kind: &str) -> String {
    format!("{:016x}.{about}.{kind}@dx-readiness", number(department.trim()))
}

/// How many changes of a document in one day are told apart.
const CHANGES: u64 = 50_000;

/// Returns the number by which a calendar knows which of two files is the later one: it grows with
/// the day, and within a day with the changes of the document. Below 2^31 until the year 2115.
pub(super) fn sequence(today: Date, revision: u32) -> u64 {
    let month = today.year_month();
    let months = u64::from(month.year().saturating_sub(2000)) * 12 + u64::from(month.month().get());
    let day = months * 31 + u64::from(today.day());
    day * CHANGES + u64::from(revision).min(CHANGES - 1)
}

/// Returns the 64-bit FNV-1a hash of a text. It keeps names apart and guards nothing.
fn number(text: &str) -> u64 {
    let mix = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    text.bytes().fold(0xcbf2_9ce4_8422_2325, mix)
}

#[cfg(test)]
mod tests {
    use super::{number, sequence, uid};
    use readiness::Date;

    #[test]
    fn a_name_is_the_same_on_every_machine() {
        assert_eq!(number(""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(number("a"), 0xaf63_dc4c_8601_ec8c);
        let name = uid("a", "double-entry", "start");
        assert_eq!(name, "af63dc4c8601ec8c.double-entry.start@dx-readiness");
        assert_eq!(uid(" a\u{3000}", "double-entry", "start"), name);
        assert_ne!(uid("b", "double-entry", "start"), name);
    }

    #[test]
    fn a_later_file_has_a_larger_number() {
        let at = |day: &str, revision| sequence(Date::parse(day).unwrap(), revision);
        let order = [
            at("2026-11-30", 0),
            at("2026-11-30", 7),
            at("2026-12-01", 3),
            at("2027-01-01", 0),
            at("2114-12-31", u32::MAX),
        ];
        assert!(order.is_sorted_by(|a, b| a < b), "{order:?}");
        assert!(order[4] < 1 << 31);
    }
}
