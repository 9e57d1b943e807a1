//! The difference of two texts: what stood in one place before, and what stands there now.

use serde::{Deserialize, Serialize};

/// What was taken out of a text in one place, and what was put in there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Edit {
    /// Where, in bytes from the beginning.
    at: usize,
    removed: String,
    inserted: String,
}

impl Edit {
    /// Returns what makes `after` of `before`: what stands between their common beginning and
    /// their common end.
    pub fn between(before: &str, after: &str) -> Self {
        let letters = before.chars().zip(after.chars());
        let at = letters.take_while(|(old, new)| old == new).map(|(old, _)| old.len_utf8()).sum();
        let (old, new) = (&before[at..], &after[at..]);
        let letters = old.chars().rev().zip(new.chars().rev());
        let end: usize =
            letters.take_while(|(old, new)| old == new).map(|(old, _)| old.len_utf8()).sum();
        Self {
            at,
            removed: old[..old.len() - end].to_owned(),
            inserted: new[..new.len() - end].to_owned(),
        }
    }

    /// Returns `text` with the edit; `None` where it does not fit.
    pub fn forwards(&self, text: &str) -> Option<String> {
        replaced(text, self.at, &self.removed, &self.inserted)
    }

    /// Returns `text` without the edit; `None` where it does not fit.
    pub fn backwards(&self, text: &str) -> Option<String> {
        replaced(text, self.at, &self.inserted, &self.removed)
    }
}

fn replaced(text: &str, at: usize, old: &str, new: &str) -> Option<String> {
    let (begin, rest) = text.split_at_checked(at)?;
    let end = rest.strip_prefix(old)?;
    Some([begin, new, end].concat())
}

#[cfg(test)]
mod tests {
    use super::Edit;

    #[track_caller]
    fn case(before: &str, after: &str, at: usize, removed: &str, inserted: &str) {
        let edit = Edit::between(before, after);
        let (removed, inserted) = (removed.to_owned(), inserted.to_owned());
        assert_eq!(edit, Edit { at, removed, inserted });
        assert_eq!(edit.forwards(before).as_deref(), Some(after));
        assert_eq!(edit.backwards(after).as_deref(), Some(before));
    }

    #[test]
    fn an_edit_is_what_differs_and_leads_both_ways() {
        case("", "", 0, "", "");
        case("same", "same", 4, "", "");
        case("", "new", 0, "", "new");
        case("old", "", 0, "old", "");
        case("a 1 b", "a 22 b", 2, "1", "22");
        case("aa", "aaa", 2, "", "a");
        case("市民課の窓口", "市民部の窓口", 6, "課", "部");
        // Letters that begin or end with the same bytes are different letters.
        case("あ", "い", 0, "あ", "い");
    }

    #[test]
    fn an_edit_that_does_not_fit_is_not_made() {
        let edit = Edit::between("a 1 b", "a 2 b");
        for text in ["", "a", "a 2 b", "ab 1 b", "あ1"] {
            assert_eq!(edit.forwards(text), None, "{text}");
        }
        let inside = Edit { at: 1, removed: String::new(), inserted: "x".to_owned() };
        assert_eq!(inside.forwards("あ"), None, "in the middle of a letter");
    }
}
