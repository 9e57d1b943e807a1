//! What matters most: every sum adds up, and the order never depends on the input's.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use proptest::prelude::*;
use readiness::{
    Action, Answer, Bank, Candidates, Choice, Contribution, Criterion, Document, Margins, Part,
    Priorities, Readiness, Remark, Weights, Wish,
};
use support::{action, bank, bank_of, document, random, said_so};

fn rank(bank: &Bank, document: &Document, weights: Weights) -> Priorities {
    let readiness = Readiness::assess(bank, document);
    let candidates = Candidates::find(bank, document, &readiness);
    Priorities::rank(bank, &candidates, &readiness, weights)
}

/// Shows the parts of the points of `action` in the small bank.
#[track_caller]
fn check(replies: &str, action: &str, expected: &str) {
    let priorities = rank(&bank(), &document(&bank(), replies), Weights::default());
    let priority = priorities.get(&action.into()).unwrap();
    let show = |part: &readiness::Contribution| match part.part {
        Part::Criterion(_) => format!("{}", part.points),
        part_name => format!("{part_name:?} {}", part.points),
    };
    let parts: Vec<_> = priority.contributions.iter().map(show).collect();
    assert_eq!(format!("{} = {}", parts.join(", "), priority.points), expected);
}

/// Shows the ids in their order under `weights`.
#[track_caller]
fn order(actions: &[Action], weights: Weights, expected: &str) {
    let bank = bank_of(actions.to_vec());
    let priorities = rank(&bank, &document(&bank, "*=0"), weights);
    let ids: Vec<_> = priorities.ranked().iter().map(|p| p.action.as_str()).collect();
    assert_eq!(ids.join(" "), expected);
}

#[test]
fn every_part_has_its_stated_points() {
    check("*=4 goal=2", "kickoff", "Gap 28, 12, 12, 12, 12, 12 = 88");
    check("*=4 goal=3 plan=2", "charter", "Gap 28, 12, 12, 12, 12, 12 = 88");
    check("*=4 forms=3", "e-forms", "Gap 14, 12, 12, 12, 12, 12, Deadline 20 = 94");
    check("*=4 slips=0", "e-slips", "Gap 56, 12, 12, 12, 12, 12, Deadline 30 = 146");
    check("*=4 talk=0", "exchange", "Gap 56, 12, 12, 12, 12, 12, Deadline 10 = 126");
    check("*=4 trial=2", "pilot", "Gap 28, 12, 12, 12, 12, 12, Burden -6 = 82");
    check("*=4 online-list=?", "list", "Gap 28, 12, 12, 12, 12, 12 = 88");
}

#[test]
fn what_waits_and_what_a_step_opens_is_counted() {
    check("*=4 trial=0 online-list=0", "list", "Gap 56, 12, 12, 12, 12, 12, Unlocks 4 = 120");
    check(
        "*=0 online-list=4 trial=4 talk=4",
        "kickoff",
        "Gap 56, 12, 12, 12, 12, 12, Unlocks 12 = 128",
    );
}

#[test]
fn unlocking_never_counts_more_than_24() {
    let waiting = (0..9)
        .map(|at| Action { prerequisites: vec!["first".into()], ..action(&format!("next-{at}")) });
    let bank = bank_of(waiting.chain([action("first")]).collect());
    let priorities = rank(&bank, &document(&bank, "*=3"), Weights::default());
    assert_eq!(priorities.get(&"first".into()).unwrap().points, 14 + 60 + 24);
}

#[test]
fn relief_counts_more_than_twice_while_the_burden_is_heavy() {
    check("*=4 copying=2", "stop-copying", "Gap 28, 12, 12, 12, 12, 12, Relief 21 = 109");
    check("*=4 overtime=0", "stop-copying", "Gap 56, 12, 12, 12, 12, 12, Relief 48 = 164");
}

#[test]
fn evidence_for_the_worst_answer_makes_the_gap_surer() {
    let answered = |replies: &str, seen: &[(&str, &str)]| {
        let mut document = document(&bank(), replies);
        for (id, evidence) in seen {
            let answer = document.answers.get(&(*id).into()).cloned().unwrap_or_default();
            let answer = Answer { evidence: Remark::cut(evidence), ..answer };
            document.answers.record(&bank(), &(*id).into(), answer).unwrap();
        }
        let priorities = rank(&bank(), &document, Weights::default());
        let parts = |id: &str| priorities.get(&id.into()).unwrap().contributions.clone();
        let is_sure = |part: &Contribution| part.part == Part::Confidence;
        parts("stop-copying").into_iter().find(is_sure).map(|part| part.points)
    };
    let both = "*=4 overtime=1 copying=2";
    assert_eq!(answered(both, &[]), None);
    assert_eq!(answered(both, &[("overtime", " \u{3000}\n")]), None, "blank is no evidence");
    assert_eq!(answered(both, &[("overtime", "time sheets")]), Some(4));
    assert_eq!(answered(both, &[("copying", "a list")]), None, "the worst answer decides");
    assert_eq!(answered("*=4 overtime=1 copying=1", &[("copying", "a list")]), Some(4));
    assert_eq!(answered("*=4 copying=2", &[("overtime", "time sheets")]), None);
    check("*=4 trial=0 online-list=4", "pilot", "Gap 56, 12, 12, 12, 12, 12, Burden -6 = 110");
}

#[test]
fn what_nobody_knows_is_never_sure() {
    let mut document = document(&bank(), "*=4 online-list=?");
    let said = Answer { evidence: Remark::cut("a file"), ..said_so(Some(Choice::Unknown)) };
    document.answers.record(&bank(), &"online-list".into(), said).unwrap();
    let priorities = rank(&bank(), &document, Weights::default());
    let list = priorities.get(&"list".into()).unwrap();
    assert!(list.contributions.iter().all(|part| part.part != Part::Confidence));
}

#[test]
fn ties_go_to_fewer_hours_and_then_to_the_banks_order() {
    let even = Weights::default();
    let [a, b] = [action("a"), action("b")];
    order(&[a.clone(), b.clone()], even, "a b");
    order(&[b.clone(), a.clone()], even, "b a");
    order(&[a.clone(), Action { hours: 9, ..b.clone() }], even, "b a");
    // Ten people: hours for each of them count too.
    let each = Action { hours: 9, hours_per_person: support::each(1), ..b.clone() };
    order(&[a.clone(), each], even, "a b");
    let wished = |hours| {
        let bank = bank_of(vec![a.clone(), b.clone()]);
        let mut document = document(&bank, "*=0");
        document.scenario.make("b".into(), Wish { hours: Some(hours), ..Wish::default() }).unwrap();
        let priorities = rank(&bank, &document, even);
        let first = &priorities.ranked()[0];
        (first.action.to_string(), first.hours)
    };
    assert_eq!(wished(9), ("b".into(), 9));
    assert_eq!(wished(10_000), ("a".into(), 10));
}

#[test]
fn the_leading_parts_are_the_largest_in_a_stable_order() {
    let leading = |replies: &str, action: &str| -> Vec<(Part, i32)> {
        let priorities = rank(&bank(), &document(&bank(), replies), Weights::default());
        let leading = priorities.get(&action.into()).unwrap().leading();
        leading.iter().map(|part| (part.part, part.points)).collect()
    };
    let [effect, feasible] = [Criterion::Effect, Criterion::Feasibility].map(Part::Criterion);
    let pilot = [(Part::Gap, 28), (effect, 12), (feasible, 12)];
    assert_eq!(leading("*=4 trial=2", "pilot"), pilot);
    let slips = [(Part::Gap, 56), (Part::Deadline, 30), (effect, 12)];
    assert_eq!(leading("*=4 slips=0", "e-slips"), slips);
    let relief = [(Part::Gap, 56), (Part::Relief, 48), (effect, 12)];
    assert_eq!(leading("*=4 overtime=0", "stop-copying"), relief);
}

#[test]
fn margins_are_the_points_to_both_neighbours() {
    let priorities = rank(&bank(), &document(&bank(), "*=1"), Weights::default());
    let ranked = priorities.ranked();
    for pair in ranked.windows(2) {
        let between = pair[0].points - pair[1].points;
        assert_eq!(priorities.margins(&pair[0].action).ahead, Some(between));
        assert_eq!(priorities.margins(&pair[1].action).behind, Some(between));
    }
    assert!(ranked.first().unwrap().points > ranked.last().unwrap().points);
    assert_eq!(priorities.margins(&ranked[0].action).behind, None);
    assert_eq!(priorities.margins(&ranked.last().unwrap().action).ahead, None);
    assert_eq!(priorities.margins(&"no-such".into()), Margins::default());
}

#[test]
fn marks_are_rounded_half_up_for_each_criterion() {
    let marks = Action { criteria: [1, 2, 3, 4, 5], ..action("marked") };
    let bank = bank_of(vec![marks]);
    let points = |weights| -> Vec<i32> {
        let priorities = rank(&bank, &document(&bank, "*=3"), weights);
        priorities.ranked()[0].contributions.iter().skip(1).map(|part| part.points).collect()
    };
    assert_eq!(points(Weights::default()), [4, 8, 12, 16, 20]);
    assert_eq!(points(Weights::new([0, 100, 0, 0, 0]).unwrap()), [40]);
    assert_eq!(points(Weights::new([25, 0, 50, 25, 0]).unwrap()), [5, 30, 20]);
}

#[test]
fn all_the_weight_on_one_criterion_follows_its_marks() {
    let quick = Action { criteria: [5, 1, 1, 1, 1], ..action("quick") };
    let sound = Action { criteria: [1, 3, 3, 3, 3], ..action("sound") };
    let actions = [sound, quick];
    order(&actions, Weights::default(), "sound quick");
    order(&actions, Weights::new([100, 0, 0, 0, 0]).unwrap(), "quick sound");
    order(&actions, Weights::new([0, 0, 0, 0, 100]).unwrap(), "sound quick");
}

#[test]
fn weights_that_do_not_add_up_are_refused() {
    assert_eq!(Weights::new([20, 20, 20, 20, 19]), None);
    assert_eq!(Weights::new([255, 255, 255, 255, 255]), None);
    assert_eq!(Weights::new([0, 0, 100, 0, 0]).unwrap().percent(Criterion::Cost), 100);
}

fn weights() -> impl Strategy<Value = Weights> {
    prop::array::uniform4(0..=100u8).prop_map(|mut cuts| {
        cuts.sort_unstable();
        let [a, b, c, d] = cuts;
        Weights::new([a, b - a, c - b, d - c, 100 - d]).unwrap()
    })
}

proptest! {
    #[test]
    fn the_parts_add_up_to_the_points((bank, document, _) in random::case(), weights in weights()) {
        for priority in rank(&bank, &document, weights).ranked() {
            let parts = &priority.contributions;
            prop_assert_eq!(parts.iter().map(|part| part.points).sum::<i32>(), priority.points);
            prop_assert!(parts.is_sorted_by(|a, b| a.part < b.part));
            prop_assert!(parts.iter().all(|p| p.points != 0));
            prop_assert!(parts.iter().all(|p| (p.points < 0) == (p.part == Part::Burden)));
        }
    }

    #[test]
    fn every_candidate_has_one_rank_and_more_points_come_first(
        (bank, document, _) in random::case(), weights in weights(),
    ) {
        let readiness = Readiness::assess(&bank, &document);
        let candidates = Candidates::find(&bank, &document, &readiness);
        let priorities = Priorities::rank(&bank, &candidates, &readiness, weights);
        let ranks: Vec<_> = priorities.ranked().iter().map(|p| p.rank).collect();
        prop_assert_eq!(ranks, (1..=candidates.len()).collect::<Vec<_>>());
        prop_assert!(priorities.ranked().is_sorted_by(|a, b| a.points >= b.points));
        for candidate in candidates.iter() {
            prop_assert_eq!(&priorities.get(&candidate.action).unwrap().action, &candidate.action);
        }
    }

    #[test]
    fn the_order_of_the_bank_decides_nothing_but_exact_ties((bank, document, _) in random::case()) {
        let actions = bank.actions().iter().rev().cloned().collect();
        let questions = bank.questions().iter().rev().cloned().collect();
        let reversed = Bank::new(bank.areas().to_vec(), questions, actions).unwrap();
        let even = Weights::default();
        let (one, other) = (rank(&bank, &document, even), rank(&reversed, &document, even));
        for priority in one.ranked() {
            let same = other.get(&priority.action).unwrap();
            prop_assert_eq!(&priority.contributions, &same.contributions);
        }
        let order = |of: &Priorities| -> Vec<_> {
            of.ranked().iter().map(|priority| (priority.points, priority.hours)).collect()
        };
        prop_assert_eq!(order(&one), order(&other));
        let is_ordered = |a: &(i32, u32), b: &(i32, u32)| a.0 > b.0 || (a.0 == b.0 && a.1 <= b.1);
        prop_assert!(order(&one).is_sorted_by(is_ordered));
    }

    #[test]
    fn under_any_weights_a_higher_mark_is_never_behind(
        weights in weights(), at in 0..5usize, low in 1..5u8,
    ) {
        let [mut lower, mut higher] = [action("lower"), action("higher")];
        lower.criteria[at] = low;
        higher.criteria[at] = low + 1;
        let bank = bank_of(vec![lower, higher]);
        let priorities = rank(&bank, &document(&bank, "*=0"), weights);
        let points = |id: &str| priorities.get(&id.into()).unwrap().points;
        prop_assert!(points("higher") >= points("lower"));
        if weights.percent(Criterion::ALL[at]) >= 20 {
            prop_assert!(points("higher") > points("lower"));
        }
    }
}
