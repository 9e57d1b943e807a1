//! Every text of a bank in both languages.

use bank::{BankFile, Bilingual};

/// A text of a bank and where it stands.
pub struct Text<'a> {
    /// The id of its entry.
    pub id: &'a str,
    /// Its key.
    pub key: &'static str,
    /// In Japanese.
    pub ja: &'a str,
    /// In English.
    pub en: &'a str,
}

/// Returns the texts in the bank's order.
pub fn all(file: &BankFile) -> Vec<Text<'_>> {
    let mut texts = Texts(Vec::new());
    texts.of(&file.id, [("name", &file.name), ("basis", &file.basis)]);
    for area in &file.area {
        let texts_of = [("name", &area.name), ("short", &area.short), ("about", &area.about)];
        texts.of(&area.id, texts_of);
    }
    for question in &file.question {
        texts.of(
            &question.id,
            [
                ("text", &question.text),
                ("topic", &question.topic),
                ("why", &question.why),
                ("evidence", &question.evidence),
            ],
        );
        texts.each(&question.id, "levels", &question.levels.ja, &question.levels.en);
    }
    for action in &file.action {
        texts.of(
            &action.id,
            [
                ("title", &action.title),
                ("why", &action.why),
                ("output", &action.output),
                ("kpi", &action.kpi),
                ("measure", &action.measure),
            ],
        );
        texts.of(&action.id, action.deadline.iter().map(|d| ("deadline", &d.what)));
        texts.each(&action.id, "steps", &action.steps.ja, &action.steps.en);
    }
    for source in &file.source {
        texts.of(&source.id, [("title", &source.title)]);
    }
    for mark in &file.benchmark {
        let texts_of = [
            ("unit", &mark.unit),
            ("what", &mark.what),
            ("population", &mark.population),
            ("year", &mark.year),
        ];
        texts.of(&mark.id, texts_of);
    }
    for term in &file.term {
        texts.of(&term.id, [("word", &term.word), ("meaning", &term.meaning)]);
    }
    for check in &file.check {
        texts.of(&check.id, [("text", &check.text)]);
    }
    for case in &file.case {
        texts.of(&case.id, [("body", &case.body), ("did", &case.did)]);
    }
    for skill in &file.skill {
        texts.of(&skill.id, [("name", &skill.name), ("about", &skill.about)]);
    }
    for tag in &file.tag {
        texts.of(&tag.id, [("name", &tag.name)]);
    }
    for changed in file.again.iter().chain(&file.retire) {
        texts.of(&changed.question, [("why", &changed.why)]);
    }
    texts.0
}

struct Texts<'a>(Vec<Text<'a>>);

impl<'a> Texts<'a> {
    fn of(&mut self, id: &'a str, texts: impl IntoIterator<Item = (&'static str, &'a Bilingual)>) {
        let text = |(key, text): (_, &'a Bilingual)| Text { id, key, ja: &text.ja, en: &text.en };
        self.0.extend(texts.into_iter().map(text));
    }

    fn each(&mut self, id: &'a str, key: &'static str, ja: &'a [String], en: &'a [String]) {
        self.0.extend(ja.iter().zip(en).map(|(ja, en)| Text { id, key, ja, en }));
    }
}
