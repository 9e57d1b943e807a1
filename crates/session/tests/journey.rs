//! Whole sittings without a browser: answering, samples, files.

#![allow(clippy::panic, clippy::unwrap_used, reason = "in a test, a failure is the report")]

mod support;

use bank::Lang;
use content::Sample;
use readiness::{Date, Profile, Remark};
use session::{Event, FileProblem, NotTaken, Notice, Remarks, Saving, StorageProblem};
use support::{Sitting, Stores, at};

#[test]
fn an_answer_is_kept_and_found_on_the_next_visit() {
    let mut first = Sitting::first();
    assert_eq!(first.session.saving(), Saving::Nothing);
    first.answer("online-inventory", 2);
    assert_eq!(first.session.saving(), Saving::Kept(at("14:26")));
    let second = first.again();
    assert_eq!(second.level("online-inventory"), Some(2));
    assert_eq!(second.session.document(), first.session.document());
    assert_eq!(second.session.saving(), Saving::Kept(at("14:26")));
    assert_eq!(second.session.notice().get(), None, "nothing was lost, nothing is said");
}

#[test]
fn an_answer_to_nothing_changes_nothing() {
    let mut sitting = Sitting::first();
    sitting.answer("no-such-question", 2);
    assert_eq!(sitting.session.notice().get(), Some(&Notice::NotTaken(NotTaken::NotAsked)));
    assert!(sitting.session.document().is_empty());
    assert_eq!(sitting.stores.text(), None);
}

#[test]
fn a_note_that_is_too_long_is_cut_before_it_comes_here() {
    let mut sitting = Sitting::first();
    sitting.send(Event::Remarked {
        question: "online-inventory".into(),
        remarks: Remarks { note: Remark::cut(&"長".repeat(1001)), ..Remarks::default() },
    });
    let answer = sitting.session.document().answers.get(&"online-inventory".into()).unwrap();
    assert_eq!(answer.note.chars().count(), 1000);
    assert_eq!(sitting.session.saving(), Saving::Kept(at("14:26")));
}

#[test]
fn a_sample_never_touches_what_the_department_entered() {
    let mut sitting = Sitting::first();
    sitting.answer("online-inventory", 2);
    let (kept, own) = (sitting.stores.local.clone(), sitting.session.document().clone());
    sitting.send(Event::SampleOpened(Sample::Welfare));
    sitting.answer("online-inventory", 4);
    sitting.send(Event::SampleOpened(Sample::Tax));
    assert_eq!(sitting.session.saving(), Saving::Sample);
    assert_eq!(sitting.stores.local, kept);
    assert_eq!(sitting.stores.journal, kept);
    sitting.send(Event::SampleClosed);
    assert_eq!(sitting.session.document(), &own);
    assert_eq!(sitting.session.saving(), Saving::Kept(at("14:26")));
}

#[test]
fn another_window_that_writes_while_a_sample_is_looked_at_is_noticed_all_the_same() {
    let mut sitting = Sitting::first();
    sitting.answer("online-inventory", 2);
    sitting.send(Event::SampleOpened(Sample::Welfare));
    sitting.send(Event::ChangedElsewhere);
    assert_eq!(sitting.session.saving(), Saving::Sample);
    sitting.send(Event::SampleClosed);
    assert_eq!(sitting.session.saving(), Saving::Failed(StorageProblem::Elsewhere));
}

#[test]
fn a_file_is_shown_before_it_replaces_anything_and_can_be_undone() {
    let mut theirs = Sitting::first();
    theirs.answer("online-use", 1);
    let file = theirs.export();

    let mut mine = Sitting::first();
    mine.answer("online-inventory", 2);
    let before = mine.session.document().clone();
    mine.pick(file.clone());
    assert_eq!(mine.session.document(), &before);
    let pending = mine.session.pending().get().unwrap();
    assert_eq!(&pending.document, theirs.session.document());
    mine.send(Event::FileAccepted);
    assert_eq!(mine.session.document(), theirs.session.document(), "to the letter");
    assert_eq!(mine.stores.text(), Some(&*file));
    assert_eq!(mine.stores.journal_text(), Some(&*file));
    mine.send(Event::UndoAsked);
    assert_eq!(mine.level("online-inventory"), Some(2));
    assert_eq!(mine.level("online-use"), None);
    assert_eq!(&mine.kept(), mine.session.document());
}

#[test]
fn a_bad_file_leaves_everything_as_it_was() {
    let deep = "[".repeat(10_000);
    let huge = "x".repeat(50 * 1024 * 1024);
    let cut = &record::write(&Sample::Tax.document(Lang::Ja))[..900];
    let off_the_ladder =
        record::write(&Sample::Tax.document(Lang::Ja)).replace("\"level\": 2", "\"level\": 9");
    let bad = [
        "",
        "hello",
        "[]",
        "{\"format\": 7}",
        "{\"format\": \"dx-readiness\", \"schema_version\": 99}",
        cut,
        &deep,
        &huge,
        &off_the_ladder,
    ];
    let mut sitting = Sitting::first();
    sitting.answer("online-inventory", 2);
    let before = sitting.session.document().clone();
    for text in bad {
        sitting.pick(text);
        assert!(matches!(sitting.session.notice().get(), Some(Notice::FileRefused(_))));
        assert_eq!(sitting.session.pending().get(), None);
        assert_eq!(sitting.session.document(), &before);
    }
    sitting.send(Event::FilePicked(Err(FileProblem::Unreadable)));
    assert_eq!(sitting.session.document(), &before);
}

#[test]
fn bytes_that_are_not_utf_8_are_refused_and_never_guessed_at() {
    let text = record::write(&Sample::Tax.document(Lang::Ja));
    let utf_16: Vec<u8> =
        std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    // 市 in Shift_JIS, and a letter whose second byte is a backslash.
    let shift_jis: [&[u8]; 3] = [b"{\"name\": \"\x8e\x73", b"\x94\x5c", b"\"}"];
    let cut_letter = &text.as_bytes()[..=text.find('税').unwrap()];
    for bytes in [utf_16, shift_jis.concat(), cut_letter.to_vec(), vec![0xff, 0xfe]] {
        let mut sitting = Sitting::first();
        sitting.pick(bytes);
        let refused = Notice::FileRefused(record::ReadError::NotUtf8);
        assert_eq!(sitting.session.notice().get(), Some(&refused));
    }
    let mut sitting = Sitting::first();
    sitting.pick(format!("\u{feff}{text}"));
    assert!(sitting.session.pending().get().is_some(), "a byte order mark is passed over");
}

#[test]
fn what_is_refused_twice_is_announced_twice() {
    let mut sitting = Sitting::first();
    let mut refused = || {
        sitting.pick("hello");
        sitting.session.notice().number()
    };
    assert_ne!(refused(), refused());
    let number = refused();
    sitting.send(Event::NoticeClosed);
    let closed = sitting.session.notice().number();
    assert_ne!(closed, number);
    sitting.send(Event::NoticeClosed);
    assert_eq!(sitting.session.notice().number(), closed, "nothing was said since");
}

#[test]
fn a_copy_of_a_sample_stays_a_sample() {
    let mut sitting = Sitting::first();
    sitting.send(Event::SampleOpened(Sample::Counter));
    sitting.send(Event::ExportAsked);
    let (name, text) = sitting.downloads.pop().unwrap();
    assert!(name.starts_with("dx-readiness_sample_市民課"));
    let mut other = Sitting::first();
    other.answer("online-inventory", 2);
    let own = other.session.document().clone();
    other.pick(text);
    other.send(Event::FileAccepted);
    assert_eq!(other.session.saving(), Saving::Sample);
    other.send(Event::SampleClosed);
    assert_eq!(other.session.document(), &own);
}

#[test]
fn saving_to_a_file_is_said_only_when_the_browser_took_it() {
    let mut sitting = Sitting::first();
    sitting.answer("online-inventory", 2);
    sitting.send(Event::ExportAsked);
    let said = sitting.session.notice().get().cloned();
    assert!(matches!(said, Some(Notice::Exported { .. })), "{said:?}");
    let (name, text) = sitting.downloads.pop().unwrap();
    assert_eq!(name, "dx-readiness_2026-11-22.json");
    assert_eq!(record::read(&text).unwrap(), *sitting.session.document());
    sitting.refuses_downloads = true;
    sitting.send(Event::ExportAsked);
    assert_eq!(sitting.session.notice().get(), Some(&Notice::NotExported));
}

#[test]
fn the_roadmap_keeps_its_first_month_once_it_was_seen() {
    let mut sitting = Sitting::first();
    sitting.send(Event::RoadmapSeen);
    assert_eq!(sitting.session.document().plan_start, None, "nothing to plan yet");
    sitting.send(Event::Described(Profile { staff: Some(12), ..Profile::default() }));
    sitting.send(Event::RoadmapSeen);
    let start = sitting.session.document().plan_start.unwrap();
    assert_eq!(start.to_string(), "2026-12");
    let later = Date::parse("2027-02-01").unwrap();
    assert_eq!(sitting.session.document().start(later), start);
}

#[test]
fn the_badge_goes_when_the_answer_leaves_the_top() {
    let mut sitting = Sitting::first();
    sitting.answer("online-inventory", 4);
    sitting.send(Event::Remarked {
        question: "online-inventory".into(),
        remarks: Remarks { spread: true, ..Remarks::default() },
    });
    sitting.answer("online-inventory", 3);
    assert!(!sitting.session.document().answers.get(&"online-inventory".into()).unwrap().spread);
}

#[test]
fn the_language_is_remembered_when_it_is_chosen_and_not_at_every_visit() {
    let mut sitting = Sitting::open(Stores::default());
    assert_eq!(sitting.stores.lang, None, "a visit writes nothing");
    sitting.send(Event::LanguageChosen(Lang::En));
    assert_eq!(sitting.stores.lang, Some(Lang::En));
    assert_eq!(sitting.again().session.lang(), Lang::En);
}
