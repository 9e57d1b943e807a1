//! Areas are counted and scored in words.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

use bank::{Catalog, Lang};
use content::Sample;
use phrases::{Phrases, things};
use readiness::{AreaGroup, Document, Path, Readiness};

fn phrases(catalog: &Catalog, lang: Lang) -> Phrases<'_> {
    Phrases { words: content::words(lang), lang, catalog }
}

fn shipped(id: &str) -> &'static Catalog {
    content::find(id).unwrap()
}

/// A municipality's own bank with one step and one priority.
fn small() -> Catalog {
    let text = include_str!("../../../docs/examples/whole.bank.json");
    content::read_bank(text).unwrap()
}

#[test]
fn priorities_and_steps_are_counted_from_the_bank() {
    let said = |catalog: &Catalog, lang| {
        [AreaGroup::Steps, AreaGroup::Priorities].map(|group| phrases(catalog, lang).group(group))
    };
    let six = shipped("six-priorities");
    let seven = shipped("seven-priorities");
    assert_eq!(said(six, Lang::Ja), ["4つの手順", "6つの重点"]);
    assert_eq!(said(six, Lang::En), ["The four steps", "The six priorities"]);
    assert_eq!(said(seven, Lang::Ja), ["4つの手順", "7つの重点"]);
    assert_eq!(said(seven, Lang::En), ["The four steps", "The seven priorities"]);
    assert_eq!(said(&small(), Lang::Ja), ["1つの手順", "1つの重点"]);
    assert_eq!(said(&small(), Lang::En), ["The one step", "The one priority"]);
}

#[test]
fn what_a_bank_looks_at_is_said_inside_a_sentence() {
    let seven = shipped("seven-priorities");
    assert_eq!(phrases(seven, Lang::Ja).scope(), "7つの重点と4つの手順");
    assert_eq!(phrases(seven, Lang::En).scope(), "the seven priorities and the four steps");
}

#[test]
fn small_numbers_are_words() {
    let japanese = [1, 9, 10, 12].map(|count| things(Lang::Ja, count));
    assert_eq!(japanese, ["1つ", "9つ", "10", "12"]);
    assert_eq!([1, 10, 11].map(|count| things(Lang::En, count)), ["one", "ten", "11"]);
}

#[test]
fn no_text_counts_what_the_bank_decides() {
    let fixed = ["6つの重点", "六つの重点", "7つの重点", "七つの重点", "4つの手順", "四つの手順"];
    let english = ["six priorities", "seven priorities", "four steps"];
    for file in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../content/words")).unwrap()
    {
        let path = file.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        for count in fixed.into_iter().chain(english) {
            assert!(!text.to_lowercase().contains(count), "{count} in {}", path.display());
        }
    }
}

#[test]
fn a_result_never_stands_without_its_range() {
    let catalog = shipped("six-priorities");
    let readiness = Readiness::assess(&catalog.bank, &Sample::Counter.document(Lang::Ja));
    let results = phrases(catalog, Lang::Ja).results(&readiness, AreaGroup::Priorities);
    let said: Vec<String> = results
        .iter()
        .map(|area| format!("{} {} {} {}", area.short, area.value, area.range, area.answered))
        .collect();
    assert_eq!(
        said,
        [
            "標準化 50 [25–75] 1/2",
            "カード 75 幅なし 1/1",
            "オンライン化 42 幅なし 3/3",
            "AI・RPA 38 幅なし 2/2",
            "テレワーク 50 幅なし 2/2",
            "セキュリティ 50 幅なし 5/5",
        ]
    );
    let first = results.first().unwrap();
    assert_eq!(first.spoken, "いまの値 50、幅 [25–75]、最も弱い設問 システム外の台帳 段階2");
    assert_eq!((first.unit, first.coverage.as_str()), ("点", "回答 1/2問"));
}

#[test]
fn nothing_answered_is_a_dash_and_not_a_zero() {
    let catalog = shipped("six-priorities");
    let readiness = Readiness::assess(&catalog.bank, &Document::default());
    let results = phrases(catalog, Lang::En).results(&readiness, AreaGroup::Steps);
    let first = results.first().unwrap();
    assert_eq!(
        (first.value.as_str(), first.unit, first.range.as_str()),
        ("–", "No score", "[0–100]")
    );
    assert_eq!((first.score, &first.weakest), (None, &None));
}

#[test]
fn rules_are_said_with_their_own_numbers_and_only_for_what_the_bank_asks() {
    let six = phrases(shipped("six-priorities"), Lang::Ja).score_rules(Path::Short);
    assert_eq!(six.len(), 4);
    assert!(six[1].starts_with("手順は、50点以上で"), "{}", six[1]);
    assert_eq!(
        six[2],
        "負担は、40点未満のとき「重い」とします。「同時進行の数」が段階0以下のときも「重い」とします。"
    );
    let catalog = small();
    let english = phrases(&catalog, Lang::En);
    let burden = |path| english.score_rules(path).remove(2);
    assert_eq!(burden(Path::Short), "The burden counts as heavy below 40 points.");
    assert_eq!(
        burden(Path::Full),
        "The burden counts as heavy below 40 points. So it does when \"Overtime\" is on level 0 or below."
    );
}
