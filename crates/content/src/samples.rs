//! Three departments to look at before one's own: invented, and marked as samples.

use std::collections::BTreeMap;

use bank::Lang;
use readiness::{
    Answer, Choice, DepartmentKind, Document, Level, Moment, Month, Name, Network, Path, Profile,
    Provenance, Remark, Role, Share, Task, YesNo,
};

/// A sample department.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sample {
    /// A citizens' counter that has begun well.
    Counter,
    /// A tax section in the middle of its way.
    Tax,
    /// A welfare section that earlier reforms have worn out.
    Welfare,
}

/// The answers of the samples by question id, in the order of [`Sample::ALL`]: `0` to `4` a rung,
/// `?` don't know, `-` not applicable.
const ANSWERS: &[(&str, [u8; 3])] = &[
    ("awareness-purpose", *b"230"),
    ("awareness-adoption", *b"2?1"),
    ("awareness-past", *b"320"),
    ("policy-share", *b"331"),
    ("policy-goals", *b"120"),
    ("organisation-lead", *b"231"),
    ("organisation-contact", *b"331"),
    ("organisation-handover", *b"120"),
    ("execution-flow", *b"120"),
    ("execution-measure", *b"010"),
    ("execution-paper", *b"110"),
    ("standardisation-date", *b"?31"),
    ("standardisation-ledgers", *b"21?"),
    ("card-counter", *b"311"),
    ("online-inventory", *b"130"),
    ("online-use", *b"21?"),
    ("online-counter", *b"211"),
    ("automation-tasks", *b"120"),
    ("automation-generative", *b"211"),
    ("telework-sorting", *b"121"),
    ("telework-approval", *b"321"),
    ("security-assets", *b"332"),
    ("security-training", *b"342"),
    ("security-first-hour", *b"211"),
    ("security-policy", *b"120"),
    ("security-procurement", *b"1?-"),
    ("burden-double", *b"211"),
    ("burden-hours", *b"120"),
    ("burden-parallel", *b"331"),
    ("people-practice", *b"120"),
    ("people-adviser", *b"230"),
    ("cooperation-understanding", *b"331"),
    ("cooperation-exchange", *b"231"),
    ("cooperation-autonomy", *b"110"),
];

impl Sample {
    /// All samples.
    pub const ALL: [Self; 3] = [Self::Counter, Self::Tax, Self::Welfare];

    /// Returns what the sample department would have entered.
    #[must_use]
    pub fn document(self, lang: Lang) -> Document {
        let revision = 33;
        let changed = Moment::parse("2026-11-20T14:00").unwrap_or_default();
        let provenance = Provenance { role: Role::Head, time: changed.clone(), revision };
        let mut document = Document {
            bank: crate::bank_ref(crate::catalog()),
            is_sample: true,
            revision,
            changed,
            profile: self.profile(lang),
            path: Path::Short,
            ..Document::default()
        };
        for (question, marks) in ANSWERS {
            let mark = char::from(marks[self as usize]);
            let choice = match mark {
                '?' => Some(Choice::Unknown),
                '-' => Some(Choice::NotApplicable),
                _ => mark.to_digit(10).and_then(level).map(Choice::Level),
            };
            let reason = match (mark, lang) {
                ('-', Lang::Ja) => "機器やクラウドの契約をしていない",
                ('-', Lang::En) => "The department contracts for no devices or cloud services",
                _ => "",
            };
            let answer = Answer {
                choice,
                reason: Remark::cut(reason),
                provenance: provenance.clone(),
                ..Answer::default()
            };
            let _ = document.answers.restore((*question).into(), answer); // There is room for these.
        }
        document
    }

    fn profile(self, lang: Lang) -> Profile {
        let (ja, en, kind, staff, busy, tasks): (_, _, _, _, &[u8], &[u8]) = match self {
            Self::Counter => (
                "市民課",
                "Citizens' counter",
                DepartmentKind::Counter,
                18,
                &[3, 4],
                &[1, 18, 19, 20],
            ),
            Self::Tax => {
                ("税務課", "Tax department", DepartmentKind::Tax, 16, &[1, 2, 3, 6], &[3, 4, 5, 6])
            }
            Self::Welfare => {
                ("福祉課", "Welfare department", DepartmentKind::Welfare, 14, &[6, 7, 8], &[9, 13])
            }
        };
        Profile {
            name: Name::cut(match lang {
                Lang::Ja => ja,
                Lang::En => en,
            }),
            kind: Some(kind),
            staff: Some(staff),
            part_time: None,
            counter: Some(YesNo::Yes),
            standard_tasks: Some(YesNo::Yes),
            tasks: tasks.iter().filter_map(|task| Task::new(*task)).collect(),
            numbers: Some(YesNo::Yes),
            payment_slips: Some(if self == Self::Tax { YesNo::Yes } else { YesNo::No }),
            traits: BTreeMap::new(),
            network: Some(Network::Alpha),
            busy: busy.iter().filter_map(|month| Month::new(*month)).collect(),
            share: Share::default(),
            role: Role::Head,
        }
    }
}

fn level(digit: u32) -> Option<Level> {
    Level::new(u8::try_from(digit).ok()?)
}

#[cfg(test)]
mod tests {
    use super::Sample;
    use bank::Lang;
    use readiness::Progress;

    #[test]
    fn every_sample_answers_every_question_of_the_short_path() {
        let bank = &crate::catalog().bank;
        for sample in Sample::ALL {
            let document = sample.document(Lang::Ja);
            assert_eq!(document.answers.retired(bank).count(), 0);
            assert_eq!(Progress::of(bank, &document).unanswered, []);
        }
    }
}
