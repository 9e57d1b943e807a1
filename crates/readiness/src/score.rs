//! The score of one area, never without its uncertainty.

use crate::answers::{Answers, Standing};
use crate::id::{AreaId, QuestionId};
use crate::level::Level;
use crate::path::Path;
use crate::profile::Profile;
use crate::question::Question;

/// A score from 0 to 100, rounded half up to a whole number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Score(u8); // Invariant: at most 100.

impl Score {
    /// Returns `levels` (the weighted sum of levels) over `weight` (the sum of weights) as a
    /// share of the top level. `weight` must not be 0.
    fn of(levels: u32, weight: u32) -> Self {
        let half_up = (levels * 50 + weight) / (2 * weight);
        Self(u8::try_from(half_up).unwrap_or(100).min(100))
    }

    /// Returns the score, 0 to 100.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }
}

impl Level {
    /// Returns what a question on this level counts in a score: 25 points for each level.
    #[must_use]
    pub const fn points(self) -> u8 {
        25 * self.get()
    }
}

/// How many questions are in each state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// A level was chosen.
    pub levels: usize,
    /// Don't know.
    pub unknown: usize,
    /// Nothing chosen yet.
    pub unanswered: usize,
    /// Not applicable, said by a person.
    pub not_applicable: usize,
    /// Closed by the profile.
    pub closed: usize,
}

impl Counts {
    pub(crate) fn add(&mut self, standing: Standing) {
        match standing {
            Standing::Level(_) => self.levels += 1,
            Standing::Unknown => self.unknown += 1,
            Standing::Unanswered => self.unanswered += 1,
            Standing::NotApplicable => self.not_applicable += 1,
            Standing::Closed(_) => self.closed += 1,
        }
    }

    /// Returns how many questions are asked: all but the closed ones.
    #[must_use]
    pub const fn asked(self) -> usize {
        self.said() + self.unanswered
    }

    /// Returns how many questions have any answer, don't know and not applicable included.
    #[must_use]
    pub const fn said(self) -> usize {
        self.levels + self.unknown + self.not_applicable
    }

    /// Returns how many questions count for the score: levels, unknown and unanswered.
    #[must_use]
    pub const fn applicable(self) -> usize {
        self.levels + self.open()
    }

    /// Returns how many questions could still change the score.
    #[must_use]
    pub const fn open(self) -> usize {
        self.unknown + self.unanswered
    }
}

/// The score of one area: the weighted mean of the levels chosen, times 25. Beside it always
/// the interval that results when every unknown or unanswered question becomes 0 or 4, the
/// weakest question, and the counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AreaScore {
    /// The area.
    pub area: AreaId,
    /// The score; `None` while no level is chosen.
    pub value: Option<Score>,
    /// Lowest and highest possible score; `None` when nothing in the area applies.
    pub range: Option<(Score, Score)>,
    /// The lowest level chosen and where; the first in the bank's order among equals.
    pub weakest: Option<(QuestionId, Level)>,
    /// How many questions are in each state.
    pub counts: Counts,
}

impl AreaScore {
    /// Scores the `questions` of `area` that `path` asks.
    pub(crate) fn of<'a>(
        area: &AreaId,
        questions: impl Iterator<Item = &'a Question>,
        path: Path,
        answers: &Answers,
        profile: &Profile,
    ) -> Self {
        let (mut levels, mut known, mut open) = (0, 0, 0);
        let mut weakest: Option<(QuestionId, Level)> = None;
        let mut counts = Counts::default();
        for question in questions.filter(|question| path.asks(question)) {
            let standing = answers.standing(question, profile);
            counts.add(standing);
            let weight = u32::from(question.weight);
            if let Some(level) = standing.level() {
                levels += u32::from(level.get()) * weight;
                known += weight;
                if weakest.as_ref().is_none_or(|(_, lowest)| level < *lowest) {
                    weakest = Some((question.id.clone(), level));
                }
            } else if standing.is_open() {
                open += weight;
            }
        }
        let total = known + open;
        let top = u32::from(Level::MAX.get());
        Self {
            area: area.clone(),
            value: (known > 0).then(|| Score::of(levels, known)),
            range: (total > 0)
                .then(|| (Score::of(levels, total), Score::of(levels + open * top, total))),
            weakest,
            counts,
        }
    }

    /// Tells whether at least half of the applicable questions have a level, so that something
    /// follows from the score.
    #[must_use]
    pub const fn is_telling(&self) -> bool {
        self.counts.levels * 2 >= self.counts.applicable()
    }

    /// Returns how far apart the lowest and the highest possible score lie, 0 to 100.
    #[must_use]
    pub fn width(&self) -> u8 {
        self.range.map_or(0, |(low, high)| high.get() - low.get())
    }

    /// Returns the share of applicable questions with a level, in percent, rounded down.
    #[must_use]
    pub fn coverage_percent(&self) -> usize {
        match self.counts.applicable() {
            0 => 0,
            applicable => self.counts.levels * 100 / applicable,
        }
    }
}
