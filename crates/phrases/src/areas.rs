//! What areas and their groups are called.

use readiness::{AreaGroup, AreaId, Level, QuestionId};

use crate::Phrases;
use crate::counted::{lower_first, things};

impl<'a> Phrases<'a> {
    /// Returns what area `id` is called on a chart.
    #[must_use]
    pub fn area_short(self, id: &AreaId) -> &'a str {
        self.catalog.area(id).map_or("", |text| text.short.get(self.lang))
    }

    /// Returns what question `id` is called in tables.
    #[must_use]
    pub fn topic(self, id: &QuestionId) -> &'a str {
        self.catalog.question(id).map_or("", |text| text.topic.get(self.lang))
    }

    /// Returns the answer to `question` that has this level, as a small office, or any other, is
    /// shown it.
    #[must_use]
    pub fn answer(self, question: &QuestionId, level: Level, is_small: bool) -> Option<&'a str> {
        let levels = self.catalog.question(question)?.levels_for(is_small).get(self.lang);
        levels.get(usize::from(level.get())).map(String::as_str)
    }

    /// Returns `6つの重点` or `The six priorities`, by the bank's own count.
    #[must_use]
    pub fn group(self, group: AreaGroup) -> String {
        let words = self.words.common;
        let count = group.areas(&self.catalog.bank).count();
        let counted = things(self.lang, count);
        match (group, count) {
            (AreaGroup::Steps, 1) => words.step_title(counted),
            (AreaGroup::Steps, _) => words.steps_title(counted),
            (AreaGroup::Priorities, 1) => words.priority_title(counted),
            (AreaGroup::Priorities, _) => words.priorities_title(counted),
            (AreaGroup::AtWork, _) => words.people_title.into(),
        }
    }

    /// Returns the same for the middle of a sentence: `the six priorities`.
    #[must_use]
    pub fn group_inside(self, group: AreaGroup) -> String {
        lower_first(&self.group(group))
    }

    /// Returns what a bank looks at: `6つの重点と4つの手順`. A group without areas is left out.
    #[must_use]
    pub fn scope(self) -> String {
        let groups = [AreaGroup::Priorities, AreaGroup::Steps, AreaGroup::AtWork];
        let mut there =
            groups.into_iter().filter(|group| group.areas(&self.catalog.bank).next().is_some());
        match (there.next(), there.next()) {
            (Some(first), Some(AreaGroup::AtWork) | None) => self.group_inside(first),
            (Some(first), Some(second)) => {
                self.words.common.both(self.group_inside(first), self.group_inside(second))
            }
            (None, _) => self.words.common.questions.into(),
        }
    }
}
