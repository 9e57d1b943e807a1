//! Where facts come from, and since when they hold.

use std::collections::BTreeSet;

use bank::BankFile;

use crate::{Lint, report};

/// Without a source that was read, evidence counts for no more than judgement.
const MOST_BY_JUDGEMENT: u8 = 3;

pub fn look(file: &BankFile, found: &mut Vec<Lint>) {
    for source in &file.source {
        let dates = [&source.date, &source.seen];
        if dates.into_iter().flatten().all(|date| date.trim().is_empty()) {
            report(found, &source.id, "date", "has no date: published, or the day it was seen");
        }
        if source.title.ja.trim().is_empty() || source.title.en.trim().is_empty() {
            report(found, &source.id, "title", "has no title");
        }
    }
    let known: BTreeSet<&str> = file.source.iter().map(|source| &*source.id).collect();
    for action in &file.action {
        let is_cited = action.sources.iter().any(|source| known.contains(&**source));
        if !is_cited && action.criteria.evidence > MOST_BY_JUDGEMENT {
            let what = format!(
                "evidence {} without a source; by judgement it is at most {MOST_BY_JUDGEMENT}",
                action.criteria.evidence
            );
            report(found, &action.id, "sources", what);
        }
    }
}
