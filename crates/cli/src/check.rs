//! `dx-readiness check`: what the shipped bank holds and what is wrong with it.

use bank::BankFile;
use fields::Tree;
use serde::Serialize;

use crate::Failure;

/// What `check --json` prints.
#[derive(Serialize)]
struct Check {
    questions: usize,
    short_path: usize,
    actions: usize,
    languages: usize,
    banks: usize,
    sources: usize,
    /// Minutes to answer the short path, rounded up.
    short_path_minutes: u32,
    problems: Vec<String>,
}

/// Returns the counts and problems as text or JSON.
///
/// # Errors
///
/// Fails with status 1 when the bank has problems; they are in the sentence.
pub fn run(json: bool) -> Result<String, Failure> {
    let check = Check::of(content::SIX_PRIORITIES);
    let text = if json {
        serde_json::to_string_pretty(&check).unwrap_or_default() + "\n"
    } else {
        format!(
            "questions {}, in the short path {} (about {} minutes), actions {}, sources {}, \
             languages {}, banks {}, problems {}\n",
            check.questions,
            check.short_path,
            check.short_path_minutes,
            check.actions,
            check.sources,
            check.languages,
            check.banks,
            check.problems.len()
        )
    };
    if check.problems.is_empty() {
        Ok(text)
    } else {
        Err(Failure { sentence: check.problems.join("\n"), status: Failure::OTHER })
    }
}

impl Check {
    fn of(bank: &str) -> Self {
        let tree = match Tree::parse(bank) {
            Ok(tree) => tree,
            Err(error) => return Self::failed(vec![error.to_string()]),
        };
        match BankFile::read(tree).and_then(BankFile::compile) {
            Ok(catalog) => {
                let questions = catalog.bank.questions();
                let short = questions.iter().filter(|question| question.is_short);
                let seconds: u32 = short.clone().map(|q| u32::from(q.seconds)).sum();
                Self {
                    questions: questions.len(),
                    short_path: short.count(),
                    actions: catalog.bank.actions().len(),
                    // A text without its second language does not compile.
                    languages: 2,
                    banks: 1,
                    sources: catalog.sources.len(),
                    short_path_minutes: seconds.div_ceil(60),
                    problems: Vec::new(),
                }
            }
            Err(problems) => Self::failed(problems.iter().map(ToString::to_string).collect()),
        }
    }

    const fn failed(problems: Vec<String>) -> Self {
        Self {
            questions: 0,
            short_path: 0,
            actions: 0,
            languages: 0,
            banks: 0,
            sources: 0,
            short_path_minutes: 0,
            problems,
        }
    }
}
