//! What an exported file is called.

use readiness::{Date, Document};

/// Returns `dx-readiness_市民課_2026-11-22.json`. Characters that a file share refuses are
/// left out of the department's name.
#[must_use]
pub fn file_name(document: &Document, today: Date) -> String {
    let is_safe = |c: &char| !c.is_control() && !r#"\/:*?"<>|."#.contains(*c);
    let name: String = document.profile.name.trim().chars().filter(is_safe).take(40).collect();
    let sample = if document.is_sample { "sample_" } else { "" };
    let name = name.split_whitespace().collect::<Vec<_>>().join("-");
    if name.is_empty() {
        format!("dx-readiness_{sample}{today}.json")
    } else {
        format!("dx-readiness_{sample}{name}_{today}.json")
    }
}

#[cfg(test)]
mod tests {
    use super::file_name;
    use readiness::{Date, Document, Name};

    #[track_caller]
    fn case(name: &str, expected: &str) {
        let mut document = Document::default();
        document.profile.name = Name::cut(name);
        assert_eq!(file_name(&document, Date::parse("2026-11-22").unwrap()), expected);
    }

    #[test]
    fn a_name_is_made_safe_for_a_file_share() {
        case("市民課", "dx-readiness_市民課_2026-11-22.json");
        case("", "dx-readiness_2026-11-22.json");
        case(" ../福祉 課\u{7}: ", "dx-readiness_福祉-課_2026-11-22.json");
    }
}
