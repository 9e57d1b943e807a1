//! Joins the files of a bank, checks the whole and writes it as JSON.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use bank::{BankFile, Part, Problem};
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

/// Writes `<id>.json`, its `<id>.hash` and the packed `<id>.bin` to `out`, or returns what is
/// wrong.
pub fn compile(folder: &Path, out: &Path) -> Vec<String> {
    let mut complaints = Vec::new();
    let mut texts: Vec<(PathBuf, String)> = Vec::new();
    let mut parts = Vec::new();
    let mut files = crate::files::list(folder);
    files.sort_by_key(|file| (place(file), file.clone()));
    for file in files {
        let text = fs::read_to_string(&file).unwrap_or_default();
        match toml::from_str::<Part>(&text) {
            Ok(part) => parts.push(part),
            Err(error) => complaints.push(format!("{}: {}", file.display(), one_line(&error))),
        }
        texts.push((file, text));
    }
    let Some(whole) = join(parts) else {
        complaints.push(format!(
            "{}: bank.toml lacks id, edition, date, name or basis",
            folder.display()
        ));
        return complaints;
    };
    if !complaints.is_empty() {
        return complaints;
    }
    let json = serde_json::to_string(&whole).unwrap_or_default();
    let packed = postcard::to_allocvec(&whole).unwrap_or_default();
    let id = whole.id.clone();
    match whole.compile() {
        Ok(_) => {
            let hash = Sha256::digest(&json);
            let mut digits = String::new();
            for byte in hash.iter().take(8) {
                let _ = write!(digits, "{byte:02x}");
            }
            let files =
                [("json", json.into_bytes()), ("hash", digits.into_bytes()), ("bin", packed)];
            for (extension, bytes) in files {
                let file = out.join(format!("{id}.{extension}"));
                if let Err(error) = fs::write(&file, bytes) {
                    complaints.push(format!("{}: {error}", file.display()));
                }
            }
        }
        Err(problems) => {
            complaints.extend(problems.iter().map(|problem| locate(problem, &texts)));
        }
    }
    complaints
}

fn place(file: &Path) -> usize {
    let stem = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    ORDER.iter().position(|area| *area == stem).unwrap_or(ORDER.len())
}

fn one_line(error: &toml::de::Error) -> String {
    error.to_string().lines().map(str::trim_end).collect::<Vec<_>>().join(" / ")
}

fn join(parts: Vec<Part>) -> Option<BankFile> {
    let mut whole = Part::default();
    for part in parts {
        whole.id = whole.id.or(part.id);
        whole.edition = whole.edition.or(part.edition);
        whole.date = whole.date.or(part.date);
        whole.name = whole.name.or(part.name);
        whole.basis = whole.basis.or(part.basis);
        whole.area.extend(part.area);
        whole.question.extend(part.question);
        whole.action.extend(part.action);
        whole.source.extend(part.source);
        whole.benchmark.extend(part.benchmark);
        whole.term.extend(part.term);
    }
    Some(BankFile {
        id: whole.id?,
        edition: whole.edition?,
        date: whole.date?,
        name: whole.name?,
        basis: whole.basis?,
        area: whole.area,
        question: whole.question,
        action: whole.action,
        source: whole.source,
        benchmark: whole.benchmark,
        term: whole.term,
    })
}

/// Says file and line: the line of the key inside the entry, else the line of its id.
fn locate(problem: &Problem, texts: &[(PathBuf, String)]) -> String {
    let head = format!("id = \"{}\"", problem.id);
    for (file, text) in texts {
        let Some(at) = text.lines().position(|line| line.trim() == head) else { continue };
        let entry =
            text.lines().enumerate().skip(at).take_while(|(n, l)| *n == at || !l.starts_with("[["));
        let is_key = |line: &str| {
            line.strip_prefix(problem.key).is_some_and(|rest| rest.starts_with([' ', '.', '=']))
        };
        let line = entry.clone().find(|(_, line)| is_key(line)).map_or(at, |(n, _)| n) + 1;
        return format!("{}:{line}: {problem}", file.display());
    }
    problem.to_string()
}
