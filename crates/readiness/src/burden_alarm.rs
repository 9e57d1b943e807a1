//! Answers that alone make the burden heavy.

use crate::area::AreaKind;
use crate::bank::Bank;
use crate::level::Level;
use crate::path::Path;
use crate::question::Question;

impl Bank {
    /// Returns the questions about burden that `path` asks and the level up to which each of them
    /// makes the burden heavy, whatever the score is.
    pub fn burden_alarms(&self, path: Path) -> impl Iterator<Item = (&Question, Level)> {
        let burden = self.area_of(AreaKind::Burden).map(|area| &area.id);
        self.questions()
            .iter()
            .filter(move |question| Some(&question.area) == burden && path.asks(question))
            .filter_map(|question| Some((question, question.alarm?)))
    }
}
