//! What finished actions took, in words.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

use bank::Lang;
use phrases::Phrases;
use readiness::{Effort, Experience};

fn phrases(lang: Lang) -> Phrases<'static> {
    Phrases { words: content::words(lang), lang, catalog: content::catalog() }
}

/// What is said of `percents`, and asked where something is.
fn said(percents: &[u32], lang: Lang) -> (String, Option<String>) {
    let experience = Experience::collect(percents.iter().copied());
    let phrases = phrases(lang);
    let offer = experience.offered().map(|offered| phrases.experience_offer(&experience, offered));
    (phrases.experience(&experience), offer)
}

#[test]
fn count_spread_and_factor_are_said_and_asked() {
    let (spread, offer) = said(&[110, 140, 230], Lang::Ja);
    let all = "済んだ取組3件にかかった時間は、見積りの1.4倍です（中央値。最小1.1倍、最大2.3倍）。";
    assert_eq!(spread, all);
    assert_eq!(offer.unwrap(), "この課では見積りの1.4倍かかっています。計画に使いますか。");
    let (spread, offer) = said(&[110, 140, 230], Lang::En);
    let all = "3 finished actions took 1.4 times their estimates (median; least 1.1, most 2.3).";
    assert_eq!(spread, all);
    assert!(offer.unwrap().ends_with("Use that in the plan?"));
}

#[test]
fn of_too_few_no_factor_is_said() {
    for lang in [Lang::Ja, Lang::En] {
        let (few, offer) = said(&[140, 150], lang);
        assert!(few.contains('2') && few.contains('3') && !few.contains("1.4"), "{few}");
        assert_eq!(offer, None);
    }
    assert_eq!(said(&[], Lang::En).0, "What finished actions took has not been entered yet.");
}

#[test]
fn what_a_plan_cannot_count_with_is_not_said_to_be_so() {
    let (_, offer) = said(&[600, 700, 800], Lang::Ja);
    let limit = "計画に使えるのは見積りの0.3倍から4.0倍までです。4.0倍を計画に使いますか。";
    assert_eq!(offer.unwrap(), limit);
    assert!(said(&[95, 100, 104], Lang::Ja).0.ends_with("計画に倍率は要りません。"));
}

#[test]
fn the_present_factor_is_said() {
    let said = |percent| phrases(Lang::Ja).effort(Effort::new(percent).unwrap());
    assert_eq!(said(100), "いまの計画は、見積りどおりに数えています。");
    assert_eq!(said(140), "いまの計画は、これからの取組を見積りの1.4倍で数えています。");
}
