//! The entries of a bank, key by key as an author writes them.

use crate::Bilingual;
use crate::names::{Confidence, DeadlineName, GateName, Kind, OwnerName};

/// A whole bank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BankFile {
    /// Its id; never changes.
    pub id: String,
    /// Its edition, for example `2026.1`.
    pub edition: String,
    /// The day of the edition.
    pub date: String,
    /// What it is called.
    pub name: Bilingual,
    /// Which edition of the national plan it follows.
    pub basis: Bilingual,
    /// The areas in their order.
    pub area: Vec<AreaEntry>,
    /// The questions.
    pub question: Vec<QuestionEntry>,
    /// The actions.
    pub action: Vec<ActionEntry>,
    /// The sources.
    pub source: Vec<Source>,
    /// The benchmarks.
    pub benchmark: Vec<Benchmark>,
    /// The glossary.
    pub term: Vec<Term>,
    /// The consistency checks.
    pub check: Vec<CheckEntry>,
    /// What other bodies did.
    pub case: Vec<Case>,
    /// The skills of the skill check.
    pub skill: Vec<SkillEntry>,
    /// What initiatives are told apart by.
    pub tag: Vec<Tag>,
    /// Questions that mean something else than under the same id in the bank that this one was
    /// made from.
    pub again: Vec<Changed>,
    /// Questions of that bank which are not asked any more.
    pub retire: Vec<Changed>,
}

/// An area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AreaEntry {
    /// Its id.
    pub id: String,
    /// `step`, `priority`, `burden`, `people` or `cooperation`.
    pub kind: Kind,
    /// For a step: the action without which later steps do not start.
    pub step_gate: Option<String>,
    /// Its name.
    pub name: Bilingual,
    /// Its name on a chart.
    pub short: Bilingual,
    /// What it looks at.
    pub about: Bilingual,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionEntry {
    /// Its id.
    pub id: String,
    /// Its number on paper, for example `P3-1`.
    pub code: String,
    /// The area that it counts for.
    pub area: String,
    /// How much it counts there.
    pub weight: u8,
    /// Only asked on the full path.
    pub full_path_only: bool,
    /// A question about opinions that has to be asked anonymously.
    pub pulse: bool,
    /// The conditions of the department.
    pub gates: Vec<GateName>,
    /// For cooperation: the stage, 1 to 4.
    pub stage: Option<u8>,
    /// For burden: this rung or below counts as heavy by itself.
    pub alarm: Option<u8>,
    /// How long an answer takes, in seconds.
    pub seconds: u16,
    /// How long finding out takes, in minutes.
    pub ask_minutes: u16,
    /// The sources of what it says.
    pub sources: Vec<String>,
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
}

/// An action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActionEntry {
    /// Its id.
    pub id: String,
    /// Its number on paper, for example `A20`.
    pub code: String,
    /// The step of the procedure, 0 to 3.
    pub step: u8,
    /// The area that it mainly serves.
    pub area: String,
    /// Who usually owns it.
    pub owner: OwnerName,
    /// The answers that propose it.
    pub triggers: Vec<TriggerEntry>,
    /// What has to be finished first.
    pub prerequisites: Vec<String>,
    /// The conditions of the department.
    pub gates: Vec<GateName>,
    /// Hours of the whole department, once.
    pub hours: u16,
    /// Hours for each person on top, once.
    pub hours_per_person: u16,
    /// Hours in each month afterwards.
    pub monthly_hours: u16,
    /// Elapsed weeks.
    pub weeks: u16,
    /// The five criteria.
    pub criteria: Criteria,
    /// How heavy it is while it is done, 1 to 5.
    pub burden: u8,
    /// How much burden it takes away, 0 to 3.
    pub relief: u8,
    /// It settles what nobody knows.
    pub find_out: bool,
    /// It needs a new budget.
    pub needs_budget: bool,
    /// The calendar months that it may run in.
    pub months: Vec<u8>,
    /// The calendar months in one of which it has to end.
    pub ends: Vec<u8>,
    /// A date from outside.
    pub deadline: Option<DeadlineEntry>,
    /// The ids of its tags.
    pub tags: Vec<String>,
    /// The sources of what it says.
    pub sources: Vec<String>,
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
}

/// "When the answer is at or below this rung".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TriggerEntry {
    /// The question.
    pub question: String,
    /// The highest rung that still calls for the action.
    pub at_most: u8,
}

/// Marks from 1 to 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Criteria {
    /// 即効性・波及効果.
    pub effect: u8,
    /// 実現可能性.
    pub feasible: u8,
    /// 費用対効果.
    pub cost: u8,
    /// 公平性・持続可能性.
    pub fair: u8,
    /// 客観的根拠.
    pub evidence: u8,
}

/// A date from outside the department.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeadlineEntry {
    /// `law` or `national`.
    pub class: DeadlineName,
    /// The day, `2026-03-31`.
    pub date: String,
    /// Where it is written.
    pub source: String,
    /// What it is the date of.
    pub what: Bilingual,
}

/// Where a fact comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its id.
    pub id: String,
    /// What it is.
    pub title: Bilingual,
    /// Where it was found, as text: the page links nowhere.
    pub place: String,
    /// When it was published.
    pub date: Option<String>,
    /// When it was seen, where the day of publication is not known.
    pub seen: Option<String>,
    /// How sure it is.
    pub confidence: Confidence,
}

/// A national figure to stand beside a score. It never enters one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Benchmark {
    /// Its id.
    pub id: String,
    /// The area that it belongs to.
    pub area: String,
    /// The question that it belongs to.
    pub question: Option<String>,
    /// The figure as printed in the source.
    pub value: String,
    /// Its unit.
    pub unit: Bilingual,
    /// What it counts.
    pub what: Bilingual,
    /// Over whom.
    pub population: Bilingual,
    /// When.
    pub year: Bilingual,
    /// Where it is printed.
    pub source: String,
    /// How sure it is.
    pub confidence: Confidence,
}

/// A word of the glossary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Its id.
    pub id: String,
    /// The word.
    pub word: Bilingual,
    /// What it means.
    pub meaning: Bilingual,
}

/// Two rungs that are rarely true at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckEntry {
    /// Its id.
    pub id: String,
    /// One answer.
    pub first: SideEntry,
    /// The other answer.
    pub second: SideEntry,
    /// What sits oddly, as a question.
    pub text: Bilingual,
}

/// "When the answer lies between these rungs".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SideEntry {
    /// The question.
    pub question: String,
    /// The lowest rung; 0 unless said.
    pub at_least: u8,
    /// The highest rung; 4 unless said.
    pub at_most: u8,
}

/// What another body did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Its id.
    pub id: String,
    /// The actions that it is a case of.
    pub actions: Vec<String>,
    /// Who did it.
    pub body: Bilingual,
    /// What was done and what came of it.
    pub did: Bilingual,
    /// Where it is told.
    pub source: String,
}

/// A skill of the skill check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SkillEntry {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: Bilingual,
    /// What somebody who has it does.
    pub about: Bilingual,
    /// The action that a low count calls for.
    pub action: String,
}

/// Something that initiatives are told apart by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// Its id.
    pub id: String,
    /// Tags of one kind are shown together: `class`, `stall` or `fatigue`.
    pub kind: String,
    /// What it is called.
    pub name: Bilingual,
}

/// A question whose meaning or place changed between two banks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// The question.
    pub question: String,
    /// Why, for the person who answered it.
    pub why: Bilingual,
}
