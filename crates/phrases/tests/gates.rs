//! What a "no" of the department changes is said as it is in the question set that is asked.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

use bank::{Catalog, Lang};
use phrases::Phrases;
use readiness::{Gate, Path};

#[track_caller]
fn case(catalog: &Catalog, gate: Gate, path: Path, [ja, en]: [&str; 2]) {
    for (lang, expected) in [(Lang::Ja, ja), (Lang::En, en)] {
        let phrases = Phrases { words: content::words(lang), lang, catalog };
        assert_eq!(phrases.closes(gate, path), expected);
    }
}

#[test]
fn the_questions_come_first_then_the_plan_then_nothing() {
    let six = content::find("six-priorities").unwrap();
    case(
        six,
        Gate::Counter,
        Path::Short,
        [
            "「いいえ」のときは「カードの利用」「窓口の工夫」の設問を聞きません。",
            "With \"No\", these questions are not asked: Use of the card, Counter improvements.",
        ],
    );
    case(
        six,
        Gate::Numbers,
        Path::Short,
        [
            "「いいえ」のときは、取組1件を計画に入れません。",
            "With \"No\", actions left out of the plan: 1.",
        ],
    );
    let text = include_str!("../../../docs/examples/whole.bank.json");
    case(
        &content::read_bank(text).unwrap(),
        Gate::StandardTasks,
        Path::Full,
        [
            "いまの設問集では、この答えで設問も計画も変わりません。",
            "In the present question set this changes no question and no plan.",
        ],
    );
}
