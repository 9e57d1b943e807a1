//! A monthly review in sentences.

use bank::{KpiEntry, Lang};
use content::Word;
use readiness::{
    ActionId, Date, ExecutionState, MeasuredValue, Owner, Reminder, ReviewItem, Shift,
    StopQuestion, Weekday, YearMonth,
};

use crate::Phrases;

impl Phrases<'_> {
    /// Returns what a state is called on a button.
    #[must_use]
    pub const fn execution(self, state: ExecutionState) -> Word {
        let words = self.words.monthly;
        match state {
            ExecutionState::Running => words.running,
            ExecutionState::Done => words.done,
            ExecutionState::Stopped => words.stopped,
            ExecutionState::NotBegun => words.not_begun,
        }
    }

    /// Returns `令和9年2月10日（水）`.
    #[must_use]
    pub fn weekday(self, day: Date) -> String {
        let words = self.words.monthly;
        let at = Weekday::FROM_SUNDAY.iter().position(|it| *it == day.weekday()).unwrap_or(0);
        let letters = match self.lang {
            Lang::Ja => 1,
            Lang::En => 3,
        };
        let name: String = words.weekday.chars().skip(at * letters).take(letters).collect();
        words.day(crate::date(self.lang, day), name)
    }

    /// Returns `ここまでの見積り9時間（全部で24時間）、課長補佐、前回は進行中`.
    #[must_use]
    pub fn review_facts(self, item: &ReviewItem) -> String {
        let words = self.words.monthly;
        let hours = |hours: u32| crate::hours(self.words, hours);
        let estimate = if item.until_now < item.estimate {
            words.estimate_now(hours(item.until_now), hours(item.estimate))
        } else {
            words.estimate(hours(item.estimate))
        };
        let mut parts = vec![estimate, self.owned_by(&item.owner)];
        if item.before != ExecutionState::NotBegun {
            parts.push(words.before(self.execution(item.before)));
        }
        parts.join(self.comma())
    }

    /// Says what a review does to an action of a plan that begins in `first`.
    #[must_use]
    pub fn shift(self, first: YearMonth, action: &ActionId, shift: Shift) -> String {
        let (words, title) = (self.words.monthly, self.title(action));
        let month = |month| self.month_after(first, month);
        match shift {
            Shift::Done => words.shift_done(title),
            Shift::Stopped => words.shift_stopped(title),
            Shift::Begins(from) => words.shift_begins(title, month(from)),
            Shift::Ends(to) => words.shift_ends(title, month(to)),
            Shift::Moves(from, to) if from == to => words.shift_month(title, month(to)),
            Shift::Moves(from, to) => words.shift_moves(title, month(from), month(to)),
            Shift::Enters(from) => words.shift_enters(title, month(from)),
            Shift::Leaves => words.shift_leaves(title),
        }
    }

    /// Asks whether an action should stop.
    #[must_use]
    pub fn stop_question(self, action: &ActionId, question: StopQuestion) -> String {
        let (words, title) = (self.words.monthly, self.title(action));
        match question {
            StopQuestion::NoEffect => words.ask_no_effect(title),
            StopQuestion::NobodyUses => words.ask_unused(title),
            StopQuestion::OverEstimate { spent, estimate } => {
                let hours = |hours| crate::hours(self.words, hours);
                words.ask_over(title, hours(estimate), hours(spent))
            }
        }
    }

    /// Says when the next review is, or that its day has come.
    #[must_use]
    pub fn reminder(self, reminder: Reminder) -> String {
        let words = self.words.monthly;
        match reminder {
            Reminder::On(day) => words.remind_on(self.weekday(day)),
            Reminder::Due(Some(day)) => words.remind_due(self.weekday(day)),
            Reminder::Due(None) => words.remind_month.into(),
        }
    }

    /// Returns the unit of an indicator, where its name says it: `%`.
    #[must_use]
    pub fn indicator_unit(self, kpi: &KpiEntry) -> &'static str {
        if kpi.is_share() { "%" } else { "" }
    }

    /// Returns `86%`.
    #[must_use]
    pub fn measured(self, kpi: &KpiEntry, value: MeasuredValue) -> String {
        format!("{value}{}", self.indicator_unit(kpi))
    }

    /// Says how an indicator is counted, from what, by whom and how often.
    #[must_use]
    pub fn counted(self, kpi: &KpiEntry, is_small: bool) -> String {
        let usual = Owner::from(kpi.who);
        let who = if is_small { usual.in_small_office() } else { usual };
        self.words.indicators.counted(
            kpi.formula.get(self.lang),
            kpi.data.get(self.lang),
            crate::owner(self.words, who),
            crate::rhythm(self.words, kpi.often),
        )
    }
}

#[cfg(test)]
mod tests {
    use bank::Lang;
    use readiness::{Date, Reminder, Shift, YearMonth};

    use crate::Phrases;

    #[test]
    fn a_review_is_said_in_both_languages() {
        let catalog = content::catalog();
        let of = |lang| Phrases { words: content::words(lang), lang, catalog };
        let day = Date::parse("2027-02-10").unwrap();
        assert_eq!(of(Lang::Ja).weekday(day), "令和9年2月10日（水）");
        assert_eq!(of(Lang::En).weekday(day), "Wed 10 February 2027");
        let ja = of(Lang::Ja);
        assert_eq!(ja.reminder(Reminder::On(day)), "次の見直しは令和9年2月10日（水）です。");
        let first = YearMonth::parse("2027-01").unwrap();
        let action = "five-minutes".into();
        let said = ja.shift(first, &action, Shift::Moves(first, first));
        assert!(said.ends_with("は1月に行います。"), "{said}");
    }
}
