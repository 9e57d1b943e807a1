//! Every text of a bank in both languages.

use readiness::DepartmentKind;

use crate::lang::Bilingual;
use crate::limits::{self, Limit};
use crate::shape::{ActionEntry, BankFile, Examples, KpiEntry, QuestionEntry};

/// A text of a bank and where it is.
#[derive(Clone, Copy, Debug)]
pub struct Text<'a> {
    /// The id of its entry.
    pub id: &'a str,
    /// Its key.
    pub key: &'static str,
    /// In Japanese.
    pub ja: &'a str,
    /// In English.
    pub en: &'a str,
    /// How long it may be.
    pub(crate) limit: Limit,
    /// Whether nothing at all is a text too.
    pub(crate) may_be_empty: bool,
}

/// Returns the texts in the bank's order.
#[must_use]
pub fn texts(file: &BankFile) -> Vec<Text<'_>> {
    let mut texts = Texts(Vec::new());
    texts.maybe(&file.id, "name", &file.name);
    texts.prose(&file.id, "basis", &file.basis);
    for area in &file.area {
        texts.prose(&area.id, "name", &area.name);
        texts.one(&area.id, "short", &area.short, limits::TOPIC);
        texts.prose(&area.id, "about", &area.about);
    }
    for question in &file.question {
        texts.question(question);
    }
    for action in &file.action {
        texts.action(action);
    }
    for source in &file.source {
        texts.prose(&source.id, "title", &source.title);
    }
    for benchmark in &file.benchmark {
        texts.maybe(&benchmark.id, "unit", &benchmark.unit);
        texts.maybe(&benchmark.id, "what", &benchmark.what);
        texts.maybe(&benchmark.id, "population", &benchmark.population);
        texts.maybe(&benchmark.id, "year", &benchmark.year);
    }
    for term in &file.term {
        texts.prose(&term.id, "word", &term.word);
        texts.prose(&term.id, "meaning", &term.meaning);
    }
    for check in &file.check {
        texts.prose(&check.id, "text", &check.text);
    }
    for case in &file.case {
        texts.prose(&case.id, "body", &case.body);
        texts.prose(&case.id, "did", &case.did);
    }
    for skill in &file.skill {
        texts.prose(&skill.id, "name", &skill.name);
        texts.prose(&skill.id, "about", &skill.about);
    }
    for kpi in &file.kpi {
        texts.kpi(kpi);
    }
    for tag in &file.tag {
        texts.maybe(&tag.id, "name", &tag.name);
    }
    for changed in file.again.iter().chain(&file.retire) {
        texts.maybe(&changed.question, "why", &changed.why);
    }
    texts.0
}

struct Texts<'a>(Vec<Text<'a>>);

impl<'a> Texts<'a> {
    fn question(&mut self, question: &'a QuestionEntry) {
        let id = &question.id;
        self.one(id, "text", &question.text, limits::QUESTION);
        self.one(id, "topic", &question.topic, limits::TOPIC);
        self.prose(id, "why", &question.why);
        self.prose(id, "evidence", &question.evidence);
        self.each(id, "levels", &question.levels.ja, &question.levels.en, limits::LEVEL);
        if let Some(levels) = &question.small_levels {
            self.each(id, "small_levels", &levels.ja, &levels.en, limits::LEVEL);
        }
        for kind in DepartmentKind::ALL {
            if let Some(example) = question.examples.of(kind) {
                self.one(id, Examples::key(kind), example, limits::EXAMPLE);
            }
        }
    }

    fn action(&mut self, action: &'a ActionEntry) {
        let id = &action.id;
        self.one(id, "title", &action.title, limits::TITLE);
        self.prose(id, "why", &action.why);
        self.prose(id, "output", &action.output);
        self.prose(id, "kpi", &action.kpi);
        self.prose(id, "measure", &action.measure);
        for kpi in &action.kpis {
            self.kpi(kpi);
        }
        if let Some(deadline) = &action.deadline {
            self.prose(id, "deadline", &deadline.what);
        }
        if let Some(law) = &action.law {
            self.prose(id, "law", &law.what);
        }
        self.each(id, "steps", &action.steps.ja, &action.steps.en, limits::PROSE);
        if let Some(steps) = &action.small_steps {
            self.each(id, "small_steps", &steps.ja, &steps.en, limits::PROSE);
        }
    }

    fn kpi(&mut self, kpi: &'a KpiEntry) {
        let id = &kpi.id;
        self.one(id, "name", &kpi.name, limits::INDICATOR);
        self.prose(id, "formula", &kpi.formula);
        self.prose(id, "data", &kpi.data);
        self.prose(id, "target", &kpi.target);
    }

    fn prose(&mut self, id: &'a str, key: &'static str, text: &'a Bilingual) {
        self.one(id, key, text, limits::PROSE);
    }

    fn one(&mut self, id: &'a str, key: &'static str, text: &'a Bilingual, limit: Limit) {
        let Bilingual { ja, en } = text;
        self.0.push(Text { id, key, ja, en, limit, may_be_empty: false });
    }

    fn maybe(&mut self, id: &'a str, key: &'static str, text: &'a Bilingual) {
        let Bilingual { ja, en } = text;
        self.0.push(Text { id, key, ja, en, limit: limits::PROSE, may_be_empty: true });
    }

    fn each(
        &mut self,
        id: &'a str,
        key: &'static str,
        ja: &'a [String],
        en: &'a [String],
        limit: Limit,
    ) {
        let pairs = ja.iter().zip(en);
        self.0.extend(pairs.map(|(ja, en)| Text { id, key, ja, en, limit, may_be_empty: false }));
    }
}
