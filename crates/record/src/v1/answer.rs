//! What was said to one question.

use readiness::{Level, LimitError, Moment, Provenance, QuestionId, Remark, Role};
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, Visitor};
use serde::{Deserialize, Serialize};

use crate::Wrong;
use crate::wire::{Date, Entries, Id, Letters, Number, Object, Whole, Word, is_default};

/// Answers by question id.
pub type Answers = Entries<Object<Answer>, { readiness::Answers::MAX }>;

/// What was said to one question.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// Absent or null while only notes were made.
    choice: Option<Choice>,
    /// Why the question does not apply; at most 1000 letters, as people count them.
    #[serde(default, skip_serializing_if = "is_default")]
    reason: Letters<{ Remark::MAX }>,
    /// At most 1000 letters.
    #[serde(default, skip_serializing_if = "is_default")]
    note: Letters<{ Remark::MAX }>,
    /// At most 1000 letters.
    #[serde(default, skip_serializing_if = "is_default")]
    evidence: Letters<{ Remark::MAX }>,
    /// Level 4 has spread beyond the department.
    #[serde(default, skip_serializing_if = "is_default")]
    spread: bool,
    /// The position of the person who answered.
    role: Word<Role>,
    /// Local time, `2026-11-22T14:26`, or empty.
    time: Date<Moment>,
    /// The revision that this answer made.
    revision: Whole<u32>,
}

/// `{"level": 3}`, `"unknown"` or `"not-applicable"`.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Choice {
    /// A rung, 0 to 4.
    Level(Number<Level>),
    /// Don't know.
    Unknown,
    /// Not applicable.
    NotApplicable,
}

/// Not derived: a derived reader takes `{"unknown": null}` as well, and loses the way to a key
/// that stands behind the level.
impl<'de> Deserialize<'de> for Choice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ChoiceVisitor)
    }
}

struct ChoiceVisitor;

impl<'de> Visitor<'de> for ChoiceVisitor {
    type Value = Choice;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a level, `unknown` or `not-applicable`")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Choice, E> {
        match text {
            "unknown" => Ok(Choice::Unknown),
            "not-applicable" => Ok(Choice::NotApplicable),
            _ => Err(E::custom(Wrong::Range)),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Choice, A::Error> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Rung {
            level: Number<Level>,
        }
        let rung = Rung::deserialize(MapAccessDeserializer::new(map))?;
        Ok(Choice::Level(rung.level))
    }
}

impl From<&readiness::Answer> for Answer {
    fn from(answer: &readiness::Answer) -> Self {
        Self {
            choice: answer.choice.map(|choice| match choice {
                readiness::Choice::Level(level) => Choice::Level(Number(level)),
                readiness::Choice::Unknown => Choice::Unknown,
                readiness::Choice::NotApplicable => Choice::NotApplicable,
            }),
            reason: Letters(answer.reason.clone()),
            note: Letters(answer.note.clone()),
            evidence: Letters(answer.evidence.clone()),
            spread: answer.spread,
            role: Word(answer.provenance.role),
            time: Date(answer.provenance.time.clone()),
            revision: Whole(answer.provenance.revision),
        }
    }
}

impl From<Answer> for readiness::Answer {
    fn from(answer: Answer) -> Self {
        Self {
            choice: answer.choice.map(|choice| match choice {
                Choice::Level(level) => readiness::Choice::Level(level.0),
                Choice::Unknown => readiness::Choice::Unknown,
                Choice::NotApplicable => readiness::Choice::NotApplicable,
            }),
            reason: answer.reason.0,
            note: answer.note.0,
            evidence: answer.evidence.0,
            spread: answer.spread,
            provenance: Provenance {
                role: answer.role.0,
                time: answer.time.0,
                revision: answer.revision.0,
            },
        }
    }
}

/// Writes `answers`.
pub fn write(answers: &readiness::Answers) -> Answers {
    answers.iter().map(|(id, answer)| (Id::from(id), Object(answer.into()))).collect()
}

/// Reads `answers`; one that says nothing is left out.
pub fn read(answers: Answers) -> Result<readiness::Answers, LimitError> {
    let mut read = readiness::Answers::default();
    for (id, Object(answer)) in answers {
        read.restore(QuestionId::from(id.as_str()), answer.into())?;
    }
    Ok(read)
}
