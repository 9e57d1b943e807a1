//! Whole sittings, failures included, without a browser.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

use bank::Lang;
use content::Sample;
use readiness::{Choice, Date, Level, Moment, Profile, Remark};
use session::{Effect, Event, FileProblem, Notice, Remarks, Saving, Session, StorageProblem};

/// A sitting with a storage that behaves as told.
struct Sitting {
    session: Session,
    kept: Option<String>,
    fails: Option<StorageProblem>,
    downloads: Vec<(String, String)>,
    set_aside: Vec<String>,
}

impl Sitting {
    fn open(kept: Option<&str>) -> Self {
        Self::with(kept.map(str::to_owned), None)
    }

    fn with(kept: Option<String>, fails: Option<StorageProblem>) -> Self {
        let today = Date::parse("2026-11-22").unwrap();
        let mut sitting = Self {
            session: Session::new(today),
            kept,
            fails,
            downloads: Vec::new(),
            set_aside: Vec::new(),
        };
        let stored = match &sitting.fails {
            Some(StorageProblem::Off) => Err(StorageProblem::Off),
            _ => Ok(sitting.kept.clone()),
        };
        sitting.send(Event::Opened { stored, bank: None, lang: None, today });
        sitting
    }

    fn send(&mut self, event: Event) {
        for effect in self.session.update(event) {
            self.perform(effect);
        }
    }

    fn perform(&mut self, effect: Effect) {
        match effect {
            Effect::Store { text, revision, expected } => {
                let outcome = match &self.fails {
                    Some(problem) => Err(problem.clone()),
                    None if expected.is_some_and(|expected| expected != self.kept) => {
                        Err(StorageProblem::Elsewhere)
                    }
                    None => {
                        self.kept = Some(text.clone());
                        Ok(text)
                    }
                };
                self.send(Event::Stored { revision, outcome });
            }
            Effect::Load => {
                let today = self.session.today;
                self.send(Event::Opened {
                    stored: Ok(self.kept.clone()),
                    bank: None,
                    lang: None,
                    today,
                });
            }
            Effect::SetAside(text) => self.set_aside.push(text),
            Effect::SetLanguage(_) | Effect::KeepBank(_) | Effect::Forget => {}
            Effect::Download { name, text } => {
                self.downloads.push((name, text));
                self.send(Event::Exported(Ok(())));
            }
        }
    }

    fn answer(&mut self, question: &str, level: u8) {
        let choice = Some(Choice::Level(Level::new(level).unwrap()));
        self.send(Event::Answered { question: question.into(), choice, at: at("14:26") });
    }

    fn level(&self, question: &str) -> Option<Choice> {
        self.session.document.answers.get(&question.into()).and_then(|answer| answer.choice)
    }
}

fn at(clock: &str) -> Moment {
    Moment::parse(&format!("2026-11-22T{clock}")).unwrap()
}

const LEVEL_2: Option<Choice> = match Level::new(2) {
    Some(level) => Some(Choice::Level(level)),
    None => None,
};

#[test]
fn an_answer_is_kept_and_found_on_the_next_visit() {
    let mut first = Sitting::open(None);
    assert_eq!(first.session.saving, Saving::Nothing);
    first.answer("online-inventory", 2);
    assert_eq!(first.session.saving, Saving::Kept(at("14:26")));
    let second = Sitting::open(first.kept.as_deref());
    assert_eq!(second.level("online-inventory"), LEVEL_2);
    assert_eq!(second.session.document, first.session.document);
}

#[test]
fn an_answer_to_nothing_changes_nothing() {
    let mut sitting = Sitting::open(None);
    sitting.answer("no-such-question", 2);
    assert_eq!(sitting.session.notice.get(), Some(&Notice::NotTaken));
    assert!(sitting.session.document.is_empty());
    assert_eq!(sitting.kept, None);
}

#[test]
fn of_a_note_that_is_too_long_the_beginning_is_kept() {
    let mut sitting = Sitting::open(None);
    sitting.send(Event::Remarked {
        question: "online-inventory".into(),
        remarks: Remarks { note: Remark::cut(&"長".repeat(1001)), ..Remarks::default() },
        at: at("09:00"),
    });
    let answer = sitting.session.document.answers.get(&"online-inventory".into()).unwrap();
    assert_eq!(answer.note.as_str(), "長".repeat(1000));
    assert!(record::read(&sitting.kept.unwrap()).is_ok());
}

#[test]
fn a_full_storage_is_said_and_the_answer_stays_in_the_page() {
    let mut sitting = Sitting::with(None, Some(StorageProblem::Full));
    sitting.answer("online-inventory", 2);
    assert_eq!(sitting.session.saving, Saving::Failed(StorageProblem::Full));
    assert_eq!(sitting.level("online-inventory"), LEVEL_2);
    sitting.fails = None;
    sitting.answer("online-use", 1);
    assert_eq!(sitting.session.saving, Saving::Kept(at("14:26")));
}

#[test]
fn a_blocked_storage_is_never_written_and_the_file_still_works() {
    let mut sitting = Sitting::with(None, Some(StorageProblem::Off));
    sitting.answer("online-inventory", 2);
    assert_eq!(sitting.session.saving, Saving::Failed(StorageProblem::Off));
    sitting.send(Event::ExportAsked);
    let (name, text) = sitting.downloads.pop().unwrap();
    assert_eq!(name, "dx-readiness_2026-11-22.json");
    assert_eq!(record::read(&text).unwrap(), sitting.session.document);
}

#[test]
fn a_damaged_text_is_set_aside_before_anything_is_written_over_it() {
    let mut sitting = Sitting::open(Some("{\"format\": \"dx-readiness\", \"sch"));
    assert_eq!(sitting.session.saving, Saving::Failed(StorageProblem::Damaged));
    assert_eq!(sitting.set_aside.len(), 1);
    sitting.send(Event::SetAsideAsked);
    assert_eq!(sitting.downloads[0].1, "{\"format\": \"dx-readiness\", \"sch");
    sitting.answer("online-inventory", 2);
    assert_eq!(sitting.session.saving, Saving::Kept(at("14:26")));
}

#[test]
fn a_damaged_text_that_cannot_be_set_aside_is_left_where_it_is() {
    let mut sitting = Sitting::open(Some("not json"));
    sitting.send(Event::NotSetAside);
    sitting.answer("online-inventory", 2);
    assert_eq!(sitting.kept.as_deref(), Some("not json"));
    assert_eq!(sitting.session.saving, Saving::Failed(StorageProblem::Damaged));
}

#[test]
fn a_text_of_a_newer_version_is_never_overwritten() {
    let newer = r#"{"format": "dx-readiness", "schema_version": 99, "surprise": []}"#;
    let mut sitting = Sitting::open(Some(newer));
    sitting.answer("online-inventory", 2);
    assert_eq!(sitting.session.saving, Saving::Failed(StorageProblem::TooNew));
    assert_eq!(sitting.kept.as_deref(), Some(newer));
}

#[test]
fn another_window_is_noticed_and_the_person_decides() {
    let mut mine = Sitting::open(None);
    mine.answer("online-inventory", 2);
    let mut theirs = Sitting::open(mine.kept.as_deref());
    theirs.answer("online-use", 1);
    mine.kept.clone_from(&theirs.kept);

    mine.answer("burden-hours", 3);
    assert_eq!(mine.session.saving, Saving::Failed(StorageProblem::Elsewhere));
    assert_eq!(mine.kept, theirs.kept, "nothing is overwritten unasked");

    let mut taking = mine.session.clone();
    assert_eq!(taking.update(Event::TheirsTaken), [Effect::Load]);
    mine.send(Event::MineKept);
    assert_eq!(mine.session.saving, Saving::Kept(at("14:26")));
    assert_eq!(record::read(mine.kept.as_deref().unwrap()).unwrap(), mine.session.document);
}

#[test]
fn taking_the_other_windows_data_can_be_undone() {
    let mut mine = Sitting::open(None);
    mine.answer("online-inventory", 2);
    mine.kept = None;
    mine.send(Event::ChangedElsewhere);
    mine.send(Event::TheirsTaken);
    assert_eq!(mine.level("online-inventory"), None);
    mine.send(Event::Undone(at("15:00")));
    assert_eq!(mine.level("online-inventory"), LEVEL_2);
}

#[test]
fn a_sample_never_touches_what_the_department_entered() {
    let mut sitting = Sitting::open(None);
    sitting.answer("online-inventory", 2);
    let (kept, own) = (sitting.kept.clone(), sitting.session.document.clone());
    sitting.send(Event::SampleOpened(Sample::Welfare));
    sitting.answer("online-inventory", 4);
    sitting.send(Event::SampleOpened(Sample::Tax));
    assert_eq!(sitting.session.saving, Saving::Sample);
    assert_eq!(sitting.kept, kept);
    sitting.send(Event::SampleClosed);
    assert_eq!(sitting.session.document, own);
    assert_eq!(sitting.session.saving, Saving::Kept(at("14:26")));
}

#[test]
fn a_file_is_shown_before_it_replaces_anything_and_can_be_undone() {
    let mut theirs = Sitting::open(None);
    theirs.answer("online-use", 1);
    theirs.send(Event::ExportAsked);
    let file = theirs.downloads.pop().unwrap().1;

    let mut mine = Sitting::open(None);
    mine.answer("online-inventory", 2);
    let before = mine.session.document.clone();
    mine.send(Event::FilePicked(Ok(file)));
    assert_eq!(mine.session.document, before);
    assert_eq!(mine.session.pending.get().unwrap().document, theirs.session.document);
    mine.send(Event::FileAccepted);
    assert_eq!(mine.session.document, theirs.session.document, "to the letter");
    mine.send(Event::Undone(at("15:00")));
    assert_eq!(mine.level("online-inventory"), LEVEL_2);
    assert_eq!(mine.level("online-use"), None);
}

#[test]
fn a_bad_file_leaves_everything_as_it_was() {
    let deep = "[".repeat(10_000);
    let huge = "x".repeat(50 * 1024 * 1024);
    let cut = &record::write(&Sample::Tax.document(Lang::Ja))[..900];
    let off_the_ladder =
        record::write(&Sample::Tax.document(Lang::Ja)).replace("\"level\": 2", "\"level\": 9");
    let bad = [
        "",
        "hello",
        "[]",
        "{\"format\": 7}",
        "{\"format\": \"dx-readiness\", \"schema_version\": 99}",
        cut,
        &deep,
        &huge,
        &off_the_ladder,
    ];
    let mut sitting = Sitting::open(None);
    sitting.answer("online-inventory", 2);
    let before = sitting.session.document.clone();
    for text in bad {
        sitting.send(Event::FilePicked(Ok(text.to_owned())));
        assert!(matches!(sitting.session.notice.get(), Some(Notice::FileRefused(_))));
        assert_eq!(sitting.session.pending.get(), None);
        assert_eq!(sitting.session.document, before);
    }
    sitting.send(Event::FilePicked(Err(FileProblem::Unreadable)));
    assert_eq!(sitting.session.document, before);
}

#[test]
fn what_is_refused_twice_is_said_twice() {
    let mut sitting = Sitting::open(None);
    let mut refused = || {
        sitting.send(Event::FilePicked(Ok("hello".to_owned())));
        sitting.session.notice.number()
    };
    assert_ne!(refused(), refused());
    let number = refused();
    sitting.send(Event::NoticeClosed);
    let closed = sitting.session.notice.number();
    assert_ne!(closed, number);
    sitting.send(Event::NoticeClosed);
    assert_eq!(sitting.session.notice.number(), closed, "nothing was said since");
}

#[test]
fn a_copy_of_a_sample_stays_a_sample() {
    let mut sitting = Sitting::open(None);
    sitting.send(Event::SampleOpened(Sample::Counter));
    sitting.send(Event::ExportAsked);
    let file = sitting.downloads.pop().unwrap();
    assert!(file.0.starts_with("dx-readiness_sample_市民課"));
    let mut other = Sitting::open(None);
    other.answer("online-inventory", 2);
    let own = other.session.document.clone();
    other.send(Event::FilePicked(Ok(file.1)));
    other.send(Event::FileAccepted);
    assert_eq!(other.session.saving, Saving::Sample);
    other.send(Event::SampleClosed);
    assert_eq!(other.session.document, own);
}

#[test]
fn clearing_can_be_undone() {
    let mut sitting = Sitting::open(None);
    sitting.answer("online-inventory", 2);
    sitting.send(Event::Cleared(at("15:00")));
    assert!(sitting.session.document.answers.is_empty());
    sitting.send(Event::Undone(at("15:01")));
    assert_eq!(sitting.level("online-inventory"), LEVEL_2);
}

#[test]
fn the_roadmap_keeps_its_first_month_once_it_was_seen() {
    let mut sitting = Sitting::open(None);
    sitting.send(Event::RoadmapSeen(at("14:00")));
    assert_eq!(sitting.session.document.plan_start, None, "nothing to plan yet");
    sitting.send(Event::Described {
        profile: Profile { staff: Some(12), ..Profile::default() },
        at: at("14:01"),
    });
    sitting.send(Event::RoadmapSeen(at("14:02")));
    let start = sitting.session.document.plan_start.unwrap();
    assert_eq!(start.to_string(), "2026-12");
    let later = Date::parse("2027-02-01").unwrap();
    assert_eq!(sitting.session.document.start(later), start);
}

#[test]
fn the_badge_goes_when_the_answer_leaves_the_top() {
    let mut sitting = Sitting::open(None);
    sitting.answer("online-inventory", 4);
    sitting.send(Event::Remarked {
        question: "online-inventory".into(),
        remarks: Remarks { spread: true, ..Remarks::default() },
        at: at("09:00"),
    });
    sitting.answer("online-inventory", 3);
    assert!(!sitting.session.document.answers.get(&"online-inventory".into()).unwrap().spread);
}
