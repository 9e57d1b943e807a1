//! What is said to a small office, and to departments of one kind.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

use std::collections::BTreeSet;

use bank::{Lang, QuestionText};
use content::catalog;
use readiness::{DepartmentKind, Path};

fn questions() -> impl Iterator<Item = &'static QuestionText> {
    let questions = catalog().bank.questions().iter();
    questions.map(|question| catalog().question(&question.id).unwrap())
}

#[test]
fn every_kind_finds_its_own_work_in_the_questions() {
    let has_any = |text: &QuestionText| {
        DepartmentKind::ALL.into_iter().any(|kind| text.examples.of(kind).is_some())
    };
    let with_examples = questions().filter(|text| has_any(text)).count();
    assert!(with_examples >= 20, "{with_examples}");
    for kind in DepartmentKind::ALL {
        let count = questions().filter(|text| text.examples.of(kind).is_some()).count();
        let least = match kind {
            // Small, or much like another kind.
            DepartmentKind::Branch | DepartmentKind::Education => 4,
            _ => 10,
        };
        assert!(count >= least, "{kind:?}: {count}");
    }
    let short = catalog().bank.questions().iter().filter(|question| Path::Short.asks(question));
    let short: BTreeSet<_> = short.map(|question| &question.id).collect();
    let asked = short.iter().filter(|id| has_any(catalog().question(id).unwrap())).count();
    assert!(asked >= 20, "{asked} of the short path");
}

#[test]
fn no_example_is_said_twice_or_holds_a_figure_of_its_own() {
    let mut seen = BTreeSet::new();
    for text in questions() {
        for example in DepartmentKind::ALL.into_iter().filter_map(|kind| text.examples.of(kind)) {
            assert!(seen.insert(&example.ja), "{}", example.ja);
            assert!(!example.ja.contains(['%', '法', '条']), "{}", example.ja);
        }
    }
}

#[test]
fn nothing_asks_a_small_office_for_two() {
    let two =
        ["の2名", "担当2名", "2名の", "の2人", "2人が", "2〜3人", "2人以上いる", "どの係にも"];
    let has_two = |text: &String| two.iter().any(|two| text.contains(two));
    for action in catalog().bank.actions() {
        let text = catalog().action(&action.id).unwrap();
        let steps = &text.steps_for(true).ja;
        assert!(!steps.iter().any(has_two), "{}: {steps:?}", action.id);
        assert_eq!(text.steps_for(false), &text.steps);
    }
    for text in questions() {
        let levels = &text.levels_for(true).ja;
        assert!(!levels.iter().any(has_two), "{levels:?}");
        assert_eq!(text.levels_for(false), &text.levels);
        for lang in [Lang::Ja, Lang::En] {
            let rungs: BTreeSet<_> = text.levels_for(true).get(lang).iter().collect();
            assert_eq!(rungs.len(), 5, "{}", text.text.ja);
        }
    }
}
