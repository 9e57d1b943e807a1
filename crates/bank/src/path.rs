//! Where a value is in a bank, and how an author is told.

use serde_json::Value;
use serde_path_to_error::Segment;

use crate::problem::{Problem, shown};

/// One step down into a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// To what is under a key.
    Key(String),
    /// To an element of a list, counted from 0.
    At(usize),
}

/// Returns the steps of a path; what it does not know leads nowhere.
pub(crate) fn steps(path: &serde_path_to_error::Path) -> Vec<Step> {
    path.iter()
        .filter_map(|segment| match segment {
            Segment::Map { key } => Some(Step::Key(key.clone())),
            Segment::Seq { index } => Some(Step::At(*index)),
            Segment::Enum { .. } | Segment::Unknown => None,
        })
        .collect()
}

/// Returns the value that `path` leads to.
pub(crate) fn find_mut<'a>(value: &'a mut Value, path: &[Step]) -> Option<&'a mut Value> {
    path.iter().try_fold(value, |value, step| match step {
        Step::Key(key) => value.get_mut(key),
        Step::At(at) => value.get_mut(*at),
    })
}

/// Returns the problem `what` at `path` of the bank `whole`: an entry goes by its id, or where it
/// has none by its list and its number.
pub(crate) fn problem(whole: &Value, path: &[Step], what: &str) -> Problem {
    let (id, rest) = match path {
        [] => ("bank".to_owned(), path),
        [Step::Key(list), Step::At(at), rest @ ..] => {
            let id = whole.get(list).and_then(|list| list.get(at)?.get("id")?.as_str());
            (id.map_or_else(|| format!("{list}.{}", at + 1), shown), rest)
        }
        [Step::Key(key), rest @ ..] => (shown(key), rest),
        [Step::At(at), rest @ ..] => ((at + 1).to_string(), rest),
    };
    let key = rest.iter().map(|step| match step {
        Step::Key(key) => shown(key),
        Step::At(at) => (at + 1).to_string(),
    });
    Problem { id, key: key.collect::<Vec<_>>().join("."), what: what.to_owned() }
}
