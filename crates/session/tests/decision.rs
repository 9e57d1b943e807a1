//! What a person decides about the plan can be taken back.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

use bank::Lang;
use content::Sample;
use readiness::{
    ActionId, AtOnce, LeftOutReason, Moment, Preset, Relaxation, Scenario, Share, Wish, YearMonth,
};
use session::{Decision, Event, Session};

fn sitting() -> Session {
    let mut session = Session::new();
    let _ = session.update(Event::SampleOpened(Sample::Welfare), now());
    session
}

fn decide(session: &mut Session, decision: Decision) {
    let _ = session.update(decision.event(), now());
}

fn now() -> Moment {
    Moment::parse("2026-12-01T09:00").unwrap()
}

#[test]
fn what_was_decided_is_taken_back() {
    let action: ActionId = content::catalog().bank.actions()[0].id.clone();
    let wish =
        Wish { excluded: Some(LeftOutReason::cut("委託で行うため")), ..Wish::default() };
    let pinned = Wish { pin: YearMonth::parse("2027-02"), hours: Some(12), ..Wish::default() };
    for decision in [
        Decision::Done(action.clone(), true),
        Decision::Wish(action.clone(), wish),
        Decision::Wish(action.clone(), pinned),
        Decision::Weights(Preset::CostFirst.weights()),
        Decision::AtOnce(AtOnce::new(1).unwrap()),
        Decision::Share(Share::new(7)),
    ] {
        let mut session = sitting();
        let document = Sample::Welfare.document(Lang::Ja);
        let back = decision.taking_back(session.document());
        decide(&mut session, decision.clone());
        let (scenario, done) = (&session.document().scenario, &session.document().done);
        assert_ne!((scenario, done), (&document.scenario, &document.done), "{decision:?}");
        decide(&mut session, back);
        let (scenario, done) = (&session.document().scenario, &session.document().done);
        assert_eq!((scenario, done), (&document.scenario, &document.done), "{decision:?}");
    }
}

#[test]
fn a_scenario_put_beside_leaves_the_present_one_alone_and_gives_the_earlier_one_back() {
    let mut session = sitting();
    let present = session.document().scenario.clone();
    let tried = |share| Scenario { share: Share::new(share), ..present.clone() };
    decide(&mut session, Decision::Beside(Some(Box::new(tried(6)))));
    let second = Decision::Beside(Some(Box::new(tried(9))));
    let back = second.taking_back(session.document());
    decide(&mut session, second);
    assert_eq!(session.document().scenario, present);
    assert_eq!(session.document().other, Some(tried(9)));
    decide(&mut session, back);
    assert_eq!(session.document().other, Some(tried(6)));
    decide(&mut session, Decision::Beside(None));
    assert_eq!((&session.document().scenario, &session.document().other), (&present, &None));
}

#[test]
fn a_change_that_lets_something_in_is_a_decision_where_the_page_can_make_it() {
    let mut scenario = Scenario::default();
    let reason = LeftOutReason::cut("later");
    let wish = Wish { excluded: Some(reason), hours: Some(4), ..Wish::default() };
    scenario.make("a".into(), wish.clone()).unwrap();
    let case = |way: Relaxation, expected: Option<Decision>| {
        assert_eq!(Decision::letting_in(&way, &scenario), expected, "{way:?}");
        assert_eq!(way.can_be_tried(), expected.is_some(), "{way:?}");
    };
    case(Relaxation::Share(5), Some(Decision::Share(Share::new(5))));
    case(Relaxation::MoreAtOnce(2), Some(Decision::AtOnce(AtOnce::new(5).unwrap())));
    let back = Decision::Wish("a".into(), Wish { excluded: None, ..wish.clone() });
    case(Relaxation::Include("a".into()), Some(back));
    case(Relaxation::HoursEachMonth(3), None);
    case(Relaxation::LongerBy(1), None);
    case(Relaxation::MoneyNow(YearMonth::parse("2027-04").unwrap()), None);
    // More than can be chosen at once is no decision.
    let more = Relaxation::MoreAtOnce(9);
    assert_eq!(Decision::letting_in(&more, &scenario), None);
}
