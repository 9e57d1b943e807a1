//! Short facts, one label and one value each, and the words that they are made of.

use bank::Lang;
use content::{Word, Words};
use readiness::{DepartmentKind, Moment};

use crate::ui::el::{El, el};
use crate::ui::say;

/// Shows labels with their values.
pub fn facts(rows: Vec<(Word, String)>) -> El {
    let rows =
        rows.into_iter().map(|(label, value)| el("div").texted("dt", label).texted("dd", value));
    el("dl.facts").children(rows)
}

/// Returns `令和8年11月22日 14:26`, or that the time is not known.
pub fn moment(words: &'static Words, lang: Lang, at: &Moment) -> String {
    match (at.date(), at.clock()) {
        (Some(date), Some(clock)) => format!("{} {clock}", say::date(lang, date)),
        _ => words.share.not_known.into(),
    }
}

/// Returns the name of a kind of department.
pub const fn kind_name(words: &'static Words, kind: DepartmentKind) -> Word {
    match kind {
        DepartmentKind::Counter => words.department.kind_counter,
        DepartmentKind::Tax => words.department.kind_tax,
        DepartmentKind::Welfare => words.department.kind_welfare,
        DepartmentKind::Internal => words.department.kind_internal,
        DepartmentKind::Works => words.department.kind_works,
        DepartmentKind::Education => words.department.kind_education,
    }
}
