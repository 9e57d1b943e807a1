//! How far the answering has come.

use crate::answers::Standing;
use crate::bank::Bank;
use crate::document::Document;
use crate::id::{AreaId, QuestionId};
use crate::path::Path;
use crate::score::Counts;

/// What is answered, what is open and how long the rest takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// How many questions of the path are in each state.
    pub counts: Counts,
    /// The same for each area, in the bank's order.
    pub areas: Vec<(AreaId, Counts)>,
    /// The unanswered questions, in order.
    pub unanswered: Vec<QuestionId>,
    /// The questions answered with don't know, in order.
    pub unknown: Vec<QuestionId>,
    /// How long the unanswered ones take, in whole minutes, rounded up.
    pub minutes_left: u32,
    /// How long those with any answer took, don't know and not applicable included, in whole
    /// minutes, rounded up; by the bank's estimate, nobody was timed.
    pub minutes_taken: u32,
}

impl Progress {
    /// Counts what is said and what is left in `document`.
    #[must_use]
    pub fn of(bank: &Bank, document: &Document) -> Self {
        Self::on_path(bank, document, document.path)
    }

    /// Counts what would be said and left if `document` took this path.
    #[must_use]
    pub fn on_path(bank: &Bank, document: &Document, path: Path) -> Self {
        let mut progress = Self {
            counts: Counts::default(),
            areas: bank.areas().iter().map(|area| (area.id.clone(), Counts::default())).collect(),
            unanswered: Vec::new(),
            unknown: Vec::new(),
            minutes_left: 0,
            minutes_taken: 0,
        };
        let (mut left, mut taken) = (0, 0);
        for question in bank.questions().iter().filter(|q| path.asks(q)) {
            let standing = document.answers.standing(question, &document.profile);
            progress.counts.add(standing);
            if let Some((_, counts)) =
                progress.areas.iter_mut().find(|(id, _)| *id == question.area)
            {
                counts.add(standing);
            }
            let seconds = u32::from(question.seconds);
            match standing {
                Standing::Unanswered => {
                    left += seconds;
                    progress.unanswered.push(question.id.clone());
                }
                Standing::Unknown => {
                    taken += seconds;
                    progress.unknown.push(question.id.clone());
                }
                Standing::Level(_) | Standing::NotApplicable => taken += seconds,
                Standing::Closed(_) => {}
            }
        }
        progress.minutes_left = left.div_ceil(60);
        progress.minutes_taken = taken.div_ceil(60);
        progress
    }

    /// Returns the questions that are still open: the unanswered ones first, then those answered
    /// with don't know.
    pub fn open(&self) -> impl Iterator<Item = &QuestionId> {
        self.unanswered.iter().chain(&self.unknown)
    }

    /// Returns how many questions of area `id` are in each state.
    #[must_use]
    pub fn area(&self, id: &AreaId) -> Counts {
        let found = self.areas.iter().find(|(area, _)| area == id);
        found.map(|(_, counts)| *counts).unwrap_or_default()
    }
}
