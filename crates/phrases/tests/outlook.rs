//! How far the plan can be relied on, in sentences.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

use bank::Lang;
use phrases::Phrases;
use readiness::{
    Certainty, Criterion, EarlierChange, EarlierWay, Relaxation, Slip, StressLevel, YearMonth,
};

#[track_caller]
fn says(say: impl Fn(Phrases<'_>) -> String, ja: &str, en: &str) {
    for (lang, expected) in [(Lang::Ja, ja), (Lang::En, en)] {
        let phrases = Phrases { words: content::words(lang), lang, catalog: content::catalog() };
        assert_eq!(say(phrases), expected);
    }
}

fn month(text: &str) -> YearMonth {
    YearMonth::parse(text).unwrap()
}

#[test]
fn nearness_is_never_said_tighter_than_proven() {
    let case = |value, ja, en| says(|it| it.certainty(Certainty { value, bound: 1_000 }), ja, en);
    case(
        1_000,
        "これより良い計画はないことを確かめました。",
        "It is proven that no plan is better.",
    );
    case(989, "あり得る最善の98%以上です。", "At least 98% of the best there can be.");
    case(900, "あり得る最善の90%以上です。", "At least 90% of the best there can be.");
    case(
        899,
        "あり得る最善の89%以上です。上限の見積りが甘いので、実際はもっと近いかもしれません。",
        "At least 89% of the best there can be. The bound is loose: the plan may be much nearer to the best.",
    );
}

fn slip(later: i32) -> Slip {
    let from = month("2027-04");
    let to = from.plus(usize::try_from(later).unwrap());
    Slip { action: "elqr".into(), begins: (from, to), ends: (from, to), later, longer: later }
}

fn level() -> StressLevel {
    StressLevel {
        percent: 150,
        stays: 12,
        later: vec![slip(1), slip(3)],
        earlier: Vec::new(),
        ends_elsewhere: Vec::new(),
        falls_out: vec!["elqr".into()],
        comes_in: Vec::new(),
        this_week: None,
        first: Vec::new(),
    }
}

#[test]
fn a_level_is_one_sentence_and_its_details_one_each() {
    says(
        |it| it.stress_level(&level()),
        "時間が見積りの150%なら、同じ月に始まる取組は12件、遅れる取組は2件（最大3か月）、入らなくなる取組は1件です。",
        "At 150% of the hours: in their month: 12, later: 2 (by up to 3 mo), no longer planned: 1.",
    );
    let same = StressLevel { later: Vec::new(), falls_out: Vec::new(), ..level() };
    says(
        |it| it.stress_level(&same),
        "時間が見積りの150%なら、どの取組も同じ月に始まります。",
        "At 150% of the hours: every action begins in its month.",
    );
    says(
        |it| {
            it.stress_details(&level())
                .iter()
                .map(|line| line.replace(it.title(&"elqr".into()), "A"))
                .collect()
        },
        "「A」は入らなくなります。「A」は3か月遅れて令和9年7月に始まります。「A」は1か月遅れて令和9年5月に始まります。",
        "\"A\" no longer fits.\"A\" begins 3 mo later, in July 2027.\"A\" begins 1 mo later, in May 2027.",
    );
}

#[test]
fn what_would_end_it_earlier_is_said_with_its_months() {
    let way = |change| EarlierWay {
        action: "elqr".into(),
        change,
        begins: month("2027-04"),
        ends: month("2027-05"),
    };
    let case = |change: EarlierChange, ja, en| {
        says(|it| it.earlier_change(&way(change.clone())), ja, en);
    };
    case(
        EarlierChange::Begin,
        "令和9年4月に始める（ほかの取組が後に動きます）",
        "Begin it in April 2027 (others give way)",
    );
    case(
        EarlierChange::Relax(Relaxation::Share(4)),
        "改善にあてる割合を4%にする",
        "Use 4% of the hours for improvement",
    );
    case(EarlierChange::Hours(6), "この取組の時間を6時間に抑える", "Keep this action to 6 h");
    case(
        EarlierChange::Weight(Criterion::Cost, 25),
        "「費用」の重みを25%にする（計画の全体が変わります）",
        "Weigh \"cost\" at 25% (the whole plan is another one)",
    );
    says(
        |it| it.earlier_then(&way(EarlierChange::Begin)),
        "令和9年4月に始まり、令和9年5月に終わります。",
        "Then it begins in April 2027 and ends in May 2027.",
    );
}
