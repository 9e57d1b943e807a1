//! The draft of the letter that asks for a decision (起案文), to be copied and edited.

use readiness::{Budget, PlanView};

use super::brief::Brief;
use crate::paper::Paper;

/// What is asked of those who read it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DraftKind {
    /// 報告: to take note.
    #[default]
    Report,
    /// 伺い: to decide.
    Approval,
}

/// The draft of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// 件名: what it is about; its end says what is asked.
    pub subject: String,
    /// 本文: the sentence that reports or asks.
    pub body: String,
    /// 記: the particulars, each with its title.
    pub items: Vec<(String, String)>,
    text: String,
}

impl Draft {
    /// Returns the whole draft as plain text, a paragraph a line.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// Drafts the letter to which the report of `paper` is attached.
#[must_use]
pub fn draft(paper: Paper<'_>, kind: DraftKind) -> Draft {
    let words = paper.phrases.words.office_report;
    let name = paper.department();
    let (subject, body) = match kind {
        DraftKind::Report => (words.subject_report(name), words.body_report),
        DraftKind::Approval => (words.subject_approval(name), words.body_approval),
    };
    let items = items(paper);
    let mut lines = vec![words.draft_subject(&subject), String::new(), body.to_owned()];
    lines.extend([String::new(), words.memo.to_owned(), String::new()]);
    for ((title, text), at) in items.iter().zip(1..) {
        lines.push(words.item(at, title));
        lines.extend(text.lines().map(|line| format!("　{line}")));
    }
    lines.push(words.end.to_owned());
    Draft { text: lines.join("\n") + "\n", subject, body: body.into(), items }
}

fn items(paper: Paper<'_>) -> Vec<(String, String)> {
    let words = paper.phrases.words.office_report;
    let papers = words.papers(paper.title(), record::check_code(paper.document));
    let papers = (words.item_papers.to_owned(), papers);
    let bank = &paper.phrases.catalog.bank;
    let view = PlanView::of(bank, paper.document, paper.diagnosis, paper.today);
    let brief = Brief::of(paper, &view);
    let mut items = vec![(words.item_aim, words.aim.to_owned())];
    if let Some(nothing) = &brief.nothing {
        items.push((words.item_period, nothing.clone()));
    } else {
        items.push((words.item_period, period(paper, &view)));
    }
    if !paper.is_empty() {
        let steps = brief.steps.iter().map(|step| [&step.name, "　", &step.score].concat());
        let position: Vec<String> = steps.chain(brief.weakest.clone()).collect();
        items.push((words.item_position, position.join("\n")));
    }
    if !view.lanes.is_empty() {
        let first = brief.first.iter().map(|line| {
            [paper.phrases.words.roadmap.quoted(&line.title).as_str(), "　", &line.facts].concat()
        });
        items.push((words.item_first, first.collect::<Vec<_>>().join("\n")));
        let out = match view.put_off.len() {
            0 => words.out_none.to_owned(),
            out => words.out_count(out),
        };
        items.push((words.item_out, out));
        items.push((words.item_money, money(paper)));
    }
    let named = items.into_iter().map(|(title, text)| (title.to_owned(), text));
    named.chain([papers]).collect()
}

fn period(paper: Paper<'_>, view: &PlanView) -> String {
    let phrases = paper.phrases;
    let month = |at| phrases::year_month(phrases.lang, at);
    let hours = view.lanes.iter().map(|lane| lane.hours).sum();
    phrases.words.office_report.period(
        month(view.first),
        month(view.last),
        view.lanes.len(),
        phrases::hours(phrases.words, hours),
    )
}

fn money(paper: Paper<'_>) -> String {
    let (phrases, words) = (paper.phrases, paper.phrases.words.office_report);
    let bank = &phrases.catalog.bank;
    let budget = Budget::of(bank, paper.document, paper.diagnosis, paper.today);
    match budget.rows.first() {
        None => words.money_none.into(),
        Some(first) => {
            words.money_some(budget.rows.len(), phrases::date(phrases.lang, first.closes))
        }
    }
}
