//! What an author can get wrong beside the rules: texts, lengths, ids, dates, sources.

use std::collections::BTreeSet;

use readiness::{Date, YearMonth};

use crate::lang::{Bilingual, Lang};
use crate::limits;
use crate::problem::{Problem, shown};
use crate::shape::{BankFile, Source};
use crate::texts::{Text, texts};

impl BankFile {
    /// Returns what is wrong with the texts, ids and sources. [`BankFile::compile`] checks the
    /// numbers, and the rules check the rest.
    pub(crate) fn check(&self) -> Vec<Problem> {
        let mut check = Check { problems: Vec::new() };
        check.id(&self.id, "id", &self.id);
        check.id(&self.id, "edition", &self.edition);
        check.date(&self.id, "date", &self.date);
        for text in texts(self) {
            check.text(&text);
        }
        self.check_words(&mut check);
        self.check_names(&mut check);
        for source in &self.source {
            check.source(source);
        }
        check.problems
    }

    /// Checks the texts that stand in one language.
    fn check_words(&self, check: &mut Check) {
        for question in &self.question {
            check.word(&question.id, "code", &question.code, limits::CODE);
        }
        for action in &self.action {
            check.word(&action.id, "code", &action.code, limits::CODE);
            check.steps(&action.id, "steps", &action.steps);
            if let Some(steps) = &action.small_steps {
                check.steps(&action.id, "small_steps", steps);
            }
        }
        for source in &self.source {
            check.word(&source.id, "where", &source.place, limits::PLACE);
        }
        for benchmark in &self.benchmark {
            check.word(&benchmark.id, "value", &benchmark.value, limits::VALUE);
        }
        for tag in &self.tag {
            check.id(&tag.id, "kind", &tag.kind);
        }
        for changed in self.again.iter().chain(&self.retire) {
            check.id(&changed.question, "question", &changed.question);
            check.id(&changed.question, "since", changed.since.as_deref().unwrap_or_default());
        }
    }

    /// Checks that ids are told apart and that what is named is there.
    fn check_names(&self, check: &mut Check) {
        let areas = ids(&self.area, |area| &area.id);
        let questions = ids(&self.question, |question| &question.id);
        let actions = ids(&self.action, |action| &action.id);
        let sources = check.unique("source", &self.source, |source| &source.id);
        let tags = check.unique("tag", &self.tag, |tag| &tag.id);
        check.unique("benchmark", &self.benchmark, |benchmark| &benchmark.id);
        check.unique("term", &self.term, |term| &term.id);
        check.unique("check", &self.check, |check| &check.id);
        check.unique("case", &self.case, |case| &case.id);
        check.unique("skill", &self.skill, |skill| &skill.id);
        for question in &self.question {
            check.sources(&question.id, &question.sources, &sources);
        }
        for action in &self.action {
            check.sources(&action.id, &action.sources, &sources);
            check.sources(&action.id, action.deadline.iter().map(|d| &d.source), &sources);
            check.sources(&action.id, action.law.iter().map(|law| &law.source), &sources);
            check.within(&action.id, "tags", &action.tags, &tags);
        }
        let kpis = self.kpi.iter().chain(self.action.iter().flat_map(|action| &action.kpis));
        check.unique("kpi", kpis.clone(), |kpi| &kpi.id);
        for kpi in kpis {
            check.sources(&kpi.id, &kpi.sources, &sources);
        }
        for benchmark in &self.benchmark {
            check.sources(&benchmark.id, [&benchmark.source], &sources);
            check.within(&benchmark.id, "area", [&benchmark.area], &areas);
            if benchmark.question.as_deref().is_some_and(|id| !questions.contains(id)) {
                check.report(&benchmark.id, "question", "is not in this bank");
            }
        }
        for entry in &self.check {
            check.within(&entry.id, "first", [&entry.first.question], &questions);
            check.within(&entry.id, "second", [&entry.second.question], &questions);
        }
        for case in &self.case {
            check.sources(&case.id, [&case.source], &sources);
            check.within(&case.id, "actions", &case.actions, &actions);
        }
        for skill in &self.skill {
            check.within(&skill.id, "action", [&skill.action], &actions);
        }
    }
}

fn ids<T>(entries: &[T], id: fn(&T) -> &String) -> BTreeSet<&str> {
    entries.iter().map(|entry| id(entry).as_str()).collect()
}

struct Check {
    problems: Vec<Problem>,
}

impl Check {
    fn report(&mut self, id: &str, key: &str, what: impl Into<String>) {
        self.problems.push(Problem::new(id, key, what));
    }

    fn text(&mut self, text: &Text) {
        for (lang, said) in [(Lang::Ja, text.ja), (Lang::En, text.en)] {
            let code = lang.code();
            if !text.may_be_empty && said.trim().is_empty() {
                self.report(text.id, text.key, format!("the {code} text is empty"));
            } else if let Some(what) = limits::excess(said, limits::of(text.limit, lang)) {
                self.report(text.id, text.key, format!("the {code} text {what}"));
            }
            if !text.may_be_empty && said.contains(['<', '>']) {
                self.report(text.id, text.key, format!("the {code} text holds markup"));
            }
        }
    }

    fn steps(&mut self, id: &str, key: &str, steps: &Bilingual<Vec<String>>) {
        if steps.ja.len() != steps.en.len() || steps.ja.is_empty() {
            self.report(id, key, "both languages need the same number of steps");
        }
    }

    /// A text that is the same in both languages.
    fn word(&mut self, id: &str, key: &str, word: &str, max: usize) {
        if let Some(what) = limits::excess(word, max) {
            self.report(id, key, what);
        }
    }

    /// What a document keeps of a bank is counted in characters.
    fn id(&mut self, id: &str, key: &str, name: &str) {
        let count = name.chars().count();
        if count > limits::ID {
            self.report(id, key, format!("has {count} characters of {}", limits::ID));
        }
    }

    /// Two entries of one kind never share an id. Returns the ids.
    fn unique<'a, T: 'a>(
        &mut self,
        kind: &str,
        entries: impl IntoIterator<Item = &'a T>,
        id_of: fn(&T) -> &String,
    ) -> BTreeSet<&'a str> {
        let mut seen = BTreeSet::new();
        for entry in entries {
            let id = id_of(entry);
            self.id(id, "id", id);
            if !seen.insert(id.as_str()) {
                self.report(id, "id", format!("another {kind} has this id"));
            }
        }
        seen
    }

    /// An entry names only what is there.
    fn within<'a>(
        &mut self,
        id: &str,
        key: &str,
        named: impl IntoIterator<Item = &'a String>,
        ids: &BTreeSet<&str>,
    ) {
        for name in named.into_iter().filter(|name| !ids.contains(name.as_str())) {
            self.report(id, key, format!("`{}` is not in this bank", shown(name)));
        }
    }

    fn sources<'a>(
        &mut self,
        id: &str,
        cited: impl IntoIterator<Item = &'a String>,
        sources: &BTreeSet<&str>,
    ) {
        for source in cited.into_iter().filter(|source| !sources.contains(source.as_str())) {
            self.report(id, "sources", format!("`{}` is not among the sources", shown(source)));
        }
    }

    fn date(&mut self, id: &str, key: &str, text: &str) {
        if Date::parse(text).is_none() {
            self.report(id, key, format!("`{}` is not a day such as 2026-03-31", shown(text)));
        }
    }

    /// A source has a title, a place, a confidence and one date: of publication, or of the
    /// day it was seen.
    fn source(&mut self, source: &Source) {
        let is_date = |text: &String| {
            Date::parse(text).is_some()
                || YearMonth::parse(text).is_some()
                || (text.len() == 4 && text.parse::<u16>().is_ok())
        };
        match (&source.date, &source.seen) {
            (Some(date), None) | (None, Some(date)) if is_date(date) => {}
            _ => self.report(&source.id, "date", "needs one date, published or seen"),
        }
        if source.place.trim().is_empty() {
            self.report(&source.id, "where", "is empty");
        }
    }
}
