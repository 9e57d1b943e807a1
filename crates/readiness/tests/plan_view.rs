//! A plan as it is looked at on one day.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use readiness::{
    Action, Bank, Date, Deadline, DeadlineClass, Diagnosis, Document, Due, DueKind, Execution,
    ExecutionState, Lane, LeftOutReason, Missing, Moment, NoHours, NothingPlanned, OwnedBy,
    PlanView, Position, PutOff, Share, Wish, YearMonth,
};
use support::{action, bank_of, document, months};

fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn month(text: &str) -> YearMonth {
    YearMonth::parse(text).unwrap()
}

fn look(bank: &Bank, document: &Document, today: &str) -> PlanView {
    let today = date(today);
    PlanView::of(bank, document, &Diagnosis::of(bank, document, today), today)
}

fn titles(view: &PlanView, at: &[usize]) -> Vec<String> {
    at.iter().map(|at| view.lanes[*at].action.to_string()).collect()
}

fn lane<'a>(view: &'a PlanView, id: &str) -> &'a Lane {
    view.lanes.iter().find(|lane| lane.action.as_str() == id).unwrap()
}

/// Five actions of 40 hours, one after the other: a month holds 45.
fn five() -> Bank {
    let one = |id: &str, mark| Action { hours: 40, criteria: [mark; 5], ..action(id) };
    bank_of(vec![one("a", 5), one("b", 4), one("c", 3), one("d", 2), one("e", 1)])
}

#[test]
fn what_to_begin_with_is_this_week_and_three_in_three_months() {
    let bank = five();
    let view = look(&bank, &document(&bank, "*=0"), "2026-04-01");
    let first = &view.first_things;
    assert_eq!(titles(&view, &first.week.into_iter().collect::<Vec<_>>()), ["a"]);
    assert_eq!(titles(&view, &first.quarter), ["a", "b", "c"]);
    assert_eq!((first.from, first.months, first.others), (0, 3, 0));
    assert_eq!((first.hours, first.used), (120, 120));
    assert_eq!((view.first, view.last), (month("2026-04"), month("2028-03")));
    assert_eq!((view.today.map(|mark| mark.month), view.could_begin), (Some(0), None));
}

#[test]
fn a_plan_that_began_before_is_looked_at_from_the_present_month() {
    let bank = five();
    let mut document = document(&bank, "*=0");
    document.plan_start = Some(month("2026-04"));
    let view = look(&bank, &document, "2026-06-05");
    let first = &view.first_things;
    assert_eq!(titles(&view, &first.week.into_iter().collect::<Vec<_>>()), ["c"]);
    assert_eq!(titles(&view, &first.quarter), ["c", "d", "e"]);
    assert_eq!((first.from, first.months), (2, 3));
    assert_eq!(view.could_begin, Some(month("2026-06")));

    // Nothing runs in the month: the next is named. After the plan there is no next.
    let view = look(&bank, &document, "2026-09-05");
    assert_eq!((view.first_things.week, view.first_things.next), (None, None));
    let mut later = document.clone();
    let pin = Wish { pin: Some(month("2026-11")), ..Wish::default() };
    later.scenario.make("a".into(), pin).unwrap();
    let view = look(&bank, &later, "2026-09-05");
    let next = view.first_things.next.unwrap();
    assert_eq!(titles(&view, &[next]), ["a"]);
    assert_eq!(view.first_things.months, 3);

    // A plan that is over is looked at as a whole.
    let view = look(&bank, &document, "2029-01-05");
    assert_eq!((view.today, view.first_things.from), (None, 0));
}

#[test]
fn what_should_have_begun_is_late_until_it_is_said_to_run() {
    let bank = five();
    let mut document = document(&bank, "*=0");
    document.plan_start = Some(month("2026-04"));
    let view = look(&bank, &document, "2026-06-11");
    assert_eq!(titles(&view, &view.first_things.late), ["a", "b"]);
    // The month of the day, also after its tenth.
    assert_eq!(view.could_begin, Some(month("2026-06")));
    let run = Execution { state: ExecutionState::Running, ..Execution::default() };
    document.follow_up.executions.insert("c".into(), run.clone()).unwrap();
    document.plan_start = Some(month("2026-06"));
    let view = look(&bank, &document, "2026-06-11");
    // What runs has the month, so the next is named.
    assert!(lane(&view, "c").is_running);
    assert_eq!((view.first_things.week, view.first_things.late.len()), (None, 0));
    assert_eq!(titles(&view, &[view.first_things.next.unwrap()]), ["a"]);
    assert_eq!(view.could_begin, None);
}

#[test]
fn what_finds_out_comes_before_rank_this_week() {
    let bank = bank_of(vec![
        Action { hours: 20, criteria: [5; 5], ..action("big") },
        Action { hours: 20, criteria: [1; 5], finds_out: true, ..action("asks") },
    ]);
    let view = look(&bank, &document(&bank, "*=0"), "2026-04-01");
    let week = view.first_things.week.unwrap();
    assert_eq!(titles(&view, &[week]), ["asks"]);
    assert_eq!(titles(&view, &view.first_things.quarter), ["asks", "big"]);
}

#[test]
fn a_line_tells_months_hours_owner_and_what_was_adopted() {
    let bank = bank_of(vec![
        Action { hours: 40, monthly_hours: 2, relief: 1, ..action("a") },
        Action { hours: 30, ..action("b") },
    ]);
    let mut document = document(&bank, "*=0");
    let adopted = Diagnosis::of(&bank, &document, date("2026-04-01"));
    let time = Moment::parse("2026-04-01T09:00").unwrap();
    document.adopted = Some(adopted.adopt(&document, time));
    let view = look(&bank, &document, "2026-04-01");
    let a = lane(&view, "a");
    assert_eq!((a.work.start, a.work.length, a.hours, a.was), (0, 1, 40, None));
    assert_eq!(a.after.map(|after| (after.start, after.length)), Some((1, 23)));
    assert!(a.is_relief && !a.is_pinned);
    assert_eq!(view.moved.as_deref(), Some(&[][..]));

    let owner = Position::cut("係長");
    document
        .scenario
        .make(
            "a".into(),
            Wish { pin: Some(month("2026-07")), owner: owner.clone(), ..Wish::default() },
        )
        .unwrap();
    let view = look(&bank, &document, "2026-04-01");
    let a = lane(&view, "a");
    assert_eq!((a.work.start, a.is_pinned, &a.owner), (3, true, &OwnedBy::Chosen(owner)));
    assert_eq!(a.was.map(|was| (was.start, was.length)), Some((0, 1)));
    assert!(view.moved.is_some_and(|moved| !moved.is_empty()));

    // Begun anew two months later, what was adopted before is cut off.
    document.plan_start = Some(month("2026-06"));
    assert_eq!(lane(&look(&bank, &document, "2026-06-01"), "a").was, None);
}

#[test]
fn every_reason_for_no_hours_is_told_apart() {
    let bank = five();
    let case = |change: &dyn Fn(&mut Document), expected: Option<NothingPlanned>| {
        let mut document = document(&bank, "*=0");
        change(&mut document);
        assert_eq!(look(&bank, &document, "2026-04-01").nothing, expected);
    };
    case(&|_| {}, None);
    case(&|d| d.profile.staff = None, Some(NothingPlanned::Hours(NoHours::Staff)));
    case(&|d| d.profile.staff = Some(0), Some(NothingPlanned::Hours(NoHours::Staff)));
    case(
        &|d| d.profile.share = Share::new(0).unwrap(),
        Some(NothingPlanned::Hours(NoHours::Share)),
    );
    case(&|d| d.scenario.share = Share::new(0), Some(NothingPlanned::Hours(NoHours::ShareTried)));
    case(&|d| d.profile.staff = Some(1), Some(NothingPlanned::Hours(NoHours::TooFew)));
    let leave_out = |d: &mut Document| {
        for id in ["a", "b", "c", "d", "e"] {
            d.scenario
                .make(
                    id.into(),
                    Wish { excluded: Some(LeftOutReason::default()), ..Wish::default() },
                )
                .unwrap();
        }
    };
    case(&leave_out, Some(NothingPlanned::AllLeftOut));
    case(&|d| *d = support::document(&bank, "*=4"), None);
}

fn kinds(dues: &[Due]) -> Vec<String> {
    let show = |due: &Due| match &due.kind {
        DueKind::Finish(id, _) => format!("{} finish {id}", due.by),
        DueKind::LetIn(id, _) => format!("{} let in {id}", due.by),
        DueKind::EndsIn(id, month) => format!("{} {id} ends in {month}", due.by),
        DueKind::AskForMoney(id, april) => format!("{} money for {id} in {april}", due.by),
        DueKind::HandOver(march) => format!("{} hand over in {march}", due.by),
    };
    dues.iter().map(show).collect()
}

#[test]
fn what_is_due_comes_by_day_and_only_what_is_to_come() {
    let law =
        |day: &str| Some(Deadline { class: DeadlineClass::Law, date: date(day), is_since: false });
    let bank = bank_of(vec![
        Action { deadline: law("2026-09-30"), ..action("law") },
        Action { deadline: law("2026-03-31"), ..action("late") },
        Action { deadline: law("2027-01-31"), hours: 999, ..action("huge") },
        Action { ends: months(&[6]), ..action("bylaw") },
        Action { needs_budget: true, ..action("money") },
    ]);
    let view = look(&bank, &document(&bank, "*=0"), "2026-04-01");
    assert_eq!(
        kinds(&view.dues),
        [
            "2026-06-30 bylaw ends in 2026-06",
            "2026-09-30 finish law",
            "2026-11-30 money for money in 2027-04",
            "2027-01-31 let in huge",
            "2027-03-31 hand over in 2027-03",
        ]
    );
    // From December on the money comes a year later, and is asked for in time.
    let view = look(&bank, &document(&bank, "*=0"), "2026-12-01");
    assert!(kinds(&view.dues).contains(&"2027-11-30 money for money in 2028-04".into()));
}

#[test]
fn what_can_be_tried_at_once_is_nearest_to_fit() {
    let bank = bank_of(vec![
        Action { hours: 999, criteria: [5; 5], ..action("never") },
        Action { hours: 600, criteria: [4; 5], ..action("more") },
        Action { needs_budget: true, weeks: 52, criteria: [5; 5], ..action("money") },
    ]);
    let view = look(&bank, &document(&bank, "*=0"), "2026-12-01");
    let nearest = |most| -> Vec<String> {
        view.nearest_to_fit(most)
            .into_iter()
            .map(|PutOff { action, .. }| action.to_string())
            .collect()
    };
    let by_rank: Vec<String> = view.put_off.iter().map(|out| out.action.to_string()).collect();
    assert_eq!(by_rank.len(), 3, "all are put off: {by_rank:?}");
    let ways = |out: &PutOff| (out.action.to_string(), out.ways.len());
    assert_eq!(nearest(3).len(), 3);
    assert_eq!(nearest(1).len(), 1);
    let can = |id: &String| {
        let out = view.put_off.iter().find(|out| out.action.as_str() == id).unwrap();
        out.ways.iter().any(readiness::Relaxation::can_be_tried)
    };
    let tried: Vec<bool> = nearest(3).iter().map(can).collect();
    assert!(
        tried.is_sorted_by(|a, b| a >= b),
        "{:?}",
        view.put_off.iter().map(ways).collect::<Vec<_>>()
    );
}

#[test]
fn a_plan_from_few_answers_is_provisional() {
    let bank = support::bank();
    let one = support::document(&bank, "online-list=0");
    let missing = Missing::of(&bank, &one);
    assert!(missing.is_provisional());
    assert_eq!(missing.asked - missing.unanswered, 1);
    let all = Missing::of(&bank, &support::document(&bank, "*=0"));
    assert!(!all.is_provisional());
    assert_eq!((all.unanswered, all.unknown, all.kind, all.staff), (0, 0, false, false));
    let unknown = Missing::of(&bank, &support::document(&bank, "*=?"));
    assert!(!unknown.is_provisional(), "an answer that nobody knows is an answer");
    assert_eq!(unknown.unknown, unknown.asked);
}

#[test]
fn a_plan_says_what_is_missing_of_the_department() {
    let bank = five();
    let case = |has_kind: bool, staff: Option<u16>| {
        let mut document = document(&bank, "*=0");
        document.profile.kind = document.profile.kind.filter(|_| has_kind);
        document.profile.staff = staff;
        let view = look(&bank, &document, "2026-04-01");
        assert_eq!((view.missing.kind, view.missing.staff), (!has_kind, staff.is_none()));
        assert_eq!(view.missing.lacks_profile(), !has_kind || staff.is_none());
        assert_eq!(view.missing.is_provisional(), view.missing.lacks_profile());
        view.nothing
    };
    let no_hours = Some(NothingPlanned::Hours(NoHours::Staff));
    assert_eq!(case(true, Some(10)), None);
    assert_eq!(case(false, Some(10)), None, "there is a plan without a kind");
    assert_eq!(case(true, None), no_hours);
    assert_eq!(case(false, None), no_hours);
}
