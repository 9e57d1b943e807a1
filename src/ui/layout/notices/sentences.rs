//! What the page says once, as sentences.

use bank::Lang;
use content::{BankRefusal, Word, Words};
use readiness::{LimitError, Moment};
use record::Tally;
use session::{
    BesideProblem, EnglishProblem, FileProblem, Left, Made, MakingProblem, NotTaken, Notice,
    Remains, SheetProblem, StorageProblem,
};

use crate::ui::components::tone::Tone;

/// Returns how a notice is marked.
pub fn tone(notice: &Notice) -> Tone {
    match notice {
        Notice::Exported { .. }
        | Notice::QuarantineSaved { .. }
        | Notice::FilesMade(_)
        | Notice::Opened { .. }
        | Notice::BesideUsed { .. } => Tone::Good,
        Notice::Undone
        | Notice::SteppedBack(_)
        | Notice::SteppedForward(_)
        | Notice::BankChanged
        | Notice::EditionChanged { .. }
        | Notice::AllBroughtBack(_)
        | Notice::BesideNotAsked { .. }
        | Notice::TheirsTaken
        | Notice::AnswerBroughtBack
        | Notice::AnswerRemoved
        | Notice::AreaLeftOut(_)
        | Notice::ThrownAway => Tone::Plain,
        Notice::Cleared(left) if *left == Left::default() => Tone::Plain,
        Notice::Cleared(_)
        | Notice::Recovered { .. }
        | Notice::OtherSetAside
        | Notice::HistoryRefused => Tone::Warn,
        Notice::Several(all) => {
            let tones: Vec<_> = all.iter().map(tone).collect();
            let worst = [Tone::Bad, Tone::Warn, Tone::Plain];
            worst.into_iter().find(|tone| tones.contains(tone)).unwrap_or(Tone::Good)
        }
        _ => Tone::Bad,
    }
}

/// Says a notice.
pub fn sentence(lang: Lang, notice: &Notice) -> String {
    let words = content::words(lang);
    let common = words.common;
    let refused = |text: String| format!("{text} {}", common.refused_unchanged);
    match notice {
        Notice::Exported { name, found } => exported(words, name, found),
        Notice::FilesMade(made) => files_made(words, made),
        Notice::FilesNotMade(problem) => files_not_made(words, *problem).into(),
        Notice::QuarantineSaved { name } => common.quarantine_saved(name),
        Notice::NotExported => common.not_exported.into(),
        Notice::Opened { code, retired: 0 } => common.opened(code),
        Notice::Opened { code, retired } => common.opened(code) + &common.opened_retired(retired),
        Notice::Undone => common.undone.into(),
        Notice::SteppedBack(count) => words.history.stepped_back(count),
        Notice::SteppedForward(count) => words.history.stepped_forward(count),
        Notice::HistoryRefused => words.history.refused.into(),
        Notice::Cleared(left) => cleared(words, left),
        Notice::TheirsTaken => common.theirs_taken.into(),
        Notice::AnswerBroughtBack => common.answer_brought_back.into(),
        Notice::AnswerRemoved => common.answer_removed.into(),
        Notice::AreaLeftOut(count) => common.area_left_out(*count),
        Notice::NoEnglish(EnglishProblem::Unreachable) => common.no_english.into(),
        Notice::NoEnglish(EnglishProblem::OtherEdition) => common.no_english_edition.into(),
        Notice::ThrownAway => common.thrown_away.into(),
        Notice::NotThrownAway => common.not_thrown_away.into(),
        Notice::NotTaken(why) => not_taken(words, why),
        Notice::Recovered { until, was_damaged } => {
            let until = until_when(lang, until);
            if *was_damaged { common.recovered_damaged(until) } else { common.recovered(until) }
        }
        Notice::OtherSetAside => common.other_set_aside.into(),
        Notice::SheetNotRead(problem) => refused(sheet_not_read(words, problem)),
        Notice::FileUnreadable(FileProblem::TooLarge) => refused(common.refused_too_large.into()),
        Notice::FileUnreadable(_) => refused(common.refused_unreadable.into()),
        Notice::FileRefused(error) => refused(session::refusal(words, error)),
        Notice::BankRefused(refusal) => refused(bank_refusal(words, refusal)),
        Notice::Several(all) => {
            let all: Vec<_> = all.iter().map(|notice| sentence(lang, notice)).collect();
            all.join(" ")
        }
        about_a_bank => of_bank(lang, about_a_bank),
    }
}

/// Says a notice about a question set.
fn of_bank(lang: Lang, notice: &Notice) -> String {
    let words = content::words(lang);
    let bank = words.bank;
    match notice {
        Notice::BankChanged => bank.changed.into(),
        Notice::EditionChanged { edition, again: 0, new } => {
            bank.edition_changed_only_new(edition, new)
        }
        Notice::EditionChanged { edition, again, new } => bank.edition_changed(edition, again, new),
        Notice::AllBroughtBack(count) => bank.all_brought_back(count),
        Notice::KeptBankRefused(refusal) => kept_refused(words, refusal),
        Notice::BankNotKept(StorageProblem::Full) => bank.not_kept_full.into(),
        Notice::BankNotKept(_) => bank.not_kept.into(),
        Notice::TooManyBanks => bank.too_many.into(),
        Notice::BankDamaged { is_set_aside: true } => bank.damaged.into(),
        Notice::BankDamaged { .. } => bank.damaged_in_place.into(),
        Notice::BesideUsed { name, edition, replaces } => {
            let name = name.get(lang);
            if *replaces {
                bank.beside_replaces(name, edition)
            } else {
                bank.beside_used(name, edition)
            }
        }
        Notice::BesideNotAsked { name } => bank.beside_not_asked(name.get(lang)),
        Notice::BesideMissing { address, problem } => match problem {
            BesideProblem::Foreign => bank.beside_foreign(address),
            BesideProblem::Unreachable => bank.beside_unreachable(address),
            BesideProblem::TooLarge => bank.beside_too_large(address),
        },
        Notice::BesideRefused { address, refusal } => {
            let why = refusal.as_ref().map_or_else(
                || bank.beside_not_utf8.to_owned(),
                |refusal| bank_refusal(words, refusal),
            );
            format!("{} {why}", bank.beside_refused(address))
        }
        _ => String::new(),
    }
}

/// Says that the set of an earlier visit is not used. The page of the question set lists why.
fn kept_refused(words: &'static Words, refusal: &BankRefusal) -> String {
    match refusal {
        BankRefusal::Problems(problems) => words.bank.kept_refused(problems.len()),
        refusal => session::bank_refusal(words, refusal),
    }
}

fn bank_refusal(words: &'static Words, refusal: &BankRefusal) -> String {
    match refusal {
        BankRefusal::Problems(problems) => {
            // The page of the bank lists them.
            words.bank.problems(problems.len(), "")
        }
        refusal => session::bank_refusal(words, refusal),
    }
}

fn not_taken(words: &'static Words, why: &NotTaken) -> String {
    let common = words.common;
    match why {
        NotTaken::NotAsked => common.not_taken.into(),
        NotTaken::Limit(LimitError::TooMany { max }) => common.not_taken_many(max),
        NotTaken::Limit(LimitError::IdTooLong { .. }) => common.not_taken_long.into(),
        NotTaken::Limit(LimitError::TooLate) => common.not_taken_late.into(),
        NotTaken::Unreadable(_) | NotTaken::Differs => common.not_taken_unreadable.into(),
    }
}

/// Says that the master file was saved, with what was found in it.
fn exported(words: &'static Words, name: &str, found: &Tally) -> String {
    words.common.exported(name, &found.code, found.answers, found.notes, found.actions)
}

/// Says that files were made; all are copies of the same document.
fn files_made(words: &'static Words, made: &[Made]) -> String {
    let names: Vec<_> = made.iter().map(|one| one.name.as_str()).collect();
    let code = made.first().map_or("", |one| one.found.code.as_str());
    words.purposes.made(names.join(words.common.list_separator), code)
}

const fn files_not_made(words: &'static Words, problem: MakingProblem) -> Word {
    let purposes = words.purposes;
    match problem {
        MakingProblem::NoModule => purposes.no_module,
        MakingProblem::OtherEdition => purposes.other_edition,
        MakingProblem::Failed => purposes.failed,
        MakingProblem::Differs => purposes.differs,
        MakingProblem::NotTaken => purposes.not_taken,
    }
}

fn sheet_not_read(words: &'static Words, problem: &SheetProblem) -> String {
    let purposes = words.purposes;
    match problem {
        SheetProblem::Refused(sentence) => sentence.clone(),
        SheetProblem::NotRead(MakingProblem::OtherEdition) => purposes.sheet_edition.into(),
        SheetProblem::NotRead(MakingProblem::NoModule) => purposes.sheet_no_module.into(),
        SheetProblem::NotRead(_) => purposes.sheet_failed.into(),
    }
}

/// Says that the entries were cleared, and what is left.
fn cleared(words: &'static Words, left: &Left) -> String {
    let common = words.common;
    let mut said = vec![common.cleared.to_owned()];
    let on_purpose = match left.on_purpose {
        Some(StorageProblem::TooNew) => Some(common.cleared_newer),
        Some(_) => Some(common.cleared_elsewhere),
        None => None,
    };
    said.extend(on_purpose.map(str::to_owned));
    let name = |kind: &Remains| match kind {
        Remains::Document => common.left_document,
        Remains::Journal => common.left_journal,
        Remains::Bank => common.left_bank,
        Remains::History => common.left_history,
        Remains::SetAside => common.left_set_aside,
        Remains::Language => common.left_language,
    };
    // What was left on purpose was said.
    let is_said = |kind: &&Remains| {
        left.on_purpose.is_some()
            && matches!(
                kind,
                Remains::Document | Remains::Journal | Remains::Bank | Remains::History
            )
    };
    let names: Vec<_> = left.remains.iter().filter(|kind| !is_said(kind)).map(name).collect();
    if !names.is_empty() {
        said.push(common.cleared_left(names.join(common.list_separator)));
    }
    if left.is_unseen {
        said.push(common.cleared_unseen.into());
    }
    said.join(" ")
}

fn until_when(lang: Lang, until: &Moment) -> String {
    match (until.date(), until.clock()) {
        (Some(date), Some(clock)) => format!("{} {clock}", phrases::date(lang, date)),
        _ => content::words(lang).common.recovered_untimed.into(),
    }
}
