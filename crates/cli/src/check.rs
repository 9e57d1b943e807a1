//! `dx-readiness check`: what the shipped bank holds and what is wrong with it.

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
    let check = Check::shipped();
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
    fn shipped() -> Self {
        let catalog = content::catalog();
        let questions = catalog.bank.questions();
        let short = questions.iter().filter(|question| question.is_short);
        let seconds: u32 = short.clone().map(|q| u32::from(q.seconds)).sum();
        Self {
            questions: questions.len(),
            short_path: short.count(),
            actions: catalog.bank.actions().len(),
            // A text without its second language does not compile.
            languages: 2,
            banks: content::SHIPPED.len(),
            sources: catalog.sources.len(),
            short_path_minutes: seconds.div_ceil(60),
            problems: Vec::new(),
        }
    }
}
