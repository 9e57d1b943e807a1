//! Each lint about questions speaks up about one thing changed in a bank without lints, and only
//! then.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod example;

use bank::{BankFile, QuestionEntry};
use example::{case, example};

/// Gives question 0 these texts; both languages change, so that no other lint joins in.
fn asks(ja: &'static str, en: &'static str) -> impl FnOnce(&mut BankFile) {
    move |file| {
        file.question[0].text.ja = ja.into();
        file.question[0].text.en = en.into();
    }
}

#[test]
fn the_example_has_no_lints() {
    case(|_| {}, &[]);
}

#[test]
fn a_question_that_asks_two_things() {
    for word in ["および", "及び", "ならびに", "並びに", "かつ"] {
        let what = format!("purpose.text: asks two things: 「{word}」; make it two questions");
        let text = format!("目的{word}期限を言えますか。");
        case(|file| file.question[0].text.ja = text, &[&what]);
    }
    let twice = ["purpose.text: asks twice; make it two questions"];
    case(asks("目的を言えますか。期限はいつですか。", "What is it for?"), &twice);
    case(asks("目的を言えますか？期限は？", "What is it for?"), &twice);
    case(asks("目的を言えますか。", "What is it for? Until when?"), &twice);
    case(asks("かつて目的を話し合いましたか？", "Was the purpose ever discussed?"), &[]);
}

#[test]
fn a_question_without_a_hint_where_to_look() {
    let what = ["purpose.evidence: does not say what to look at"];
    case(|file| file.question[0].evidence.ja = " ".into(), &what);
    case(|file| file.question[0].evidence.en = String::new(), &what);
}

#[test]
fn a_rung_that_repeats_another() {
    let repeat = |at: usize, ja: &'static str, en: &'static str| {
        move |file: &mut BankFile| {
            file.question[0].levels.ja[at] = ja.into();
            file.question[0].levels.en[at] = en.into();
        }
    };
    case(repeat(1, "だれも言えない。", "Few"), &["purpose.levels: rung 1 repeats rung 0 (ja)"]);
    case(repeat(3, "少し", "nobody"), &["purpose.levels: rung 3 repeats rung 0 (en)"]);
    let alike = |ja: [&'static str; 2], en: [&'static str; 2]| {
        move |file: &mut BankFile| {
            repeat(1, ja[0], en[0])(file);
            repeat(2, ja[1], en[1])(file);
        }
    };
    let ja = ["年1回以上の学び合う場があり、記録がある", "月1回以上の学び合う場があり、記録がある"];
    case(
        alike(
            ja,
            ["Meets to learn once a year, on record", "Meets to learn once a year on records"],
        ),
        &["purpose.levels: rung 2 is 94 % ja, 98 % en like rung 1"],
    );
    // One language alone may be that alike.
    case(alike(ja, ["Meets to learn yearly, on record", "Meets to learn monthly, on record"]), &[]);
}

#[test]
fn questions_that_ask_the_same() {
    case(
        asks("窓口での待ち時間を測っていますか。", "Does anyone measure how long people wait?"),
        &["waiting.text: is 89 % like `purpose`"],
    );
    case(asks("窓口の混む時間帯を記録していますか。", "Are the busy hours noted?"), &[]);
}

/// Makes `count` questions of the first one, each with another text.
fn more(file: &mut BankFile, count: u32, full_path_only: bool) {
    let first = file.question[0].clone();
    file.question.extend((0..count).map(|at| QuestionEntry {
        id: format!("more-{at}"),
        text: bank::Bilingual {
            // Characters that stand nowhere else, so that no two texts are alike.
            ja: (0..4).filter_map(|n| char::from_u32(0x4e00 + 4 * at + n)).collect(),
            en: format!("Number {at}?"),
        },
        seconds: 300,
        full_path_only,
        ..first.clone()
    }));
}

#[test]
fn a_path_that_takes_too_long() {
    // The example takes 70 seconds, 55 of them on the short path.
    case(|file| more(file, 2, false), &[]);
    case(
        |file| more(file, 3, false),
        &["small-start.question: the short path takes 16 minutes of 15"],
    );
    case(|file| more(file, 7, true), &[]);
    case(
        |file| more(file, 8, true),
        &["small-start.question: the full path takes 42 minutes of 40"],
    );
}

#[test]
fn a_question_that_is_too_much_to_read() {
    let rung = |file: &mut BankFile, ja: usize, en: usize| {
        file.question[0].seconds = 60;
        file.question[0].levels.ja[4] = "ほ".repeat(ja);
        file.question[0].levels.en[4] = "n".repeat(en);
    };
    case(|file| rung(file, 100, 100), &[]);
    case(
        |file| rung(file, 170, 100),
        &["purpose.levels: question and rungs have 220 characters of 200 (ja)"],
    );
    case(
        |file| rung(file, 100, 450),
        &["purpose.levels: question and rungs have 534 characters of 500 (en)"],
    );
    case(
        |file| file.question[0].seconds = 5,
        &["purpose.seconds: 5 s are too few: reading alone takes 6"],
    );
}

#[test]
fn the_same_bank_gives_the_same_lints_in_the_same_order() {
    let mut file = example();
    file.action[0].triggers[0].at_most = 4;
    more(&mut file, 20, false);
    assert_eq!(lint::lint(&file), lint::lint(&file.clone()));
}
