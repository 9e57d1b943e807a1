//! Forms that came back wrong: each gets a sentence that names the place and what to do, and
//! nothing changes.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod book;

use bank::Lang;
use book::{Book, read, refused, written};
use calamine::Data;
use content::Sample;
use readiness::{Document, Moment};

fn sample() -> Document {
    Sample::Counter.document(Lang::Ja)
}

fn form() -> Vec<u8> {
    written(&sample(), Lang::Ja)
}

fn opened() -> Book {
    Book::open(&form())
}

/// Checks that the workbook is read, and what is said of it, one sentence after the other; nothing
/// of it changes.
#[track_caller]
fn named(book: &Book, said: &[&str]) {
    let reading = read(&book.save()).unwrap();
    let words = content::words(Lang::Ja);
    let sentences: Vec<_> = reading.problems.iter().map(|one| one.sentence(words)).collect();
    assert_eq!(sentences.len(), said.len(), "{sentences:#?}");
    for (sentence, said) in sentences.iter().zip(said) {
        assert!(sentence.contains(said), "{sentence}");
        assert!(sentence.ends_with('。') && !sentence.contains('{'), "{sentence}");
    }
    for problem in &reading.problems {
        assert!(problem.sentence(content::words(Lang::En)).ends_with('.'));
    }
    let taken = reading.with(|_| true, Moment::default());
    assert_eq!(taken, sample());
}

#[test]
fn a_renamed_sheet_is_named() {
    for name in ["設問", "部署の前提", "原本"] {
        let mut book = opened();
        let sheet = book.0.iter_mut().find(|(other, _)| other == name).unwrap();
        sheet.0 = "Sheet1".into();
        refused(&book.save(), &[&format!("「{name}」シートがありません"), "Sheet1"]);
    }
}

#[test]
fn a_missing_or_doubled_column_is_named() {
    let mut book = opened();
    book.sheet("設問").remove(&(0, 4));
    refused(&book.save(), &["「設問」シートに「回答」の列がありません"]);
    let mut book = opened();
    book.sheet("部署の前提").insert((0, 7), Data::String("記入".into()));
    refused(&book.save(), &["「部署の前提」シートに「記入」の列が2つあります"]);
    let mut book = opened();
    book.sheet("設問").clear();
    refused(&book.save(), &["「設問」シートに"]);
}

#[test]
fn deleted_rows_are_named() {
    let mut book = opened();
    let row = book.row("設問", 1, "online-use");
    let code = book.sheet("設問")[&(row, 0)].to_string();
    book.sheet("設問").retain(|(at, _), _| *at != row);
    named(&book, &[&format!("「設問」シート：次の行がありません：{code}。")]);
    let mut book = opened();
    book.sheet("設問").retain(|(at, _), _| *at < 3);
    let reading = read(&book.save()).unwrap();
    let sentence = reading.problems[0].sentence(content::words(Lang::Ja));
    assert!(sentence.contains("ほか"), "{sentence}");
    let mut book = opened();
    let row = book.row("部署の前提", 0, "busy-4");
    book.sheet("部署の前提").retain(|(at, _), _| *at != row);
    named(&book, &["忙しい月：4月"]);
}

#[test]
fn an_impossible_cell_is_named() {
    let mut book = opened();
    for (id, text) in [("staff", "0"), ("share", "21"), ("kind", "魔法課"), ("task-1", "3")] {
        book.describe(id, text);
    }
    let row = book.describe("part-time-percent", "50%");
    let staff = book.row("部署の前提", 0, "staff") + 1;
    named(
        &book,
        &[
            "「魔法課」は選べません",
            &format!(
                "「部署の前提」シートの{staff}行目「記入」：「0」は入れられません。1から500までの"
            ),
            &format!("{row}行目「記入」：「50%」は入れられません。0から100までの"),
            "「3」は選べません",
            "「21」は入れられません。0から20までの",
        ],
    );
    for text in ["できている", "5", "２．５", "-1", "4月から", "段階9"] {
        let mut book = opened();
        let row = book.fill("online-use", 4, text);
        let place = format!("「設問」シートの{row}行目「回答」：「{text}」は回答になりません");
        named(&book, &[&place]);
    }
    for cell in [Data::Float(2.5), Data::Float(7.0), Data::Bool(true), Data::Float(1e300)] {
        let mut book = opened();
        let row = book.row("設問", 1, "online-use");
        book.sheet("設問").insert((row, 4), cell);
        named(&book, &["は回答になりません"]);
    }
}

#[test]
fn what_has_to_be_said_cannot_be_emptied() {
    let mut book = opened();
    for id in ["share", "role"] {
        let row = book.row("部署の前提", 0, id);
        book.sheet("部署の前提").remove(&(row, 2));
    }
    named(&book, &["0から20までの", "は選べません"]);
}

#[test]
fn a_share_of_part_time_work_needs_people() {
    let mut document = sample();
    document.profile.part_time = None;
    let mut book = Book::open(&written(&document, Lang::Ja));
    book.describe("part-time-percent", "50");
    let reading = read(&book.save()).unwrap();
    let sentence = reading.problems[0].sentence(content::words(Lang::Ja));
    assert!(sentence.contains("「短い時間で働く人の数」も入れてください"), "{sentence}");
    assert_eq!(reading.changes, []);
}

#[test]
fn a_note_that_is_too_long_is_named() {
    let mut book = opened();
    book.fill("online-use", 6, &"長".repeat(5_000));
    named(&book, &["「メモ」：1000文字までです。いま5000文字あります"]);
    let mut book = opened();
    book.describe("name", &"課".repeat(41));
    named(&book, &["「記入」：40文字までです。いま41文字あります"]);
}

#[test]
fn rows_without_place_are_named() {
    let mut book = opened();
    let last = book.sheet("設問").keys().map(|(row, _)| *row).max().unwrap();
    let cells = [(1, 1, "no-such-question"), (2, 4, "3"), (3, 9, "欄外のメモは読まない")];
    for (below, column, text) in cells {
        book.sheet("設問").insert((last + below, column), Data::String(text.into()));
    }
    named(&book, &["「no-such-question」というIDはこの調査票にありません", "IDがないため"]);
}

#[test]
fn a_column_that_slipped_is_named() {
    let mut book = opened();
    let row = book.fill("online-use", 3, "まったく別の設問");
    named(&book, &[&format!("「設問」シートの{row}行目「設問」：この列は取り込みません")]);
}

#[test]
fn two_departments_pasted_together_are_named() {
    let other = Book::open(&written(&Sample::Tax.document(Lang::Ja), Lang::Ja));
    let mut book = opened();
    let rows = other.clone().sheet("設問").clone();
    let last = book.sheet("設問").keys().map(|(row, _)| *row).max().unwrap();
    let pasted = rows.into_iter().filter(|((row, _), _)| *row > 0);
    book.sheet("設問").extend(pasted.map(|((row, at), cell)| ((row + last, at), cell)));
    let reading = read(&book.save()).unwrap();
    assert_eq!(reading.changes, [], "which of two rows counts, nobody can tell");
    let sentence = reading.problems[0].sentence(content::words(Lang::Ja));
    assert!(sentence.contains("2行目にもあります"), "{sentence}");
    assert!(sentence.contains("2つの課の回答は、別々のファイルに"), "{sentence}");

    // The originals pasted together, and the sheet of the other one moved here.
    let mut book = opened();
    let rows = other.clone().sheet("原本").clone();
    let last = book.sheet("原本").keys().map(|(row, _)| *row).max().unwrap();
    let pasted = rows.into_iter().filter(|((row, _), _)| *row > 0);
    book.sheet("原本").extend(pasted.map(|((row, at), cell)| ((row + last, at), cell)));
    refused(&book.save(), &["「原本」シートに、2つの部署"]);
    for name in ["原本 (2)", "原本_2"] {
        let mut book = opened();
        book.0.push((name.into(), other.clone().sheet("原本").clone()));
        refused(&book.save(), &["「原本」シートに、2つの部署"]);
    }
}

#[test]
fn an_original_cut_by_one_character_is_refused() {
    let document = sample();
    let code = record::check_code(&document);
    let content = opened().sheet("原本")[&(1, 3)].to_string();
    let letters: Vec<char> = content.chars().collect();
    let places = [0, 1, letters.len() / 3, letters.len() / 2, letters.len() - 1];
    for at in places {
        let mut book = opened();
        let cut: String =
            letters.iter().enumerate().filter(|(place, _)| *place != at).map(|(_, c)| c).collect();
        book.sheet("原本").insert((1, 3), Data::String(cut));
        // A space between two keys says nothing.
        if letters[at].is_whitespace() {
            assert_eq!(read(&book.save()).map(|reading| reading.document), Ok(document.clone()));
        } else {
            refused(&book.save(), &["「原本」シートの中身が変わっています", &code]);
        }
    }
    let mut book = opened();
    book.sheet("原本").remove(&(1, 3));
    refused(&book.save(), &["「原本」シートの2行目が欠けている"]);
    let mut book = opened();
    book.sheet("原本").insert((1, 1), Data::String("2".into()));
    refused(&book.save(), &["「原本」シートの3行目が欠けている"]);
    let mut book = opened();
    book.sheet("原本").insert((1, 2), Data::String("0000-0000".into()));
    refused(&book.save(), &["書いてある確認コード 0000-0000"]);
    let mut book = opened();
    book.sheet("原本").retain(|(row, _), _| *row == 0);
    refused(&book.save(), &["「原本」シートの2行目が欠けている"]);
}

#[test]
fn a_later_version_and_another_bank_are_named() {
    let mut book = opened();
    let content = book.sheet("原本")[&(1, 3)].to_string();
    let newer = content.replacen("\"schema_version\": 1", "\"schema_version\": 9", 1);
    let newer = newer.replacen("\"schema_version\": 2", "\"schema_version\": 9", 1);
    book.sheet("原本").insert((1, 3), Data::String(newer));
    refused(&book.save(), &["新しい"]);
    let problem = office::form::read(&form(), |_| None).unwrap_err();
    let sentence = problem.sentence(content::words(Lang::Ja));
    assert!(sentence.contains(sample().bank.id.as_str()), "{sentence}");
}

#[test]
fn another_workbook_is_no_form() {
    let book = Book(vec![("売上".into(), [((0, 0), Data::String("四月".into()))].into())]);
    refused(&book.save(), &["「原本」シートがありません（あるシート：売上）"]);
    let cells = (0..250_000).map(|at| ((at, 0), Data::Float(1.0))).collect();
    let mut book = opened();
    *book.sheet("設問") = cells;
    refused(&book.save(), &["「設問」シートのセルが多すぎます"]);
}
