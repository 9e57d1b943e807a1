//! A bank that says only what differs from another one.

use fields::{Tree, Wrong};

use crate::Problem;

/// The lists whose entries have an id: an entry of the same id is replaced, others are added.
const LISTS: [&str; 10] =
    ["area", "question", "action", "source", "benchmark", "term", "check", "case", "skill", "tag"];
/// What stands once.
const HEAD: [&str; 5] = ["id", "edition", "date", "name", "basis"];

/// Returns the bank that `delta` makes of `base`.
///
/// Beside entries that replace or join those of the base, a delta may hold `order` (the areas
/// that stand, in order), `move` (a question goes to another area), `retarget` (an action does),
/// `retire` (a question is not asked any more), `again` (a question means something else) and
/// `add` (an action gets a trigger).
///
/// # Errors
///
/// Fails with every key that a delta does not have.
pub fn derive(base: Tree, delta: Tree) -> Result<Tree, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut bank = entries(base);
    let mut orders = Vec::new();
    for (key, value) in entries(delta) {
        match key.as_str() {
            "again" | "retire" => put(&mut bank, &key, value.clone()),
            "base" | "order" | "move" | "retarget" | "add" => {}
            key if HEAD.contains(&key) => put(&mut bank, key, value.clone()),
            key if LISTS.contains(&key) => {
                for id in merge(list(&mut bank, key), &value) {
                    problems.push(wrong(&format!("{key}.{id}.id"), Wrong::Duplicate));
                }
            }
            _ => problems.push(wrong(&key, Wrong::Unknown)),
        }
        if !HEAD.contains(&key.as_str()) && key != "base" && !matches!(value, Tree::List(_)) {
            problems.push(wrong(&key, Wrong::Type));
        }
        orders.push((key, value));
    }
    for (key, value) in orders {
        let Tree::List(items) = value else { continue };
        match key.as_str() {
            "order" => order(list(&mut bank, "area"), &items),
            "move" => items.iter().for_each(|item| {
                set_area(list(&mut bank, "question"), text(item, "question"), text(item, "area"));
            }),
            "retarget" => items.iter().for_each(|item| {
                set_area(list(&mut bank, "action"), text(item, "action"), text(item, "area"));
            }),
            "retire" => items.iter().for_each(|item| retire(&mut bank, text(item, "question"))),
            "add" => items.iter().for_each(|item| add(&mut bank, item)),
            _ => {}
        }
    }
    follow_questions(&mut bank);
    if problems.is_empty() { Ok(Tree::Object(bank)) } else { Err(problems) }
}

type Entries = Vec<(String, Tree)>;

fn entries(tree: Tree) -> Entries {
    match tree {
        Tree::Object(entries) => entries,
        _ => Vec::new(),
    }
}

fn put(bank: &mut Entries, key: &str, value: Tree) {
    match bank.iter_mut().find(|(other, _)| other == key) {
        Some((_, old)) => *old = value,
        None => bank.push((key.into(), value)),
    }
}

/// Returns the list under `key`, empty where there is none.
fn list<'a>(bank: &'a mut Entries, key: &str) -> &'a mut Vec<Tree> {
    let at = bank.iter().position(|(other, _)| other == key).unwrap_or_else(|| {
        bank.push((key.into(), Tree::Null));
        bank.len() - 1
    });
    let value = &mut bank[at].1;
    if !matches!(value, Tree::List(_)) {
        *value = Tree::List(Vec::new());
    }
    match value {
        Tree::List(items) => items,
        _ => unreachable!("made a list above"),
    }
}

/// Returns the text under `key` of an entry; empty where there is none.
fn text<'a>(entry: &'a Tree, key: &str) -> &'a str {
    entry.text(key).unwrap_or_default()
}

fn wrong(path: &str, wrong: Wrong) -> Problem {
    Problem::from(&fields::Problem { path: path.into(), wrong })
}

/// Puts the entries of `more` in; returns the ids that stand there twice.
fn merge(items: &mut Vec<Tree>, more: &Tree) -> Vec<String> {
    let Tree::List(more) = more else { return Vec::new() };
    let mut twice = Vec::new();
    for (at, entry) in more.iter().enumerate() {
        let id = text(entry, "id");
        if more[..at].iter().any(|other| text(other, "id") == id) {
            twice.push(id.into());
        }
        match items.iter().position(|item| text(item, "id") == id) {
            Some(at) => items[at] = entry.clone(),
            None => items.push(entry.clone()),
        }
    }
    twice
}

/// Keeps the areas that `ids` names, in that order.
fn order(areas: &mut Vec<Tree>, ids: &[Tree]) {
    let mut old = std::mem::take(areas);
    for id in ids {
        let Tree::Text(id) = id else { continue };
        if let Some(at) = old.iter().position(|area| text(area, "id") == id) {
            areas.push(old.remove(at));
        }
    }
}

fn set_area(items: &mut [Tree], id: &str, area: &str) {
    for item in items.iter_mut().filter(|item| text(item, "id") == id) {
        if let Tree::Object(entries) = item {
            put(entries, "area", area.into());
        }
    }
}

/// Takes a question out, and what points at it: triggers, checks, benchmarks.
fn retire(bank: &mut Entries, id: &str) {
    list(bank, "question").retain(|question| text(question, "id") != id);
    list(bank, "benchmark").retain(|benchmark| text(benchmark, "question") != id);
    list(bank, "check").retain(|check| {
        ["first", "second"]
            .iter()
            .all(|side| check.get(side).is_none_or(|side| text(side, "question") != id))
    });
    for action in list(bank, "action") {
        if let Tree::Object(entries) = action {
            list(entries, "triggers").retain(|trigger| text(trigger, "question") != id);
        }
    }
}

fn add(bank: &mut Entries, item: &Tree) {
    let Some(trigger) = item.get("trigger") else { return };
    for action in list(bank, "action") {
        if text(action, "id") == text(item, "action")
            && let Tree::Object(entries) = action
        {
            list(entries, "triggers").push(trigger.clone());
        }
    }
}

/// A figure that belongs to a question goes with it to its area.
fn follow_questions(bank: &mut Entries) {
    let areas: Vec<(String, String)> = list(bank, "question")
        .iter()
        .map(|question| (text(question, "id").into(), text(question, "area").into()))
        .collect();
    for benchmark in list(bank, "benchmark") {
        let question = text(benchmark, "question").to_owned();
        if let Some((_, area)) = areas.iter().find(|(id, _)| *id == question)
            && let Tree::Object(entries) = benchmark
        {
            put(entries, "area", area.as_str().into());
        }
    }
}
