//! Every kind of department gets questions and actions of its own, and nobody a longer short path.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

use std::collections::BTreeSet;

use bank::Catalog;
use readiness::{
    Answer, Candidates, Choice, DepartmentKind, DepartmentTrait, Document, Gate, Level, Path,
    Profile, Readiness, YesNo,
};

/// Returns the gates of what a kind has to do with and most others have not.
fn own_gates(kind: DepartmentKind) -> Vec<Gate> {
    let gates = kind.proposes().iter().flat_map(|(one, said)| match (one, said) {
        (DepartmentTrait::Procedures, YesNo::Yes) => vec![Gate::Counter, Gate::Numbers],
        (DepartmentTrait::Procedures, YesNo::No) => vec![Gate::InHouse],
        (one, _) => vec![Gate::Has(*one)],
    });
    gates.collect()
}

/// Returns a department of `kind` that answers every question at the lowest level.
fn worst(catalog: &Catalog, kind: DepartmentKind) -> Document {
    let mut document = Document { path: Path::Full, ..Document::default() };
    document.profile.take_kind(kind);
    for question in catalog.bank.questions() {
        let choice = Some(Choice::Level(Level::MIN));
        let answer = Answer { choice, ..Answer::default() };
        document.answers.record(&catalog.bank, &question.id, answer).unwrap();
    }
    document
}

#[test]
fn every_kind_reaches_five_actions_and_three_questions_of_its_own() {
    for id in content::SHIPPED {
        let catalog = content::find(id).unwrap();
        for kind in DepartmentKind::ALL {
            let own = own_gates(kind);
            let is_own = |gates: &[Gate]| gates.iter().any(|gate| own.contains(gate));
            let document = worst(catalog, kind);
            let readiness = Readiness::assess(&catalog.bank, &document);
            let found = Candidates::find(&catalog.bank, &document, &readiness);
            let actions: BTreeSet<_> = found
                .iter()
                .filter(|found| is_own(&catalog.bank.action(&found.action).unwrap().gates))
                .map(|found| &found.action)
                .collect();
            assert!(actions.len() >= 5, "{id}, {kind:?}: {actions:?}");
            let questions = catalog.bank.questions().iter();
            let asked = questions.filter(|asked| is_own(&asked.gates) && document.asks(asked));
            assert!(asked.count() >= 3, "{id}, {kind:?}");
        }
    }
}

/// Returns every department that yes and no can describe.
fn anybody() -> impl Iterator<Item = Profile> {
    let facts = 4 + DepartmentTrait::ALL.len();
    (0_u32..1 << facts).map(|bits| {
        let said = |at: usize| Some(if bits >> at & 1 == 1 { YesNo::Yes } else { YesNo::No });
        let traits = DepartmentTrait::ALL.into_iter().enumerate();
        Profile {
            counter: said(0),
            standard_tasks: said(1),
            numbers: said(2),
            payment_slips: said(3),
            traits: traits.filter_map(|(at, one)| Some((one, said(at + 4)?))).collect(),
            ..Profile::default()
        }
    })
}

#[test]
fn no_pack_makes_the_short_path_longer() {
    for id in content::SHIPPED {
        let catalog = content::find(id).unwrap();
        let asked = |profile: Profile| {
            let document = Document { profile, path: Path::Short, ..Document::default() };
            catalog.bank.questions().iter().filter(|question| document.asks(question)).count()
        };
        let usual = asked(Profile::default());
        let most = anybody().map(asked).max().unwrap();
        assert_eq!(most, usual, "{id}");
    }
}

#[test]
fn every_pack_has_questions_and_actions() {
    let packs = [
        Gate::Has(DepartmentTrait::FieldWork),
        Gate::Has(DepartmentTrait::Facility),
        Gate::Has(DepartmentTrait::Shifts),
        Gate::Has(DepartmentTrait::OwnOrgan),
        Gate::Has(DepartmentTrait::Migrated),
        Gate::InHouse,
    ];
    let bank = &content::catalog().bank;
    for pack in packs {
        let actions = bank.actions().iter().filter(|action| action.gates.contains(&pack)).count();
        assert!(pack.closes(bank, Path::Full).count() >= 1, "{pack:?}");
        assert!(actions >= 2, "{pack:?}");
        // What is asked only of some keeps its actions from the others, too.
        for question in pack.closes(bank, Path::Full) {
            let leads = bank.actions().iter().filter(|action| {
                action.triggers.iter().all(|trigger| trigger.question == question.id)
                    && !action.triggers.is_empty()
            });
            for action in leads {
                assert!(action.gates.contains(&pack), "{}", action.id);
            }
        }
    }
}
