//! `dx-readiness check`: what a bank holds and what is wrong with it.

use std::fmt::Write as _;
use std::path::Path;

use bank::{Lang, Problem};
use content::SHIPPED;
use lint::Path as Way;
use serde::Serialize;

use crate::checked::Checked;
use crate::escape;
use crate::outcome::Outcome;

/// What `check --json` prints.
#[derive(Clone, Default, Serialize)]
struct Check {
    questions: usize,
    short_path: usize,
    actions: usize,
    languages: usize,
    banks: usize,
    sources: usize,
    /// Minutes to answer, rounded up.
    short_path_minutes: u32,
    full_path_minutes: u32,
    problems: Vec<String>,
}

/// Looks through the bank in `path`, or through all that are shipped.
///
/// # Errors
///
/// Fails where the file cannot be read as a bank.
pub fn run(path: Option<&Path>, json: bool, lang: Lang) -> Result<Outcome, Outcome> {
    let (check, text) = match path {
        Some(path) => own(path, lang)?,
        None => shipped(),
    };
    let output = if json {
        serde_json::to_string_pretty(&check).unwrap_or_default() + "\n"
    } else if check.problems.is_empty() {
        text
    } else {
        String::new()
    };
    let (aside, status) = match check.problems.len() {
        0 => (String::new(), 0),
        count => {
            let file = path.map(|path| format!("{}: ", path.display())).unwrap_or_default();
            let file = escape::line(&file);
            let plural = if count == 1 { "" } else { "s" };
            let lines: Vec<_> = check.problems.iter().map(|line| escape::line(line)).collect();
            let list = lines.join("\n");
            (format!("{file}{count} problem{plural}\n{list}"), Outcome::OTHER)
        }
    };
    Ok(Outcome { output, aside, status })
}

fn own(path: &Path, lang: Lang) -> Result<(Check, String), Outcome> {
    let checked = Checked::open(path, lang)?;
    let problems = checked.problems.iter().map(Problem::to_string).collect();
    let check = Check { problems, ..Check::of(&checked) };
    let text = check.line(&checked);
    Ok((check, text))
}

/// The counts are those of the bank that is asked unless another is chosen.
fn shipped() -> (Check, String) {
    let mut first = Check::default();
    let (mut problems, mut text) = (Vec::new(), String::new());
    for (at, id) in SHIPPED.into_iter().enumerate() {
        let checked = Checked::shipped(at);
        problems.extend(checked.problems.iter().map(|problem| format!("{id}: {problem}")));
        let check = Check::of(&checked);
        text += &check.line(&checked);
        if at == 0 {
            first = check;
        }
    }
    let _ = writeln!(text, "languages 2, banks {}, problems {}", SHIPPED.len(), problems.len());
    (Check { banks: SHIPPED.len(), problems, ..first }, text)
}

impl Check {
    /// Counts; a bank whose entries cannot be read has none.
    fn of(checked: &Checked) -> Self {
        let Some(file) = &checked.file else {
            return Self { languages: 2, banks: 1, ..Self::default() };
        };
        Self {
            questions: file.question.len(),
            short_path: file.question.iter().filter(|q| !q.full_path_only).count(),
            actions: file.action.len(),
            // A text without its second language is refused.
            languages: 2,
            banks: 1,
            sources: file.source.len(),
            short_path_minutes: lint::minutes(file, Way::Short),
            full_path_minutes: lint::minutes(file, Way::Full),
            problems: Vec::new(),
        }
    }

    /// For a person at a terminal.
    fn line(&self, checked: &Checked) -> String {
        let name = checked
            .file
            .as_ref()
            .map(|file| format!("{} {}: ", escape::line(&file.id), escape::line(&file.edition)));
        format!(
            "{}questions {} (about {} min), in the short path {} (about {} min), \
             actions {}, sources {}\n",
            name.unwrap_or_default(),
            self.questions,
            self.full_path_minutes,
            self.short_path,
            self.short_path_minutes,
            self.actions,
            self.sources,
        )
    }
}
