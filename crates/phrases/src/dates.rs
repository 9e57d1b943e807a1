//! Dates, months and fiscal years, as offices write them.

use bank::Lang;
use content::Words;
use readiness::{Date, FiscalYear, Moment, Month, YearMonth};

/// Returns `令和8年11月22日` or `22 November 2026`.
#[must_use]
pub fn date(lang: Lang, date: Date) -> String {
    let month = date.year_month();
    match lang {
        Lang::Ja => format!("{}{}日", year_month(lang, month), date.day()),
        Lang::En => format!("{} {} {}", date.day(), month_name(month.month()), month.year()),
    }
}

/// Returns `令和8年11月22日 14:26`, or that the time is not known.
#[must_use]
pub fn moment(words: &'static Words, lang: Lang, at: &Moment) -> String {
    match (at.date(), at.clock()) {
        (Some(day), Some(clock)) => format!("{} {clock}", date(lang, day)),
        _ => words.share.not_known.into(),
    }
}

/// Returns `令和8年度` or `FY2026`.
#[must_use]
pub fn fiscal_year(lang: Lang, year: FiscalYear) -> String {
    match lang {
        Lang::Ja => format!("令和{}年度", year.era().reiwa()),
        Lang::En => format!("FY{}", year.get()),
    }
}

/// Returns `12月` or `December`.
#[must_use]
pub fn month(lang: Lang, month: Month) -> String {
    match lang {
        Lang::Ja => format!("{}月", month.get()),
        Lang::En => month_name(month).into(),
    }
}

/// Returns `12月` or `Dec`, for a column head.
#[must_use]
pub fn short_month(lang: Lang, month: Month) -> String {
    match lang {
        Lang::Ja => format!("{}月", month.get()),
        Lang::En => month_name(month).chars().take(3).collect(),
    }
}

/// Returns `令和8年12月` or `December 2026`.
#[must_use]
pub fn year_month(lang: Lang, at: YearMonth) -> String {
    match lang {
        Lang::Ja => format!("令和{}年{}月", at.era().reiwa(), at.month().get()),
        Lang::En => format!("{} {}", month_name(at.month()), at.year()),
    }
}

/// Returns `10月・11月` or `October, November`.
#[must_use]
pub fn months(lang: Lang, list: &[Month]) -> String {
    let names: Vec<String> = list.iter().map(|at| month(lang, *at)).collect();
    match lang {
        Lang::Ja => names.join("・"),
        Lang::En => names.join(", "),
    }
}

/// Returns `6〜8月・11月` or `Jun–Aug, Nov`: months in a row by their ends.
#[must_use]
pub fn month_runs(lang: Lang, list: &[Month]) -> String {
    let follows = |a: &Month, b: &Month| b.get() == a.get() + 1;
    let runs = list.chunk_by(follows).filter_map(|run| Some((*run.first()?, *run.last()?)));
    let names = runs.map(|(first, last)| match lang {
        _ if first == last => short_month(lang, first),
        Lang::Ja => format!("{}〜{}月", first.get(), last.get()),
        Lang::En => format!("{}–{}", short_month(lang, first), short_month(lang, last)),
    });
    names.collect::<Vec<_>>().join(if lang == Lang::Ja { "・" } else { ", " })
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
