//! A bank that says only what differs from another one.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::problem::Problem;
use crate::read::LISTS;
use crate::shape::DeltaFile;

/// What is there once.
const HEAD: [&str; 5] = ["id", "edition", "date", "name", "basis"];

/// A bank by its keys, in the order of their author. Its hash depends on that order.
type Keys = Map<String, Value>;

/// Returns the bank that `delta` makes of the bank `base`.
///
/// What a delta names that `base` does not have is passed over; the lints tell its author.
///
/// # Errors
///
/// Fails with everything that is wrong with the keys of the delta.
pub fn derive(base: Value, delta: &Value) -> Result<Value, Vec<Problem>> {
    let changes = DeltaFile::read(delta)?;
    let (Value::Object(mut bank), Value::Object(delta)) = (base, delta) else {
        return Err(vec![Problem::new("bank", "", "is of the wrong type")]);
    };
    let mut problems = Vec::new();
    // Said of the editions of the base, which are not those of the bank that is made of it.
    if bank.contains_key("again") {
        change(&mut bank, "again", |items| items.retain(|entry| text(entry, "since").is_empty()));
    }
    for (key, value) in delta.iter().filter(|(_, value)| !value.is_null()) {
        if HEAD.contains(&key.as_str()) || ["again", "retire"].contains(&key.as_str()) {
            bank.insert(key.clone(), value.clone());
        } else if LISTS.contains(&key.as_str()) {
            change(&mut bank, key, |items| {
                for id in merge(items, value) {
                    let what = format!("another {key} of this file has this id");
                    problems.push(Problem::new(id, "id", what));
                }
            });
        }
    }
    for key in delta.keys() {
        match key.as_str() {
            "order" => change(&mut bank, "area", |areas| {
                changes.order.iter().for_each(|ids| order(areas, ids));
            }),
            "move" => changes.moved.iter().for_each(|entry| {
                set_area(&mut bank, "question", &entry.question, &entry.area);
            }),
            "retarget" => changes.retarget.iter().for_each(|entry| {
                set_area(&mut bank, "action", &entry.action, &entry.area);
            }),
            "retire" => changes.retire.iter().for_each(|entry| retire(&mut bank, &entry.question)),
            "add" => items(delta, key).for_each(|entry| add(&mut bank, entry)),
            _ => {}
        }
    }
    follow_questions(&mut bank);
    if problems.is_empty() { Ok(Value::Object(bank)) } else { Err(problems) }
}

/// Changes the list under `key`, an empty one where there is none.
fn change(keys: &mut Keys, key: &str, change: impl FnOnce(&mut Vec<Value>)) {
    let list = keys.entry(key).or_insert_with(|| Value::Array(Vec::new()));
    if let Value::Array(items) = list {
        change(items);
    }
}

/// Changes each object of the list under `key`.
fn change_each(keys: &mut Keys, key: &str, mut each: impl FnMut(&mut Keys)) {
    change(keys, key, |items| {
        items.iter_mut().filter_map(Value::as_object_mut).for_each(&mut each);
    });
}

fn items<'a>(keys: &'a Keys, key: &str) -> impl Iterator<Item = &'a Value> {
    keys.get(key).and_then(Value::as_array).into_iter().flatten()
}

/// Returns the text under `key` of an entry; empty where there is none.
fn text<'a>(entry: &'a Value, key: &str) -> &'a str {
    entry.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// Puts the entries of `more` in; returns the ids that are there twice.
fn merge<'a>(items: &mut Vec<Value>, more: &'a Value) -> Vec<&'a str> {
    let mut twice = Vec::new();
    let mut seen = BTreeSet::new();
    for entry in more.as_array().into_iter().flatten() {
        let id = text(entry, "id");
        if !seen.insert(id) {
            twice.push(id);
        }
        match items.iter_mut().find(|item| text(item, "id") == id) {
            Some(item) => *item = entry.clone(),
            None => items.push(entry.clone()),
        }
    }
    twice
}

/// Keeps the areas that `ids` names, in that order.
fn order(areas: &mut Vec<Value>, ids: &[String]) {
    let mut old = std::mem::take(areas);
    for id in ids {
        if let Some(at) = old.iter().position(|area| text(area, "id") == id) {
            areas.push(old.remove(at));
        }
    }
}

fn set_area(bank: &mut Keys, key: &str, id: &str, area: &str) {
    change_each(bank, key, |entry| {
        if entry.get("id").is_some_and(|other| other == id) {
            entry.insert("area".to_owned(), area.into());
        }
    });
}

/// Takes a question out, and what points at it: triggers, checks, benchmarks.
fn retire(bank: &mut Keys, id: &str) {
    change(bank, "question", |items| items.retain(|question| text(question, "id") != id));
    change(bank, "benchmark", |items| items.retain(|mark| text(mark, "question") != id));
    change(bank, "check", |items| {
        items.retain(|check| {
            let sides = [check.get("first"), check.get("second")];
            sides.into_iter().flatten().all(|side| text(side, "question") != id)
        });
    });
    change_each(bank, "action", |action| {
        change(action, "triggers", |items| items.retain(|trigger| text(trigger, "question") != id));
    });
}

/// Adds a trigger to an action.
fn add(bank: &mut Keys, entry: &Value) {
    let (Some(id), Some(trigger)) = (entry.get("action"), entry.get("trigger")) else { return };
    change_each(bank, "action", |action| {
        if action.get("id") == Some(id) {
            change(action, "triggers", |items| items.push(trigger.clone()));
        }
    });
}

/// A figure that belongs to a question goes with it to its area.
fn follow_questions(bank: &mut Keys) {
    let areas: BTreeMap<String, Value> = items(bank, "question")
        .filter_map(|entry| Some((text(entry, "id").to_owned(), entry.get("area")?.clone())))
        .collect();
    change_each(bank, "benchmark", |benchmark| {
        let question = benchmark.get("question").and_then(Value::as_str).unwrap_or_default();
        if let Some(area) = areas.get(question) {
            benchmark.insert("area".to_owned(), area.clone());
        }
    });
}
