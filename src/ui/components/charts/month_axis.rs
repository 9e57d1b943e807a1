//! The months that all pictures of a page stand on.

use leptos::prelude::*;
use phrases::Phrases;
use readiness::{HoursMonth, TodayMark};

/// With more months than this, only their numbers fit.
const MANY: usize = 18;

/// One month of the axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AxisMonth {
    /// Its name, `12月`.
    pub name: String,
    /// What it is where there is little room, `12`.
    pub short: String,
    /// Whether the department is busy then.
    pub is_busy: bool,
    /// Whether a fiscal year begins with it, within the plan.
    pub is_april: bool,
}

/// A fiscal year, or as much of it as the axis holds.
#[derive(Clone, Debug, PartialEq, Eq)]
struct AxisYear {
    name: String,
    from: usize,
    span: usize,
}

/// The months of a plan with their names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MonthAxis {
    /// The months.
    pub months: Vec<AxisMonth>,
    years: Vec<AxisYear>,
    /// Where the day lies among them.
    pub today: Option<TodayMark>,
    border: &'static str,
}

impl MonthAxis {
    /// Names `months` in the language of `phrases`.
    pub fn of(phrases: Phrases<'_>, months: &[HoursMonth], today: Option<TodayMark>) -> Self {
        let is_april = |at: usize, month: &HoursMonth| {
            at > 0 && month.month.fiscal_year().first_month() == month.month
        };
        let named = months.iter().enumerate().map(|(at, month)| AxisMonth {
            name: phrases::short_month(phrases.lang, month.month.month()),
            short: month.month.month().get().to_string(),
            is_busy: month.is_busy,
            is_april: is_april(at, month),
        });
        let mut years: Vec<AxisYear> = Vec::new();
        for (at, month) in months.iter().enumerate() {
            match years.last_mut() {
                Some(year) if !is_april(at, month) => year.span += 1,
                _ => years.push(AxisYear {
                    name: phrases::fiscal_year(phrases.lang, month.month.fiscal_year()),
                    from: at,
                    span: 1,
                }),
            }
        }
        Self { months: named.collect(), years, today, border: phrases.words.roadmap.border }
    }

    /// Shows the grounds of the months behind a picture.
    pub fn back(&self) -> impl IntoView + use<> {
        let grounds = self.months.iter().map(|month| {
            view! { <i data-busy=month.is_busy data-april=month.is_april></i> }
        });
        view! {
            <div class="gantt-grid gantt-back" aria-hidden="true">
                <i></i>
                {grounds.collect_view()}
            </div>
        }
    }

    /// Shows the years and the months above a picture.
    pub fn head(&self) -> impl IntoView + use<> {
        let border = self.border;
        let years = self.years.iter().map(|AxisYear { name, from, span }| {
            let border = (*from > 0).then(|| view! { <span class="small">{border}</span> });
            view! {
                <span class="gantt-span" style=("--from", (from + 1).to_string()) style=("--span", (*span).to_string())>
                    {name.clone()}
                    {border}
                </span>
            }
        });
        let today = self.today.map(|mark| mark.month);
        let is_long = self.months.len() > MANY;
        let months = self.months.iter().enumerate().map(|(at, month)| {
            view! {
                <span data-now=today == Some(at)>
                    <span class="only-wide">{month.name.clone()}</span>
                    <span class="only-narrow">{month.short.clone()}</span>
                </span>
            }
        });
        view! {
            <div class="gantt-grid gantt-years" aria-hidden="true">{years.collect_view()}</div>
            <div class="gantt-grid gantt-months" data-long={is_long} aria-hidden="true">
                <span></span>
                {months.collect_view()}
            </div>
        }
    }

    /// Shows the line of the day over a picture.
    pub fn today_line(&self) -> impl IntoView + use<> {
        self.today.map(|mark| {
            view! {
                <div class="gantt-grid gantt-today" aria-hidden="true">
                    <span
                        class="gantt-span"
                        style=("--from", (mark.month + 1).to_string())
                        style=("--span", (1).to_string())
                        style=("--passed", format!("{}%", mark.passed))
                    ></span>
                </div>
            }
        })
    }
}
