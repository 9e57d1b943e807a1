//! What is known of earlier editions: which questions are new since, and which are gone.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

#[test]
fn every_earlier_edition_is_on_record() {
    for id in content::SHIPPED {
        let catalog = content::find(id).unwrap();
        let first = content::earlier(id).next().unwrap();
        assert_eq!(first.edition, "2026.1");
        assert!(content::earlier(id).all(|it| bank::is_earlier(it.edition, &catalog.edition)));
        let sinces = catalog.again.iter().filter_map(|changed| changed.since.as_deref());
        for since in sinces {
            assert!(bank::is_earlier(first.edition, since), "{id}: {since}");
        }
    }
}

#[test]
fn a_question_that_means_something_else_was_asked_before() {
    for id in content::SHIPPED {
        let catalog = content::find(id).unwrap();
        let first = content::earlier(id).next().unwrap();
        let changed = catalog.again.iter().filter(|changed| changed.since.is_some());
        for changed in changed {
            assert!(first.asks(&changed.question.as_str().into()), "{id}: {}", changed.question);
        }
        let questions = catalog.bank.questions();
        let is_new = |id: &&readiness::Question| !first.asks(&id.id);
        assert_eq!(
            questions.iter().filter(|it| first.asks(&it.id)).count(),
            if id == "six-priorities" { 74 } else { 79 }
        );
        assert!(questions.iter().filter(is_new).count() >= 24, "{id}");
    }
}
