//! From a value to the entries of a bank, with every problem named.
//!
//! Derived readers stop at the first problem, but the author of a bank wants all of them. So where
//! reading fails, each entry is read by itself: what is wrong is noted, a blank is put in its
//! place, and the entry is read again until nothing is wrong.
//! See docs/decisions/0026-all-problems-of-a-bank.md.

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::counts::TOO_MANY;
use crate::flaw::{Reading, flaw_of, flaws, list_for_object};
use crate::path::{self, Step};
use crate::problem::Problem;
use crate::shape::{
    ActionEntry, AddEntry, AreaEntry, BankFile, Benchmark, Case, Changed, CheckEntry, DeltaFile,
    KpiEntry, MoveEntry, QuestionEntry, RetargetEntry, SkillEntry, Source, Tag, Term,
};

/// The lists of a bank whose entries have an id.
pub const LISTS: [&str; 11] = [
    "area",
    "question",
    "action",
    "source",
    "benchmark",
    "term",
    "check",
    "case",
    "skill",
    "kpi",
    "tag",
];

/// More entries of a kind than people could answer or carry out.
pub const MAX_ENTRIES: usize = 500;

/// More skills or checks than a document keeps counts and answers of.
pub const MAX_COUNTED: usize = 200;

/// Every key of a bank and of a delta once, with a value that can be read.
const BLANK: &str = include_str!("blank.json");

impl BankFile {
    /// Reads a whole bank.
    ///
    /// # Errors
    ///
    /// Fails with every key that is missing, unknown or of the wrong type, and with lists that
    /// are too long.
    pub fn read(value: &Value) -> Result<Self, Vec<Problem>> {
        let file: Self = read(value)?;
        let problems = file.too_many();
        if problems.is_empty() { Ok(file) } else { Err(problems) }
    }
}

impl DeltaFile {
    /// Reads what a bank changes in another one.
    ///
    /// # Errors
    ///
    /// Fails with every key that is missing, unknown or of the wrong type.
    pub fn read(value: &Value) -> Result<Self, Vec<Problem>> {
        read(value)
    }
}

fn read<T: DeserializeOwned>(value: &Value) -> Result<T, Vec<Problem>> {
    let blank = serde_json::from_str(BLANK).unwrap_or_default();
    let long = too_long(value);
    if long.is_empty()
        && list_for_object(value, &blank).is_none()
        && let Ok(file) = serde_path_to_error::deserialize(value)
    {
        return Ok(file);
    }
    let mut problems = all_problems(value, &blank, flaw_of::<T>);
    problems.extend(long);
    if problems.is_empty() {
        problems.push(path::problem(value, &[], "cannot be read"));
    }
    Err(problems)
}

/// Names the lists with more entries than are read.
fn too_long(value: &Value) -> Vec<Problem> {
    let lists = value.as_object().into_iter().flatten();
    lists
        .filter(|(key, list)| list.as_array().is_some_and(|list| list.len() > most(key)))
        .map(|(key, _)| Problem::new(key, "", TOO_MANY))
        .collect()
}

/// Returns how many entries a list may have.
fn most(list: &str) -> usize {
    match list {
        "skill" | "check" => MAX_COUNTED,
        _ => MAX_ENTRIES,
    }
}

/// Names everything that is wrong with a bank or a delta: first with its head, then with each
/// entry.
fn all_problems(whole: &Value, blank: &Value, head: Reading) -> Vec<Problem> {
    let mut problems: Vec<_> = flaws(without_entries(whole), blank, head)
        .into_iter()
        .map(|(path, what)| path::problem(whole, &path, what))
        .collect();
    for (key, reading) in readings() {
        let Some(Value::Array(list)) = whole.get(key) else { continue };
        let Some(blank) = blank.get(key).and_then(|list| list.get(0)) else { continue };
        for (at, entry) in list.iter().take(most(key)).enumerate() {
            let place = [Step::Key(key.to_owned()), Step::At(at)];
            for (path, what) in flaws(entry.clone(), blank, reading) {
                problems.push(path::problem(whole, &[&place, &*path].concat(), what));
            }
        }
    }
    problems
}

/// Returns a bank or a delta with its lists empty.
fn without_entries(whole: &Value) -> Value {
    let Value::Object(keys) = whole else { return whole.clone() };
    let head = keys.iter().map(|(key, value)| match value {
        Value::Array(_) => (key.clone(), Value::Array(Vec::new())),
        _ => (key.clone(), value.clone()),
    });
    Value::Object(head.collect())
}

/// How the entries of each list are read.
fn readings() -> [(&'static str, Reading); 17] {
    [
        ("area", flaw_of::<AreaEntry>),
        ("question", flaw_of::<QuestionEntry>),
        ("action", flaw_of::<ActionEntry>),
        ("source", flaw_of::<Source>),
        ("benchmark", flaw_of::<Benchmark>),
        ("term", flaw_of::<Term>),
        ("check", flaw_of::<CheckEntry>),
        ("case", flaw_of::<Case>),
        ("skill", flaw_of::<SkillEntry>),
        ("kpi", flaw_of::<KpiEntry>),
        ("tag", flaw_of::<Tag>),
        ("order", flaw_of::<String>),
        ("move", flaw_of::<MoveEntry>),
        ("retarget", flaw_of::<RetargetEntry>),
        ("add", flaw_of::<AddEntry>),
        ("again", flaw_of::<Changed>),
        ("retire", flaw_of::<Changed>),
    ]
}
