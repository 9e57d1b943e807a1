//! What an action takes.

use readiness::{Action, PerPerson};

use crate::Phrases;

impl Phrases<'_> {
    /// Returns `8週、16時間、職員1人ごとに4時間、その後は毎月2時間`.
    #[must_use]
    pub fn takes(self, action: &Action) -> String {
        let mut parts = vec![self.words.cases.weeks(action.weeks)];
        parts.extend(self.work(action.hours, action.hours_per_person));
        let once = parts.join(self.comma());
        match self.work(action.monthly_hours, action.monthly_hours_per_person) {
            Some(monthly) => self.words.roadmap.hours_then(once, monthly),
            None => once,
        }
    }

    /// Returns `16時間、職員1人ごとに0.5時間`; `None` where both are 0.
    fn work(self, hours: u16, each: PerPerson) -> Option<String> {
        let all = (hours > 0).then(|| crate::hours(self.words, hours.into()));
        let each = (each != PerPerson::NONE).then(|| {
            let (whole, tenth) = (each.get() / 10, each.get() % 10);
            let count = if tenth == 0 { whole.to_string() } else { format!("{whole}.{tenth}") };
            self.words.cases.per_person(self.words.common.hours(count))
        });
        let parts: Vec<String> = [all, each].into_iter().flatten().collect();
        (!parts.is_empty()).then(|| parts.join(self.comma()))
    }
}
