//! The few things that matter most are said in whole sentences, in both languages.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

use bank::Lang;
use content::Sample;
use phrases::Phrases;
use readiness::{Answer, Candidates, Choice, Document, Finding, Level, Path, Readiness};

/// Says the findings of `document`, a sentence a line.
fn said(document: &Document, lang: Lang) -> String {
    let catalog = content::catalog();
    let phrases = Phrases { words: content::words(lang), lang, catalog };
    let readiness = Readiness::assess(&catalog.bank, document);
    let mut lines = Vec::new();
    let candidates = Candidates::find(&catalog.bank, document, &readiness);
    for finding in Finding::all(&catalog.bank, document, &readiness, &candidates) {
        let finding = phrases.finding(&finding, document.profile.is_small());
        lines.push(format!("{}: {}", finding.title, finding.text));
        lines.extend(finding.more);
    }
    lines.join("\n")
}

/// A department that answers every question of the short path with `level`.
fn all(level: u8) -> Document {
    let bank = &content::catalog().bank;
    let mut document = Document { path: Path::Short, ..Document::default() };
    let choice = Some(Choice::Level(Level::new(level).unwrap()));
    for question in bank.questions() {
        let answer = Answer { choice, ..Answer::default() };
        document.answers.record(bank, &question.id, answer).unwrap();
    }
    document
}

#[test]
fn a_department_on_its_way() {
    assert_eq!(
        said(&Sample::Counter.document(Lang::Ja), Lang::Ja),
        "いまの位置: 手順2「推進体制の整備」まで届いています\n\
         次は手順3「取組の実行」です。いま17点で、50点から届いたとみなします。\n\
         いちばん弱いところ: 「前後の測定」が段階0です\n\
         答え：効果を確かめていない。\n\
         この答えから提案している取組は3件です。ほかに2件が、その完了を待ちます。\n\
         聞けばはっきりすること: 「移行日の管理」を確かめる（約10分）\n\
         わかると、「標準化」の取り得る幅（いま25–75点）がおよそ50点狭まります。"
    );
    assert_eq!(
        said(&Sample::Counter.document(Lang::En), Lang::En).lines().take(2).collect::<Vec<_>>(),
        [
            "Where you are: Step 2, Organisation and roles, is reached",
            "Next is step 3, Carrying it out. It is at 17 of 100 now and counts as reached from 50.",
        ]
    );
}

#[test]
fn a_department_that_has_come_all_the_way() {
    let japanese = said(&all(4), Lang::Ja);
    assert!(japanese.starts_with("いまの位置: 4つの手順すべてに届いています\n"), "{japanese}");
    assert!(japanese.ends_with("聞けばはっきりすること: 確かめ残しはありません\nわからない・未回答の設問がないため、どの点数にも幅はありません。"), "{japanese}");
    let english = said(&all(4), Lang::En);
    assert!(english.starts_with("Where you are: All four steps are reached\n"), "{english}");
}

#[test]
fn a_department_at_the_beginning() {
    assert!(said(&all(0), Lang::Ja).starts_with(
        "いまの位置: 手順0「認識共有・機運醸成」にまだ届いていません\nいま0点で、50点から届いたとみなします。\n"
    ));
    let bank = &content::catalog().bank;
    let mut document = Document::default();
    let question = bank.questions().first().unwrap();
    let answer = Answer { choice: Some(Choice::Level(Level::MAX)), ..Answer::default() };
    document.answers.record(bank, &question.id, answer).unwrap();
    let english = said(&document, Lang::En);
    assert!(
        english.starts_with("Where you are: Step 0, Shared awareness: too few answers to tell\n"),
        "{english}"
    );
    assert!(english.contains("Other questions that are open: 32."), "{english}");
}
