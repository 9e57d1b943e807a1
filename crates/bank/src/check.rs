//! What an author can get wrong beside the rules: texts, lengths, dates, sources.

use std::fmt;

use readiness::{BankProblem, Date, Level, Month, Stage, Step, YearMonth};

use crate::{BankFile, Bilingual, Kind, Source};

/// The longest texts, in characters: Japanese, English. A screen and a tired reader hold no
/// more.
pub mod limits {
    /// A question.
    pub const QUESTION: (usize, usize) = (60, 120);
    /// A rung.
    pub const RUNG: (usize, usize) = (70, 120);
    /// A noun for tables.
    pub const TOPIC: (usize, usize) = (12, 28);
    /// A title of an action.
    pub const TITLE: (usize, usize) = (24, 60);
    /// Everything else.
    pub const PROSE: (usize, usize) = (200, 400);
}

/// One problem of a bank file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The id of the entry, or of the bank itself.
    pub id: String,
    /// The key.
    pub key: String,
    /// What is wrong, in a sentence for the author.
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}: {}", self.id, self.key, self.what)
    }
}

impl From<&BankProblem> for Problem {
    fn from(problem: &BankProblem) -> Self {
        Self { id: problem.id.clone(), key: problem.key.into(), what: problem.flaw.to_string() }
    }
}

impl From<&fields::Problem> for Problem {
    /// `question.online-use.levels.ja` becomes the entry `online-use` and the key `levels.ja`.
    fn from(problem: &fields::Problem) -> Self {
        let (head, rest) = problem.path.split_once('.').unwrap_or((&problem.path, ""));
        // The texts of the bank itself stand in no list.
        let (id, key) = match head {
            "name" | "basis" => (head, rest),
            _ if rest.is_empty() => (head, ""),
            _ => rest.split_once('.').unwrap_or((rest, "")),
        };
        Self { id: id.into(), key: key.into(), what: problem.wrong.to_string() }
    }
}

impl BankFile {
    /// Returns what is wrong with the texts, numbers and sources. The rules check the rest.
    pub(crate) fn check(&self) -> Vec<Problem> {
        let mut check = Check { problems: Vec::new() };
        check.date(&self.id, "date", &self.date);
        check.prose(&self.id, "basis", &self.basis);
        let sources = ids(&self.source, |source| &source.id);
        for source in &self.source {
            check.source(source);
        }
        for area in &self.area {
            check.text(&area.id, "name", &area.name, limits::PROSE);
            check.text(&area.id, "short", &area.short, limits::TOPIC);
            check.prose(&area.id, "about", &area.about);
        }
        for question in &self.question {
            let id = &question.id;
            check.text(id, "text", &question.text, limits::QUESTION);
            check.text(id, "topic", &question.topic, limits::TOPIC);
            check.prose(id, "why", &question.why);
            check.prose(id, "evidence", &question.evidence);
            for (ja, en) in question.levels.ja.iter().zip(&question.levels.en) {
                check.pair(id, "levels", ja, en, limits::RUNG);
            }
            check.known(id, &question.sources, &sources);
            if question.stage.is_some_and(|stage| Stage::new(stage).is_none()) {
                check.report(id, "stage", "must lie between 1 and 4");
            }
            if question.alarm.is_some_and(|alarm| Level::new(alarm).is_none()) {
                check.report(id, "alarm", "must lie between 0 and 4");
            }
        }
        for action in &self.action {
            let id = &action.id;
            check.text(id, "title", &action.title, limits::TITLE);
            check.prose(id, "why", &action.why);
            check.prose(id, "output", &action.output);
            check.prose(id, "kpi", &action.kpi);
            check.prose(id, "measure", &action.measure);
            if action.steps.ja.len() != action.steps.en.len() || action.steps.ja.is_empty() {
                check.report(id, "steps", "both languages need the same number of steps");
            }
            for (ja, en) in action.steps.ja.iter().zip(&action.steps.en) {
                check.pair(id, "steps", ja, en, limits::PROSE);
            }
            check.known(id, &action.sources, &sources);
            if Step::new(action.step).is_none() {
                check.report(id, "step", "must lie between 0 and 3");
            }
            for (key, months) in [("months", &action.months), ("ends", &action.ends)] {
                if months.iter().any(|month| Month::new(*month).is_none()) {
                    check.report(id, key, "a month lies between 1 and 12");
                }
            }
            if let Some(deadline) = &action.deadline {
                check.date(id, "deadline", &deadline.date);
                check.prose(id, "deadline", &deadline.what);
                check.known(id, std::slice::from_ref(&deadline.source), &sources);
            }
        }
        let questions = ids(&self.question, |question| &question.id);
        for benchmark in &self.benchmark {
            check.known(&benchmark.id, std::slice::from_ref(&benchmark.source), &sources);
            if benchmark.question.as_ref().is_some_and(|id| !has(&questions, id)) {
                check.report(&benchmark.id, "question", "is not in this bank");
            }
        }
        self.check_more(&mut check, &sources, &questions);
        for term in &self.term {
            check.prose(&term.id, "word", &term.word);
            check.prose(&term.id, "meaning", &term.meaning);
        }
        check.problems
    }
}

impl BankFile {
    /// Checks what stands beside questions and actions.
    fn check_more(&self, check: &mut Check, sources: &[&str], questions: &[&str]) {
        let (areas, actions) = (ids(&self.area, |area| &area.id), ids(&self.action, |a| &a.id));
        let tags = ids(&self.tag, |tag| &tag.id);
        for entry in &self.check {
            check.prose(&entry.id, "text", &entry.text);
            for (key, side) in [("first", &entry.first), ("second", &entry.second)] {
                check.within(&entry.id, key, &side.question, questions);
                if side.at_least > side.at_most || side.at_most > 4 {
                    check.report(&entry.id, key, "the rungs must lie between 0 and 4, in order");
                }
            }
        }
        for case in &self.case {
            check.prose(&case.id, "body", &case.body);
            check.prose(&case.id, "did", &case.did);
            check.known(&case.id, std::slice::from_ref(&case.source), sources);
            for action in &case.actions {
                check.within(&case.id, "actions", action, &actions);
            }
        }
        for skill in &self.skill {
            check.prose(&skill.id, "name", &skill.name);
            check.prose(&skill.id, "about", &skill.about);
            check.within(&skill.id, "action", &skill.action, &actions);
        }
        for action in &self.action {
            for tag in &action.tags {
                check.within(&action.id, "tags", tag, &tags);
            }
        }
        for benchmark in &self.benchmark {
            check.within(&benchmark.id, "area", &benchmark.area, &areas);
        }
        let steps = ["awareness", "policy", "organisation", "execution"];
        for area in self.area.iter().filter(|area| area.kind == Kind::Step) {
            if !steps.contains(&area.id.as_str()) {
                check.report(&area.id, "kind", format!("a step is one of {}", steps.join(", ")));
            }
        }
        check.unique("source", sources);
        check.unique("benchmark", &ids(&self.benchmark, |entry| &entry.id));
        check.unique("term", &ids(&self.term, |entry| &entry.id));
        check.unique("check", &ids(&self.check, |entry| &entry.id));
        check.unique("case", &ids(&self.case, |entry| &entry.id));
        check.unique("skill", &ids(&self.skill, |entry| &entry.id));
        check.unique("tag", &tags);
    }
}

/// Returns the ids of `entries` in their order.
fn ids<T>(entries: &[T], id: fn(&T) -> &String) -> Vec<&str> {
    let mut ids = Vec::with_capacity(entries.len());
    for entry in entries {
        ids.push(id(entry).as_str());
    }
    ids
}

#[inline(never)]
fn has(ids: &[&str], id: &str) -> bool {
    ids.contains(&id)
}

struct Check {
    problems: Vec<Problem>,
}

impl Check {
    #[inline(never)]
    fn report(&mut self, id: &str, key: &'static str, what: impl Into<String>) {
        self.problems.push(Problem { id: id.into(), key: key.into(), what: what.into() });
    }

    /// Two entries of one kind never share an id.
    #[inline(never)]
    fn unique(&mut self, kind: &str, ids: &[&str]) {
        for (at, id) in ids.iter().enumerate() {
            if has(&ids[..at], id) {
                self.report(id, "id", format!("another {kind} has this id"));
            }
        }
    }

    /// An entry names only what is there.
    #[inline(never)]
    fn within(&mut self, id: &str, key: &'static str, named: &str, ids: &[&str]) {
        if !has(ids, named) {
            self.report(id, key, format!("`{named}` is not in this bank"));
        }
    }

    #[inline(never)]
    fn prose(&mut self, id: &str, key: &'static str, text: &Bilingual) {
        self.text(id, key, text, limits::PROSE);
    }

    #[inline(never)]
    fn text(&mut self, id: &str, key: &'static str, text: &Bilingual, limit: (usize, usize)) {
        self.pair(id, key, &text.ja, &text.en, limit);
    }

    fn pair(&mut self, id: &str, key: &'static str, ja: &str, en: &str, limit: (usize, usize)) {
        for (lang, text, limit) in [("ja", ja, limit.0), ("en", en, limit.1)] {
            let length = text.chars().count();
            if text.trim().is_empty() {
                self.report(id, key, format!("the {lang} text is empty"));
            } else if length > limit {
                self.report(id, key, format!("the {lang} text has {length} characters of {limit}"));
            }
            if text.contains(['<', '>']) {
                self.report(id, key, format!("the {lang} text holds markup"));
            }
        }
    }

    fn date(&mut self, id: &str, key: &'static str, text: &str) {
        if Date::parse(text).is_none() {
            self.report(id, key, format!("`{text}` is not a day such as 2026-03-31"));
        }
    }

    #[inline(never)]
    fn known(&mut self, id: &str, cited: &[String], sources: &[&str]) {
        for source in cited.iter().filter(|source| !has(sources, source)) {
            self.report(id, "sources", format!("`{source}` is not among the sources"));
        }
    }

    /// A source has a title, a place, a confidence and one date: of publication, or of the
    /// day it was seen.
    fn source(&mut self, source: &Source) {
        self.prose(&source.id, "title", &source.title);
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
