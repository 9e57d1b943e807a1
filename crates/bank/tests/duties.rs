//! What an action may say beyond its hours: duties of law, requests for money, indicators, and for
//! which departments it is.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

use bank::{BankFile, Catalog, Layer, Rhythm};
use readiness::{DeadlineClass, DepartmentTrait, Gate};
use serde_json::{Value, json};

fn example() -> Value {
    bank::parse(include_str!("../../../docs/examples/whole.bank.json")).unwrap()
}

/// Compiles the example after `change`.
fn compiled(change: impl FnOnce(&mut Value)) -> Result<Catalog, Vec<String>> {
    let mut bank = example();
    change(&mut bank);
    let compiled = BankFile::read(&bank).and_then(BankFile::compile);
    compiled.map_err(|problems| problems.iter().map(ToString::to_string).collect())
}

#[track_caller]
fn refused(change: impl FnOnce(&mut Value), expected: &[&str]) {
    assert_eq!(compiled(change).unwrap_err(), expected);
}

fn said() -> Value {
    json!({ "ja": "事", "en": "Matter" })
}

fn law(kind: &str, date: &str) -> Value {
    json!({ "kind": kind, "date": date, "source": "notes", "what": said() })
}

fn indicator(id: &str) -> Value {
    json!({
        "id": id, "layer": "outcome", "name": said(), "formula": said(), "data": said(),
        "who": "lead", "often": "half-year", "target": said(), "sources": ["notes"],
    })
}

#[test]
fn a_bank_of_today_says_none_of_it_and_is_valid() {
    let catalog = compiled(|_| {}).unwrap();
    assert!(catalog.kpis.is_empty());
    for action in catalog.bank.actions() {
        assert!(!action.is_at_once && !action.is_for_incidents && action.request.is_none());
        assert!(catalog.action(&action.id).unwrap().kpis.is_empty());
    }
}

#[test]
fn hours_for_each_person_may_have_tenths() {
    let catalog = compiled(|bank| {
        bank["action"][0]["hours_per_person"] = json!(0.4);
        bank["action"][0]["monthly_hours_per_person"] = json!(0.1);
        bank["action"][0]["at_once"] = json!(true);
    });
    let catalog = catalog.unwrap();
    let talk = catalog.bank.action(&"talk".into()).unwrap();
    assert!(talk.is_at_once);
    assert_eq!([3, 40].map(|staff| talk.hours_for(staff)), [4, 18]);
    assert_eq!([3, 40].map(|staff| talk.monthly_hours_for(staff)), [1, 4]);
    for key in ["hours_per_person", "monthly_hours_per_person"] {
        let path = format!("talk.{key}: is outside what is allowed");
        refused(|bank| bank["action"][0][key] = json!(-0.1), &[&path]);
        refused(|bank| bank["action"][0][key] = json!(1e300), &[&path]);
        let path = format!("talk.{key}: is of the wrong type");
        refused(|bank| bank["action"][0][key] = json!("4"), &[&path]);
    }
}

#[test]
fn a_duty_of_law_goes_on_or_is_due() {
    for (kind, is_since) in [("since", true), ("due", false)] {
        let catalog = compiled(|bank| bank["action"][0]["law"] = law(kind, "2027-07-01")).unwrap();
        let talk = catalog.bank.action(&"talk".into()).unwrap();
        let day = talk.deadline.as_ref().unwrap();
        assert_eq!((day.class, day.is_since), (DeadlineClass::Law, is_since));
        assert!(talk.is_by_law() && catalog.bank.is_free_of_steps(talk));
        let (what, source) = catalog.action(&talk.id).unwrap().deadline.clone().unwrap();
        assert_eq!((what.ja.as_str(), source.as_str()), ("事", "notes"));
    }
    refused(
        |bank| bank["action"][0]["law"] = law("since", "2027-7-1"),
        &["talk.law: `2027-7-1` is not a day such as 2026-03-31"],
    );
    refused(
        |bank| bank["action"][1]["law"] = law("since", "2027-07-01"),
        &["measure-week.law: there is a `deadline` already: one of the two is enough"],
    );
    refused(
        |bank| {
            bank["action"][0]["law"] = law("ever", "2027-07-01");
            bank["action"][0]["law"]["source"] = json!(4);
        },
        &["talk.law.kind: is outside what is allowed", "talk.law.source: is of the wrong type"],
    );
    refused(
        |bank| {
            bank["action"][0]["law"] = law("due", "2027-07-01");
            bank["action"][0]["law"]["source"] = json!("nowhere");
            bank["action"][0]["law"]["what"]["en"] = json!("");
        },
        &["talk.law: the en text is empty", "talk.sources: `nowhere` is not among the sources"],
    );
}

#[test]
fn a_request_is_an_action_without_money_for_work_with_it() {
    let ask = |bank: &mut Value, work: &str, needs: bool| {
        let mut request = bank["action"][0].clone();
        request["id"] = json!("ask");
        request["triggers"] = json!([]);
        request["months"] = json!([9, 10, 11]);
        request["needs_budget"] = json!(needs);
        let actions = bank["action"].as_array_mut().unwrap();
        let at = actions.iter().position(|action| action["id"] == work).unwrap();
        actions[at]["request"] = json!("ask");
        actions.push(request);
    };
    let with_money = |bank: &mut Value| bank["action"][0]["needs_budget"] = json!(true);
    let catalog = compiled(|bank| {
        ask(bank, "talk", false);
        with_money(bank);
    });
    let talk = catalog.unwrap().bank.action(&"talk".into()).unwrap().clone();
    assert_eq!(talk.request.unwrap().as_str(), "ask");
    let flaw = "talk.request: only work that needs a budget has a request, and that needs none";
    refused(|bank| ask(bank, "talk", false), &[flaw]);
    let both = |bank: &mut Value| {
        with_money(bank);
        ask(bank, "talk", true);
    };
    refused(both, &[flaw]);
    refused(
        |bank| {
            with_money(bank);
            bank["action"][0]["request"] = json!("nobody");
        },
        &["talk.request: `nobody` is not in this bank"],
    );
    refused(
        |bank| {
            with_money(bank);
            bank["action"][0]["request"] = json!("talk");
        },
        &[flaw, "talk.prerequisites: leads back to itself: talk → talk"],
    );
}

#[test]
fn an_indicator_belongs_to_an_action_or_to_the_whole_department() {
    let catalog = compiled(|bank| {
        bank["action"][0]["kpis"] = json!([indicator("talked")]);
        bank["kpi"] = json!([indicator("hours-saved")]);
    });
    let catalog = catalog.unwrap();
    let kpi = &catalog.action(&"talk".into()).unwrap().kpis[0];
    assert_eq!(
        (kpi.id.as_str(), kpi.layer, kpi.often),
        ("talked", Layer::Outcome, Rhythm::HalfYear)
    );
    assert_eq!(catalog.kpis[0].id, "hours-saved");
    refused(
        |bank| {
            bank["action"][0]["kpis"] = json!([indicator("talked")]);
            bank["kpi"] = json!([indicator("talked")]);
        },
        &["talked.id: another kpi has this id"],
    );
    refused(
        |bank| {
            let mut wrong = indicator("talked");
            wrong["layer"] = json!("kpi");
            wrong["often"] = json!(3);
            wrong.as_object_mut().unwrap().remove("target");
            bank["action"][0]["kpis"] = json!([wrong]);
        },
        &[
            "talk.kpis.1.layer: is outside what is allowed",
            "talk.kpis.1.often: is of the wrong type",
            "talk.kpis.1.target: is missing",
        ],
    );
    refused(
        |bank| {
            let mut wrong = indicator("talked");
            wrong["name"]["ja"] = json!("長".repeat(41));
            wrong["sources"] = json!(["nowhere"]);
            bank["kpi"] = json!([wrong]);
        },
        &[
            "talked.name: the ja text has 41 characters of 40",
            "talked.sources: `nowhere` is not among the sources",
        ],
    );
}

#[test]
fn a_question_or_an_action_may_be_for_some_departments_only() {
    let names = [
        "procedures",
        "contracts",
        "migrated",
        "not-migrated",
        "field-work",
        "facility",
        "shifts",
        "own-organ",
        "in-house",
    ];
    let catalog = compiled(|bank| {
        bank["question"][0]["gates"] = json!(names);
        bank["action"][1]["gates"] = json!(["field-work"]);
    });
    let catalog = catalog.unwrap();
    let gates = &catalog.bank.question(&"purpose".into()).unwrap().gates;
    assert_eq!(gates.len(), names.len());
    assert!(Gate::ALL.iter().skip(4).all(|gate| gates.contains(gate)));
    let action = catalog.bank.action(&"measure-week".into()).unwrap();
    assert_eq!(action.gates, [Gate::Has(DepartmentTrait::FieldWork)]);
}
