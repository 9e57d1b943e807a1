//! Sentences made of words and values: dates, months, hours, states. No rule is decided here.

use bank::{Lang, Source};
use content::{Word, Words};
use readiness::{Date, FiscalYear, Gate, Month, Owner, Role, YearMonth};

use crate::ui::Route;
pub use crate::ui::filled::{counted, filled};

/// Returns the browser's title for a page.
pub fn title(words: &'static Words, route: &Route) -> String {
    let page = match route {
        Route::Start => return words.common.product.into(),
        Route::Department => words.common.department,
        Route::Question(_) => words.common.questions,
        Route::Review => words.common.review,
        Route::Readiness => words.common.readiness,
        Route::Roadmap => words.common.roadmap,
        Route::Share => words.common.share,
        Route::Skills => words.skills.title,
        Route::Cases => words.cases.title,
        Route::Bank => words.bank.title,
        Route::Paper => words.paper.title,
        Route::Help => words.common.help,
    };
    format!("{page} | {}", words.common.product)
}

/// Returns a number as text, for a placeholder.
#[expect(clippy::needless_pass_by_value, reason = "numbers are copied")]
pub fn number(number: impl ToString) -> String {
    number.to_string()
}

/// Returns `令和8年11月22日` or `22 November 2026`.
pub fn date(lang: Lang, date: Date) -> String {
    let month = date.year_month();
    match lang {
        Lang::Ja => format!("{}{}日", year_month(lang, month), date.day()),
        Lang::En => format!("{} {} {}", date.day(), month_name(month.month()), month.year()),
    }
}

/// Returns `令和8年度` or `FY2026`.
pub fn fiscal_year(lang: Lang, year: FiscalYear) -> String {
    match lang {
        Lang::Ja => format!("令和{}年度", year.era().reiwa()),
        Lang::En => format!("FY{}", year.get()),
    }
}

/// Returns `12月` or `December`.
pub fn month(lang: Lang, month: Month) -> String {
    match lang {
        Lang::Ja => format!("{}月", month.get()),
        Lang::En => month_name(month).into(),
    }
}

/// Returns `12月` or `Dec`, for a column head.
pub fn short_month(lang: Lang, month: Month) -> String {
    match lang {
        Lang::Ja => format!("{}月", month.get()),
        Lang::En => month_name(month).chars().take(3).collect(),
    }
}

/// Returns `令和8年12月` or `December 2026`.
pub fn year_month(lang: Lang, at: YearMonth) -> String {
    match lang {
        Lang::Ja => format!("令和{}年{}月", at.era().reiwa(), at.month().get()),
        Lang::En => format!("{} {}", month_name(at.month()), at.year()),
    }
}

/// Returns `10月・11月` or `October, November`.
pub fn months(lang: Lang, list: &[Month]) -> String {
    let names: Vec<String> = list.iter().map(|at| month(lang, *at)).collect();
    match lang {
        Lang::Ja => names.join("・"),
        Lang::En => names.join(", "),
    }
}

fn month_name(month: Month) -> &'static str {
    const NAMES: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    NAMES.get(usize::from(month.get()).saturating_sub(1)).copied().unwrap_or_default()
}

/// Returns `48時間` or `48 h`.
pub fn hours(words: &'static Words, hours: u32) -> String {
    filled(words.common.hours).with("n", number(hours)).done()
}

/// Returns `+12`, `−8` or `0`.
pub fn signed(number: i32) -> String {
    let sign = match number {
        0 => "",
        1.. => "+",
        _ => "−",
    };
    [sign, &number.unsigned_abs().to_string()].concat()
}

/// Returns `20%` or `20 %`.
pub fn percent(words: &'static Words, percent: u8) -> String {
    counted(words.plan.percent, percent)
}

/// Returns the position that usually owns an action.
pub const fn owner(words: &'static Words, owner: Owner) -> Word {
    match owner {
        Owner::Head => words.common.head,
        Owner::Deputy => words.common.deputy,
        Owner::Chief => words.common.chief,
        Owner::Lead => words.common.lead,
        Owner::All => words.common.staff,
    }
}

/// Returns the position of a person.
pub const fn role(words: &'static Words, role: Role) -> Word {
    match role {
        Role::Head => words.common.head,
        Role::Deputy => words.common.deputy,
        Role::Chief => words.common.chief,
        Role::Staff => words.common.staff,
        Role::DxOffice => words.common.dx_office,
    }
}

/// Returns why a question is closed.
pub const fn closed(words: &'static Words, gate: Gate) -> Word {
    match gate {
        Gate::StandardTasks => words.common.closed_standard_tasks,
        Gate::Numbers => words.common.closed_numbers,
        Gate::PaymentSlips => words.common.closed_payment_slips,
        Gate::Counter => words.common.closed_counter,
    }
}

/// Returns a source with its place, date and confidence, in one line.
pub fn source(words: &'static Words, lang: Lang, source: &Source) -> String {
    let dated = dated(words, source);
    let parts = [source.title.get(lang).as_str(), &source.place, &dated, confidence(words, source)];
    let separator = match lang {
        Lang::Ja => "、",
        Lang::En => ", ",
    };
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(separator)
}

/// Returns when a source was published, or seen.
pub fn dated(words: &'static Words, source: &Source) -> String {
    match (&source.date, &source.seen) {
        (Some(date), _) => date.clone(),
        (None, Some(seen)) => filled(words.common.seen).with("date", seen).done(),
        (None, None) => String::new(),
    }
}

/// Returns how sure a source is.
pub const fn confidence(words: &'static Words, source: &Source) -> Word {
    use bank::Confidence;
    match source.confidence {
        Confidence::Official => words.common.official,
        Confidence::Secondary => words.common.secondary,
        Confidence::Article => words.common.article,
        Confidence::Research => words.common.research,
    }
}
