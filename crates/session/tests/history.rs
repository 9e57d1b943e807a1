//! Whole sittings with the history: the way back and forth, over visits and failures.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use readiness::{Answer, Choice, Level, Profile, Role, Share, Wish};
use record::check_code;
use session::{ChangeKind, Event, History, JournalProblem, Notice, Saving, StorageProblem};
use support::{Sitting, Stores};

const QUESTION: &str = "online-use";

fn code(sitting: &Sitting) -> String {
    check_code(sitting.session.document())
}

fn kinds(sitting: &Sitting) -> Vec<(ChangeKind, String)> {
    let steps = sitting.session.history().steps().iter();
    steps.map(|step| (step.change.kind, step.change.of.clone())).collect()
}

fn notice(sitting: &Sitting) -> Option<Notice> {
    sitting.session.notice().get().cloned()
}

fn profile(sitting: &Sitting) -> Profile {
    sitting.session.document().profile.clone()
}

fn name(sitting: &mut Sitting, text: &str) {
    let profile = Profile { name: readiness::Text::cut(text), ..profile(sitting) };
    sitting.send(Event::Described(profile));
}

/// Numbers that look random and are the same in each run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % bound
    }
}

/// Makes a change that is not made letter by letter.
fn change(sitting: &mut Sitting, dice: &mut Dice, number: usize) {
    let catalog = sitting.session.catalog();
    match dice.below(6) {
        0 => {
            let actions = &catalog.bank.actions();
            let action = actions[dice.below(actions.len())].id.clone();
            let is_done = !sitting.session.document().done.contains(&action);
            sitting.send(Event::ActionDone { action, is_done });
        }
        1 => {
            let actions = &catalog.bank.actions();
            let action = actions[dice.below(actions.len())].id.clone();
            let hours = u16::try_from(number).ok();
            let after = Wish { hours, ..Wish::default() };
            sitting.send(Event::Wished { action, wish: after });
        }
        2 => {
            let role = Role::ALL[dice.below(Role::ALL.len())];
            let profile = Profile { role, ..profile(sitting) };
            sitting.send(Event::Described(profile));
        }
        _ => {
            let questions = &catalog.bank.questions();
            let question = questions[dice.below(questions.len())].id.clone();
            let level = u8::try_from(dice.below(5)).unwrap();
            let choice = Some(Choice::Level(Level::new(level).unwrap()));
            sitting.send(Event::Answered { question, choice });
        }
    }
}

#[test]
fn fifty_random_changes_are_taken_back_after_a_reload_and_made_again() {
    for seed in 0..3 {
        let mut dice = Dice(seed);
        let mut sitting = Sitting::first();
        sitting.answer(QUESTION, 1);
        let mut codes = vec![code(&sitting)];
        let mut number = 0;
        while codes.len() <= 50 {
            number += 1;
            let before = sitting.session.history().steps().len();
            change(&mut sitting, &mut dice, number);
            if sitting.session.history().steps().len() > before {
                codes.push(code(&sitting));
            }
        }
        let mut sitting = sitting.again();
        assert_eq!(code(&sitting), codes[50], "{seed}");
        assert_eq!(notice(&sitting), None, "{seed}");
        for before in codes[..50].iter().rev() {
            sitting.send(Event::StepBack);
            assert_eq!(code(&sitting), *before, "{seed}");
            assert_eq!(notice(&sitting), Some(Notice::SteppedBack(1)));
        }
        let mut sitting = sitting.again();
        assert_eq!(code(&sitting), codes[0], "{seed}");
        for after in &codes[1..] {
            sitting.send(Event::StepForward);
            assert_eq!(code(&sitting), *after, "{seed}");
        }
        assert!(!sitting.session.can_step_forward());
        sitting.send(Event::StepChosen(1));
        assert_eq!(code(&sitting), codes[0], "{seed}: all at once");
        assert_eq!(notice(&sitting), Some(Notice::SteppedBack(50)));
        sitting.send(Event::StepChosen(51));
        assert_eq!(code(&sitting), codes[50], "{seed}");
        assert_eq!(sitting.kept(), *sitting.session.document(), "and it is kept");
    }
}

#[test]
fn a_step_says_what_when_and_by_whom() {
    let mut sitting = Sitting::first();
    sitting.answer(QUESTION, 2);
    sitting.now = "2026-11-23T09:05".to_owned();
    let profile = Profile { role: Role::DxOffice, ..profile(&sitting) };
    sitting.send(Event::Described(profile));
    sitting.send(Event::ShareTried(Share::new(10)));
    let sitting = sitting.again();
    let steps = sitting.session.history().steps();
    let said: Vec<_> = steps.iter().map(|step| (step.at.as_str(), step.role)).collect();
    let (first, second) = ("2026-11-22T14:26", "2026-11-23T09:05");
    let dx = Role::DxOffice;
    assert_eq!(said, [(first, Role::Head), (second, dx), (second, dx)]);
    let [answer, role, share] = &kinds(&sitting)[..] else { panic!("three steps") };
    assert_eq!(*answer, (ChangeKind::Answer, QUESTION.to_owned()));
    assert_eq!(*role, (ChangeKind::Profile, "role".to_owned()));
    assert_eq!(*share, (ChangeKind::Share, String::new()));
}

#[test]
fn a_new_change_after_a_step_back_drops_what_could_be_made_again() {
    let mut sitting = Sitting::first();
    for level in [1, 2, 3] {
        sitting.answer(QUESTION, level);
    }
    sitting.send(Event::StepChosen(1));
    assert_eq!(sitting.level(QUESTION), Some(1));
    assert!(sitting.session.can_step_forward());
    sitting.answer(QUESTION, 4);
    assert!(!sitting.session.can_step_forward());
    assert_eq!(sitting.session.history().steps().len(), 2);
    sitting.send(Event::StepForward);
    assert_eq!(sitting.level(QUESTION), Some(4), "there is nothing to make again");
    sitting.send(Event::StepBack);
    sitting.send(Event::StepBack);
    assert_eq!(sitting.level(QUESTION), None);
    let before = sitting.session.document().clone();
    sitting.send(Event::StepBack);
    sitting.send(Event::StepChosen(99));
    assert_eq!(*sitting.session.document(), before, "there is nothing more to take back");
}

#[test]
fn what_is_typed_into_one_field_is_one_step() {
    let mut sitting = Sitting::first();
    for text in ["し", "市", "市民", "市民課"] {
        name(&mut sitting, text);
    }
    assert_eq!(kinds(&sitting), [(ChangeKind::Profile, "name".to_owned())]);
    // Something else in between ends it, and so does the time.
    sitting.answer(QUESTION, 1);
    name(&mut sitting, "市民課窓口");
    sitting.now = "2026-11-22T14:36".to_owned();
    name(&mut sitting, "市民課窓口係");
    assert_eq!(sitting.session.history().steps().len(), 3);
    sitting.now = "2026-11-22T14:37".to_owned();
    name(&mut sitting, "市民課");
    assert_eq!(sitting.session.history().steps().len(), 4);
    for expected in ["市民課窓口係", "市民課", "市民課", ""] {
        sitting.send(Event::StepBack);
        assert_eq!(profile(&sitting).name.as_str(), expected);
    }
    // Typed and taken out again: nothing was changed.
    sitting.send(Event::StepForward);
    name(&mut sitting, "市民課x");
    name(&mut sitting, "市民課");
    assert_eq!(sitting.session.history().steps().len(), 1);
}

#[test]
fn the_way_back_of_a_message_is_a_step_of_the_history() {
    let mut sitting = Sitting::first();
    sitting.answer(QUESTION, 3);
    let mine = code(&sitting);
    let mut other = Sitting::first();
    other.answer(QUESTION, 0);
    sitting.pick(other.export());
    sitting.send(Event::FileAccepted);
    assert_eq!(kinds(&sitting)[1], (ChangeKind::File, String::new()));
    sitting.send(Event::UndoAsked);
    assert_eq!(code(&sitting), mine);
    assert_eq!(sitting.session.history().steps().len(), 2, "no third step");
    assert!(sitting.session.can_step_forward());
    sitting.send(Event::UndoAsked);
    assert_eq!(sitting.level(QUESTION), Some(0), "and back again");
    // What the message offered before does not outlive another step.
    sitting.send(Event::StepBack);
    assert!(!sitting.session.can_undo());
    assert_eq!(code(&sitting), mine);
}

#[test]
fn what_nobody_decided_is_no_step() {
    let mut sitting = Sitting::first();
    sitting.answer(QUESTION, 1);
    sitting.send(Event::RoadmapSeen);
    assert!(sitting.session.document().plan_start.is_some());
    assert_eq!(sitting.session.history().steps().len(), 1);
    sitting.send(Event::StepBack);
    assert!(sitting.session.document().is_empty());
    assert_eq!(sitting.session.document().plan_start, None);
    // While it can be made again, looking changes nothing.
    sitting.send(Event::RoadmapSeen);
    sitting.send(Event::StepForward);
    assert_eq!(sitting.level(QUESTION), Some(1));
    assert!(sitting.session.document().plan_start.is_some());
}

#[test]
fn a_sample_has_no_part_in_it() {
    let mut sitting = Sitting::first();
    sitting.answer(QUESTION, 1);
    sitting.send(Event::SampleOpened(content::Sample::Tax));
    sitting.answer(QUESTION, 4);
    assert!(!sitting.session.can_step_back());
    sitting.send(Event::StepBack);
    assert_eq!(sitting.level(QUESTION), Some(4));
    sitting.send(Event::SampleClosed);
    assert_eq!(sitting.level(QUESTION), Some(1));
    assert_eq!(sitting.session.history().steps().len(), 1);
}

#[test]
fn clearing_leaves_nothing_of_it_and_can_be_taken_back() {
    let mut sitting = Sitting::first();
    name(&mut sitting, "秘密の課");
    sitting.answer(QUESTION, 1);
    sitting.send(Event::ClearAsked);
    assert_eq!(sitting.stores.histories, [None, None]);
    assert_eq!(sitting.session.history().steps(), []);
    sitting.send(Event::UndoAsked);
    assert_eq!(sitting.level(QUESTION), Some(1));
    assert_eq!(kinds(&sitting), [(ChangeKind::TakenBack, String::new())]);
    let sitting = sitting.again();
    assert_eq!(sitting.level(QUESTION), Some(1));
}

#[track_caller]
fn refused(stores: &Stores, histories: [Option<&str>; 2]) {
    let mut stores = stores.clone();
    stores.histories = histories.map(|text| text.map(str::to_owned));
    let mut sitting = Sitting::open(stores.clone());
    assert_eq!(notice(&sitting), Some(Notice::HistoryRefused), "{histories:?}");
    assert_eq!(sitting.stores.text(), stores.text(), "the document is untouched");
    let kept = sitting.stores.histories[0].as_ref().unwrap();
    assert!(kept.contains(r#""steps":[]"#), "and it is dropped: {kept}");
    let before = sitting.session.document().clone();
    sitting.send(Event::StepBack);
    assert_eq!(*sitting.session.document(), before);
    let sitting = sitting.again();
    assert_eq!(notice(&sitting), None, "said once");
}

#[test]
fn a_history_that_does_not_fit_is_refused_and_dropped() {
    let mut sitting = Sitting::first();
    for level in [1, 2, 3] {
        sitting.answer(QUESTION, level);
    }
    let stores = sitting.stores.clone();
    let text = stores.histories[0].clone().unwrap();
    assert_eq!(stores.histories[1].as_ref(), Some(&text), "in both stores");
    let mut parts: serde_json::Value = serde_json::from_str(&text).unwrap();
    parts["steps"].as_array_mut().unwrap().swap(0, 1);
    let swapped = parts.to_string();
    let mut other = Sitting::first();
    other.answer("burden-hours", 1);
    let others = other.stores.histories[0].clone().unwrap();
    let newer = text.replacen("\"version\":1", "\"version\":2", 1);
    let beyond = text.replacen("\"done\":3", "\"done\":4", 1);
    let long = " ".repeat(3 << 20);
    for bad in ["", "{}", "null", &text[..200], &swapped, &others, &newer, &beyond, &long] {
        refused(&stores, [Some(bad), None]);
        refused(&stores, [None, Some(bad)]);
        // The other store has it still.
        let mut stores = stores.clone();
        stores.histories[0] = Some(bad.to_owned());
        let mut sitting = Sitting::open(stores);
        assert_eq!(notice(&sitting), None, "{bad}");
        sitting.send(Event::StepBack);
        assert_eq!(sitting.level(QUESTION), Some(2));
    }
}

#[test]
fn a_step_whose_text_does_not_fit_is_never_made() {
    let mut sitting = Sitting::first();
    for level in [1, 2] {
        sitting.answer(QUESTION, level);
    }
    let mut stores = sitting.stores.clone();
    // The digests fit; what the first step put in is another text.
    let text =
        stores.histories[0].clone().unwrap().replacen(r#"\"level\": 1"#, r#"\"level\": 4"#, 1);
    assert_ne!(Some(&text), stores.histories[0].as_ref());
    stores.histories = [Some(text), None];
    let mut sitting = Sitting::open(stores);
    assert_eq!(notice(&sitting), None);
    sitting.send(Event::StepBack);
    let level = sitting.level(QUESTION);
    assert_eq!(level, Some(1), "the newest step is whole");
    sitting.send(Event::StepBack);
    assert_eq!(notice(&sitting), Some(Notice::HistoryRefused));
    assert_eq!(sitting.level(QUESTION), level, "nothing was changed");
    assert_eq!(sitting.session.history().steps(), []);
    assert_eq!(notice(&sitting.again()), None);
}

#[test]
fn a_full_storage_loses_no_document_and_says_what_is_not_kept() {
    let mut sitting = Sitting::first();
    sitting.answer(QUESTION, 1);
    sitting.stores.local_fails = Some(StorageProblem::Full);
    sitting.answer(QUESTION, 2);
    assert_eq!(sitting.session.saving(), Saving::Failed(StorageProblem::Full));
    assert!(sitting.session.history().is_kept(), "the journal has it");
    let mut again = sitting.again();
    assert_eq!(again.level(QUESTION), Some(2), "from the journal");
    again.send(Event::StepBack);
    assert_eq!(again.level(QUESTION), Some(1));
    sitting.stores.journal_fails = Some(JournalProblem::Refused);
    sitting.answer(QUESTION, 3);
    assert!(!sitting.session.history().is_kept());
    sitting.send(Event::StepBack);
    assert_eq!(sitting.level(QUESTION), Some(2), "it can be used until the page is closed");
}

#[test]
fn a_history_that_is_a_step_behind_or_ahead_of_the_document_still_leads_back() {
    let mut sitting = Sitting::first();
    sitting.answer(QUESTION, 1);
    let before = sitting.stores.clone();
    sitting.answer(QUESTION, 2);
    // The browser ended suddenly: the document is older than the history.
    let stores = Stores { histories: sitting.stores.histories.clone(), ..before };
    let mut sitting = Sitting::open(stores);
    assert_eq!(notice(&sitting), None);
    assert_eq!(sitting.level(QUESTION), Some(1));
    assert!(sitting.session.can_step_forward(), "what was lost can be had again");
    sitting.send(Event::StepForward);
    assert_eq!(sitting.level(QUESTION), Some(2));
}

#[test]
fn another_window_does_not_mix_into_it() {
    let mut mine = Sitting::first();
    mine.answer(QUESTION, 1);
    let mut theirs = mine.again();
    theirs.answer(QUESTION, 4);
    mine.stores = theirs.stores.clone();
    mine.send(Event::ChangedElsewhere);
    mine.answer(QUESTION, 2);
    assert_eq!(mine.stores.histories, theirs.stores.histories, "nothing is written unasked");
    let mut other = mine.again();
    assert_eq!(other.session.history().steps().len(), 2);
    mine.send(Event::TheirsTaken);
    assert_eq!(mine.level(QUESTION), Some(4));
    mine.send(Event::StepBack);
    assert_eq!(mine.level(QUESTION), Some(1));
    // The other way about: mine stays, with its own history.
    other.send(Event::ChangedElsewhere);
    other.answer(QUESTION, 3);
    other.send(Event::MineKept);
    let mut again = other.again();
    again.send(Event::StepBack);
    assert_eq!(again.level(QUESTION), Some(4));
}

#[test]
fn the_history_is_bounded_and_the_oldest_steps_go_first() {
    let mut sitting = Sitting::first();
    for turn in 0..History::MOST + 30 {
        sitting.answer(QUESTION, u8::try_from(turn % 5).unwrap());
    }
    assert_eq!(sitting.session.history().steps().len(), History::MOST);
    let mut sitting = sitting.again();
    sitting.send(Event::StepChosen(0));
    // The 30th change of 0, 1, 2, 3, 4, 0, … is a 4.
    assert_eq!(sitting.level(QUESTION), Some(4));
}

#[test]
fn large_steps_take_no_more_than_a_mebibyte() {
    let mut sitting = Sitting::first();
    let questions = sitting.session.catalog().bank.questions();
    let file = |letter: char| {
        let note = || readiness::Text::cut(&letter.to_string().repeat(300));
        let mut document = sitting.session.document().clone();
        for question in questions {
            let answer = Answer { note: note(), evidence: note(), ..Answer::default() };
            document.answers.restore(question.id.clone(), answer).unwrap();
        }
        record::write(&document)
    };
    let files = [file('あ'), file('い')];
    for turn in 0..10 {
        sitting.pick(files[turn % 2].clone());
        sitting.send(Event::FileAccepted);
        let kept = sitting.stores.histories[0].as_ref().unwrap();
        assert!(kept.len() <= History::MAX_BYTES + 300, "{}", kept.len());
    }
    let steps = sitting.session.history().steps().len();
    assert!((2..10).contains(&steps), "{steps}");
    let mut sitting = sitting.again();
    let now = code(&sitting);
    sitting.send(Event::StepBack);
    assert_ne!(code(&sitting), now);
}
