//! Going over from one bank to another: what is shown before, what stays, what comes back.

#![allow(clippy::unwrap_used, clippy::panic, reason = "in a test, a failure is the report")]

use content::BankRefusal;
use readiness::{Choice, Date, Level, Moment, QuestionId};
use session::{Effect, Event, Notice, Session};

const OLD: &str = "six-priorities";
const NEW: &str = "seven-priorities";

fn now() -> Moment {
    Moment::parse("2026-11-22T14:26").unwrap()
}

fn sitting() -> Session {
    Session::new(Date::parse("2026-11-22").unwrap())
}

fn answer(session: &mut Session, question: &str, level: u8) {
    let choice = Some(Choice::Level(Level::new(level).unwrap()));
    let _ = session.update(Event::Answered { question: question.into(), choice, at: now() });
}

/// A sitting with an answer of each kind: carried, asked again (two), not asked any more.
fn answered() -> Session {
    let mut session = sitting();
    answer(&mut session, "online-use", 3);
    answer(&mut session, "online-counter", 2);
    answer(&mut session, "card-counter", 1);
    answer(&mut session, "card-guidance", 4);
    session
}

fn level(session: &Session, question: &str) -> Option<u8> {
    match session.document.answers.get(&question.into())?.choice? {
        Choice::Level(level) => Some(level.get()),
        _ => None,
    }
}

fn ids(list: &[QuestionId]) -> Vec<&str> {
    list.iter().map(QuestionId::as_str).collect()
}

fn choose(session: &mut Session, id: &str) {
    assert_eq!(session.update(Event::BankChosen(id.into())).len(), 0);
}

fn accept(session: &mut Session) -> Vec<Effect> {
    session.update(Event::BankAccepted(now()))
}

/// Picks `text` as a file; nothing may have to be done for that.
fn pick(session: &mut Session, text: String) {
    assert_eq!(session.update(Event::FilePicked(Ok(text))).len(), 0);
}

#[test]
fn before_a_switch_it_is_said_what_becomes_of_each_answer() {
    let mut session = answered();
    let before = session.document.clone();
    choose(&mut session, NEW);
    let pending = session.pending_bank.get().unwrap();
    assert_eq!(pending.catalog.id, NEW);
    assert_eq!(ids(&pending.switch.carried), ["online-use"]);
    assert_eq!(ids(&pending.switch.again), ["card-counter", "online-counter"]);
    assert_eq!(ids(&pending.switch.retired), ["card-guidance"]);
    assert_eq!(ids(&pending.switch.returned), [""; 0]);
    for id in &pending.switch.again {
        let changed = pending.catalog.again.iter().find(|changed| changed.question == id.as_str());
        assert!(!changed.unwrap().why.ja.is_empty(), "{id} says why");
    }
    assert_eq!(session.document, before, "nothing happens before the yes");
    assert_eq!(session.catalog.id, OLD);
    let _ = session.update(Event::BankDeclined);
    assert_eq!(session.pending_bank.get(), None);
    assert_eq!(session.document, before);
}

#[test]
fn a_switch_leaves_a_receipt_and_is_kept() {
    let mut session = answered();
    choose(&mut session, NEW);
    let effects = accept(&mut session);
    assert!(matches!(&effects[..], [Effect::Store { text, .. }] if text.contains(NEW)));
    assert_eq!(session.notice.get(), Some(&Notice::BankChanged));
    assert_eq!(session.catalog.id, NEW);
    assert_eq!(level(&session, "online-use"), Some(3));
    assert_eq!(level(&session, "online-counter"), None, "to be asked again");
    assert_eq!(level(&session, "card-guidance"), Some(4), "kept, though not asked");
    let [receipt] = &session.document.receipts[..] else { panic!("one receipt") };
    assert_eq!((receipt.from.id.as_str(), receipt.to.id.as_str()), (OLD, NEW));
    assert_eq!((receipt.carried, receipt.aside.len(), receipt.retired.len()), (1, 2, 1));
    assert_eq!(receipt.time, now());
    // What is kept is what a later visit finds.
    let text = record::write(&session.document);
    assert_eq!(record::read(&text).unwrap(), session.document);
}

#[test]
fn a_switch_can_be_undone() {
    let mut session = answered();
    let before = session.document.answers.clone();
    choose(&mut session, NEW);
    let _ = accept(&mut session);
    assert!(session.can_undo());
    let _ = session.update(Event::Undone(now()));
    assert_eq!(session.catalog.id, OLD);
    assert_eq!(session.document.bank.id, OLD);
    assert_eq!(session.document.answers, before);
    assert!(session.document.receipts.is_empty());
}

#[test]
fn switching_back_puts_back_what_was_set_aside() {
    let mut session = answered();
    choose(&mut session, NEW);
    let _ = accept(&mut session);
    answer(&mut session, "online-counter", 0);
    answer(&mut session, "front-yard-one-stop", 3);
    choose(&mut session, OLD);
    let switch = session.pending_bank.get().unwrap().switch.clone();
    assert_eq!(ids(&switch.again), ["online-counter"], "answered under the other meaning");
    assert_eq!(ids(&switch.returned), ["card-counter", "online-counter"]);
    assert_eq!(ids(&switch.retired), ["front-yard-one-stop"]);
    let _ = accept(&mut session);
    assert_eq!(level(&session, "online-counter"), Some(2));
    assert_eq!(level(&session, "card-counter"), Some(1));
    assert_eq!(session.document.receipts.len(), 2);
    // And forth again: the answer given under the new bank is there.
    choose(&mut session, NEW);
    let _ = accept(&mut session);
    assert_eq!(level(&session, "online-counter"), Some(0));
    assert_eq!(level(&session, "front-yard-one-stop"), Some(3));
}

/// What a municipality writes: what differs from the six priorities.
fn own_bank(more: &str) -> String {
    format!(
        r#"{{"base": "six-priorities", "id": "our-town", "edition": "1", "date": "2026-11-22",
        "name": {{"ja": "わが町の設問集", "en": "Our town's set"}},
        "basis": {{"ja": "わが町のDX計画によります。", "en": "Follows our town's plan."}}{more}}}"#
    )
}

const RETIRES: &str = r#", "retire": [{"question": "online-use",
    "why": {"ja": "別の調査で尋ねています。", "en": "Another survey asks it."}}]"#;

#[test]
fn a_municipalitys_own_bank_is_accepted_and_kept() {
    let mut session = answered();
    let text = own_bank(RETIRES);
    pick(&mut session, text.clone());
    let pending = session.pending_bank.get().unwrap();
    assert_eq!(ids(&pending.switch.retired), ["online-use"]);
    assert_eq!(pending.switch.carried.len(), 3);
    let effects = accept(&mut session);
    assert!(effects.contains(&Effect::KeepBank(text.clone())));
    assert_eq!(session.catalog.name.ja, "わが町の設問集");
    assert_eq!(level(&session, "online-use"), Some(3), "its answer is kept");
    assert!(!session.bank_is_missing());

    // The next visit finds both.
    let mut next = sitting();
    let stored = Ok(Some(record::write(&session.document)));
    let today = next.today;
    let open = |bank| Event::Opened { stored, bank, lang: None, today };
    let _ = next.update(open(Some(text)));
    assert_eq!(next.catalog.id, "our-town");
    assert_eq!(next.document, session.document);
}

#[test]
fn without_its_bank_the_answers_wait() {
    let mut session = answered();
    pick(&mut session, own_bank(RETIRES));
    let _ = accept(&mut session);
    let mut next = sitting();
    let stored = Ok(Some(record::write(&session.document)));
    let today = next.today;
    let _ = next.update(Event::Opened { stored, bank: None, lang: None, today });
    assert!(next.bank_is_missing());
    assert_eq!(next.catalog.id, OLD);
    assert_eq!(next.document, session.document);
    pick(&mut next, own_bank(RETIRES));
    let _ = accept(&mut next);
    assert!(!next.bank_is_missing());
    assert_eq!(next.document.answers, session.document.answers);
}

#[test]
fn an_answer_to_a_question_that_no_bank_here_has_is_kept() {
    let mut session = answered();
    let text = record::write(&session.document).replace("\"online-use\"", "\"long-gone\"");
    pick(&mut session, text);
    assert_eq!(session.pending.get().unwrap().retired, 1);
    let _ = session.update(Event::FileAccepted);
    for id in [NEW, OLD] {
        choose(&mut session, id);
        let switch = &session.pending_bank.get().unwrap().switch;
        assert!(ids(&switch.retired).contains(&"long-gone"));
        let _ = accept(&mut session);
        assert_eq!(level(&session, "long-gone"), Some(3));
    }
}

/// A question that holds together, under `id`.
fn question(id: &str) -> String {
    let texts = r#"{"ja": "短い文です", "en": "A short text"}"#;
    let rungs = r#"["a", "b", "c", "d", "e"]"#;
    format!(
        r#"{{"id": "{id}", "code": "X-1", "area": "burden", "seconds": 20, "ask_minutes": 5,
        "text": {texts}, "topic": {texts}, "why": {texts}, "evidence": {texts},
        "levels": {{"ja": {rungs}, "en": {rungs}}}}}"#
    )
}

fn with_questions(questions: &[String]) -> String {
    own_bank(&format!(r#", "question": [{}]"#, questions.join(",")))
}

/// Picks a broken bank and returns why it is refused; the sitting has to be unharmed.
#[track_caller]
fn refusal(text: String) -> BankRefusal {
    let mut session = answered();
    let before = session.document.clone();
    pick(&mut session, text);
    assert_eq!(session.pending_bank.get(), None);
    assert_eq!(session.catalog.id, OLD);
    assert_eq!(session.document, before);
    assert_eq!(accept(&mut session), [], "there is nothing to say yes to");
    match session.notice.get() {
        Some(Notice::BankRefused(refusal)) => refusal.clone(),
        other => panic!("not refused: {other:?}"),
    }
}

/// Expects a refusal with every one of `expected` among its problems.
#[track_caller]
fn refused(text: String, expected: &[&str]) {
    let BankRefusal::Problems(problems) = refusal(text) else { panic!("no list of problems") };
    let said: Vec<String> = problems.iter().map(ToString::to_string).collect();
    for expected in expected {
        assert!(said.iter().any(|line| line.contains(expected)), "no {expected} in {said:#?}");
    }
}

#[test]
fn a_duplicate_id_is_refused() {
    // In a delta, the same id replaces an entry; in a whole bank it stands there twice.
    let whole = content::shipped_file(0).to_string();
    let twice = whole.replacen("\"id\":\"online-inventory\"", "\"id\":\"online-use\"", 1);
    assert!(twice != whole);
    refused(twice, &["online-use.id: another entry has this id"]);
}

#[test]
fn a_cycle_is_refused() {
    let whole = content::shipped_file(0).to_string();
    let (before, entry) = whole.split_once("\"id\":\"inventory\",").unwrap();
    let round = entry.replacen("\"prerequisites\":[]", "\"prerequisites\":[\"flow-redesign\"]", 1);
    let expected = "leads back to itself: inventory → flow-redesign → inventory";
    refused(format!("{before}\"id\":\"inventory\",{round}"), &[expected]);
}

#[test]
fn a_trigger_that_no_question_has_is_refused() {
    let more = r#", "add": [{"action": "inventory",
        "trigger": {"question": "no-such-question", "at_most": 1}}]"#;
    refused(own_bank(more), &["inventory.triggers: `no-such-question` is not in this bank"]);
}

#[test]
fn a_missing_language_is_refused() {
    let text = question("our-own").replacen(r#", "en": "A short text""#, "", 1);
    refused(with_questions(&[text]), &["our-own.text.en: is missing"]);
}

#[test]
fn markup_in_a_text_is_refused() {
    let text = question("our-own").replacen("A short text", "<script>alert(1)</script>", 1);
    refused(with_questions(&[text]), &["our-own.text: the en text holds markup"]);
}

#[test]
fn more_questions_than_anybody_answers_are_refused() {
    let questions: Vec<String> = (0..10_000).map(|n| question(&format!("ours-{n}"))).collect();
    assert_eq!(refusal(with_questions(&questions)), BankRefusal::TooLarge);
    let bare: Vec<String> = (0..10_000).map(|n| format!(r#"{{"id": "ours-{n}"}}"#)).collect();
    refused(with_questions(&bare), &["has too many entries"]);
}

#[test]
fn every_problem_is_named_not_only_the_first() {
    let one = question("our-own").replacen("A short text", "", 1);
    let two = question("our-other").replacen("\"burden\"", "\"nowhere\"", 1);
    let expected = [
        "our-own.text: the en text is empty",
        "our-own.id: no action is triggered by this question",
        "our-other.area: `nowhere` is not in this bank",
    ];
    refused(with_questions(&[one, two]), &expected);
}

#[test]
fn an_answer_given_after_the_preview_is_set_aside_all_the_same() {
    let mut session = sitting();
    choose(&mut session, NEW);
    answer(&mut session, "online-counter", 2);
    let _ = accept(&mut session);
    assert_eq!(level(&session, "online-counter"), None);
    let receipt = session.document.receipts.last().unwrap();
    assert!(receipt.aside.get(&"online-counter".into()).is_some());
}

#[test]
fn opening_the_bank_that_is_asked_once_more_sets_nothing_aside() {
    let mut session = answered();
    let text = own_bank("");
    pick(&mut session, text.clone());
    let _ = accept(&mut session);
    let before = session.document.answers.clone();
    pick(&mut session, text);
    assert_eq!(ids(&session.pending_bank.get().unwrap().switch.again), [""; 0]);
    let _ = accept(&mut session);
    assert_eq!(session.document.answers, before);
}

#[test]
fn a_municipalitys_own_bank_stays_at_hand_after_a_change_to_a_shipped_one() {
    let mut session = answered();
    pick(&mut session, own_bank(""));
    let _ = accept(&mut session);
    let own = session.catalog.id.clone();
    choose(&mut session, NEW);
    let _ = accept(&mut session);
    assert_eq!(session.other_banks()[0].id, own);
    choose(&mut session, &own);
    assert_eq!(session.pending_bank.get().unwrap().catalog.id, own);
}

#[test]
fn a_switch_while_a_sample_is_looked_at_concerns_the_departments_own_answers() {
    let mut session = answered();
    let own = session.document.clone();
    let _ = session.update(Event::SampleOpened(content::Sample::Tax));
    choose(&mut session, NEW);
    assert_eq!(session.document, own, "the sample is closed");
    let _ = accept(&mut session);
    let _ = session.update(Event::Undone(now()));
    assert!(!session.document.is_sample);
    assert_eq!(session.document.answers, own.answers);
}
