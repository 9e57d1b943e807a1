//! How long the paths take.

use bank::BankFile;
pub use readiness::Path;

use crate::{Lint, report};

/// The most minutes for the short path.
pub const SHORT_MINUTES: u32 = 15;
/// The most minutes for all questions.
pub const FULL_MINUTES: u32 = 40;

pub fn look(file: &BankFile, found: &mut Vec<Lint>) {
    for (path, name, limit) in
        [(Path::Short, "short", SHORT_MINUTES), (Path::Full, "full", FULL_MINUTES)]
    {
        let minutes = minutes(file, path);
        if minutes > limit {
            let what = format!("the {name} path takes {minutes} minutes of {limit}");
            report(found, &file.id, "question", what);
        }
    }
}

/// Returns the minutes to answer the questions of `path` when one knows, rounded up.
#[must_use]
pub fn minutes(file: &BankFile, path: Path) -> u32 {
    let asked = file.question.iter().filter(|q| path == Path::Full || !q.full_path_only);
    asked.map(|question| u32::from(question.seconds)).sum::<u32>().div_ceil(60)
}
