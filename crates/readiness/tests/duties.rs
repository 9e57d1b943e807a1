//! What waits for nobody, what is not prescribed, when there is money, and which months are kept
//! clear of heavy work.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use readiness::{
    Action, Bank, BurdenState, Date, Deadline, DeadlineClass, Document, Gate, Month, PartTime,
    Profile, Readiness, Step, YearMonth, YesNo, last_month,
};
use support::{
    action, areas, bank, bank_of, diagnose, document, each, months, plan, questions, triggers,
};

fn law(day: &str, is_since: bool) -> Deadline {
    Deadline { class: DeadlineClass::Law, date: Date::parse(day).unwrap(), is_since }
}

/// The small bank with another list of actions beside its gates.
fn gated(more: Vec<Action>) -> Bank {
    let mut actions = support::actions();
    actions.retain(|action| ["kickoff", "charter", "team"].contains(&action.id.as_str()));
    actions.extend(more);
    let called = |id: &str| {
        actions.iter().flat_map(|action| &action.triggers).any(|t| t.question.as_str() == id)
    };
    let questions = questions().into_iter().filter(|q| called(q.id.as_str())).collect();
    Bank::new(areas(), questions, actions).unwrap()
}

/// Names what `id` waits for where everything is answered with `replies`.
fn waits(bank: &Bank, replies: &str, id: &str) -> Vec<String> {
    let found = diagnose(bank, &document(bank, replies), "2026-12");
    let candidate = found.candidates.get(&id.into()).unwrap();
    candidate.after.keys().map(ToString::to_string).collect()
}

#[test]
fn a_duty_of_law_and_what_is_there_for_incidents_wait_for_no_step() {
    let first = Action { id: "first".into(), triggers: triggers(&[]), ..action("first") };
    let duty = Action { deadline: Some(law("2026-04-01", true)), ..action("duty") };
    let due = Action {
        deadline: Some(law("2027-07-01", false)),
        prerequisites: vec!["first".into()],
        ..action("due")
    };
    let card = Action { is_for_incidents: true, ..action("card") };
    let other = Action { prerequisites: vec!["first".into()], ..action("other") };
    let bank = gated(vec![first, duty, due, card, other]);
    assert_eq!(waits(&bank, "*=0", "duty"), Vec::<String>::new());
    assert_eq!(waits(&bank, "*=0", "card"), Vec::<String>::new());
    // Nor does what the duty needs first, or it would wait after all.
    assert_eq!(waits(&bank, "*=0", "due"), ["first"]);
    assert_eq!(waits(&bank, "*=0", "first"), Vec::<String>::new());
    assert_eq!(waits(&bank, "*=0", "other"), ["charter", "first", "kickoff", "team"]);
}

#[test]
fn a_duty_of_law_gets_the_first_months_that_have_its_hours() {
    let duty = Action {
        deadline: Some(law("2026-04-01", true)),
        criteria: [1; 5],
        burden: 5,
        hours: 30,
        ..action("duty")
    };
    let relief = |id| Action { relief: 3, criteria: [5; 5], hours: 40, ..action(id) };
    let roadmap =
        plan(&[relief("a"), relief("b"), relief("c"), relief("d"), duty], "2026-04", |_| {});
    assert_eq!(roadmap.placement(&"duty".into()).unwrap().start, 0);
}

#[test]
fn a_gate_that_is_in_place_is_not_prescribed() {
    let bank = gated(vec![action("work")]);
    assert_eq!(waits(&bank, "*=0", "work"), ["charter", "kickoff", "team"]);
    // Awareness is not reached, because others of its questions are low; the talk took place.
    let replies = "online-list=0 goal=3 plan=0 roles=0";
    assert_eq!(waits(&bank, replies, "work"), ["charter", "team"]);
    let found = diagnose(&bank, &document(&bank, "online-list=0 goal=3 plan=4 roles=4"), "2026-12");
    let ids: Vec<_> = found.candidates.iter().map(|it| it.action.to_string()).collect();
    assert_eq!(ids, ["work"]);
}

#[test]
fn a_plan_that_begins_too_late_to_ask_for_money_goes_on_a_year() {
    #[track_caller]
    fn case(start: &str, last: &str, count: usize) {
        let start = YearMonth::parse(start).unwrap();
        let end = |staff| last_month(start, &Profile { staff, ..Profile::default() });
        assert_eq!(end(None).to_string(), last);
        assert_eq!(end(None).months_since(start) + 1, count);
        assert_eq!(end(Some(10)), end(None));
        // A small office plans for a year more: never more months than a board holds.
        assert_eq!(end(Some(9)), end(None).plus(12));
        assert!(end(Some(9)).months_since(start) < 40);
    }
    case("2026-04", "2028-03", 24);
    case("2026-11", "2028-03", 17);
    case("2026-12", "2029-03", 28);
    case("2027-01", "2029-03", 27);
    case("2027-03", "2029-03", 25);
    case("2027-04", "2029-03", 24);
}

/// Returns the months of a request and of the work that waits for it.
fn money(start: &str, change: impl FnOnce(&mut Document)) -> (Option<String>, Option<String>) {
    let request = Action { triggers: triggers(&[]), hours: 8, ..action("ask") };
    let work =
        Action { needs_budget: true, request: Some("ask".into()), hours: 20, ..action("work") };
    let roadmap = plan(&[request, work], start, change);
    let first = YearMonth::parse(start).unwrap();
    let month = |id: &str| {
        let start = roadmap.placement(&id.into())?.start;
        Some(first.plus(start).to_string())
    };
    (month("ask"), month("work"))
}

#[test]
fn work_that_needs_money_waits_for_its_request_and_for_the_april_after() {
    #[track_caller]
    fn case(start: &str, ask: &str, work: &str) {
        assert_eq!(money(start, |_| {}), (Some(ask.into()), Some(work.into())), "{start}");
    }
    case("2026-04", "2026-09", "2027-04");
    case("2026-10", "2026-10", "2027-04");
    case("2026-11", "2026-11", "2027-04");
    case("2026-12", "2027-09", "2028-04");
    case("2027-03", "2027-09", "2028-04");
}

#[test]
fn a_request_that_no_month_of_this_season_holds_waits_for_the_next() {
    let alone = |document: &mut Document| document.profile.staff = Some(1);
    // One person alone is a small office, whose plan reaches the year after.
    assert_eq!(money("2026-11", alone), (Some("2027-09".into()), Some("2028-04".into())));
    // The same hours in an office of ten end with the plan.
    let tenth = |document: &mut Document| document.profile.part_time = PartTime::new(10, 10);
    assert_eq!(money("2026-11", tenth), (Some("2027-09".into()), None));
}

#[test]
fn a_request_that_is_done_has_brought_money_until_autumn_and_brings_it_in_april() {
    let done = |document: &mut Document| {
        document.done.insert("ask".into()).unwrap();
    };
    let begins = |start| money(start, done).1.unwrap();
    assert_eq!(["2027-05", "2027-08"].map(begins), ["2027-05", "2027-08"]);
    assert_eq!(["2026-09", "2026-12", "2027-03"].map(begins), ["2027-04", "2027-04", "2027-04"]);
}

#[test]
fn a_request_that_the_profile_closes_has_brought_no_money() {
    let request =
        Action { triggers: triggers(&[]), gates: vec![Gate::Counter], hours: 8, ..action("ask") };
    let work =
        Action { needs_budget: true, request: Some("ask".into()), hours: 20, ..action("work") };
    let closed = |document: &mut Document| document.profile.counter = Some(YesNo::No);
    let roadmap = plan(&[request, work], "2026-12", closed);
    assert!(roadmap.placement(&"ask".into()).is_none());
    // April 2028: it is too late to ask for the money of April 2027.
    assert_eq!(roadmap.placement(&"work".into()).map(|placed| placed.start), Some(16));
}

#[test]
fn heavy_work_keeps_out_of_busy_months_where_it_can() {
    #[track_caller]
    fn case(burden: u8, weeks: u16, own: &[u8], busy: &[u8], expected: &[u8]) {
        let action = Action { burden, weeks, months: months(own), ..action("a") };
        let busy = months(busy).into_iter().collect();
        let numbers = action.months_within(&busy).into_iter().map(Month::get);
        assert_eq!(numbers.collect::<Vec<_>>(), expected);
    }
    case(3, 4, &[], &[3, 4], &[]);
    case(4, 4, &[], &[], &[]);
    case(4, 4, &[], &[3, 4], &[5, 6, 7, 8, 9, 10, 11, 12, 1, 2]);
    case(5, 4, &[3, 4, 5], &[3, 4], &[5]);
    case(5, 8, &[3, 4, 5], &[3, 4], &[3, 4, 5]);
    case(4, 4, &[], &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], &[]);
    let heavy = Action { burden: 4, hours: 4, ..action("heavy") };
    let light = Action { hours: 4, ..action("light") };
    let roadmap = plan(&[heavy, light], "2026-12", |document| {
        document.profile.busy = months(&[12, 1]).into_iter().collect();
    });
    let start = |id: &str| roadmap.placement(&id.into()).unwrap().start;
    assert_eq!((start("heavy"), start("light")), (2, 0));
}

#[test]
fn what_happens_at_once_is_not_stretched() {
    let talk = Action { is_at_once: true, hours: 40, ..action("talk") };
    let slow = Action { hours: 40, ..action("slow") };
    let few = |document: &mut Document| document.profile.staff = Some(5);
    let roadmap = plan(&[talk, slow], "2027-04", few);
    assert!(roadmap.placement(&"talk".into()).is_none());
    assert_eq!(roadmap.placement(&"slow".into()).unwrap().hours, [20, 20]);
}

#[test]
fn hours_for_each_person_grow_with_the_department_and_part_time_staff_give_fewer() {
    let bank = bank_of(vec![Action { hours: 6, hours_per_person: each(1), ..action("a") }]);
    let profile = |part_time| Profile { staff: Some(10), part_time, ..Profile::default() };
    for (part_time, hours) in [(None, 45), (PartTime::new(4, 50), 36)] {
        let document = Document { profile: profile(part_time), ..document(&bank, "*=0") };
        let found = diagnose(&bank, &document, "2027-04");
        assert_eq!(found.roadmap.capacity.months[0].hours, hours);
        assert_eq!(found.priorities.ranked()[0].hours, 16);
    }
}

#[test]
fn the_burden_needs_half_of_its_questions() {
    #[track_caller]
    fn case(replies: &str, expected: BurdenState) {
        let bank = bank();
        let document = document(&bank, replies);
        assert_eq!(Readiness::assess(&bank, &document).burden, expected, "{replies}");
    }
    case("overtime=0", BurdenState::Heavy);
    case("overtime=0 copying=?", BurdenState::Heavy);
    case("overtime=? copying=?", BurdenState::Open);
    case("", BurdenState::Open);
    let questions = ["overtime", "copying", "third"].map(|id| support::question(id, "burden"));
    let called = Action {
        triggers: triggers(&[("overtime", 1), ("copying", 1), ("third", 1)]),
        step: Step::Awareness,
        ..action("a")
    };
    let areas = areas().into_iter().map(|area| readiness::Area { step_gate: None, ..area });
    let bank = Bank::new(areas.collect(), questions.to_vec(), vec![called]).unwrap();
    for (replies, expected) in [
        ("overtime=0", BurdenState::Open),
        ("overtime=0 copying=?", BurdenState::Open),
        ("overtime=0 copying=0", BurdenState::Heavy),
        ("overtime=0 copying=- third=-", BurdenState::Heavy),
    ] {
        let found = Readiness::assess(&bank, &document(&bank, replies));
        assert_eq!(found.burden, expected, "{replies}");
    }
}
