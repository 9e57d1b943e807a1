//! What an action takes.

use readiness::Action;

use crate::Phrases;

impl Phrases<'_> {
    /// Returns `8週、16時間、職員1人ごとに4時間、その後は毎月2時間`.
    #[must_use]
    pub fn takes(self, action: &Action) -> String {
        let hours = |hours: u16| crate::hours(self.words, hours.into());
        let mut parts = vec![self.words.cases.weeks(action.weeks)];
        if action.hours > 0 {
            parts.push(hours(action.hours));
        }
        if action.hours_per_person > 0 {
            parts.push(self.words.cases.per_person(hours(action.hours_per_person)));
        }
        let once = parts.join(self.comma());
        if action.monthly_hours == 0 {
            return once;
        }
        self.words.roadmap.hours_then(once, hours(action.monthly_hours))
    }
}
