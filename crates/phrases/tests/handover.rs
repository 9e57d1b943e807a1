//! The hand-over in sentences, for every sample in both languages.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

use bank::Lang;
use content::Sample;
use phrases::Phrases;
use readiness::{Date, Decision, Diagnosis, Document, Handover, LeftOutReason, Moment, Wish};

fn today() -> Date {
    Date::parse("2026-12-20").unwrap()
}

fn phrases(lang: Lang) -> Phrases<'static> {
    Phrases { words: content::words(lang), lang, catalog: content::catalog() }
}

/// Returns all that the sheet says, a line each.
fn said(document: &Document, lang: Lang) -> Vec<String> {
    let (phrases, bank) = (phrases(lang), &content::catalog().bank);
    let diagnosis = Diagnosis::of(bank, document, today());
    let sheet = Handover::of(bank, document, &diagnosis, today());
    let mut lines = vec![
        phrases.handover_heading(&document.profile.name),
        phrases.handover_printed(&sheet, "0000-0000"),
        phrases.handover_weakest(&sheet),
    ];
    for step in &sheet.steps {
        lines.push(phrases.step_points(step));
    }
    for date in &sheet.dates.shown {
        let text = phrases.first_date(&sheet, date);
        lines.extend([text.day, text.what]);
    }
    for held in &sheet.held.shown {
        lines.extend([phrases.held_when(&sheet, held), phrases.spent_of(held)]);
        lines.push(phrases.held_state(held));
    }
    lines.extend(sheet.promised.shown.iter().map(|it| phrases.promised(&sheet, it)));
    for decision in &sheet.decisions.shown {
        let text = phrases.decision(&sheet, decision);
        lines.extend([text.when, text.what, text.why]);
    }
    let share = document.profile.share;
    lines.extend(sheet.put_off.shown.iter().map(|out| phrases.put_off_line(out, share)));
    lines
}

#[test]
fn no_sample_leaves_a_gap() {
    for sample in Sample::ALL {
        for lang in [Lang::Ja, Lang::En] {
            for line in said(&sample.document(lang), lang) {
                assert!(!line.trim().is_empty() && !line.contains('{'), "{line}");
            }
        }
    }
}

#[test]
fn a_decision_says_when_what_and_why() {
    let bank = &content::catalog().bank;
    let mut document = Sample::Welfare.document(Lang::Ja);
    let diagnosis = Diagnosis::of(bank, &document, today());
    let first = diagnosis.roadmap.placed[0].action.clone();
    document.adopted = Some(diagnosis.adopt(&document, Moment::parse("2026-12-04T09:00").unwrap()));
    let wish = Wish { excluded: Some(LeftOutReason::default()), ..Wish::default() };
    document.scenario.make(first, wish).unwrap();
    let diagnosis = Diagnosis::of(bank, &document, today());
    let sheet = Handover::of(bank, &document, &diagnosis, today());
    let all = Decision::all(bank, &document);
    let texts: Vec<_> = all.iter().map(|it| phrases(Lang::Ja).decision(&sheet, it)).collect();
    assert_eq!(texts[0].when, "12月4日");
    assert!(texts[0].what.starts_with("計画を採用した"), "{texts:?}");
    assert_eq!(texts.last().unwrap().why, "（理由は書かれていません）");
}
