//! A request for money in sentences: on the page, in the workbook and on paper.

use bank::Lang;
use readiness::{Budget, BudgetRow, YearMonth, YenRange};

use crate::Phrases;

impl Phrases<'_> {
    /// Returns `1,000,000〜1,500,000円`, or that a quotation is to be got.
    #[must_use]
    pub fn yen(self, range: Option<YenRange>) -> String {
        let words = self.words.budget;
        match range {
            None => words.quotation.into(),
            Some(range) if range.least() == range.most() => words.yen(grouped(range.most())),
            Some(range) => words.yen_range(grouped(range.least()), grouped(range.most())),
        }
    }

    /// Says in two sentences why the money is asked for: what the action is for, and what it
    /// saves; its target where nothing is saved.
    #[must_use]
    pub fn budget_reason(self, row: &BudgetRow) -> String {
        let words = self.words.budget;
        let Some(text) = self.catalog.action(&row.action) else { return String::new() };
        let why = first_sentence(self.lang, text.why.get(self.lang));
        let gives = if row.saves > 0 {
            words.budget_saves(crate::hours(self.words, row.saves))
        } else {
            words.budget_target(text.kpi.get(self.lang))
        };
        [why, self.gap(), &gives].concat()
    }

    /// Returns the heading of a request.
    #[must_use]
    pub fn budget_heading(self, name: &str) -> String {
        let words = self.words.budget;
        if name.is_empty() { words.heading_unnamed.into() } else { words.heading(name) }
    }

    /// Says until when which money is asked for.
    #[must_use]
    pub fn budget_closes(self, row: &BudgetRow) -> String {
        let words = self.words.budget;
        let closes = words.closes(crate::date(self.lang, row.closes));
        let year = crate::fiscal_year(self.lang, row.april.fiscal_year());
        [closes, words.money_of(year)].join(self.comma())
    }

    /// Says in which months of a plan that begins in `start` an action has its place.
    #[must_use]
    pub fn budget_when(self, row: &BudgetRow, start: YearMonth) -> String {
        let when = row.work.map(|work| self.stretch(start, work));
        when.unwrap_or_else(|| self.words.budget.put_off_now.into())
    }

    /// Says what an action saves.
    #[must_use]
    pub fn budget_saved(self, row: &BudgetRow) -> String {
        let words = self.words.budget;
        match row.saves {
            0 => words.saves_none.into(),
            saves => words.saves_monthly(crate::hours(self.words, saves)),
        }
    }

    /// Says what all of it costs, as far as it is known.
    #[must_use]
    pub fn budget_total(self, budget: &Budget) -> String {
        let (sum, unknown) = budget.total();
        match unknown {
            0 => self.yen(Some(sum)),
            all if all == budget.rows.len() => self.yen(None),
            some => {
                let rest = self.words.budget.unknown_amounts(some);
                [self.yen(Some(sum)), rest].join(self.comma())
            }
        }
    }

    /// Says which hours all of it takes and saves.
    #[must_use]
    pub fn budget_hours(self, budget: &Budget) -> String {
        let (hours, saves) = budget.hours();
        let [hours, saves] = [hours, saves].map(|hours| crate::hours(self.words, hours));
        self.words.budget.total_hours(hours, saves)
    }

    /// Says what happens without the money.
    #[must_use]
    pub fn budget_without(self, row: &BudgetRow) -> String {
        let words = self.words.budget;
        let year = crate::fiscal_year(self.lang, row.april.fiscal_year());
        let mut sentences = vec![words.without_later(year, self.at(row.otherwise))];
        if !row.waiting.is_empty() {
            let waiting = row.waiting.iter().map(|id| self.words.roadmap.quoted(self.title(id)));
            let waiting: Vec<String> = waiting.collect();
            sentences.push(words.without_waiting(waiting.join(self.comma())));
        }
        if row.saves > 0 {
            sentences.push(words.without_saves(crate::hours(self.words, row.saves)));
        }
        sentences.join(self.gap())
    }
}

/// Returns `1,234,567`.
#[must_use]
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// Returns `text` up to the end of its first sentence.
fn first_sentence(lang: Lang, text: &str) -> &str {
    let end = match lang {
        Lang::Ja => text.find('。').map(|at| at + '。'.len_utf8()),
        Lang::En => text.find(". ").map(|at| at + 1),
    };
    end.and_then(|end| text.get(..end)).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use bank::Lang;
    use readiness::YenRange;

    use super::{first_sentence, grouped};
    use crate::Phrases;

    #[test]
    fn large_numbers_are_grouped() {
        for (number, text) in [(0, "0"), (999, "999"), (1_000, "1,000"), (12_345_678, "12,345,678")]
        {
            assert_eq!(grouped(number), text);
        }
    }

    #[test]
    fn a_sentence_ends_with_its_full_stop() {
        assert_eq!(first_sentence(Lang::Ja, "一つ目です。二つ目です。"), "一つ目です。");
        assert_eq!(first_sentence(Lang::Ja, "文の途中"), "文の途中");
        assert_eq!(first_sentence(Lang::En, "About 30.2 percent. More."), "About 30.2 percent.");
    }

    #[test]
    fn an_amount_is_said_once_it_is_known() {
        let (words, catalog) = (content::words(Lang::Ja), content::catalog());
        let phrases = Phrases { words, lang: Lang::Ja, catalog };
        assert_eq!(phrases.yen(None), "見積りを取る");
        assert_eq!(phrases.yen(YenRange::new(500_000, 500_000)), "500,000円");
        assert_eq!(phrases.yen(YenRange::new(0, 1_500_000)), "0〜1,500,000円");
    }
}
