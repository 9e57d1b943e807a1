//! Documents to write files of.

#![allow(dead_code, reason = "not every test file needs all of it")]

use bank::{Catalog, Lang};
use office::data::Source;
use phrases::Phrases;
use readiness::{
    Answer, Choice, Date, Diagnosis, Document, LeftOutReason, Level, Name, Path, Position, Remark,
    Wish,
};

/// What people may write: no table, no markup, no formula, no line of its own comes of it.
pub const WRITTEN: [&str; 11] = [
    "市民課の窓口",
    "髙﨑𠮷①㈱～👩‍👩‍👧‍👦🏛️",
    "=1+1",
    "＝1+1",
    "@SUM(A1)",
    "-1",
    "<script>alert(1)</script>&amp;",
    "一行目\n二行目\n=三行目",
    "\"引用\",コンマ,a|b",
    "_x0041_ か\u{3099} \t終わり",
    "「、」と・と、と",
];

pub fn today() -> Date {
    Date::parse("2026-11-30").unwrap()
}

/// Diagnoses a document under the shipped bank and hands over what files are made from.
pub fn with<T>(document: &Document, lang: Lang, write: impl FnOnce(Source<'_>) -> T) -> T {
    of_catalog(content::catalog(), document, lang, write)
}

pub fn of_catalog<T>(
    catalog: &Catalog,
    document: &Document,
    lang: Lang,
    write: impl FnOnce(Source<'_>) -> T,
) -> T {
    let diagnosis = Diagnosis::of(&catalog.bank, document, today());
    let phrases = Phrases { words: content::words(lang), lang, catalog };
    write(Source { document, diagnosis: &diagnosis, phrases, today: today() })
}

/// A department that has done some actions, left one out, and pinned one.
pub fn worked(lang: Lang) -> Document {
    let mut document = content::Sample::Tax.document(lang);
    document.path = Path::Full;
    let diagnosis = Diagnosis::of(&content::catalog().bank, &document, today());
    let ranked = diagnosis.priorities.ranked();
    for priority in ranked.iter().skip(3).step_by(4).take(5) {
        document.done.insert(priority.action.clone()).unwrap();
    }
    let wish = Wish {
        excluded: Some(LeftOutReason::cut("今年度は別の課が行う")),
        ..Wish::default()
    };
    document.scenario.make(ranked[2].action.clone(), wish).unwrap();
    let wish = Wish { pin: Some(diagnosis.start.plus(3)), ..Wish::default() };
    document.scenario.make(ranked[5].action.clone(), wish).unwrap();
    document
}

/// A department that wrote everything that is awkward, in every field that takes a text.
pub fn awkward() -> Document {
    let mut document = content::Sample::Welfare.document(Lang::Ja);
    document.profile.name = Name::cut("=福祉課 | <b>𠮷</b>①");
    let questions = content::catalog().bank.questions().iter();
    let mut asked: Vec<_> = questions.filter(|question| question.is_short).collect();
    asked.truncate(WRITTEN.len() + 1);
    let long = "長い記述か\u{3099}。".repeat(1_000);
    for (at, question) in asked.iter().enumerate() {
        let text = WRITTEN.get(at).map_or_else(|| Remark::cut(&long), |text| Remark::cut(text));
        let answer = Answer {
            choice: Some(Choice::Level(Level::MIN)),
            note: text.clone(),
            evidence: text,
            ..Answer::default()
        };
        document.answers.restore(question.id.clone(), answer).unwrap();
    }
    let diagnosis = Diagnosis::of(&content::catalog().bank, &document, today());
    for (priority, text) in diagnosis.priorities.ranked().iter().zip(WRITTEN) {
        let wish = Wish { owner: Position::cut(text), ..Wish::default() };
        document.scenario.make(priority.action.clone(), wish).unwrap();
    }
    document
}

/// Returns a bank of `count` actions: the shipped one, with its actions time and again.
pub fn large(count: usize) -> Catalog {
    let mut bank = content::shipped_file(0);
    bank["id"] = "large".into();
    let actions = bank["action"].as_array().unwrap().clone();
    // What asks for money is called for by what needs it, once.
    let is_called = |action: &serde_json::Value| {
        action["triggers"].as_array().is_some_and(|triggers| !triggers.is_empty())
    };
    let called: Vec<_> = actions.iter().filter(|action| is_called(action)).cloned().collect();
    let rounds = count.div_ceil(called.len());
    let again = (1..rounds).flat_map(|round| {
        called.clone().into_iter().map(move |mut action| {
            let id = format!("{}-{round}", action["id"].as_str().unwrap());
            action["id"] = id.into();
            if let Some(kpis) = action.get_mut("kpis").and_then(|kpis| kpis.as_array_mut()) {
                for kpi in kpis {
                    kpi["id"] = format!("{}-{round}", kpi["id"].as_str().unwrap()).into();
                }
            }
            action
        })
    });
    let again: Vec<_> = again.collect();
    bank["action"].as_array_mut().unwrap().extend(again);
    bank["action"].as_array_mut().unwrap().truncate(count);
    content::read_bank(&bank.to_string()).unwrap()
}
