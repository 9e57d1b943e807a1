//! Making files for a purpose: what is said is what was read back.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use readiness::Audience;
use record::{FileKind, Tally};
use session::{
    BankSource, Effect, Event, FileProblem, Made, MakingProblem, Notice, Purpose, SheetCells,
    SheetProblem, SheetRead,
};
use support::Sitting;

fn ask(sitting: &mut Sitting, purpose: Purpose) -> usize {
    let kinds = purpose.files().to_vec();
    sitting.send(Event::FilesAsked { kinds, audience: purpose.audience() });
    sitting.session.making().unwrap().number
}

fn said(sitting: &Sitting) -> Option<Notice> {
    sitting.session.notice().get().cloned()
}

#[test]
fn every_purpose_has_its_files_and_what_is_kept_is_whole() {
    for purpose in Purpose::ALL {
        assert!(!purpose.files().is_empty());
        assert!(purpose.has_copies() || purpose.audience() == Audience::Department);
    }
    assert_eq!(Purpose::Keep.files()[0], FileKind::Master);
    let kinds: Vec<_> = Purpose::ALL.iter().flat_map(|purpose| purpose.files()).collect();
    // A blank form is for whoever has nothing to hand on yet.
    for kind in FileKind::ALL.into_iter().filter(|kind| *kind != FileKind::BlankSheet) {
        assert!(kinds.contains(&&kind), "nobody gets {kind:?}");
    }
}

#[test]
fn files_are_made_and_said_once() {
    let mut sitting = Sitting::first();
    sitting.answer("online-inventory", 2);
    let number = ask(&mut sitting, Purpose::Keep);
    let Some(Effect::MakeFiles(making)) = sitting.makings.last() else { panic!("nothing asked") };
    assert_eq!(making.kinds, [FileKind::Master, FileKind::Sheet]);
    assert_eq!(making.today, sitting.session.today());
    sitting.send(Event::FilesProgressed { number, made: 1 });
    assert_eq!(sitting.session.making().unwrap().made, 1);
    let found = Tally::of(sitting.session.document());
    let made = vec![Made { name: "a.json".into(), found }];
    sitting.send(Event::FilesMade { number, outcome: Ok(made.clone()) });
    assert_eq!(said(&sitting), Some(Notice::FilesMade(made.clone())));
    assert_eq!(sitting.session.making(), None);
    sitting.send(Event::NoticeClosed);
    sitting.send(Event::FilesMade { number, outcome: Ok(made) });
    assert_eq!(said(&sitting), None, "nobody asked a second time");
}

#[test]
fn every_failure_has_its_notice_and_the_next_try_is_free() {
    let mut sitting = Sitting::first();
    for problem in [
        MakingProblem::NoModule,
        MakingProblem::OtherEdition,
        MakingProblem::Failed,
        MakingProblem::Differs,
        MakingProblem::NotTaken,
    ] {
        let number = ask(&mut sitting, Purpose::Budget);
        sitting.send(Event::FilesMade { number, outcome: Err(problem) });
        assert_eq!(said(&sitting), Some(Notice::FilesNotMade(problem)));
        assert_eq!(sitting.session.making(), None);
    }
}

#[test]
fn what_was_given_up_says_nothing_any_more() {
    let mut sitting = Sitting::first();
    let first = ask(&mut sitting, Purpose::DxOffice);
    sitting.send(Event::MakingStopped);
    assert_eq!(sitting.makings.last(), Some(&Effect::StopMaking));
    let second = ask(&mut sitting, Purpose::Budget);
    sitting.send(Event::FilesProgressed { number: first, made: 1 });
    assert_eq!(sitting.session.making().unwrap().made, 0);
    let outcome = Err(MakingProblem::Failed);
    sitting.send(Event::FilesMade { number: first, outcome });
    assert_eq!(said(&sitting), None);
    assert_eq!(sitting.session.making().unwrap().number, second);
    // Another wish takes the place of the one that is under way.
    let third = ask(&mut sitting, Purpose::Explain);
    let [.., stop, Effect::MakeFiles(making)] = &*sitting.makings else { panic!("not asked") };
    assert_eq!((stop, making.number), (&Effect::StopMaking, third));
}

#[test]
fn a_file_that_reads_back_otherwise_was_not_saved() {
    let mut sitting = Sitting::first();
    sitting.answer("online-inventory", 2);
    let text = sitting.export();
    let Some(Notice::Exported { found, .. }) = said(&sitting) else { panic!("not saved") };
    assert_eq!(found, Tally::of(sitting.session.document()));
    assert_eq!(found.answers, 1);
    for outcome in [
        Ok(Vec::new()),
        Ok(text.as_bytes()[1..].to_vec()),
        Err(FileProblem::NotWritten),
        // Nothing was handed out that could come back.
        Ok(text.clone().into_bytes()),
    ] {
        sitting.send(Event::Exported(outcome));
        assert_eq!(said(&sitting), Some(Notice::NotExported));
    }
}

#[test]
fn the_bank_is_handed_on_by_its_name_or_as_its_text() {
    let sitting = Sitting::first();
    let shipped = BankSource::Shipped(content::SHIPPED[0].into());
    assert_eq!(sitting.session.bank_source(), shipped);
}

#[test]
fn a_workbook_is_shown_with_its_changes_before_it_counts() {
    let mut sitting = Sitting::first();
    sitting.answer("online-inventory", 2);
    let document = sitting.export();
    let mut other = Sitting::first();
    let cells = SheetCells { changes: vec!["a change".into()], problems: vec!["a cell".into()] };
    let read = SheetRead { document, cells: cells.clone() };
    other.send(Event::SheetRead(Ok(read)));
    assert_eq!(other.session.pending().get().unwrap().cells, Some(cells));
    assert_eq!(other.level("online-inventory"), None, "nothing counts yet");
    other.send(Event::FileAccepted);
    assert_eq!(other.level("online-inventory"), Some(2));
    let problem = SheetProblem::Refused("a sentence".into());
    other.send(Event::SheetRead(Err(problem.clone())));
    assert_eq!(said(&other), Some(Notice::SheetNotRead(problem)));
    assert_eq!(other.session.pending().get(), None);
    let read = SheetRead { document: "{}".into(), cells: SheetCells::default() };
    other.send(Event::SheetRead(Ok(read)));
    assert!(matches!(said(&other), Some(Notice::FileRefused(_))));
    assert_eq!(other.level("online-inventory"), Some(2));
}
