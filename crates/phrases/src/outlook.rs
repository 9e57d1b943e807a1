//! How far the plan can be relied on, and what would end an action earlier, in sentences.

use readiness::{
    Certainty, EarlierChange, EarlierStanding, EarlierWay, Part, Slip, Stress, StressLevel,
};

use crate::Phrases;

impl Phrases<'_> {
    /// Says how near the plan is to the best there can be: never nearer than proven.
    #[must_use]
    pub fn certainty(self, certainty: Certainty) -> String {
        let words = self.words.outlook;
        if certainty.is_best() {
            return words.best.into();
        }
        let near = words.near(crate::percent(self.words, certainty.percent()));
        if certainty.is_loose() { [&near, self.gap(), words.loose].concat() } else { near }
    }

    /// Says in one sentence what becomes of the plan at one level of the hours.
    #[must_use]
    pub fn stress_level(self, level: &StressLevel) -> String {
        let words = self.words.outlook;
        let is_same = level.later.is_empty()
            && level.earlier.is_empty()
            && level.falls_out.is_empty()
            && level.comes_in.is_empty();
        let head = words.level(self.whole_percent(level.percent));
        if is_same {
            return head + words.level_same;
        }
        let most = level.later.iter().map(|slip| slip.later).max().unwrap_or(0);
        let counted = |count: usize, say: &dyn Fn(usize) -> String| (count > 0).then(|| say(count));
        let parts = [
            counted(level.stays, &|n| words.level_stays(n)),
            counted(level.later.len(), &|n| words.level_later(n, most)),
            counted(level.earlier.len(), &|n| words.level_earlier(n)),
            counted(level.falls_out.len(), &|n| words.level_out(n)),
            counted(level.comes_in.len(), &|n| words.level_in(n)),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        head + &parts.join(self.comma()) + words.level_end
    }

    /// Says of every action that does not stay what becomes of it at one level, a sentence each: what
    /// falls out first, then by how much it slips.
    #[must_use]
    pub fn stress_details(self, level: &StressLevel) -> Vec<String> {
        let words = self.words.outlook;
        let out = level.falls_out.iter().map(|id| words.falls_out(self.title(id)));
        let mut later: Vec<&Slip> = level.later.iter().collect();
        later.sort_by_key(|slip| std::cmp::Reverse(slip.later));
        let slips = later.into_iter().chain(&level.earlier).chain(&level.ends_elsewhere);
        let new = level.comes_in.iter().map(|id| words.comes_in(self.title(id)));
        out.chain(slips.map(|slip| self.slip(slip))).chain(new).collect()
    }

    /// Says in which other month an action begins or ends.
    #[must_use]
    pub fn slip(self, slip: &Slip) -> String {
        let words = self.words.outlook;
        let (title, months) = (self.title(&slip.action), slip.later.unsigned_abs());
        match slip.later {
            0 => words.slip_ends(title, self.at(slip.ends.1)),
            1.. => words.slip_later(title, months, self.at(slip.begins.1)),
            _ => words.slip_earlier(title, months, self.at(slip.begins.1)),
        }
    }

    /// Says up to how many percent of the hours this week's one thing and the first three stay what
    /// they are, and how that was checked, a sentence each.
    #[must_use]
    pub fn stress_holds(self, stress: &Stress<'_>) -> Vec<String> {
        let words = self.words.outlook;
        let next = |until: u16| self.whole_percent(until + Stress::STEP);
        let this = |until: u16| self.whole_percent(until);
        let week = stress.this_week_until().map(|until| match until {
            Stress::MOST.. => words.week_most(this(until)),
            100 => words.week_at_once(next(until)),
            _ => words.week_to(this(until)),
        });
        let first = stress.first_until().map(|until| match until {
            Stress::MOST.. => words.first_most(this(until)),
            100 => words.first_at_once(next(until)),
            _ => words.first_to(this(until)),
        });
        let checked =
            words.checked(self.whole_percent(Stress::MOST), self.whole_percent(Stress::STEP));
        [week, first, Some(checked)].into_iter().flatten().collect()
    }

    /// Says what is to be changed.
    #[must_use]
    pub fn earlier_change(self, way: &EarlierWay) -> String {
        let words = self.words.outlook;
        match &way.change {
            EarlierChange::Begin => words.earlier_begin(self.at(way.begins)),
            EarlierChange::Relax(relaxation) => self.relaxation(relaxation),
            EarlierChange::Hours(hours) => {
                words.earlier_hours(crate::hours(self.words, (*hours).into()))
            }
            EarlierChange::Done(id) => words.earlier_done(self.title(id)),
            EarlierChange::Weight(criterion, percent) => words.earlier_weight(
                self.part(Part::Criterion(*criterion)),
                crate::percent(self.words, *percent),
            ),
        }
    }

    /// Says when the action then begins and ends.
    #[must_use]
    pub fn earlier_then(self, way: &EarlierWay) -> String {
        self.words.outlook.earlier_then(self.at(way.begins), self.at(way.ends))
    }

    /// Says why there is nothing to change, or that nothing alone would do; `None` while ways are
    /// found or looked for.
    #[must_use]
    pub fn earlier_standing(self, earlier: &readiness::Earlier<'_>) -> Option<String> {
        let words = self.words.outlook;
        match earlier.standing() {
            EarlierStanding::Already(month) => Some(words.earlier_already(self.at(month))),
            EarlierStanding::NotCalled => Some(words.earlier_not_called.into()),
            EarlierStanding::Outside => Some(words.earlier_outside.into()),
            EarlierStanding::Open => (earlier.is_finished() && earlier.ways().is_empty())
                .then(|| words.earlier_none.into()),
        }
    }

    /// Returns `150%`; more than a hundred is no share.
    fn whole_percent(self, percent: u16) -> String {
        self.words.plan.percent(percent)
    }
}
