//! A bank as the page uses it: the rules and, under the same ids, the words.

use readiness::{
    Action, ActionId, Area, AreaId, AreaKind, Bank, Check, CheckId, Date, Deadline, DeadlineClass,
    Gate, Level, Month, Owner, Question, QuestionId, Side, Skill, Stage, Step, Trigger,
};

use crate::names::{DeadlineName, GateName, Kind, OwnerName};
use crate::{
    ActionEntry, AreaEntry, BankFile, Benchmark, Bilingual, Case, Changed, CheckEntry, Problem,
    QuestionEntry, SideEntry, SkillEntry, Source, Tag, Term,
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
    /// The five rungs.
    pub levels: Bilingual<[String; 5]>,
    /// The ids of its sources.
    pub sources: Vec<String>,
    /// Whether it is a question about opinions, to be asked anonymously.
    pub is_pulse: bool,
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
    /// Who does what, in order.
    pub steps: Bilingual<Vec<String>>,
    /// What its deadline is the date of, and the id of its source.
    pub deadline: Option<(Bilingual, String)>,
    /// The ids of its tags.
    pub tags: Vec<String>,
    /// The ids of its sources.
    pub sources: Vec<String>,
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
    /// The first 16 hexadecimal digits of the SHA-256 of its JSON, where it is known.
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
    /// The tags in the bank's order.
    pub tags: Vec<Tag>,
    /// Questions that mean something else than in the bank that this one was made from.
    pub again: Vec<Changed>,
    /// Questions of that bank which are not asked any more.
    pub retired: Vec<Changed>,
    checks: Vec<(CheckId, Bilingual)>,
    areas: Texts<AreaId, AreaText>,
    questions: Texts<QuestionId, QuestionText>,
    actions: Texts<ActionId, ActionText>,
}

/// Words by id, in the bank's order. A bank has dozens of entries: looking through them costs
/// less code than a map, and no time that anybody notices.
type Texts<I, T> = Vec<(I, T)>;

fn find<'a, I: PartialEq, T>(texts: &'a Texts<I, T>, id: &I) -> Option<&'a T> {
    texts.iter().find(|(other, _)| other == id).map(|(_, text)| text)
}

impl Catalog {
    /// Returns the words of area `id`.
    #[must_use]
    pub fn area(&self, id: &AreaId) -> Option<&AreaText> {
        find(&self.areas, id)
    }

    /// Returns the words of question `id`.
    #[must_use]
    pub fn question(&self, id: &QuestionId) -> Option<&QuestionText> {
        find(&self.questions, id)
    }

    /// Returns the words of action `id`.
    #[must_use]
    pub fn action(&self, id: &ActionId) -> Option<&ActionText> {
        find(&self.actions, id)
    }

    /// Returns what check `id` asks.
    #[must_use]
    pub fn check(&self, id: &CheckId) -> Option<&Bilingual> {
        find(&self.checks, id)
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

impl BankFile {
    /// Checks the entries and turns them into rules and words.
    ///
    /// # Errors
    ///
    /// Fails with every problem found; an author mends them all in one go.
    pub fn compile(self) -> Result<Catalog, Vec<Problem>> {
        let mut problems = self.check();
        let (areas, questions, actions) = self.rules();
        if let Err(flaws) = Bank::new(areas, questions, actions) {
            problems.extend(flaws.iter().map(Problem::from));
        }
        if problems.is_empty() { Ok(self.checked()) } else { Err(problems) }
    }

    /// Turns entries that [`BankFile::compile`] has accepted before into rules and words.
    #[must_use]
    pub fn checked(self) -> Catalog {
        let (areas, questions, actions) = self.rules();
        let mut catalog = Catalog {
            bank: Bank::checked(areas, questions, actions).with(
                self.check.iter().map(check).collect(),
                self.skill.iter().map(skill).collect(),
            ),
            checks: Vec::new(),
            areas: Vec::new(),
            questions: Vec::new(),
            actions: Vec::new(),
            id: self.id,
            edition: self.edition,
            date: self.date,
            hash: String::new(),
            name: self.name,
            basis: self.basis,
            sources: self.source,
            benchmarks: self.benchmark,
            terms: self.term,
            cases: self.case,
            skills: self.skill,
            tags: self.tag,
            again: self.again,
            retired: self.retire,
        };
        for entry in self.check {
            catalog.checks.push((entry.id.as_str().into(), entry.text));
        }
        for entry in self.area {
            catalog.areas.push((entry.id.as_str().into(), entry.into()));
        }
        for entry in self.question {
            catalog.questions.push((entry.id.as_str().into(), entry.into()));
        }
        for entry in self.action {
            catalog.actions.push((entry.id.as_str().into(), entry.into()));
        }
        catalog
    }

    fn rules(&self) -> (Vec<Area>, Vec<Question>, Vec<Action>) {
        (
            self.area.iter().map(area).collect(),
            self.question.iter().map(question).collect(),
            self.action.iter().map(action).collect(),
        )
    }
}

fn area(entry: &AreaEntry) -> Area {
    let kind = match entry.kind {
        Kind::Step => AreaKind::Step(match entry.id.as_str() {
            "awareness" => Step::Awareness,
            "policy" => Step::Policy,
            "organisation" => Step::Organisation,
            _ => Step::Execution,
        }),
        Kind::Priority => AreaKind::Priority,
        Kind::Burden => AreaKind::Burden,
        Kind::People => AreaKind::People,
        Kind::Cooperation => AreaKind::Cooperation,
    };
    let step_gate = entry.step_gate.as_deref().map(ActionId::from);
    Area { id: entry.id.as_str().into(), kind, step_gate }
}

fn question(entry: &QuestionEntry) -> Question {
    Question {
        id: entry.id.as_str().into(),
        area: entry.area.as_str().into(),
        weight: entry.weight,
        is_short: !entry.full_path_only,
        gates: gates(&entry.gates),
        seconds: entry.seconds,
        ask_minutes: entry.ask_minutes,
        stage: entry.stage.and_then(Stage::new),
        alarm: entry.alarm.and_then(Level::new),
    }
}

fn action(entry: &ActionEntry) -> Action {
    let marks = entry.criteria;
    Action {
        id: entry.id.as_str().into(),
        step: Step::new(entry.step).unwrap_or(Step::Execution),
        area: entry.area.as_str().into(),
        owner: match entry.owner {
            OwnerName::Head => Owner::Head,
            OwnerName::Deputy => Owner::Deputy,
            OwnerName::Chief => Owner::Chief,
            OwnerName::Lead => Owner::Lead,
            OwnerName::All => Owner::All,
        },
        triggers: entry
            .triggers
            .iter()
            .map(|trigger| Trigger {
                question: trigger.question.as_str().into(),
                at_most: Level::new(trigger.at_most).unwrap_or(Level::MAX),
            })
            .collect(),
        gates: gates(&entry.gates),
        prerequisites: entry.prerequisites.iter().map(|id| id.as_str().into()).collect(),
        hours: entry.hours,
        hours_per_person: entry.hours_per_person,
        monthly_hours: entry.monthly_hours,
        weeks: entry.weeks,
        criteria: [marks.effect, marks.feasible, marks.cost, marks.fair, marks.evidence],
        burden: entry.burden,
        relief: entry.relief,
        finds_out: entry.find_out,
        needs_budget: entry.needs_budget,
        months: months(&entry.months),
        ends: months(&entry.ends),
        deadline: entry.deadline.as_ref().and_then(|deadline| {
            let class = match deadline.class {
                DeadlineName::Law => DeadlineClass::Law,
                DeadlineName::National => DeadlineClass::National,
            };
            Some(Deadline { class, date: Date::parse(&deadline.date)? })
        }),
    }
}

fn months(numbers: &[u8]) -> Vec<Month> {
    numbers.iter().filter_map(|month| Month::new(*month)).collect()
}

fn check(entry: &CheckEntry) -> Check {
    let side = |side: &SideEntry| Side {
        question: side.question.as_str().into(),
        at_least: Level::new(side.at_least).unwrap_or(Level::MIN),
        at_most: Level::new(side.at_most).unwrap_or(Level::MAX),
    };
    Check { id: entry.id.as_str().into(), sides: [side(&entry.first), side(&entry.second)] }
}

fn skill(entry: &SkillEntry) -> Skill {
    Skill { id: entry.id.as_str().into(), action: entry.action.as_str().into() }
}

fn gates(names: &[GateName]) -> Vec<Gate> {
    let gate = |name: &GateName| match name {
        GateName::StandardTasks => Gate::StandardTasks,
        GateName::Numbers => Gate::Numbers,
        GateName::PaymentSlips => Gate::PaymentSlips,
        GateName::Counter => Gate::Counter,
    };
    names.iter().map(gate).collect()
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
            steps: entry.steps,
            deadline: entry.deadline.map(|deadline| (deadline.what, deadline.source)),
            tags: entry.tags,
            sources: entry.sources,
        }
    }
}
