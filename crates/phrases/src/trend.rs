//! Several days side by side, in sentences.

use readiness::{AreaCourse, AreaSnapshot, Course, Snapshot, Trend, TrendDay};

use crate::Phrases;

/// An area of a trend as a picture shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrendBar {
    /// What the area is called.
    pub name: String,
    /// Its score on each day; `None` where nothing can be said.
    pub scores: Vec<Option<u8>>,
    /// For each day whether other questions were asked on the day before it.
    pub cuts: Vec<bool>,
}

impl Phrases<'_> {
    /// Returns the heading of the page.
    #[must_use]
    pub fn trend_heading(self, name: &str) -> String {
        let words = self.words.trend;
        if name.is_empty() { words.heading_unnamed.into() } else { words.heading(name) }
    }

    /// Names a day that can be chosen; one of another edition than that of `today` says so.
    #[must_use]
    pub fn trend_option(self, day: &Snapshot, today: &Snapshot) -> String {
        let date = crate::date(self.lang, day.day);
        if day.is_like(&today.bank) {
            return date;
        }
        self.words.trend.day_edition(date, &*day.bank.edition)
    }

    /// Names the days of a trend, of which the last is today.
    #[must_use]
    pub fn trend_days(self, trend: &Trend) -> Vec<String> {
        let last = trend.days.len().saturating_sub(1);
        let days = trend.days.iter().enumerate().map(|(at, day)| {
            let date = crate::date(self.lang, day.day);
            if at == last { self.words.trend.today(date) } else { date }
        });
        days.collect()
    }

    /// Says which days are held against each other: the first and today.
    #[must_use]
    pub fn trend_title(self, trend: &Trend) -> String {
        let first = trend.days.first().map(|day| crate::date(self.lang, day.day));
        self.words.trend.changed_title(first.unwrap_or_default())
    }

    /// Returns the areas as a picture shows them.
    #[must_use]
    pub fn trend_bars(self, trend: &Trend) -> Vec<TrendBar> {
        let cuts: Vec<bool> = trend.days.iter().map(|day| day.is_cut).collect();
        let bars = trend.areas.iter().map(|area| TrendBar {
            name: self.area_short(&area.area).into(),
            scores: area.days.iter().map(|day| day.and_then(|day| day.score)).collect(),
            cuts: cuts.clone(),
        });
        bars.collect()
    }

    /// Says what went better, what worse and of what less is known.
    #[must_use]
    pub fn trend_lines(self, trend: &Trend) -> Vec<String> {
        let words = self.words.trend;
        let points = |area: &AreaCourse, change: String| {
            words.area_points(self.area_short(&area.area), change)
        };
        let changes = trend.areas.iter().filter_map(|area| match area.course {
            Course::Rose(by) => Some((true, points(area, format!("+{by}")))),
            Course::Fell(by) => Some((false, points(area, format!("−{by}")))),
            _ => None,
        });
        let (better, worse): (Vec<_>, Vec<_>) = changes.partition(|(is_better, _)| *is_better);
        let list = |areas: Vec<(bool, String)>| {
            areas.into_iter().map(|(_, text)| text).collect::<Vec<_>>().join(self.comma())
        };
        let mut lines = Vec::new();
        if !better.is_empty() {
            lines.push(words.rose(list(better)));
        }
        if !worse.is_empty() {
            lines.push(words.fell(list(worse)));
        }
        let less = trend.that(AreaCourse::is_less_known).map(|area| {
            let name = self.area_short(&area.area);
            match area.more_unknown {
                0 => words.area_lost(name),
                more => words.area_unknown(name, more),
            }
        });
        let less: Vec<String> = less.collect();
        if !less.is_empty() {
            lines.push(words.less_known(less.join(self.comma())));
        }
        let is_apart = trend.that(|area| area.course == Course::Apart).next().is_some();
        if lines.is_empty() && !is_apart {
            lines.push(words.nothing_changed.into());
        }
        lines
    }

    /// Says from which day on other questions were asked.
    #[must_use]
    pub fn trend_cuts(self, trend: &Trend) -> Vec<String> {
        let cuts = trend.days.iter().filter(|day| day.is_cut);
        let said =
            |day: &TrendDay| self.words.trend.cut(crate::date(self.lang, day.day), &day.edition);
        cuts.map(said).collect()
    }

    /// Says how an area went.
    #[must_use]
    pub fn course(self, course: Course) -> String {
        let words = self.words.trend;
        match course {
            Course::Rose(by) => words.course_rose(by),
            Course::Fell(by) => words.course_fell(by),
            Course::Same => words.course_same.into(),
            Course::Lost => words.course_lost.into(),
            Course::Found => words.course_found.into(),
            Course::Unsaid => words.course_unsaid.into(),
            Course::Apart => words.course_apart.into(),
        }
    }

    /// Returns `42（わからない 1）`, or a dash.
    #[must_use]
    pub fn area_on_day(self, area: Option<AreaSnapshot>) -> String {
        let words = self.words.trend;
        let Some(area) = area else { return words.no_score.into() };
        let score = area.score.map_or_else(|| words.no_score.into(), crate::number);
        if area.unknown == 0 {
            return score;
        }
        let unknown = words.unknown_count(area.unknown);
        match self.lang {
            bank::Lang::Ja => format!("{score}（{unknown}）"),
            bank::Lang::En => format!("{score} ({unknown})"),
        }
    }
}
