//! Joins the files of a bank, checks the whole and writes it as JSON.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use bank::{BankFile, Problem};
use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};

use crate::bilingual;

/// The order of the areas' files: the order in which people are asked.
const ORDER: [&str; 13] = [
    "awareness",
    "policy",
    "organisation",
    "execution",
    "standardisation",
    "card",
    "online",
    "automation",
    "telework",
    "security",
    "burden",
    "people",
    "cooperation",
];

/// A bank that was compiled.
pub struct Compiled {
    /// The whole of it.
    pub whole: Value,
    /// The English texts of its own files, in their order there.
    pub english: Vec<Value>,
}

/// Compiles the bank in `folder`, or what it changes in `base`; writes its Japanese as `<id>.json`
/// and the hash of the whole as `<id>.hash` to `out`.
///
/// # Errors
///
/// Fails with every complaint, each with file and line.
pub fn compile(folder: &Path, base: Option<&Value>, out: &Path) -> Result<Compiled, Vec<String>> {
    let (own, texts) = read(folder)?;
    let located = |problems: Vec<Problem>| -> Vec<String> {
        problems.iter().map(|problem| locate(problem, &texts)).collect()
    };
    let whole = match base {
        Some(base) => bank::derive(base.clone(), &own).map_err(located)?,
        None => own.clone(),
    };
    let catalog = BankFile::read(&whole).and_then(BankFile::compile).map_err(located)?;
    let mut hash = String::new();
    for byte in Sha256::digest(whole.to_string()).iter().take(8) {
        let _ = write!(hash, "{byte:02x}");
    }
    let (japanese, english) = apart(&own).map_err(|what| vec![what])?;
    for (extension, text) in [("json", japanese.to_string()), ("hash", hash)] {
        let file = out.join(format!("{}.{extension}", catalog.id));
        fs::write(&file, text).map_err(|error| vec![format!("{}: {error}", file.display())])?;
    }
    Ok(Compiled { whole, english })
}

/// Takes the English out of a bank, and proves that putting it back gives the same bank.
fn apart(bank: &Value) -> Result<(Value, Vec<Value>), String> {
    let mut japanese = bank.clone();
    let mut english = Vec::new();
    take_english(&mut japanese, &mut english);
    let mut again = japanese.clone();
    let mut texts = english.iter().cloned();
    bilingual::complete(&mut again, &mut |_| texts.next().unwrap_or_default());
    // As text: the hash of a bank depends on the order of its keys.
    let [again, before] = [&again, bank].map(ToString::to_string);
    if again == before && texts.next().is_none() {
        Ok((japanese, english))
    } else {
        Err("a bank whose English was taken out and put back is another one".into())
    }
}

/// Moves the English of every text in both languages to the end of `english`.
fn take_english(value: &mut Value, english: &mut Vec<Value>) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| take_english(item, english)),
        Value::Object(keys) if keys.contains_key("ja") => english.extend(keys.shift_remove("en")),
        Value::Object(keys) => keys.values_mut().for_each(|value| take_english(value, english)),
        _ => {}
    }
}

/// A file with its text, to say the line of a problem.
type Texts = Vec<(PathBuf, String)>;

/// Joins the files of a folder.
fn read(folder: &Path) -> Result<(Value, Texts), Vec<String>> {
    let mut complaints = Vec::new();
    let mut texts = Texts::new();
    let mut whole = Map::new();
    let mut files = crate::files::list(folder);
    files.sort_by_key(|file| (place(file), file.clone()));
    for file in files {
        let text = fs::read_to_string(&file).unwrap_or_default();
        match toml::from_str::<Map<String, Value>>(&text) {
            Ok(part) => {
                let twice = join(&mut whole, part);
                complaints.extend(twice.iter().map(|key| {
                    format!("{}: `{key}` is in another file of this bank, too", file.display())
                }));
            }
            Err(error) => complaints.push(format!("{}: {}", file.display(), one_line(&error))),
        }
        texts.push((file, text));
    }
    if complaints.is_empty() { Ok((Value::Object(whole), texts)) } else { Err(complaints) }
}

fn place(file: &Path) -> usize {
    let stem = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    ORDER.iter().position(|area| *area == stem).unwrap_or(ORDER.len())
}

fn one_line(error: &toml::de::Error) -> String {
    error.to_string().lines().map(str::trim_end).collect::<Vec<_>>().join(" / ")
}

/// Joins a part to the whole: lists follow each other, everything else is there once. Returns the
/// keys that were there before.
fn join(whole: &mut Map<String, Value>, part: Map<String, Value>) -> Vec<String> {
    let mut twice = Vec::new();
    for (key, value) in part {
        match (whole.get_mut(&key), value) {
            (Some(Value::Array(all)), Value::Array(more)) => all.extend(more),
            (Some(_), _) => twice.push(key),
            (None, value) => {
                whole.insert(key, value);
            }
        }
    }
    twice
}

/// Says file and line: the line of the key inside the entry, else the line of its id.
fn locate(problem: &Problem, texts: &[(PathBuf, String)]) -> String {
    let head = format!("id = \"{}\"", problem.id);
    for (file, text) in texts {
        let Some(at) = text.lines().position(|line| line.trim() == head) else { continue };
        let key = problem.key.split('.').next().unwrap_or_default();
        let entry =
            text.lines().enumerate().skip(at).take_while(|(n, l)| *n == at || !l.starts_with("[["));
        let is_key = |line: &str| {
            line.strip_prefix(key).is_some_and(|rest| rest.starts_with([' ', '.', '=']))
        };
        let line = entry.clone().find(|(_, line)| is_key(line)).map_or(at, |(n, _)| n) + 1;
        return format!("{}:{line}: {problem}", file.display());
    }
    problem.to_string()
}
