//! Short facts, one label and one value each, and the words that they are made of.

use bank::Lang;
use content::{Word, Words};
use readiness::{AreaGroup, BankRef, DepartmentKind, Moment};

use crate::ui::el::{El, el};
use crate::ui::{Desk, say};

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

/// Returns what a bank is called and its edition; its id where its words are not here.
pub fn bank_called(desk: Desk, bank: &BankRef) -> String {
    let here = Some(desk.catalog()).filter(|catalog| catalog.id == *bank.id);
    let found = here.or_else(|| content::find(&bank.id));
    let name = found.map_or(bank.id.as_str(), |catalog| catalog.name.get(desk.lang_now()));
    format!("{name} {}", bank.edition)
}

/// Returns the title of a group of areas.
pub const fn group_name(words: &'static Words, group: AreaGroup) -> Word {
    match group {
        AreaGroup::Steps => words.common.steps_title,
        AreaGroup::Priorities => words.common.priorities_title,
        AreaGroup::AtWork => words.common.people_title,
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
