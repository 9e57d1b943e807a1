//! A bank as the page uses it: the rules and, under the same ids, the words.

use std::collections::BTreeMap;

use readiness::{ActionId, AreaId, Bank, CheckId, QuestionId};

use crate::base::Base;
use crate::lang::Bilingual;
use crate::shape::{
    ActionEntry, AreaEntry, BankFile, Benchmark, Case, Changed, Examples, KpiEntry, QuestionEntry,
    SkillEntry, Source, Tag, Term,
};

/// The words of an area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AreaText {
    /// Its name.
    pub name: Bilingual,
    /// Its name on a chart.
    pub short: Bilingual,
    /// What it looks at.
    pub about: Bilingual,
}

/// The words of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionText {
    /// Its number on paper.
    pub code: String,
    /// The question.
    pub text: Bilingual,
    /// A noun for tables.
    pub topic: Bilingual,
    /// Why it is asked.
    pub why: Bilingual,
    /// What to look at.
    pub evidence: Bilingual,
    /// The five levels.
    pub levels: Bilingual<[String; 5]>,
    /// The five levels of a small office, where they are others.
    pub small_levels: Option<Bilingual<[String; 5]>>,
    /// What it looks like in the work of each kind of department.
    pub examples: Examples,
    /// The ids of its sources.
    pub sources: Vec<String>,
    /// Whether it is a question about opinions, to be asked anonymously.
    pub is_pulse: bool,
}

impl QuestionText {
    /// Returns the five levels as a small office, or any other, is shown them.
    #[must_use]
    pub fn levels_for(&self, is_small: bool) -> &Bilingual<[String; 5]> {
        self.small_levels.as_ref().filter(|_| is_small).unwrap_or(&self.levels)
    }
}

/// The words of an action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActionText {
    /// Its number on paper.
    pub code: String,
    /// What it is called.
    pub title: Bilingual,
    /// Why it helps.
    pub why: Bilingual,
    /// What it produces.
    pub output: Bilingual,
    /// The indicator with its target.
    pub kpi: Bilingual,
    /// How the indicator is measured.
    pub measure: Bilingual,
    /// The indicators to keep over the months.
    pub kpis: Vec<KpiEntry>,
    /// Who does what, in order.
    pub steps: Bilingual<Vec<String>>,
    /// The steps of a small office, where they are others.
    pub small_steps: Option<Bilingual<Vec<String>>>,
    /// What its deadline is the date of, or what its duty of law is, and the id of its source.
    pub deadline: Option<(Bilingual, String)>,
    /// The ids of its tags.
    pub tags: Vec<String>,
    /// The ids of its sources.
    pub sources: Vec<String>,
}

impl ActionText {
    /// Returns the steps as a small office, or any other, is shown them.
    #[must_use]
    pub fn steps_for(&self, is_small: bool) -> &Bilingual<Vec<String>> {
        self.small_steps.as_ref().filter(|_| is_small).unwrap_or(&self.steps)
    }
}

/// A checked bank with its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Catalog {
    /// The bank's id.
    pub id: String,
    /// Its edition.
    pub edition: String,
    /// The day of the edition.
    pub date: String,
    /// The first 16 hexadecimal digits of the SHA-256 of its JSON, where it is known; followed by
    /// a hyphen and the base's hash where it has a base.
    pub hash: String,
    /// What it is called.
    pub name: Bilingual,
    /// Which edition of the national plan it follows.
    pub basis: Bilingual,
    /// The rules.
    pub bank: Bank,
    /// The sources in the bank's order.
    pub sources: Vec<Source>,
    /// The benchmarks in the bank's order.
    pub benchmarks: Vec<Benchmark>,
    /// The glossary in the bank's order.
    pub terms: Vec<Term>,
    /// What other bodies did, in the bank's order.
    pub cases: Vec<Case>,
    /// The words of the skills, in the bank's order.
    pub skills: Vec<SkillEntry>,
    /// The indicators of the whole department, in the bank's order.
    pub kpis: Vec<KpiEntry>,
    /// The tags in the bank's order.
    pub tags: Vec<Tag>,
    /// The shipped bank that a municipality made it of; nothing where it is whole or shipped.
    pub base: Option<Base>,
    /// Questions that mean something else than in the bank that this one was made from.
    pub again: Vec<Changed>,
    /// Questions of that bank which are not asked any more.
    pub retired: Vec<Changed>,
    checks: BTreeMap<CheckId, Bilingual>,
    areas: BTreeMap<AreaId, AreaText>,
    questions: BTreeMap<QuestionId, QuestionText>,
    actions: BTreeMap<ActionId, ActionText>,
}

impl Catalog {
    /// Returns the words of area `id`.
    #[must_use]
    pub fn area(&self, id: &AreaId) -> Option<&AreaText> {
        self.areas.get(id)
    }

    /// Returns the words of question `id`.
    #[must_use]
    pub fn question(&self, id: &QuestionId) -> Option<&QuestionText> {
        self.questions.get(id)
    }

    /// Returns the words of action `id`.
    #[must_use]
    pub fn action(&self, id: &ActionId) -> Option<&ActionText> {
        self.actions.get(id)
    }

    /// Returns what check `id` asks.
    #[must_use]
    pub fn check(&self, id: &CheckId) -> Option<&Bilingual> {
        self.checks.get(id)
    }

    /// Returns the words of skill `id`.
    #[must_use]
    pub fn skill(&self, id: &str) -> Option<&SkillEntry> {
        self.skills.iter().find(|skill| skill.id == id)
    }

    /// Returns what other bodies did about action `id`.
    pub fn cases_of<'a>(&'a self, id: &'a ActionId) -> impl Iterator<Item = &'a Case> {
        self.cases.iter().filter(move |case| case.actions.iter().any(|a| a == id.as_str()))
    }

    /// Returns the source `id`.
    #[must_use]
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// Returns the benchmarks that belong to question `id`.
    pub fn benchmarks_of<'a>(&'a self, id: &'a QuestionId) -> impl Iterator<Item = &'a Benchmark> {
        self.benchmarks
            .iter()
            .filter(move |benchmark| benchmark.question.as_deref() == Some(id.as_str()))
    }
}

impl Catalog {
    /// Returns the words of `file` with its rules. The hash is still to be set.
    pub(crate) fn new(file: BankFile, bank: Bank) -> Self {
        let areas = file.area.into_iter().map(|entry| (entry.id.as_str().into(), entry.into()));
        let questions =
            file.question.into_iter().map(|entry| (entry.id.as_str().into(), entry.into()));
        let actions = file.action.into_iter().map(|entry| (entry.id.as_str().into(), entry.into()));
        let checks = file.check.into_iter().map(|entry| (entry.id.as_str().into(), entry.text));
        Self {
            id: file.id,
            edition: file.edition,
            date: file.date,
            hash: String::new(),
            name: file.name,
            basis: file.basis,
            bank,
            sources: file.source,
            benchmarks: file.benchmark,
            terms: file.term,
            cases: file.case,
            skills: file.skill,
            kpis: file.kpi,
            tags: file.tag,
            base: None,
            again: file.again,
            retired: file.retire,
            checks: checks.collect(),
            areas: areas.collect(),
            questions: questions.collect(),
            actions: actions.collect(),
        }
    }
}

impl From<AreaEntry> for AreaText {
    fn from(entry: AreaEntry) -> Self {
        Self { name: entry.name, short: entry.short, about: entry.about }
    }
}

impl From<QuestionEntry> for QuestionText {
    fn from(entry: QuestionEntry) -> Self {
        Self {
            code: entry.code,
            text: entry.text,
            topic: entry.topic,
            why: entry.why,
            evidence: entry.evidence,
            levels: entry.levels,
            small_levels: entry.small_levels,
            examples: entry.examples,
            sources: entry.sources,
            is_pulse: entry.pulse,
        }
    }
}

impl From<ActionEntry> for ActionText {
    fn from(entry: ActionEntry) -> Self {
        Self {
            code: entry.code,
            title: entry.title,
            why: entry.why,
            output: entry.output,
            kpi: entry.kpi,
            measure: entry.measure,
            kpis: entry.kpis,
            steps: entry.steps,
            small_steps: entry.small_steps,
            deadline: entry
                .deadline
                .map(|deadline| (deadline.what, deadline.source))
                .or_else(|| entry.law.map(|law| (law.what, law.source))),
            tags: entry.tags,
            sources: entry.sources,
        }
    }
}
