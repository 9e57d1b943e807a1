//! Everything that the articles describe by name has a question, an action and a page.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod command_line;

use std::collections::BTreeSet;
use std::fs;

use command_line::{printed, root};

/// The columns of each row: what, id, questions, actions, pages.
fn rows(text: &str) -> Vec<[Vec<String>; 5]> {
    let rows = text.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| What"));
    rows.map(|line| {
        let columns = line.trim_matches('|').split(" | ").map(|column| {
            let ids = column.split(", ").map(|id| id.trim_matches([' ', '`']).to_owned());
            ids.filter(|id| !id.is_empty()).collect()
        });
        columns.collect::<Vec<_>>().try_into().unwrap()
    })
    .collect()
}

#[test]
fn every_item_has_a_question_an_action_and_a_page_that_exist() {
    let route = fs::read_to_string(root().join("src/ui/route.rs")).unwrap();
    let mut ids = BTreeSet::new();
    let rows = rows(&printed(&["coverage"]));
    assert!(rows.len() >= 70, "{}", rows.len());
    for [_, id, questions, actions, pages] in rows {
        let id = &id[0];
        assert!(ids.insert(id.clone()), "{id} stands there twice");
        for (what, found) in [("question", &questions), ("action", &actions), ("page", &pages)] {
            assert!(!found.is_empty(), "{id} has no {what}");
        }
        let known = |is_in: &dyn Fn(&bank::Catalog) -> bool| {
            content::SHIPPED.iter().any(|id| is_in(content::find(id).unwrap()))
        };
        for question in &questions {
            let is_asked = known(&|bank| bank.bank.question(&question.as_str().into()).is_some());
            assert!(is_asked, "{id}: nobody asks {question}");
        }
        for action in &actions {
            let is_there = known(&|bank| bank.bank.action(&action.as_str().into()).is_some());
            assert!(is_there, "{id}: there is no action {action}");
        }
        for page in &pages {
            assert!(route.contains(&format!("(\"{page}\", ")), "{id}: there is no page {page}");
        }
    }
}

#[test]
fn every_article_is_a_source_with_items() {
    let text = printed(&["coverage"]);
    for article in ["s0", "s1", "s2", "s3", "s4"] {
        let title = &content::catalog().source(article).unwrap().title.ja;
        assert_eq!(text.matches(&format!("\n## {article}: {title}\n")).count(), 1, "{article}");
    }
    assert_eq!(text.matches("\n## ").count(), 5);
}

#[test]
fn the_published_map_is_the_one_that_the_command_prints() {
    let published = fs::read_to_string(root().join("docs/coverage.md")).unwrap();
    assert_eq!(published, printed(&["coverage"]), "run `dx-readiness coverage > docs/coverage.md`");
}
