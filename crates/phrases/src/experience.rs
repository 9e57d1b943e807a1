//! What finished actions took, and the factor that follows from it.

use readiness::{Effort, Experience};

use crate::{Phrases, factor, number};

impl Phrases<'_> {
    /// Says how many actions are finished and how long they took.
    #[must_use]
    pub fn experience(self, experience: &Experience) -> String {
        let (plan, count) = (self.words.plan, experience.count());
        if count == 0 {
            return plan.experience_none.into();
        }
        let figures = experience.median().zip(experience.range());
        let figures = figures.filter(|_| count >= Experience::ENOUGH);
        let Some((median, (least, most))) = figures else {
            return plan.experience_few(number(count), number(Experience::ENOUGH));
        };
        let spread =
            plan.experience_spread(number(count), factor(median), factor(least), factor(most));
        match experience.offered() {
            Some(_) => spread,
            None => [spread.as_str(), plan.experience_same].join(" "),
        }
    }

    /// Asks whether to plan with `offered`.
    #[must_use]
    pub fn experience_offer(self, experience: &Experience, offered: Effort) -> String {
        let plan = self.words.plan;
        let offered = factor(offered.percent().into());
        if experience.median().map(factor).as_ref() == Some(&offered) {
            return plan.experience_offer(offered);
        }
        let [least, most] = [Effort::LEAST, Effort::MOST].map(|percent| factor(percent.into()));
        plan.experience_limit(least, most, offered)
    }

    /// Says which factor the plan counts with.
    #[must_use]
    pub fn effort(self, effort: Effort) -> String {
        if effort == Effort::default() {
            return self.words.plan.effort_usual.into();
        }
        self.words.plan.effort_now(factor(effort.percent().into()))
    }
}
