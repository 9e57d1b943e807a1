//! Three departments to look at before one's own: invented, and marked as samples.

use bank::Lang;
use readiness::{
    Answer, Choice, DepartmentKind, Document, Level, Moment, Month, Network, Path, Profile,
    Provenance, Role, Share, Task, YesNo,
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

/// Answers by question id: `0` to `4` a rung, `?` don't know, `-` not applicable.
type Sheet = [(&'static str, char)];

const COUNTER: &Sheet = &[
    ("awareness-purpose", '2'),
    ("awareness-adoption", '2'),
    ("awareness-past", '3'),
    ("policy-share", '3'),
    ("policy-goals", '1'),
    ("organisation-lead", '2'),
    ("organisation-contact", '3'),
    ("organisation-handover", '1'),
    ("execution-flow", '1'),
    ("execution-measure", '0'),
    ("execution-paper", '1'),
    ("standardisation-date", '?'),
    ("standardisation-ledgers", '2'),
    ("card-counter", '3'),
    ("online-inventory", '1'),
    ("online-use", '2'),
    ("online-counter", '2'),
    ("automation-tasks", '1'),
    ("automation-generative", '2'),
    ("automation-effect", '0'),
    ("telework-sorting", '1'),
    ("telework-approval", '3'),
    ("security-assets", '3'),
    ("security-training", '3'),
    ("security-first-hour", '2'),
    ("burden-double", '2'),
    ("burden-hours", '1'),
    ("burden-parallel", '3'),
    ("people-practice", '1'),
    ("people-adviser", '2'),
    ("cooperation-understanding", '3'),
    ("cooperation-exchange", '2'),
    ("cooperation-autonomy", '1'),
];

const TAX: &Sheet = &[
    ("awareness-purpose", '3'),
    ("awareness-adoption", '?'),
    ("awareness-past", '2'),
    ("policy-share", '3'),
    ("policy-goals", '2'),
    ("organisation-lead", '3'),
    ("organisation-contact", '3'),
    ("organisation-handover", '2'),
    ("execution-flow", '2'),
    ("execution-measure", '1'),
    ("execution-paper", '1'),
    ("standardisation-date", '3'),
    ("standardisation-ledgers", '1'),
    ("card-counter", '1'),
    ("online-inventory", '3'),
    ("online-use", '1'),
    ("online-counter", '1'),
    ("automation-tasks", '2'),
    ("automation-generative", '1'),
    ("automation-effect", '2'),
    ("telework-sorting", '2'),
    ("telework-approval", '2'),
    ("security-assets", '3'),
    ("security-training", '4'),
    ("security-first-hour", '1'),
    ("burden-double", '1'),
    ("burden-hours", '2'),
    ("burden-parallel", '3'),
    ("people-practice", '2'),
    ("people-adviser", '3'),
    ("cooperation-understanding", '3'),
    ("cooperation-exchange", '3'),
    ("cooperation-autonomy", '1'),
];

const WELFARE: &Sheet = &[
    ("awareness-purpose", '0'),
    ("awareness-adoption", '1'),
    ("awareness-past", '0'),
    ("policy-share", '1'),
    ("policy-goals", '0'),
    ("organisation-lead", '1'),
    ("organisation-contact", '1'),
    ("organisation-handover", '0'),
    ("execution-flow", '0'),
    ("execution-measure", '0'),
    ("execution-paper", '0'),
    ("standardisation-date", '1'),
    ("standardisation-ledgers", '?'),
    ("card-counter", '1'),
    ("online-inventory", '0'),
    ("online-use", '?'),
    ("online-counter", '1'),
    ("automation-tasks", '0'),
    ("automation-generative", '1'),
    ("automation-effect", '-'),
    ("telework-sorting", '1'),
    ("telework-approval", '1'),
    ("security-assets", '2'),
    ("security-training", '2'),
    ("security-first-hour", '1'),
    ("burden-double", '1'),
    ("burden-hours", '0'),
    ("burden-parallel", '1'),
    ("people-practice", '0'),
    ("people-adviser", '0'),
    ("cooperation-understanding", '1'),
    ("cooperation-exchange", '1'),
    ("cooperation-autonomy", '0'),
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
        for (question, mark) in self.sheet() {
            let choice = match mark {
                '?' => Some(Choice::Unknown),
                '-' => Some(Choice::NotApplicable),
                digit => digit.to_digit(10).and_then(level).map(Choice::Level),
            };
            let reason = match (mark, lang) {
                ('-', Lang::Ja) => "自動化の道具をまだ入れていない",
                ('-', Lang::En) => "No automation tool has been introduced yet",
                _ => "",
            };
            let answer = Answer {
                choice,
                reason: reason.into(),
                provenance: provenance.clone(),
                ..Answer::default()
            };
            document.answers.restore((*question).into(), answer);
        }
        document
    }

    const fn sheet(self) -> &'static Sheet {
        match self {
            Self::Counter => COUNTER,
            Self::Tax => TAX,
            Self::Welfare => WELFARE,
        }
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
            name: match lang {
                Lang::Ja => ja,
                Lang::En => en,
            }
            .into(),
            kind: Some(kind),
            staff: Some(staff),
            counter: Some(YesNo::Yes),
            standard_tasks: Some(YesNo::Yes),
            tasks: tasks.iter().filter_map(|task| Task::new(*task)).collect(),
            numbers: Some(YesNo::Yes),
            payment_slips: Some(if self == Self::Tax { YesNo::Yes } else { YesNo::No }),
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
