//! The form goes out and comes back: untouched it changes nothing, filled in it says what changes.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod book;

use bank::Lang;
use book::{Book, read, today, written};
use calamine::Data;
use content::Sample;
use office::{form, proof};
use readiness::{
    Answer, BankRef, Choice, DepartmentKind, Document, Level, Moment, Name, PartTime, Path, Remark,
    Role, Text, YesNo,
};
use record::{Tally, check_code};

const ANSWER: u16 = 4;
const REASON: u16 = 5;
const NOTE: u16 = 6;
const EVIDENCE: u16 = 7;

fn sample() -> Document {
    Sample::Counter.document(Lang::Ja)
}

fn nothing_said() -> Document {
    Document { bank: sample().bank, ..Document::default() }
}

/// Texts that some program on the way might take for something else.
const HARD: [&str; 13] = [
    "市民課の台帳",
    "👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "𠮷野家で𩸽",
    "①㈱㍻～－∥",
    "=1+1",
    "@SUM(A1)",
    "<script>alert(1)</script>&amp;",
    "一行目\n二行目\n\n四行目",
    "_x0041_ _x000D_",
    "a\"b'c,d\te",
    "か\u{3099}は\u{309a}",
    "'0012",
    "<a r=\"any\" ref=\"B2:A1\">",
];

fn hard() -> Document {
    let mut document = sample();
    let ids: Vec<_> = document.answers.iter().map(|(id, _)| id.clone()).collect();
    let long = "👨‍👩‍👧".repeat(1_000);
    for (id, text) in ids.iter().zip(HARD.into_iter().chain([long.as_str()])) {
        let mut answer = document.answers.get(id).unwrap().clone();
        answer.note = Remark::new(text).unwrap();
        answer.reason = Remark::new(text).unwrap();
        answer.evidence = Remark::new(text).unwrap();
        document.answers.restore(id.clone(), answer).unwrap();
    }
    document.profile.name = Name::new("=課\u{1f469}<b>").unwrap();
    document
}

#[track_caller]
fn comes_back(document: &Document, lang: Lang) {
    let bytes = written(document, lang);
    let reading = read(&bytes).unwrap();
    assert_eq!(reading.document, *document);
    assert_eq!(reading.changes, []);
    assert_eq!(reading.problems, []);
    assert_eq!(reading.with(|_| true, Moment::default()), *document);
    assert_eq!(proof::read_back(&bytes, document), Ok(vec![]));
}

#[test]
fn untouched_it_changes_nothing() {
    for lang in [Lang::Ja, Lang::En] {
        for sample in Sample::ALL {
            let document = sample.document(lang);
            comes_back(&document, lang);
            comes_back(&form::blank(&document), lang);
            comes_back(&Document { path: Path::Full, ..document }, lang);
        }
        comes_back(&nothing_said(), lang);
        comes_back(&hard(), lang);
    }
}

#[test]
fn every_file_of_every_edition_comes_back() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures");
    let mut count = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        let Ok(mut document) = record::read(&text) else { continue };
        if content::find(document.bank.id.as_str()).is_none() {
            document.bank = sample().bank;
        }
        comes_back(&document, Lang::Ja);
        count += 1;
    }
    assert!(count >= 6, "{count} files");
}

#[test]
fn what_no_xml_takes_stays_in_the_original() {
    let mut document = sample();
    let id = document.answers.iter().next().unwrap().0.clone();
    let mut answer = document.answers.get(&id).unwrap().clone();
    answer.note = Remark::new("  a\u{1}b\u{7f}c\u{85}d\u{fffe}e\r\nf\u{2028} ").unwrap();
    document.answers.restore(id, answer).unwrap();
    comes_back(&document, Lang::Ja);
}

#[test]
fn the_same_document_has_the_same_bytes() {
    assert_eq!(written(&sample(), Lang::Ja), written(&sample(), Lang::Ja));
}

#[test]
fn a_long_document_is_cut_into_parts() {
    let mut document = Document { path: Path::Full, ..sample() };
    for question in book::catalog(&document).bank.questions() {
        let note = Remark::new("長いメモ 長いメモ".repeat(100)).unwrap();
        let answer = Answer { note, ..Answer::default() };
        document.answers.restore(question.id.clone(), answer).unwrap();
    }
    let mut book = Book::open(&written(&document, Lang::Ja));
    let parts: Vec<_> =
        book.sheet("原本").iter().filter(|((row, at), _)| *row > 0 && *at == 3).collect();
    assert!(parts.len() > 3);
    for (_, part) in parts {
        assert!(part.to_string().encode_utf16().count() <= 30_000);
    }
    comes_back(&document, Lang::Ja);
}

#[test]
fn what_was_filled_in_is_proposed_and_counts_when_taken() {
    let document = nothing_said();
    let mut book = Book::open(&written(&document, Lang::Ja));
    let row = book.fill("online-use", ANSWER, "３");
    book.fill("online-use", NOTE, " =1+1 ");
    book.fill("awareness-purpose", ANSWER, "該当なし");
    book.fill("awareness-purpose", REASON, "窓口がない");
    book.fill("awareness-past", ANSWER, "わからない");
    book.fill("awareness-past", EVIDENCE, "要綱\n令和8年4月");
    book.describe("name", "市民課");
    book.describe("kind", "税・収納");
    book.describe("staff", "１８");
    book.describe("part-time-people", "4");
    book.describe("part-time-percent", "80");
    book.describe("counter", "はい");
    book.describe("task-3", "はい");
    book.describe("busy-4", "はい");
    book.describe("trait-facility", "いいえ");
    book.describe("network", "β′");
    book.describe("share", "5");
    book.describe("role", "係長");
    let reading = read(&book.save()).unwrap();
    assert_eq!(reading.problems, []);
    assert_eq!(reading.document, document, "nothing counts yet");
    assert_eq!(reading.changes.len(), 18);

    let words = content::words(Lang::Ja);
    let change = reading.changes.iter().find(|change| change.to.starts_with('3')).unwrap();
    assert_eq!((change.sheet(words), change.row, change.column(words)), ("設問", row, "回答"));
    let sentence = change.sentence(words);
    assert!(sentence.starts_with(&format!("「設問」シートの{row}行目「回答」：")), "{sentence}");
    assert!(sentence.contains("「（空）」→「3 "), "{sentence}");

    let time = Moment::parse("2026-12-01T09:00").unwrap();
    let taken = reading.with(|_| true, time.clone());
    let said = |id: &str| taken.answers.get(&id.into()).unwrap();
    assert_eq!(said("online-use").choice, Some(Choice::Level(Level::ALL[3])));
    assert_eq!(said("online-use").note, "=1+1");
    assert_eq!(said("awareness-purpose").choice, Some(Choice::NotApplicable));
    assert_eq!(said("awareness-purpose").reason, "窓口がない");
    assert_eq!(said("awareness-past").choice, Some(Choice::Unknown));
    assert_eq!(said("awareness-past").evidence, "要綱\n令和8年4月");
    assert_eq!(said("awareness-past").provenance.role, Role::Chief);
    assert_eq!(said("awareness-past").provenance.time, time);
    let profile = &taken.profile;
    assert_eq!(profile.name, "市民課");
    assert_eq!(profile.kind, Some(DepartmentKind::Tax));
    assert_eq!(profile.staff, Some(18));
    assert_eq!(profile.part_time, PartTime::new(4, 80));
    assert_eq!(profile.counter, Some(YesNo::Yes));
    assert_eq!(profile.tasks.iter().map(|task| task.get()).collect::<Vec<_>>(), [3]);
    assert_eq!(profile.busy.iter().map(|month| month.get()).collect::<Vec<_>>(), [4]);
    assert_eq!(profile.traits.len(), 1);
    assert_eq!((profile.share.percent(), profile.role), (5, Role::Chief));
    assert_eq!(taken.revision, document.revision + 1);
    comes_back(&taken, Lang::Ja);

    let none = reading.with(|_| false, time.clone());
    assert_eq!(none, document, "what nobody takes changes nothing");
    let only = reading.with(|change| change.to == "市民課", time);
    assert_eq!((only.profile.name.as_str(), only.answers.len()), ("市民課", 0));
}

#[test]
fn an_emptied_cell_is_a_change_too() {
    let document = sample();
    let mut book = Book::open(&written(&document, Lang::Ja));
    let row = book.row("設問", 1, "online-use");
    book.sheet("設問").remove(&(row, ANSWER));
    let row = book.row("部署の前提", 0, "name");
    book.sheet("部署の前提").remove(&(row, 2));
    let reading = read(&book.save()).unwrap();
    assert_eq!(reading.problems, []);
    assert_eq!(reading.changes.len(), 2);
    let taken = reading.with(|_| true, Moment::default());
    assert_eq!(taken.answers.level(&"online-use".into()), None);
    assert!(taken.profile.name.is_empty());
}

#[test]
fn a_level_below_the_top_has_not_spread() {
    let mut document = sample();
    let id = "online-use".into();
    let top = Some(Choice::Level(Level::MAX));
    let answer = Answer { choice: top, spread: true, ..Answer::default() };
    document.answers.restore(id, answer).unwrap();
    let mut book = Book::open(&written(&document, Lang::Ja));
    book.fill("online-use", ANSWER, "2");
    let taken = read(&book.save()).unwrap().with(|_| true, Moment::default());
    assert!(!taken.answers.get(&"online-use".into()).unwrap().spread);
}

#[test]
fn columns_may_be_moved_and_a_title_may_stand_above() {
    let document = sample();
    let mut book = Book::open(&written(&document, Lang::Ja));
    for name in ["設問", "部署の前提", "原本"] {
        let cells = std::mem::take(book.sheet(name));
        let moved = cells.into_iter().map(|((row, at), cell)| ((row + 2, 9 - at), cell));
        *book.sheet(name) = moved.collect();
        book.sheet(name).insert((0, 0), Data::String("照会の様式".into()));
    }
    let reading = read(&book.save()).unwrap();
    assert_eq!((reading.changes.len(), reading.problems.len()), (0, 0));
    assert_eq!(check_code(&reading.document), check_code(&document));
}

#[test]
fn rows_may_be_sorted() {
    let document = sample();
    let mut book = Book::open(&written(&document, Lang::Ja));
    let cells = std::mem::take(book.sheet("設問"));
    let last = cells.keys().map(|(row, _)| *row).max().unwrap();
    let turned = |row: u32| if row == 0 { 0 } else { last + 1 - row };
    *book.sheet("設問") =
        cells.into_iter().map(|((row, at), cell)| ((turned(row), at), cell)).collect();
    let reading = read(&book.save()).unwrap();
    assert_eq!((reading.changes.len(), reading.problems.len()), (0, 0));
}

#[test]
fn another_edition_of_the_bank_is_no_reason_to_complain() {
    let mut document = sample();
    document.bank = BankRef { hash: Text::cut("0000000000000000"), ..document.bank };
    let mut book = Book::open(&written(&document, Lang::Ja));
    book.fill("online-use", 3, "前の版の設問の文");
    let row = book.row("設問", 1, "awareness-purpose");
    book.sheet("設問").retain(|(at, _), _| *at != row);
    let reading = read(&book.save()).unwrap();
    assert_eq!((reading.changes.len(), reading.problems.len()), (0, 0));
}

#[test]
fn a_proof_names_what_differs() {
    let written = sample();
    let mut found = written.clone();
    let id = "online-use".into();
    found.answers.take(&id);
    let differences = proof::differences(&Tally::of(&written), &Tally::of(&found));
    let words = content::words(Lang::Ja);
    let sentences: Vec<_> = differences.iter().map(|one| one.sentence(words)).collect();
    assert_eq!(sentences.len(), 2, "{sentences:?}");
    assert!(sentences[0].starts_with("回答の数が違います："), "{sentences:?}");
    assert!(sentences[1].starts_with("確認コードが違います："), "{sentences:?}");
    let text = record::write(&written);
    assert_eq!(proof::read_back(text.as_bytes(), &written), Ok(vec![]));
    assert!(proof::read_back(&text.as_bytes()[1..], &written).is_err());
}

#[test]
fn a_blank_form_keeps_the_department_alone() {
    let blank = form::blank(&sample());
    assert!(blank.answers.is_empty() && !blank.profile.name.is_empty());
    assert_eq!((blank.is_sample, blank.plan_start), (false, None));
    assert!(!written(&blank, Lang::En).is_empty());
    assert_eq!(today().to_string(), "2026-12-01");
}

/// Where this fails, a name of a sheet, a head or a choice has changed: forms that are out there would
/// not be read any more.
#[test]
fn a_form_of_an_earlier_edition_is_still_read() {
    let form = include_bytes!("golden/form-2026-12.xlsx");
    let reading = read(form).unwrap();
    let text = include_str!("../../../tests/fixtures/v2-everything.json");
    assert_eq!(reading.document, record::read(text).unwrap());
    assert_eq!((reading.changes, reading.problems), (vec![], vec![]));
}
