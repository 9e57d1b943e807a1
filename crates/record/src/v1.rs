//! Format version 1, of 2026-11. Never edited once released: a change of meaning is version 2.

use std::collections::BTreeSet;

use fields::{Fields, Reader, Tree, Wrong};
use readiness::{
    Answer, Answers, BankRef, BoundedSet, Choice, DepartmentKind, Document, Key, Level, Moment,
    Month, Network, Path, Profile, Provenance, QuestionId, Role, Share, Task, Text, YearMonth,
    YesNo,
};

/// More answers or actions than any bank has.
const MAX_ENTRIES: usize = Answers::MAX;

const KINDS: [&str; 6] = ["counter", "tax", "welfare", "internal", "works", "education"];
const NETWORKS: [&str; 4] = ["alpha", "alpha-prime", "beta", "beta-prime"];
const ROLES: [&str; 5] = ["head", "deputy", "chief", "staff", "dx-office"];
const PATHS: [&str; 2] = ["short", "full"];
const SAID: [YesNo; 2] = [YesNo::No, YesNo::Yes];
const ASKED: [Path; 2] = [Path::Short, Path::Full];

/// Returns the name of `value`, which stands among `all` where its name stands in `names`.
fn name<T: PartialEq>(value: &T, all: &[T], names: &[&'static str]) -> Tree {
    let at = all.iter().position(|other| other == value).unwrap_or_default();
    names.get(at).copied().into()
}

/// Writes `document` in the order of the published schema.
pub fn write(document: &Document, version: u32) -> Tree {
    Tree::object([
        ("format", crate::FORMAT.into()),
        ("schema_version", version.into()),
        ("bank", bank(&document.bank)),
        ("sample", document.is_sample.into()),
        ("revision", document.revision.into()),
        ("changed", document.changed.as_str().into()),
        ("profile", profile(&document.profile)),
        ("path", name(&document.path, &ASKED, &PATHS)),
        ("answers", answers(&document.answers)),
        ("done", document.done.iter().map(|id| id.as_str().into()).collect()),
        ("plan_start", document.plan_start.map(|month| month.to_string()).into()),
    ])
}

pub fn bank(bank: &BankRef) -> Tree {
    Tree::object([
        ("id", bank.id.as_str().into()),
        ("edition", bank.edition.as_str().into()),
        ("hash", bank.hash.as_str().into()),
    ])
}

pub fn answers(answers: &Answers) -> Tree {
    Tree::Object(answers.iter().map(|(id, said)| (id.to_string(), answer(said))).collect())
}

fn profile(profile: &Profile) -> Tree {
    let said = |answer: Option<YesNo>| answer.map(|answer| answer == YesNo::Yes).into();
    let small = |number: u8| u32::from(number).into();
    let kind = profile.kind.map(|kind| name(&kind, &DepartmentKind::ALL, &KINDS));
    let network = profile.network.map(|network| name(&network, &Network::ALL, &NETWORKS));
    Tree::object([
        ("name", profile.name.as_str().into()),
        ("kind", kind.into()),
        ("staff", profile.staff.map(u32::from).into()),
        ("counter", said(profile.counter)),
        ("standard_tasks", said(profile.standard_tasks)),
        ("tasks", profile.tasks.iter().map(|task| small(task.get())).collect()),
        ("numbers", said(profile.numbers)),
        ("payment_slips", said(profile.payment_slips)),
        ("network", network.into()),
        ("busy", profile.busy.iter().map(|month| small(month.get())).collect()),
        ("share_percent", small(profile.share.percent())),
        ("role", name(&profile.role, &Role::ALL, &ROLES)),
    ])
}

fn answer(answer: &Answer) -> Tree {
    let choice = match answer.choice {
        None => Tree::Null,
        Some(Choice::Level(level)) => Tree::object([("level", u32::from(level.get()).into())]),
        Some(Choice::Unknown) => "unknown".into(),
        Some(Choice::NotApplicable) => "not-applicable".into(),
    };
    let mut entries = vec![("choice".into(), choice)];
    let texts =
        [("reason", &answer.reason), ("note", &answer.note), ("evidence", &answer.evidence)];
    for (key, text) in texts {
        if !text.is_empty() {
            entries.push((key.into(), text.as_str().into()));
        }
    }
    if answer.spread {
        entries.push(("spread".into(), true.into()));
    }
    let from = &answer.provenance;
    entries.push(("role".into(), name(&from.role, &Role::ALL, &ROLES)));
    entries.push(("time".into(), from.time.as_str().into()));
    entries.push(("revision".into(), from.revision.into()));
    Tree::Object(entries)
}

/// Reads what [`write`] wrote. What does not follow the format is among `read.problems`.
pub fn read(read: &mut Reader, file: &mut Fields) -> Document {
    read.expect(file, &["bank", "profile", "answers", "done"]);
    Document {
        bank: read_bank(read, file, "bank"),
        is_sample: read.flag(file, "sample"),
        revision: read.number(file, "revision", u32::MAX),
        changed: read_moment(read, file, "changed"),
        profile: read_profile(read, file),
        path: ASKED[read.name(file, "path", &PATHS)],
        answers: read_answers(read, file, "answers"),
        done: read_ids(read, file, "done"),
        plan_start: read.maybe_text(file, "plan_start").and_then(|text| {
            let month = YearMonth::parse(&text);
            if month.is_none() {
                read.report("plan_start", Wrong::Range);
            }
            month
        }),
        ..Document::default()
    }
}

pub fn read_bank(read: &mut Reader, file: &mut Fields, key: &str) -> BankRef {
    let back = read.enter(key);
    let keys = &mut read.open(file.take(key));
    read.expect(keys, &["id", "edition", "hash"]);
    let found = BankRef {
        id: read_text(read, keys, "id"),
        edition: read_text(read, keys, "edition"),
        hash: read_text(read, keys, "hash"),
    };
    read.close(keys);
    read.leave(back);
    found
}

fn read_profile(read: &mut Reader, file: &mut Fields) -> Profile {
    let back = read.enter("profile");
    let keys = &mut read.open(file.take("profile"));
    read.expect(keys, &["name", "tasks", "busy"]);
    let said = |read: &mut Reader, keys: &mut Fields, key| {
        read.maybe_flag(keys, key).map(|yes| SAID[usize::from(yes)])
    };
    let staff = read.maybe_number(keys, "staff", Profile::MAX_STAFF.into());
    let share = read.number(keys, "share_percent", Share::MAX.into());
    let found = Profile {
        name: read_text(read, keys, "name"),
        kind: read.maybe_name(keys, "kind", &KINDS).map(|at| DepartmentKind::ALL[at]),
        staff: staff.and_then(|staff| u16::try_from(staff).ok()),
        counter: said(read, keys, "counter"),
        standard_tasks: said(read, keys, "standard_tasks"),
        tasks: read_set(read, keys, "tasks", Task::new),
        numbers: said(read, keys, "numbers"),
        payment_slips: said(read, keys, "payment_slips"),
        network: read.maybe_name(keys, "network", &NETWORKS).map(|at| Network::ALL[at]),
        busy: read_set(read, keys, "busy", Month::new),
        share: u8::try_from(share).ok().and_then(Share::new).unwrap_or_default(),
        role: Role::ALL[read.name(keys, "role", &ROLES)],
    };
    read.close(keys);
    read.leave(back);
    found
}

pub fn read_answers(read: &mut Reader, file: &mut Fields, key: &str) -> Answers {
    let mut answers = Answers::default();
    let back = read.enter(key);
    let entries = read.open(file.take(key)).rest();
    if entries.len() > MAX_ENTRIES {
        read.report("", Wrong::TooMany);
    }
    for (id, said) in entries {
        if id.chars().count() > QuestionId::MAX {
            read.report(&id, Wrong::TooLong);
        }
        let inner = read.enter(&id);
        let keys = &mut read.open(said);
        let found = read_answer(read, keys);
        read.close(keys);
        read.leave(inner);
        // Reported above where it cannot be kept.
        let _ = answers.restore(id.as_str().into(), found);
    }
    read.leave(back);
    answers
}

fn read_answer(read: &mut Reader, keys: &mut Fields) -> Answer {
    Answer {
        choice: read_choice(read, keys),
        reason: read_text(read, keys, "reason"),
        note: read_text(read, keys, "note"),
        evidence: read_text(read, keys, "evidence"),
        spread: keys.has("spread") && read.flag(keys, "spread"),
        provenance: Provenance {
            role: Role::ALL[read.name(keys, "role", &ROLES)],
            time: read_moment(read, keys, "time"),
            revision: read.number(keys, "revision", u32::MAX),
        },
    }
}

/// Reads `{"level": 3}`, `"unknown"`, `"not-applicable"` or nothing.
fn read_choice(read: &mut Reader, keys: &mut Fields) -> Option<Choice> {
    match keys.take("choice") {
        Tree::Null => None,
        Tree::Text(text) if text == "unknown" => Some(Choice::Unknown),
        Tree::Text(text) if text == "not-applicable" => Some(Choice::NotApplicable),
        Tree::Object(entries) => {
            let back = read.enter("choice");
            let keys = &mut read.open(Tree::Object(entries));
            let level = read.number(keys, "level", Level::MAX.get().into());
            read.close(keys);
            read.leave(back);
            u8::try_from(level).ok().and_then(Level::new).map(Choice::Level)
        }
        _ => {
            read.report("choice", Wrong::Range);
            None
        }
    }
}

pub fn read_ids<I: Key + for<'a> From<&'a str>, const MAX: usize>(
    read: &mut Reader,
    file: &mut Fields,
    key: &str,
) -> BoundedSet<I, MAX> {
    let mut ids = BoundedSet::default();
    for id in read.texts(file, key, MAX) {
        if ids.insert(I::from(id.as_str())).is_err() {
            read.report(key, Wrong::TooLong);
        }
    }
    ids
}

fn read_set<T: Ord>(
    read: &mut Reader,
    keys: &mut Fields,
    key: &str,
    item: fn(u8) -> Option<T>,
) -> BTreeSet<T> {
    let mut found = BTreeSet::new();
    for number in read.numbers(keys, key, MAX_ENTRIES) {
        match item(number) {
            Some(item) => {
                found.insert(item);
            }
            None => read.report(key, Wrong::Range),
        }
    }
    found
}

/// Reads a text of limited length; empty where it is absent.
pub fn read_text<const MAX: usize>(read: &mut Reader, keys: &mut Fields, key: &str) -> Text<MAX> {
    let text = read.text_within(keys, key, Text::<MAX>::MAX_BYTES);
    Text::new(text).unwrap_or_else(|_| {
        read.report(key, Wrong::TooLong);
        Text::default()
    })
}

pub fn read_moment(read: &mut Reader, keys: &mut Fields, key: &str) -> Moment {
    let text = read.text(keys, key);
    Moment::parse(&text).unwrap_or_else(|| {
        read.report(key, Wrong::Range);
        Moment::default()
    })
}
