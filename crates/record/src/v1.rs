//! Format version 1, of 2026-11. Never edited once released: a change of meaning is version 2.

use std::collections::{BTreeMap, BTreeSet};

use readiness::{
    ActionId, Answer, Answers, BankRef, Choice, DepartmentKind, Document, Level, Moment, Month,
    Network, Path, Profile, Provenance, QuestionId, Role, Share, Task, YearMonth, YesNo, map,
};
#[cfg(feature = "schema")]
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{ReadError, Wrong};

/// More answers or actions than any bank has.
const MAX_ENTRIES: usize = 2000;

/// What one department said and decided.
#[derive(Deserialize, Serialize)]
#[cfg_attr(
    feature = "schema",
    derive(JsonSchema),
    schemars(title = "dx-readiness document, version 1")
)]
#[serde(deny_unknown_fields)]
pub struct File {
    /// Always `dx-readiness`.
    format: String,
    /// Always 1.
    schema_version: u32,
    /// The bank that was asked.
    bank: BankKeys,
    /// A sample, not a real department.
    sample: bool,
    /// Counts the changes.
    revision: u32,
    /// When the last change was made, local time: `2026-11-22T14:26`, or empty.
    changed: String,
    /// The department.
    profile: ProfileKeys,
    /// Which questions are asked.
    path: PathKey,
    /// What was said, by question id.
    answers: BTreeMap<String, AnswerKeys>,
    /// The ids of the actions already carried out.
    done: Vec<String>,
    /// The month that the roadmap begins with, `2026-12`.
    plan_start: Option<String>,
}

#[derive(Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
struct BankKeys {
    id: String,
    edition: String,
    /// The first 16 hexadecimal digits of the SHA-256 of the bank's JSON.
    hash: String,
}

#[derive(Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
struct ProfileKeys {
    /// At most 40 characters.
    name: String,
    kind: Option<KindKey>,
    /// 0 to 500 people.
    staff: Option<u16>,
    /// Has a counter for the public.
    counter: Option<bool>,
    /// Handles standardised tasks.
    standard_tasks: Option<bool>,
    /// Which ones, 1 to 20 in the order of the ministerial list.
    tasks: Vec<u8>,
    /// Handles Individual Numbers.
    numbers: Option<bool>,
    /// Issues payment slips.
    payment_slips: Option<bool>,
    network: Option<NetworkKey>,
    /// Busy months, 1 to 12.
    busy: Vec<u8>,
    /// Share of the working hours for improvement, 0 to 20 percent.
    share_percent: u8,
    /// The position of the person at the keyboard.
    role: RoleKey,
}

#[derive(Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
struct AnswerKeys {
    /// Absent while only notes were made.
    choice: Option<ChoiceKey>,
    /// Why the question does not apply; at most 1000 characters.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    reason: String,
    /// At most 1000 characters.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    note: String,
    /// At most 1000 characters.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    evidence: String,
    /// Level 4 has spread beyond the department.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    spread: bool,
    /// The position of the person who answered.
    role: RoleKey,
    /// Local time, `2026-11-22T14:26`, or empty.
    time: String,
    /// The revision that this answer made.
    revision: u32,
}

macro_rules! keys {
    ($(#[$doc:meta])* $name:ident = $domain:ty { $($key:ident),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Deserialize, Serialize)]
        #[cfg_attr(feature = "schema", derive(JsonSchema))]
        #[serde(rename_all = "kebab-case")]
        enum $name { $($key),+ }

        impl From<$domain> for $name {
            fn from(value: $domain) -> Self {
                match value { $(<$domain>::$key => Self::$key),+ }
            }
        }

        impl From<$name> for $domain {
            fn from(key: $name) -> Self {
                match key { $($name::$key => Self::$key),+ }
            }
        }
    };
}

keys!(KindKey = DepartmentKind { Counter, Tax, Welfare, Internal, Works, Education });
keys!(NetworkKey = Network { Alpha, AlphaPrime, Beta, BetaPrime });
keys!(RoleKey = Role { Head, Deputy, Chief, Staff, DxOffice });
keys!(PathKey = Path { Short, Full });

/// `{"level": 3}`, `"unknown"` or `"not-applicable"`.
#[derive(Clone, Copy, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "kebab-case")]
enum ChoiceKey {
    /// A rung, 0 to 4.
    Level(u8),
    /// Don't know.
    Unknown,
    /// Not applicable.
    NotApplicable,
}

impl From<&Document> for File {
    fn from(document: &Document) -> Self {
        let bank = &document.bank;
        Self {
            format: crate::FORMAT.into(),
            schema_version: 1,
            bank: BankKeys {
                id: bank.id.clone(),
                edition: bank.edition.clone(),
                hash: bank.hash.clone(),
            },
            sample: document.is_sample,
            revision: document.revision,
            changed: document.changed.as_str().into(),
            profile: ProfileKeys::from(&document.profile),
            path: document.path.into(),
            answers: map(document
                .answers
                .iter()
                .map(|(id, answer)| (id.to_string(), AnswerKeys::from(answer)))),
            done: document.done.iter().map(ToString::to_string).collect(),
            plan_start: document.plan_start.map(|month| month.to_string()),
        }
    }
}

impl From<&Profile> for ProfileKeys {
    fn from(profile: &Profile) -> Self {
        let said = |answer: Option<YesNo>| answer.map(|answer| answer == YesNo::Yes);
        Self {
            name: profile.name.clone(),
            kind: profile.kind.map(Into::into),
            staff: profile.staff,
            counter: said(profile.counter),
            standard_tasks: said(profile.standard_tasks),
            tasks: profile.tasks.iter().map(|task| task.get()).collect(),
            numbers: said(profile.numbers),
            payment_slips: said(profile.payment_slips),
            network: profile.network.map(Into::into),
            busy: profile.busy.iter().map(|month| month.get()).collect(),
            share_percent: profile.share.percent(),
            role: profile.role.into(),
        }
    }
}

impl From<&Answer> for AnswerKeys {
    fn from(answer: &Answer) -> Self {
        Self {
            choice: answer.choice.map(|choice| match choice {
                Choice::Level(level) => ChoiceKey::Level(level.get()),
                Choice::Unknown => ChoiceKey::Unknown,
                Choice::NotApplicable => ChoiceKey::NotApplicable,
            }),
            reason: answer.reason.clone(),
            note: answer.note.clone(),
            evidence: answer.evidence.clone(),
            spread: answer.spread,
            role: answer.provenance.role.into(),
            time: answer.provenance.time.as_str().into(),
            revision: answer.provenance.revision,
        }
    }
}

impl TryFrom<File> for Document {
    type Error = ReadError;

    fn try_from(file: File) -> Result<Self, ReadError> {
        if file.answers.len() > MAX_ENTRIES {
            return Err(ReadError::value("answers", Wrong::TooMany));
        }
        if file.done.len() > MAX_ENTRIES {
            return Err(ReadError::value("done", Wrong::TooMany));
        }
        let mut answers = Answers::default();
        for (id, keys) in file.answers {
            let path = || format!("answers.{}", shown(&id));
            let question = QuestionId::from(id.as_str());
            within(&id, QuestionId::MAX, path)?;
            answers.restore(question, keys.answer(path)?);
        }
        let mut done = BTreeSet::new();
        for id in &file.done {
            within(id, ActionId::MAX, || "done".into())?;
            done.insert(ActionId::from(id.as_str()));
        }
        for (key, text) in
            [("id", &file.bank.id), ("edition", &file.bank.edition), ("hash", &file.bank.hash)]
        {
            within(text, QuestionId::MAX, || format!("bank.{key}"))?;
        }
        Ok(Self {
            bank: BankRef { id: file.bank.id, edition: file.bank.edition, hash: file.bank.hash },
            is_sample: file.sample,
            revision: file.revision,
            changed: moment(&file.changed, || "changed".into())?,
            profile: file.profile.profile()?,
            path: file.path.into(),
            answers,
            done,
            plan_start: file
                .plan_start
                .map(|text| {
                    YearMonth::parse(&text)
                        .ok_or_else(|| ReadError::value("plan_start", Wrong::Month))
                })
                .transpose()?,
        })
    }
}

impl ProfileKeys {
    fn profile(self) -> Result<Profile, ReadError> {
        let wrong = |key: &str, wrong| ReadError::value(format!("profile.{key}"), wrong);
        let said = |flag: Option<bool>| flag.map(|yes| if yes { YesNo::Yes } else { YesNo::No });
        within(&self.name, Profile::MAX_NAME, || "profile.name".into())?;
        if self.staff.is_some_and(|staff| staff > Profile::MAX_STAFF) {
            return Err(wrong("staff", Wrong::Staff));
        }
        Ok(Profile {
            name: self.name,
            kind: self.kind.map(Into::into),
            staff: self.staff,
            counter: said(self.counter),
            standard_tasks: said(self.standard_tasks),
            tasks: all(&self.tasks, Task::new).ok_or_else(|| wrong("tasks", Wrong::Task))?,
            numbers: said(self.numbers),
            payment_slips: said(self.payment_slips),
            network: self.network.map(Into::into),
            busy: all(&self.busy, Month::new).ok_or_else(|| wrong("busy", Wrong::Month))?,
            share: Share::new(self.share_percent)
                .ok_or_else(|| wrong("share_percent", Wrong::Share))?,
            role: self.role.into(),
        })
    }
}

impl AnswerKeys {
    fn answer(self, path: impl Fn() -> String) -> Result<Answer, ReadError> {
        let at = |key: &str| format!("{}.{key}", path());
        for (key, text) in
            [("reason", &self.reason), ("note", &self.note), ("evidence", &self.evidence)]
        {
            within(text, Answer::MAX_TEXT, || at(key))?;
        }
        let choice = match self.choice {
            None => None,
            Some(ChoiceKey::Unknown) => Some(Choice::Unknown),
            Some(ChoiceKey::NotApplicable) => Some(Choice::NotApplicable),
            Some(ChoiceKey::Level(level)) => Some(Choice::Level(
                Level::new(level).ok_or_else(|| ReadError::value(at("choice"), Wrong::Level))?,
            )),
        };
        Ok(Answer {
            choice,
            reason: self.reason,
            note: self.note,
            evidence: self.evidence,
            spread: self.spread,
            provenance: Provenance {
                role: self.role.into(),
                time: moment(&self.time, || at("time"))?,
                revision: self.revision,
            },
        })
    }
}

/// Returns the set of `numbers`, or `None` when one of them is out of range.
fn all<T: Ord>(numbers: &[u8], read: fn(u8) -> Option<T>) -> Option<BTreeSet<T>> {
    let mut found = BTreeSet::new();
    for number in numbers {
        found.insert(read(*number)?);
    }
    Some(found)
}

fn within(text: &str, limit: usize, path: impl Fn() -> String) -> Result<(), ReadError> {
    if text.chars().count() <= limit {
        Ok(())
    } else {
        Err(ReadError::value(path(), Wrong::TooLong))
    }
}

fn moment(text: &str, path: impl Fn() -> String) -> Result<Moment, ReadError> {
    Moment::parse(text).ok_or_else(|| ReadError::value(path(), Wrong::Time))
}

/// Keeps a path readable whatever stands in the file.
fn shown(id: &str) -> String {
    id.chars().take(QuestionId::MAX).collect()
}
