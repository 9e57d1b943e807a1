//! Laws over the indicators: every action has one, the department has some in each layer, and each
//! says what is counted, by whom, from what and how far it is to come.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

use std::collections::BTreeSet;

use bank::{BankFile, KpiEntry, Layer};

/// The shipped banks as files.
fn files() -> impl Iterator<Item = BankFile> {
    (0..content::SHIPPED.len()).map(|at| BankFile::read(&content::shipped_file(at)).unwrap())
}

/// The actions that ask for the money of one other action: that they were filed is all they show.
fn requests(file: &BankFile) -> BTreeSet<&str> {
    file.action.iter().filter_map(|action| action.request.as_deref()).collect()
}

#[test]
fn every_action_has_an_indicator() {
    for file in files() {
        let requests = requests(&file);
        for action in &file.action {
            let is_request = requests.contains(&*action.id);
            assert!(is_request || !action.kpis.is_empty(), "{}", action.id);
        }
    }
}

#[test]
fn the_department_has_indicators_in_every_layer() {
    for file in files() {
        // The eleven of the review and two more that a department can hold: docs/decisions/0040.
        assert!(file.kpi.len() >= 13);
        for layer in [Layer::Kgi, Layer::Ksi, Layer::Outcome, Layer::Output] {
            assert!(file.kpi.iter().filter(|kpi| kpi.layer == layer).count() >= 2, "{layer:?}");
        }
    }
}

/// An aim of the whole department is not reached by one action.
#[test]
fn an_action_counts_what_it_does_or_changes() {
    for file in files() {
        for action in &file.action {
            for kpi in &action.kpis {
                assert!(matches!(kpi.layer, Layer::Outcome | Layer::Output), "{}", kpi.id);
            }
        }
    }
}

#[test]
fn every_field_of_an_indicator_is_filled_and_a_share_says_of_what() {
    for file in files() {
        let own = file.action.iter().flat_map(|action| &action.kpis);
        let mut names = BTreeSet::new();
        for kpi in file.kpi.iter().chain(own) {
            assert!(names.insert((&kpi.name.ja, &kpi.data.ja)), "twice: {}", kpi.name.ja);
            filled(kpi);
        }
    }
}

fn filled(kpi: &KpiEntry) {
    for text in [&kpi.name, &kpi.formula, &kpi.data, &kpi.target] {
        assert!(!text.ja.trim().is_empty() && !text.en.trim().is_empty(), "{}", kpi.id);
    }
    let is_share = kpi.name.ja.ends_with("割合");
    assert!(!is_share || kpi.formula.ja.contains('÷'), "{}: of what?", kpi.id);
    assert!(!is_share || kpi.formula.en.contains('÷'), "{}: of what?", kpi.id);
}
