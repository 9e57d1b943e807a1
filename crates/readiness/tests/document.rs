//! What a department keeps, and how far its answering has come.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use readiness::{
    Answer, AnswerError, Answers, Choice, Date, DepartmentTrait, Document, Gate, Moment, PartTime,
    Path, Profile, Progress, Remark, YesNo,
};
use support::{bank, document, level};

fn rung(rung: u8) -> Answer {
    support::said_so(Some(Choice::Level(level(rung))))
}

#[test]
fn an_answer_to_what_is_not_asked_changes_nothing() {
    let mut answers = Answers::default();
    let refused = answers.record(&bank(), &"gone".into(), rung(3));
    assert_eq!(refused, Err(AnswerError::UnknownQuestion("gone".into())));
    assert!(answers.is_empty());
}

#[test]
fn an_empty_answer_takes_the_one_before_away() {
    let mut answers = Answers::default();
    answers.record(&bank(), &"goal".into(), rung(3)).unwrap();
    answers.record(&bank(), &"goal".into(), Answer::default()).unwrap();
    assert!(answers.is_empty());
    let note = Answer { note: Remark::cut("later"), ..Answer::default() };
    answers.record(&bank(), &"goal".into(), note).unwrap();
    assert_eq!(answers.len(), 1);
}

#[test]
fn the_four_kinds_of_answer_and_a_closed_question_are_counted_apart() {
    let mut document = document(&bank(), "goal=0 voice=? facts=- forms=4");
    document.profile.counter = Some(YesNo::No);
    let progress = Progress::of(&bank(), &document);
    let c = progress.counts;
    let counts = [c.levels, c.unknown, c.not_applicable, c.closed, c.unanswered];
    assert_eq!(counts, [1, 1, 1, 1, 11]);
    assert_eq!((c.asked(), c.said(), c.applicable(), c.open()), (14, 3, 13, 12));
    assert_eq!(progress.unknown, ["voice".into()]);
    // Eleven times twenty seconds, rounded up.
    assert_eq!(progress.minutes_left, 4);
    // Three times twenty seconds: closed ones take none.
    assert_eq!(progress.minutes_taken, 1);
}

#[test]
fn the_short_path_has_less_left_to_ask() {
    let full = document(&bank(), "");
    let short = Document { path: Path::Short, ..full.clone() };
    assert_eq!(Progress::of(&bank(), &full).unanswered.len(), 15);
    assert_eq!(Progress::of(&bank(), &short).unanswered.len(), 14);
}

#[test]
fn a_plan_begins_this_month_up_to_its_tenth_day() {
    #[track_caller]
    fn case(today: &str, expected: &str) {
        let start = Document::default().start(Date::parse(today).unwrap());
        assert_eq!(start.to_string(), expected);
    }
    case("2026-11-10", "2026-11");
    case("2026-11-11", "2026-12");
    case("2026-12-31", "2027-01");
}

#[test]
fn a_plan_that_was_seen_keeps_its_start() {
    let plan_start = readiness::YearMonth::parse("2026-04");
    let document = Document { plan_start, ..Document::default() };
    assert_eq!(Some(document.start(Date::parse("2027-01-20").unwrap())), plan_start);
}

/// Returns which gates are open where everything was said alike.
fn open(said: Option<YesNo>) -> Vec<Gate> {
    let traits = DepartmentTrait::ALL.into_iter().filter_map(|one| Some((one, said?)));
    let profile = Profile {
        counter: said,
        standard_tasks: said,
        numbers: said,
        payment_slips: said,
        traits: traits.collect(),
        ..Profile::default()
    };
    Gate::ALL.into_iter().filter(|gate| gate.is_open(&profile)).collect()
}

#[test]
fn what_is_usual_is_closed_only_by_a_plain_no_and_a_pack_opened_only_by_a_plain_yes() {
    let usual = [
        Gate::StandardTasks,
        Gate::Numbers,
        Gate::PaymentSlips,
        Gate::Counter,
        Gate::Has(DepartmentTrait::Procedures),
        Gate::Has(DepartmentTrait::Contracts),
    ];
    assert_eq!(open(None), [&usual[..], &[Gate::NotMigrated]].concat());
    assert_eq!(open(Some(YesNo::No)), [Gate::NotMigrated, Gate::InHouse]);
    let but_two = Gate::ALL.into_iter().filter(|gate| {
        // Both ask for what was denied.
        !matches!(gate, Gate::NotMigrated | Gate::InHouse)
    });
    assert_eq!(open(Some(YesNo::Yes)), but_two.collect::<Vec<_>>());
}

#[test]
fn part_time_staff_count_with_their_share() {
    #[track_caller]
    fn case(staff: Option<u16>, people: u16, percent: u8, expected: u32) {
        let profile =
            Profile { staff, part_time: PartTime::new(people, percent), ..Profile::default() };
        assert_eq!(profile.full_time_hundredths(), expected);
    }
    case(Some(10), 0, 50, 1_000);
    case(Some(10), 4, 50, 800);
    case(Some(10), 4, 75, 900);
    case(Some(3), 9, 50, 150);
    case(None, 4, 50, 0);
    assert_eq!(PartTime::new(501, 50), None);
    assert_eq!(PartTime::new(1, 101), None);
}

#[test]
fn a_moment_is_a_minute_or_unknown() {
    #[track_caller]
    fn case(text: &str, is_read: bool) {
        assert_eq!(Moment::parse(text).is_some_and(|m| m.as_str() == text), is_read, "{text}");
    }
    case("", true);
    case("2026-11-22T14:26", true);
    case("2026-11-22T24:00", false);
    case("2026-11-22T14:60", false);
    case("2026-11-22T+4:26", false);
    case("2026-11-31T14:26", false);
    case("2026-11-22", false);
    case("2026-11-22T14:26:00", false);
    case("２０２６-11-22T14:26", false);
}
