//! What a delta names in the bank that it changes. Deriving passes over what fits nowhere; an
//! author wants to hear of it.

use std::collections::BTreeSet;

use fields::{Reader, Tree, Wrong};

use crate::{Lint, report};

/// The lists of entries with an id.
const LISTS: [&str; 10] =
    ["area", "question", "action", "source", "benchmark", "term", "check", "case", "skill", "tag"];
/// The lists that change single things, and what each entry names, with the list it stands in.
const CHANGES: [(&str, &[(&str, &str)]); 5] = [
    ("move", &[("question", "question"), ("area", "area")]),
    ("retarget", &[("action", "action"), ("area", "area")]),
    ("add", &[("action", "action")]),
    ("retire", &[("question", "question")]),
    ("again", &[("question", "question")]),
];
/// The changes that stay in the bank; its reader complains about their shape.
const READ_WITH_THE_BANK: [&str; 2] = ["retire", "again"];

/// Returns what `delta` names that neither it nor `base` has, and entries of another shape.
#[must_use]
pub fn delta(base: &Tree, delta: &Tree) -> Vec<Lint> {
    let mut found = Vec::new();
    for key in LISTS.into_iter().chain(CHANGES.map(|(change, _)| change)) {
        if delta.get(key).is_some_and(|value| !matches!(value, Tree::List(_))) {
            report(&mut found, own_id(delta), key, "has to be a list");
        }
        let mut seen = BTreeSet::new();
        for id in items(delta, key).iter().filter_map(|item| item.text("id")) {
            if !seen.insert(id) {
                report(&mut found, id, "id", format!("another {key} of this file has this id"));
            }
        }
    }
    for (change, names) in CHANGES {
        for (at, item) in items(delta, change).iter().enumerate() {
            let path = format!("{change}.{}", at + 1);
            found.extend(shape(item, &path, change, names));
            for (key, list) in names {
                if let Some(id) = item.text(key)
                    && !has(base, list, id)
                    && !has(delta, list, id)
                {
                    report(&mut found, &path, key, format!("`{id}` is in neither bank"));
                }
            }
        }
    }
    order(base, delta, &mut found);
    for id in items(delta, "retire").iter().filter_map(|item| item.text("question")) {
        if has(delta, "question", id) {
            report(&mut found, id, "retire", "is written and retired in the same file");
        }
    }
    found
}

/// Complains about a change that lacks a name or holds more.
fn shape(item: &Tree, path: &str, change: &str, names: &[(&str, &str)]) -> Vec<Lint> {
    if READ_WITH_THE_BANK.contains(&change) {
        return Vec::new();
    }
    let mut read = Reader::default();
    let keys = &mut read.open(item.clone());
    for (key, _) in names {
        read.text(keys, key);
    }
    if change == "add" && !keys.has("trigger") {
        read.report("trigger", Wrong::Missing);
    } else if change == "add" {
        let back = read.enter("trigger");
        let trigger = &mut read.open(keys.take("trigger"));
        read.text(trigger, "question");
        read.number(trigger, "at_most", 3);
        read.close(trigger);
        read.leave(back);
    }
    read.close(keys);
    let lint = |problem: &fields::Problem| Lint {
        id: path.into(),
        key: problem.path.clone(),
        what: problem.wrong.to_string(),
    };
    read.problems.iter().map(lint).collect()
}

/// `order` names areas, and there is one area at least.
fn order(base: &Tree, delta: &Tree, found: &mut Vec<Lint>) {
    match delta.get("order") {
        None => {}
        Some(Tree::List(ids)) if !ids.is_empty() => {
            for (at, id) in ids.iter().enumerate() {
                let at = (at + 1).to_string();
                match id {
                    Tree::Text(id) if has(base, "area", id) || has(delta, "area", id) => {}
                    Tree::Text(id) => {
                        report(found, "order", &at, format!("`{id}` is in neither bank"));
                    }
                    _ => report(found, "order", &at, "has to be an id"),
                }
            }
        }
        Some(_) => report(found, own_id(delta), "order", "has to be a list of areas"),
    }
}

/// What the whole file goes by.
fn own_id(delta: &Tree) -> &str {
    delta.text("id").unwrap_or("bank")
}

/// Tells whether the list `key` of `bank` has an entry `id`.
fn has(bank: &Tree, key: &str, id: &str) -> bool {
    items(bank, key).iter().any(|item| item.text("id") == Some(id))
}

fn items<'a>(bank: &'a Tree, key: &str) -> &'a [Tree] {
    match bank.get(key) {
        Some(Tree::List(items)) => items,
        _ => &[],
    }
}
