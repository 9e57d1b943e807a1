//! Making the files of a purpose: asked for, under way, made or not.

use readiness::{Audience, Date};
use record::{FileKind, Tally};

use crate::{Effect, Notice, Session};

/// Files that are asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Making {
    /// Tells this making from earlier ones, whose outcome nobody waits for any more.
    pub number: usize,
    /// The files.
    pub kinds: Vec<FileKind>,
    /// For whom the copies are.
    pub audience: Audience,
    /// The day that stands in them.
    pub today: Date,
    /// How many are made.
    pub made: usize,
}

/// The bank by which files are made, as it can be handed on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BankSource {
    /// A shipped one, by its id.
    Shipped(String),
    /// The text of one that a municipality wrote.
    Own(String),
}

/// A file that the browser took, after it was read back and compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// What it is called.
    pub name: String,
    /// What was found in it.
    pub found: Tally,
}

/// Why files were not made. Nothing was handed out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MakingProblem {
    /// The module for Office files did not come, or may not run.
    NoModule,
    /// It belongs to another edition of the page.
    OtherEdition,
    /// It failed at its work.
    Failed,
    /// What was read back is not what was to be written.
    Differs,
    /// The browser did not take the file.
    NotTaken,
}

impl Session {
    /// Returns the files that are being made.
    #[must_use]
    pub const fn making(&self) -> Option<&Making> {
        self.making.as_ref()
    }

    /// Returns the bank that is asked, as it can be handed on.
    #[must_use]
    pub fn bank_source(&self) -> BankSource {
        let hash = &self.catalog.hash;
        let mut own = self.banks.own.iter().chain(&self.banks.picked);
        match own.find(|own| own.catalog.hash == *hash) {
            Some(own) => BankSource::Own(own.text.to_string()),
            None => BankSource::Shipped(self.catalog.id.clone()),
        }
    }

    /// Asks for `kinds`, as copies for `audience`; what was asked for before is given up.
    pub(crate) fn make_files(&mut self, kinds: Vec<FileKind>, audience: Audience) -> Vec<Effect> {
        self.notice.clear();
        self.makings += 1;
        let (number, today) = (self.makings, self.clock.today);
        let making = Making { number, kinds, audience, today, made: 0 };
        let before = self.making.replace(making.clone());
        let stop = before.map(|_| Effect::StopMaking);
        let kept = self.keep_day();
        kept.into_iter().chain(stop).chain([Effect::MakeFiles(making)]).collect()
    }

    /// Notes that so many files are made.
    pub(crate) fn note_progress(&mut self, number: usize, made: usize) {
        if let Some(making) = self.making.as_mut().filter(|making| making.number == number) {
            making.made = made;
        }
    }

    /// Says what came of the files; nobody waits for those that were given up.
    pub(crate) fn note_made(&mut self, number: usize, outcome: Result<Vec<Made>, MakingProblem>) {
        if self.making.take_if(|making| making.number == number).is_none() {
            return;
        }
        self.say(match outcome {
            Ok(made) => Notice::FilesMade(made),
            Err(problem) => Notice::FilesNotMade(problem),
        });
    }

    /// Gives up the files that are being made.
    pub(crate) fn stop_making(&mut self) -> Vec<Effect> {
        self.making.take().map(|_| Effect::StopMaking).into_iter().collect()
    }
}
