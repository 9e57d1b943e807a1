//! How pressing actions are, duties of law, and where the plan parts from the order of ranks.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

use bank::Lang;
use phrases::Phrases;
use readiness::{
    ActionId, Band, Date, Deadline, DeadlineClass, Limit, Missing, Parting, PartingCause, PutOff,
    Relaxation,
};

#[track_caller]
fn says(say: impl Fn(Phrases<'_>) -> String, ja: &str, en: &str) {
    for (lang, expected) in [(Lang::Ja, ja), (Lang::En, en)] {
        let phrases = Phrases { words: content::words(lang), lang, catalog: content::catalog() };
        assert_eq!(say(phrases), expected);
    }
}

#[test]
fn a_duty_that_goes_on_is_no_missed_date() {
    let day = |is_since| Deadline {
        class: DeadlineClass::Law,
        date: Date::parse("2026-04-01").unwrap(),
        is_since,
    };
    let today = Date::parse("2026-11-30").unwrap();
    says(|it| it.deadline(&day(true), today), "令和8年4月1日から義務", "A duty since 1 April 2026");
    says(
        |it| it.deadline(&day(false), today),
        "期限経過 令和8年4月1日：まず現状の確認",
        "Deadline passed, 1 April 2026: first check where you stand",
    );
}

#[test]
fn a_band_and_its_rule() {
    says(|it| Band::ALL.map(|band| it.band(band)).concat(), "高中低", "highmediumlow");
    says(
        |it: Phrases<'_>| Phrases::band_rule(it),
        "高は、法律の義務、事故への備え、または点数が1位の85%以上。中は70%以上。低はそのほかです。",
        "High: a duty of law, there for an incident, or at least 85% of the first one's points. Medium: at least 70%. Low: all others.",
    );
}

#[test]
fn one_sentence_says_why_the_order_parts() {
    let ids = |count: usize| vec![ActionId::from("elqr"); count];
    let parting =
        |later, out, cause| Parting { of: 5, later: ids(later), put_off: ids(out), cause };
    says(
        |it| it.parting(&parting(2, 1, PartingCause::Others)),
        "優先度の上位5件のうち、2件は3か月より後に始め、1件は見送ります。おもな理由は、先に終える取組があることです。",
        "Of the first 5 by priority, later than in three months: 2, put off: 1. The main reason: something else has to end first.",
    );
    says(
        |it| it.parting(&parting(1, 0, PartingCause::Money)),
        "優先度の上位5件のうち、1件は3か月より後に始めます。おもな理由は、予算を待つことです。",
        "Of the first 5 by priority, later than in three months: 1. The main reason: it waits for a budget.",
    );
}

#[test]
fn where_no_change_lets_it_in_that_is_said() {
    let out = |limit, ways| PutOff { action: "elqr".into(), limit, ways };
    let limits = [
        Limit::Hours { needed: 300, left: 20 },
        Limit::AtOnce(3),
        Limit::Prerequisite("inventory".into()),
        Limit::Budget(readiness::YearMonth::parse("2028-04").unwrap()),
        Limit::Window(vec![readiness::Month::new(6).unwrap()]),
        Limit::Horizon,
    ];
    for lang in [Lang::Ja, Lang::En] {
        let phrases = Phrases { words: content::words(lang), lang, catalog: content::catalog() };
        let said = limits.clone().map(|limit| phrases.no_way(&out(limit, Vec::new())));
        assert!(said.iter().all(|text| !text.is_empty() && !text.contains('{')), "{said:?}");
        let way = vec![Relaxation::LongerBy(1)];
        assert_eq!(phrases.no_way(&out(Limit::Horizon, way)), "");
    }
}

#[test]
fn what_is_missing_of_the_department_is_said() {
    let missing = |kind, staff| Missing { asked: 9, unanswered: 0, unknown: 0, kind, staff };
    let staff_ja = "職員数が入っていないため、使える時間が0時間で、計画を立てられません。";
    let staff_en = "The number of staff is missing, so there are no hours to make a plan with.";
    let kind_ja = "部署の種類が入っていないため、施設や交替勤務など一部の部署だけの設問と取組は入っていません。";
    let kind_en = "The kind of department is missing, so questions and actions for some departments \
                   only, such as facilities or shifts, are left out.";
    says(|it| it.missing(missing(false, false)), "", "");
    says(|it| it.missing(missing(false, true)), staff_ja, staff_en);
    says(|it| it.missing(missing(true, false)), kind_ja, kind_en);
    let (both_ja, both_en) = (format!("{staff_ja}{kind_ja}"), format!("{staff_en} {kind_en}"));
    says(|it| it.missing(missing(true, true)), &both_ja, &both_en);
    let open = Missing { unanswered: 2, ..missing(true, false) };
    let (open_ja, open_en) = (
        format!("{kind_ja}仮の計画です。9問のうち2問がまだ答えられていません。"),
        format!("{kind_en} The plan is provisional. Questions with no answer yet: 2 of 9."),
    );
    says(|it| it.missing(open), &open_ja, &open_en);
}
