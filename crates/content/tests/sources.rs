//! What the shipped banks rest on. `cargo test -p content --test sources -- --nocapture` prints
//! the list.

#![allow(clippy::print_stdout, reason = "the list is what the test is for")]
#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

use bank::Confidence;
use readiness::{Date, YearMonth};

/// A day, a month or a year.
fn is_date(text: &str) -> bool {
    Date::parse(text).is_some()
        || YearMonth::parse(text).is_some()
        || (text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit()))
}

#[test]
fn every_source_has_a_title_a_date_and_a_confidence() {
    for id in content::SHIPPED {
        let catalog = content::find(id).unwrap();
        println!("{id}: {} sources", catalog.sources.len());
        for source in &catalog.sources {
            let (how, date) = match (&source.date, &source.seen) {
                (Some(date), None) => ("published", date),
                (None, Some(date)) => ("seen", date),
                both => panic!("{}: one date, not {both:?}", source.id),
            };
            let confidence = match source.confidence {
                Confidence::Official => "official",
                Confidence::Secondary => "secondary",
                Confidence::Article => "article",
                Confidence::Research => "research",
            };
            println!("{:<6} {how} {date:<10} {confidence:<9} {}", source.id, source.title.ja);
            assert!(is_date(date), "{}: {date}", source.id);
            for title in [&source.title.ja, &source.title.en] {
                assert!(!title.trim().is_empty(), "{}", source.id);
            }
        }
        // As many as there are: a list that is read by half proves nothing.
        assert!(catalog.sources.len() >= 40, "{id}");
    }
}
