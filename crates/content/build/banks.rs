//! Joins the files of a bank, checks the whole and writes it as JSON.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use bank::{BankFile, Problem};
use fields::Tree;
use sha2::{Digest as _, Sha256};

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

/// What the page carries of a bank.
#[derive(Default)]
pub struct Packed {
    /// The texts in Japanese, each with its end mark.
    pub ja: String,
    /// The texts in English.
    pub en: String,
}

/// Compiles the bank in `folder`, or what it changes in `base`; writes its `<id>.hash` and its
/// structure, `<id>.pack`, to `out` and puts its texts into `packed`. Returns the whole bank.
///
/// # Errors
///
/// Fails with every complaint, each with file and line.
pub fn compile(
    folder: &Path,
    base: Option<&Tree>,
    out: &Path,
    packed: &mut Packed,
) -> Result<Tree, Vec<String>> {
    let (own, texts) = read(folder)?;
    let located = |problems: Vec<Problem>| -> Vec<String> {
        problems.iter().map(|problem| locate(problem, &texts)).collect()
    };
    let whole = match base {
        Some(base) => bank::derive(base.clone(), own.clone()).map_err(located)?,
        None => own.clone(),
    };
    let catalog = BankFile::read(whole.clone()).and_then(BankFile::compile).map_err(located)?;
    let mut digits = String::new();
    for byte in Sha256::digest(whole.compact()).iter().take(8) {
        let _ = write!(digits, "{byte:02x}");
    }
    let structure = bank::pack(&own, &mut packed.ja, &mut packed.en);
    for (extension, bytes) in [("hash", digits.into_bytes()), ("pack", structure)] {
        let file = out.join(format!("{}.{extension}", catalog.id));
        fs::write(&file, bytes).map_err(|error| vec![format!("{}: {error}", file.display())])?;
    }
    Ok(whole)
}

/// A file with its text, to say the line of a problem.
type Texts = Vec<(PathBuf, String)>;

/// Joins the files of a folder.
fn read(folder: &Path) -> Result<(Tree, Texts), Vec<String>> {
    let mut complaints = Vec::new();
    let mut texts = Texts::new();
    let mut whole = Vec::new();
    let mut files = crate::files::list(folder);
    files.sort_by_key(|file| (place(file), file.clone()));
    for file in files {
        let text = fs::read_to_string(&file).unwrap_or_default();
        match toml::from_str::<Tree>(&text) {
            Ok(Tree::Object(part)) => join(&mut whole, part),
            Ok(_) => complaints.push(format!("{}: no table", file.display())),
            Err(error) => complaints.push(format!("{}: {}", file.display(), one_line(&error))),
        }
        texts.push((file, text));
    }
    if complaints.is_empty() { Ok((Tree::Object(whole), texts)) } else { Err(complaints) }
}

fn place(file: &Path) -> usize {
    let stem = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    ORDER.iter().position(|area| *area == stem).unwrap_or(ORDER.len())
}

fn one_line(error: &toml::de::Error) -> String {
    error.to_string().lines().map(str::trim_end).collect::<Vec<_>>().join(" / ")
}

/// Joins a part to the whole: lists follow each other, everything else stands once.
fn join(whole: &mut Vec<(String, Tree)>, part: Vec<(String, Tree)>) {
    for (key, value) in part {
        let there = whole.iter_mut().find(|(other, _)| *other == key);
        match (there, value) {
            (Some((_, Tree::List(all))), Tree::List(more)) => all.extend(more),
            // A second time: the reader names it.
            (_, value) => whole.push((key, value)),
        }
    }
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
