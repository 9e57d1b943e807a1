//! The Markdown for a chat or a wiki.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use bank::Lang;
use office::markdown::markdown;
use readiness::Document;
use support::{awkward, with, worked};

/// Counts the bars of a line that are not escaped.
fn bars(line: &str) -> usize {
    let (mut bars, mut is_escaped) = (0, false);
    for letter in line.chars() {
        bars += usize::from(letter == '|' && !is_escaped);
        is_escaped = letter == '\\' && !is_escaped;
    }
    bars
}

#[test]
fn every_table_is_whole_whatever_people_wrote() {
    for document in [worked(Lang::Ja), awkward(), Document::default()] {
        for lang in [Lang::Ja, Lang::En] {
            let text = with(&document, lang, markdown);
            for table in text.split("\n\n").filter(|part| part.starts_with('|')) {
                let width = bars(table.lines().next().unwrap());
                assert!(table.lines().all(|line| bars(line) == width), "{table}");
            }
            assert!(!text.contains('<') || text.contains("\\<"), "{text}");
            assert!(!text.replace("\\<", "").contains('<'));
        }
    }
}

#[test]
fn every_planned_action_is_named_with_its_months() {
    with(&worked(Lang::Ja), Lang::Ja, |source| {
        let text = markdown(source);
        for priority in source.diagnosis.priorities.ranked() {
            assert!(text.contains(source.phrases.title(&priority.action)), "{}", priority.action);
        }
        assert!(text.starts_with("# 税務課のロードマップ\n"));
        assert!(text.contains(&record::check_code(source.document)));
    });
}

#[test]
fn a_department_without_answers_says_so() {
    let text = with(&Document::default(), Lang::Ja, markdown);
    assert!(text.contains("計画に入る取組はありません。"), "{text}");
    assert!(!text.contains("取組の一覧"));
}
