//! From a file to the entries of a bank, with every problem named.

use fields::{Fields, Reader, Tree, Wrong};

use crate::names::{Confidence, DeadlineName, GateName, Kind, OwnerName};
use crate::shape::{
    ActionEntry, AreaEntry, BankFile, Benchmark, Case, Changed, CheckEntry, Criteria,
    DeadlineEntry, QuestionEntry, SideEntry, SkillEntry, Source, Tag, Term, TriggerEntry,
};
use crate::{Bilingual, Problem};

/// More entries of a kind than people could answer or carry out.
const MOST: usize = 500;
/// More of anything than one entry needs.
const FEW: usize = 40;

impl BankFile {
    /// Reads a bank.
    ///
    /// # Errors
    ///
    /// Fails with every key that is missing, unknown or of the wrong type.
    pub fn read(tree: Tree) -> Result<Self, Vec<Problem>> {
        let mut read = Reader::default();
        let keys = &mut read.open(tree);
        let file = Self {
            id: read.text(keys, "id"),
            edition: read.text(keys, "edition"),
            date: read.text(keys, "date"),
            name: both(&mut read, keys, "name"),
            basis: both(&mut read, keys, "basis"),
            area: entries(&mut read, keys, "area", area),
            question: entries(&mut read, keys, "question", question),
            action: entries(&mut read, keys, "action", action),
            source: entries(&mut read, keys, "source", source),
            benchmark: entries(&mut read, keys, "benchmark", benchmark),
            term: entries(&mut read, keys, "term", term),
            check: entries(&mut read, keys, "check", check),
            case: entries(&mut read, keys, "case", case),
            skill: entries(&mut read, keys, "skill", skill),
            tag: entries(&mut read, keys, "tag", tag),
            again: entries(&mut read, keys, "again", changed),
            retire: entries(&mut read, keys, "retire", changed),
        };
        read.close(keys);
        if read.problems.is_empty() {
            Ok(file)
        } else {
            Err(read.problems.iter().map(Problem::from).collect())
        }
    }
}

/// Reads a list of entries; each is named by its id, or by its number where it has none.
fn entries<T>(
    read: &mut Reader,
    keys: &mut Fields,
    key: &str,
    entry: fn(&mut Reader, &mut Fields) -> T,
) -> Vec<T> {
    let mut found = Vec::new();
    each(read, keys, key, &mut |read, keys| found.push(entry(read, keys)));
    found
}

/// Calls `entry` for each entry of a list: what is the same for all kinds of entries.
#[inline(never)]
fn each(
    read: &mut Reader,
    keys: &mut Fields,
    key: &str,
    entry: &mut dyn FnMut(&mut Reader, &mut Fields),
) {
    let back = read.enter(key);
    for (at, item) in read.list(keys, key, MOST).into_iter().enumerate() {
        let keys = &mut read.open(item);
        let id = keys.peek("id").map_or_else(|| (at + 1).to_string(), Into::into);
        let inner = read.enter(&id);
        entry(read, keys);
        read.close(keys);
        read.leave(inner);
    }
    read.leave(back);
}

fn area(read: &mut Reader, keys: &mut Fields) -> AreaEntry {
    AreaEntry {
        id: read.text(keys, "id"),
        kind: Kind::ALL[read.name(keys, "kind", Kind::NAMES)],
        step_gate: read.maybe_text(keys, "step_gate"),
        name: both(read, keys, "name"),
        short: both(read, keys, "short"),
        about: both(read, keys, "about"),
    }
}

fn question(read: &mut Reader, keys: &mut Fields) -> QuestionEntry {
    QuestionEntry {
        id: read.text(keys, "id"),
        code: read.text(keys, "code"),
        area: read.text(keys, "area"),
        weight: small(read, keys, "weight").unwrap_or(1),
        full_path_only: flag(read, keys, "full_path_only"),
        pulse: flag(read, keys, "pulse"),
        gates: gates(read, keys),
        stage: small(read, keys, "stage"),
        alarm: small(read, keys, "alarm"),
        seconds: needed(read, keys, "seconds"),
        ask_minutes: needed(read, keys, "ask_minutes"),
        sources: read.texts(keys, "sources", FEW),
        text: both(read, keys, "text"),
        topic: both(read, keys, "topic"),
        why: both(read, keys, "why"),
        evidence: both(read, keys, "evidence"),
        levels: {
            let Bilingual { ja, en } = lists(read, keys, "levels");
            Bilingual { ja: five(read, ja), en: five(read, en) }
        },
    }
}

fn action(read: &mut Reader, keys: &mut Fields) -> ActionEntry {
    ActionEntry {
        id: read.text(keys, "id"),
        code: read.text(keys, "code"),
        step: needed_small(read, keys, "step"),
        area: read.text(keys, "area"),
        owner: OwnerName::ALL[read.name(keys, "owner", OwnerName::NAMES)],
        triggers: list(read, keys, "triggers", |read, keys| TriggerEntry {
            question: read.text(keys, "question"),
            at_most: needed_small(read, keys, "at_most"),
        }),
        prerequisites: read.texts(keys, "prerequisites", FEW),
        gates: gates(read, keys),
        hours: needed(read, keys, "hours"),
        hours_per_person: maybe(read, keys, "hours_per_person"),
        monthly_hours: maybe(read, keys, "monthly_hours"),
        weeks: needed(read, keys, "weeks"),
        criteria: object(read, keys, "criteria", |read, keys| Criteria {
            effect: needed_small(read, keys, "effect"),
            feasible: needed_small(read, keys, "feasible"),
            cost: needed_small(read, keys, "cost"),
            fair: needed_small(read, keys, "fair"),
            evidence: needed_small(read, keys, "evidence"),
        }),
        burden: needed_small(read, keys, "burden"),
        relief: small(read, keys, "relief").unwrap_or(0),
        find_out: flag(read, keys, "find_out"),
        needs_budget: flag(read, keys, "needs_budget"),
        months: read.numbers(keys, "months", 12),
        ends: read.numbers(keys, "ends", 12),
        tags: read.texts(keys, "tags", FEW),
        deadline: keys.has("deadline").then(|| {
            object(read, keys, "deadline", |read, keys| DeadlineEntry {
                class: DeadlineName::ALL[read.name(keys, "class", DeadlineName::NAMES)],
                date: read.text(keys, "date"),
                source: read.text(keys, "source"),
                what: both(read, keys, "what"),
            })
        }),
        sources: read.texts(keys, "sources", FEW),
        title: both(read, keys, "title"),
        why: both(read, keys, "why"),
        output: both(read, keys, "output"),
        kpi: both(read, keys, "kpi"),
        measure: both(read, keys, "measure"),
        steps: lists(read, keys, "steps"),
    }
}

fn source(read: &mut Reader, keys: &mut Fields) -> Source {
    Source {
        id: read.text(keys, "id"),
        title: both(read, keys, "title"),
        place: read.text(keys, "where"),
        date: read.maybe_text(keys, "date"),
        seen: read.maybe_text(keys, "seen"),
        confidence: confidence(read, keys),
    }
}

fn benchmark(read: &mut Reader, keys: &mut Fields) -> Benchmark {
    Benchmark {
        id: read.text(keys, "id"),
        area: read.text(keys, "area"),
        question: read.maybe_text(keys, "question"),
        value: read.text(keys, "value"),
        unit: both(read, keys, "unit"),
        what: both(read, keys, "what"),
        population: both(read, keys, "population"),
        year: both(read, keys, "year"),
        source: read.text(keys, "source"),
        confidence: confidence(read, keys),
    }
}

fn term(read: &mut Reader, keys: &mut Fields) -> Term {
    Term {
        id: read.text(keys, "id"),
        word: both(read, keys, "word"),
        meaning: both(read, keys, "meaning"),
    }
}

fn check(read: &mut Reader, keys: &mut Fields) -> CheckEntry {
    CheckEntry {
        id: read.text(keys, "id"),
        first: object(read, keys, "first", side),
        second: object(read, keys, "second", side),
        text: both(read, keys, "text"),
    }
}

fn side(read: &mut Reader, keys: &mut Fields) -> SideEntry {
    SideEntry {
        question: read.text(keys, "question"),
        at_least: small(read, keys, "at_least").unwrap_or(0),
        at_most: small(read, keys, "at_most").unwrap_or(4),
    }
}

fn case(read: &mut Reader, keys: &mut Fields) -> Case {
    Case {
        id: read.text(keys, "id"),
        actions: read.texts(keys, "actions", FEW),
        body: both(read, keys, "body"),
        did: both(read, keys, "did"),
        source: read.text(keys, "source"),
    }
}

fn skill(read: &mut Reader, keys: &mut Fields) -> SkillEntry {
    SkillEntry {
        id: read.text(keys, "id"),
        name: both(read, keys, "name"),
        about: both(read, keys, "about"),
        action: read.text(keys, "action"),
    }
}

fn tag(read: &mut Reader, keys: &mut Fields) -> Tag {
    Tag { id: read.text(keys, "id"), kind: read.text(keys, "kind"), name: both(read, keys, "name") }
}

fn changed(read: &mut Reader, keys: &mut Fields) -> Changed {
    Changed { question: read.text(keys, "question"), why: both(read, keys, "why") }
}

fn confidence(read: &mut Reader, keys: &mut Fields) -> Confidence {
    Confidence::ALL[read.name(keys, "confidence", Confidence::NAMES)]
}

/// Reads an object under `key`.
fn object<T>(
    read: &mut Reader,
    keys: &mut Fields,
    key: &str,
    entry: fn(&mut Reader, &mut Fields) -> T,
) -> T {
    let (back, mut keys) = open(read, key, keys.take(key));
    let found = entry(read, &mut keys);
    shut(read, &keys, back);
    found
}

/// Reads a list of objects under `key`.
fn list<T>(
    read: &mut Reader,
    keys: &mut Fields,
    key: &str,
    entry: fn(&mut Reader, &mut Fields) -> T,
) -> Vec<T> {
    let mut found = Vec::new();
    for item in read.list(keys, key, FEW) {
        let (back, mut keys) = open(read, key, item);
        found.push(entry(read, &mut keys));
        shut(read, &keys, back);
    }
    found
}

#[inline(never)]
fn open(read: &mut Reader, key: &str, item: Tree) -> (usize, Fields) {
    (read.enter(key), read.open(item))
}

#[inline(never)]
fn shut(read: &mut Reader, keys: &Fields, back: usize) {
    read.close(keys);
    read.leave(back);
}

#[inline(never)]
fn both(read: &mut Reader, keys: &mut Fields, key: &str) -> Bilingual {
    object(read, keys, key, |read, keys| Bilingual {
        ja: read.text(keys, "ja"),
        en: read.text(keys, "en"),
    })
}

fn lists(read: &mut Reader, keys: &mut Fields, key: &str) -> Bilingual<Vec<String>> {
    object(read, keys, key, |read, keys| Bilingual {
        ja: read.texts(keys, "ja", FEW),
        en: read.texts(keys, "en", FEW),
    })
}

fn five(read: &mut Reader, texts: Vec<String>) -> [String; 5] {
    texts.try_into().unwrap_or_else(|_| {
        read.report("levels", Wrong::Range);
        <[String; 5]>::default()
    })
}

fn gates(read: &mut Reader, keys: &mut Fields) -> Vec<GateName> {
    let mut found = Vec::new();
    for name in read.texts(keys, "gates", FEW) {
        match GateName::NAMES.iter().position(|other| *other == name) {
            Some(at) => found.push(GateName::ALL[at]),
            None => read.report("gates", Wrong::Range),
        }
    }
    found
}

fn flag(read: &mut Reader, keys: &mut Fields, key: &str) -> bool {
    read.maybe_flag(keys, key).unwrap_or_default()
}

fn small(read: &mut Reader, keys: &mut Fields, key: &str) -> Option<u8> {
    let number = read.maybe_number(keys, key, u8::MAX.into())?;
    u8::try_from(number).ok()
}

fn needed_small(read: &mut Reader, keys: &mut Fields, key: &str) -> u8 {
    u8::try_from(read.number(keys, key, u8::MAX.into())).unwrap_or_default()
}

fn maybe(read: &mut Reader, keys: &mut Fields, key: &str) -> u16 {
    let number = read.maybe_number(keys, key, u16::MAX.into()).unwrap_or_default();
    u16::try_from(number).unwrap_or_default()
}

fn needed(read: &mut Reader, keys: &mut Fields, key: &str) -> u16 {
    u16::try_from(read.number(keys, key, u16::MAX.into())).unwrap_or_default()
}
