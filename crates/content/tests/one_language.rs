//! What stands in one text for both languages is in neither.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

use bank::Lang;

#[test]
fn where_a_source_was_found_is_not_said_in_two_languages() {
    for id in content::SHIPPED {
        for source in &content::find(id).unwrap().sources {
            assert!(!source.place.contains(" / "), "{}: {}", source.id, source.place);
        }
    }
}

#[test]
fn the_help_names_the_key_that_saves() {
    for lang in [Lang::Ja, Lang::En] {
        assert!(content::words(lang).help.keys.contains("Ctrl+S"));
    }
}
