//! Sittings with a municipality's own question set in several editions: a change of set never
//! puts an old answer over a newer one, and what gives way can be seen, brought back and removed.

#![allow(clippy::unwrap_used, clippy::panic, reason = "in a test, a failed unwrap is the report")]

mod support;

use content::BankRefusal;
use readiness::{
    BankRef, Choice, DepartmentTrait, Document, Level, Path, Profile, QuestionId, Text, YesNo,
};
use session::{Event, NewQuestions, Notice};
use support::{Sitting, Stores};

const SHIPPED: &str = "six-priorities";
const QUESTION: &str = "online-use";

/// A sitting with the answer 3 under the shipped set.
fn sitting() -> Sitting {
    let mut sitting = Sitting::first();
    answer(&mut sitting, 3);
    sitting
}

fn answer(sitting: &mut Sitting, level: u8) {
    sitting.answer(QUESTION, level);
}

fn level(sitting: &Sitting) -> Option<u8> {
    sitting.level(QUESTION)
}

/// The town's own set; `asks_again` says that the question means something else in it.
fn town(edition: u8, asks_again: bool) -> String {
    let again = format!(
        r#", "again": [{{"question": "{QUESTION}",
        "why": {{"ja": "意味が変わった", "en": "changed"}}}}]"#
    );
    format!(
        r#"{{"base": "{SHIPPED}", "id": "town", "edition": "{edition}", "date": "2027-04-01",
        "name": {{"ja": "町", "en": "town"}}{}}}"#,
        if asks_again { again.as_str() } else { "" }
    )
}

/// Opens the town's set from a file and says yes; what was said before has to come true.
fn open(sitting: &mut Sitting, bank: String) {
    sitting.pick(bank);
    accept(sitting);
}

fn shipped(sitting: &mut Sitting) {
    sitting.send(Event::BankChosen(SHIPPED.into()));
    accept(sitting);
}

fn accept(sitting: &mut Sitting) {
    let switch = sitting.session.pending_bank().get().unwrap().switch.clone();
    let before = sitting.session.document().clone();
    sitting.send(Event::BankAccepted);
    let after = sitting.session.document();
    let stays = switch.carried.iter().chain(&switch.retired);
    for id in stays.clone() {
        assert_eq!(after.answers.get(id), before.answers.get(id), "{id}");
    }
    assert_eq!(after.answers.len(), stays.count() + switch.returned.len());
    let text = record::write(after);
    assert_eq!(record::read(&text).as_ref(), Ok(after), "and can be read again");
}

/// The levels that were set aside for the question, from the oldest change on.
fn aside(sitting: &Sitting) -> Vec<(&str, Choice)> {
    let receipts = sitting.session.document().receipts.iter();
    let aside = receipts.filter_map(|receipt| {
        let answer = receipt.aside.get(&QUESTION.into())?;
        Some((receipt.from.id.as_str(), answer.choice?))
    });
    aside.collect()
}

fn rung(level: u8) -> Choice {
    Choice::Level(Level::new(level).unwrap())
}

#[test]
fn the_same_file_opened_again_leaves_the_newer_answer() {
    let mut sitting = sitting();
    open(&mut sitting, town(1, true));
    answer(&mut sitting, 1);
    shipped(&mut sitting);
    assert_eq!(level(&sitting), Some(3));
    open(&mut sitting, town(1, true));
    assert_eq!(level(&sitting), Some(1));
    answer(&mut sitting, 2);
    open(&mut sitting, town(1, true));
    assert_eq!(level(&sitting), Some(2));
    open(&mut sitting, town(2, true));
    assert_eq!(level(&sitting), None, "the new edition asks again");
    assert!(aside(&sitting).contains(&("town", rung(2))));
    assert!(!aside(&sitting).contains(&("town", rung(1))), "1 was answered anew by 2");
}

#[test]
fn an_answer_under_a_set_that_means_the_same_is_not_put_back() {
    let mut sitting = sitting();
    open(&mut sitting, town(1, true));
    open(&mut sitting, town(3, false));
    answer(&mut sitting, 2);
    shipped(&mut sitting);
    assert_eq!(level(&sitting), Some(2));
    assert_eq!(aside(&sitting), [(SHIPPED, rung(3))]);
}

#[test]
fn without_a_change_of_meaning_nothing_is_set_aside() {
    let mut sitting = sitting();
    open(&mut sitting, town(3, false));
    answer(&mut sitting, 2);
    shipped(&mut sitting);
    assert_eq!(level(&sitting), Some(2));
    assert_eq!(aside(&sitting), []);
}

#[test]
fn what_was_set_aside_is_brought_back_or_removed_singly_and_both_can_be_undone() {
    let mut sitting = sitting();
    open(&mut sitting, town(1, true));
    answer(&mut sitting, 1);
    let question = QuestionId::from(QUESTION);
    let back = Event::AsideBroughtBack { receipt: 0, question: question.clone() };
    sitting.send(back.clone());
    assert_eq!(sitting.session.notice().get(), Some(&Notice::AnswerBroughtBack));
    assert_eq!(&sitting.kept(), sitting.session.document());
    assert_eq!(level(&sitting), Some(3));
    assert_eq!(aside(&sitting), [("town", rung(1))]);
    let sequence = sitting.stores.local.as_ref().unwrap().sequence;
    sitting.send(back);
    let again = sitting.stores.local.as_ref().unwrap().sequence;
    assert_eq!(again, sequence, "it is not there any more");

    let removed = Event::AsideRemoved { receipt: 1, question };
    sitting.send(removed.clone());
    assert_eq!(sitting.session.notice().get(), Some(&Notice::AnswerRemoved));
    assert_eq!(aside(&sitting), []);
    sitting.send(removed);
    sitting.send(Event::UndoAsked);
    assert_eq!(aside(&sitting), [("town", rung(1))]);
    assert_eq!(&sitting.kept(), sitting.session.document());
}

#[test]
fn hundreds_of_changes_can_be_read_again() {
    let mut sitting = sitting();
    for round in 0..150_u8 {
        open(&mut sitting, town(1, true));
        answer(&mut sitting, round % 5);
        shipped(&mut sitting);
    }
    assert_eq!(level(&sitting), Some(3));
    assert_eq!(sitting.session.document().receipts.len(), readiness::Receipts::MAX);
}

/// A document answered under the first edition of the shipped set: one question means something
/// else since, one does not.
fn of_the_first_edition() -> String {
    let mut sitting = Sitting::first();
    sitting.answer("burden-parallel", 3);
    sitting.answer("execution-measure", 2);
    let mut document = sitting.session.document().clone();
    document.bank.edition = readiness::Text::cut("2026.1");
    document.bank.hash = readiness::Text::cut("e744bfc29973d54c");
    record::write(&document)
}

fn is_asked_again(sitting: &Sitting) {
    assert_eq!(sitting.level("burden-parallel"), None);
    assert_eq!(sitting.level("execution-measure"), Some(2));
    let document = sitting.session.document();
    assert_eq!(document.bank, content::bank_ref(content::catalog()));
    let receipt = document.receipts.iter().last().unwrap();
    assert_eq!(receipt.from.edition.as_str(), "2026.1");
    assert_eq!(receipt.aside.get(&"burden-parallel".into()).unwrap().choice, Some(rung(3)));
    assert_eq!(&sitting.kept(), document);
}

#[test]
fn a_document_of_an_earlier_edition_is_asked_again_what_means_something_else() {
    let sitting = Sitting::open(Stores::of(&of_the_first_edition()));
    assert_eq!(sitting.session.notice().get(), Some(&changed(1)));
    is_asked_again(&sitting);
    let next = sitting.again();
    assert_eq!(next.session.notice().get(), None, "said once");
    is_asked_again(&next);
}

#[test]
fn a_file_of_an_earlier_edition_is_asked_again_too() {
    let mut sitting = Sitting::first();
    sitting.pick(of_the_first_edition());
    let renewal = sitting.session.pending().get().unwrap().renewal.clone().unwrap();
    assert_eq!(renewal.switch.again, ["burden-parallel".into()]);
    assert_eq!(renewal.switch.carried, ["execution-measure".into()]);
    assert_eq!(new_questions(&sitting), renewal.new, "said before anything changes");
    sitting.send(Event::FileAccepted);
    assert!(sitting.session.notice().get().unwrap().has(|it| matches!(it, Notice::Opened { .. })));
    assert!(sitting.session.notice().get().unwrap().has(|it| *it == changed(1)));
    is_asked_again(&sitting);
}

/// What is said of a document with `again` answers to what means something else.
fn changed(again: usize) -> Notice {
    let new = new_questions(&Sitting::first()).asked.len();
    Notice::EditionChanged { edition: content::catalog().edition.clone(), again, new }
}

fn new_questions(sitting: &Sitting) -> NewQuestions {
    let document = sitting.session.document();
    let first = first_edition(document);
    NewQuestions::since(&first, document, sitting.session.catalog())
}

fn first_edition(document: &Document) -> BankRef {
    let (edition, hash) = (Text::cut("2026.1"), Text::cut("e744bfc29973d54c"));
    BankRef { edition, hash, ..document.bank.clone() }
}

#[test]
fn the_earlier_answers_come_back_all_at_once_and_are_not_asked_again_on_the_next_visit() {
    let mut sitting = Sitting::open(Stores::of(&of_the_first_edition()));
    sitting.send(Event::UndoAsked);
    assert_eq!(sitting.level("burden-parallel"), Some(3));
    assert_eq!(sitting.session.document().bank, content::bank_ref(content::catalog()));
    let mut next = sitting.again();
    assert_eq!((next.session.notice().get(), next.level("burden-parallel")), (None, Some(3)));

    // The same later, from the list of what changed.
    let mut sitting = Sitting::open(Stores::of(&of_the_first_edition()));
    sitting.send(Event::NoticeClosed);
    sitting.send(Event::AllBroughtBack { receipt: 0 });
    assert_eq!(sitting.session.notice().get(), Some(&Notice::AllBroughtBack(1)));
    assert_eq!(sitting.level("burden-parallel"), Some(3));
    assert_eq!(&sitting.kept(), sitting.session.document());
    sitting.send(Event::UndoAsked);
    is_asked_again(&sitting);
    next.send(Event::AllBroughtBack { receipt: 0 });
    assert_eq!(next.session.notice().get(), None, "there is nothing left to bring back");
}

#[test]
fn an_answer_given_under_the_present_edition_is_never_set_aside_by_its_change() {
    let mut document = record::read(&of_the_first_edition()).unwrap();
    document.answers.take(&"burden-parallel".into());
    let mut sitting = Sitting::open(Stores::of(&record::write(&document)));
    assert_eq!(sitting.session.notice().get(), Some(&changed(0)));
    sitting.answer("burden-parallel", 1);
    let next = sitting.again();
    assert_eq!(next.session.notice().get(), None);
    assert_eq!(next.level("burden-parallel"), Some(1));
}

#[test]
fn without_answers_a_document_goes_over_without_a_word() {
    let mut sitting = Sitting::first();
    let profile = Profile { staff: Some(12), ..Profile::default() };
    sitting.send(Event::Described(profile));
    let mut document = sitting.session.document().clone();
    document.bank = first_edition(&document);
    let sitting = Sitting::open(Stores::of(&record::write(&document)));
    assert_eq!(sitting.session.notice().get(), None);
    assert_eq!(sitting.session.document().bank, content::bank_ref(content::catalog()));
    assert!(sitting.session.document().receipts.is_empty());
    assert_eq!(sitting.session.document().profile.staff, Some(12));
}

#[test]
fn a_document_of_a_later_edition_is_left_as_it_is() {
    let mut document = record::read(&of_the_first_edition()).unwrap();
    document.bank.edition = Text::cut("2031.1");
    let sitting = Sitting::open(Stores::of(&record::write(&document)));
    assert_eq!(sitting.session.notice().get(), None);
    assert_eq!(sitting.session.document(), &document);
}

#[test]
fn new_questions_are_those_that_this_department_is_asked() {
    let mut sitting = Sitting::first();
    sitting.send(Event::PathChosen(Path::Full));
    let all = new_questions(&sitting);
    let id = |id: &str| QuestionId::from(id);
    assert!(all.asked.contains(&id("security-procurement")) && all.others > 0);
    assert!(!all.asked.contains(&id("facility-cash")), "only a facility is asked");
    let mut profile = Profile::default();
    profile.traits.insert(DepartmentTrait::Facility, YesNo::Yes);
    sitting.send(Event::Described(profile));
    let facility = new_questions(&sitting);
    assert!(facility.asked.contains(&id("facility-cash")));
    assert_eq!(facility.asked.len() + facility.others, all.asked.len() + all.others);
    let mut unknown = first_edition(sitting.session.document());
    unknown.edition = Text::cut("1999");
    let none = NewQuestions::since(&unknown, sitting.session.document(), sitting.session.catalog());
    assert_eq!(none, NewQuestions::default());
}

/// The town's document as it was while the shipped set was in its first edition: the hash of the
/// town's set did not say over which edition it was.
fn of_the_town(bank: &str) -> (Stores, Document) {
    let mut sitting = sitting();
    open(&mut sitting, bank.to_owned());
    answer(&mut sitting, 2);
    sitting.answer("burden-parallel", 3);
    sitting.answer("execution-measure", 1);
    let mut document = sitting.session.document().clone();
    let (own, over) = document.bank.hash.split_once('-').unwrap();
    assert_eq!((own.len(), over), (16, content::catalog().hash.as_str()));
    document.bank.hash = Text::cut(own);
    let mut stores = Stores::of(&record::write(&document));
    stores.bank = Some(bank.to_owned());
    (stores, document)
}

#[test]
fn answers_under_a_towns_set_over_the_first_edition_are_asked_again_what_changed_in_the_shipped_one()
 {
    let (stores, before) = of_the_town(&town(1, false));
    let sitting = Sitting::open(stores);
    let said = sitting.session.notice().get().unwrap();
    assert!(said.has(|it| matches!(it, Notice::EditionChanged { again: 1, .. })), "{said:?}");
    assert_eq!(sitting.session.catalog().id, "town");
    assert_eq!(sitting.level("burden-parallel"), None);
    assert_eq!((level(&sitting), sitting.level("execution-measure")), (Some(2), Some(1)));
    let receipt = sitting.session.document().receipts.iter().last().unwrap();
    assert_eq!(receipt.from, before.bank);
    assert_eq!(sitting.again().session.notice().get(), None, "said once");

    // The same as a file, under a set that says of one more question that it changed.
    let mut sitting = Sitting::first();
    open(&mut sitting, town(2, true));
    sitting.pick(record::write(&before));
    let renewal = sitting.session.pending().get().unwrap().renewal.clone().unwrap();
    assert_eq!(renewal.switch.again, ["burden-parallel".into(), QUESTION.into()]);
    assert!(!renewal.new.asked.is_empty(), "the shipped set asks more by now");
}

#[test]
fn whose_set_is_gone_is_asked_again_on_going_over_to_the_shipped_one() {
    let (mut stores, _) = of_the_town(&town(1, false));
    stores.bank = None;
    let mut sitting = Sitting::open(stores);
    assert!(sitting.session.bank_is_missing());
    assert_eq!(sitting.level("burden-parallel"), Some(3), "nothing changes meanwhile");
    shipped(&mut sitting);
    assert_eq!(sitting.level("burden-parallel"), None);
    assert_eq!(sitting.level("execution-measure"), Some(1));
}

#[test]
fn a_kept_set_that_does_not_fit_any_more_is_named_entry_by_entry_and_nothing_changes() {
    // Written over the first edition: a level of a question that means something else now, and a
    // question that is gone.
    let rests = format!(
        r#", "retire": [{{"question": "gone", "why": {{"ja": "やめた", "en": "Ended"}}}}],
        "add": [{{"action": "inventory", "trigger": {{"question": "burden-parallel", "at_most": 1}}}}]"#
    );
    let (mut stores, before) = of_the_town(&town(1, false));
    let outgrown = town(1, false).replacen(r#", "date""#, &format!(r#"{rests}, "date""#), 1);
    stores.bank = Some(outgrown.clone());
    let mut sitting = Sitting::open(stores);
    let Some(Notice::KeptBankRefused(BankRefusal::Problems(problems))) =
        sitting.session.notice().get()
    else {
        panic!("{:?}", sitting.session.notice().get())
    };
    let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(problems.len(), 2, "{problems:?}");
    let edition = &content::catalog().edition;
    assert!(problems[0].starts_with("add.1.trigger: `burden-parallel` means something else"));
    assert!(problems[0].ends_with(&format!("then write \"base_edition\": \"{edition}\"")));
    assert!(problems[1].starts_with("retire.1.question: `gone` is in neither bank; name one"));
    assert!(sitting.session.bank_is_missing());
    assert_eq!(sitting.session.document(), &before, "nothing changes until it is mended");
    assert_eq!(sitting.session.quarantine()[0].text, outgrown, "the set is kept, too");

    let edition = format!(r#", "base_edition": "{edition}", "date""#);
    let mended = outgrown.replacen(r#", "date""#, &edition, 1).replacen("gone", "card-guidance", 1);
    sitting.pick(mended);
    let pending = sitting.session.pending_bank().get().unwrap();
    assert_eq!(pending.switch.again, ["burden-parallel".into()]);
    accept(&mut sitting);
    assert_eq!(level(&sitting), Some(2));
    assert_eq!(sitting.level("burden-parallel"), None);
}

#[test]
fn what_changed_from_one_edition_to_the_next_says_nothing_of_another_set() {
    let mut sitting = Sitting::first();
    sitting.answer("burden-parallel", 3);
    sitting.answer("card-counter", 3);
    sitting.send(Event::BankChosen("seven-priorities".into()));
    accept(&mut sitting);
    assert_eq!(sitting.level("burden-parallel"), Some(3));
    assert_eq!(sitting.level("card-counter"), None, "another meaning there");
}
