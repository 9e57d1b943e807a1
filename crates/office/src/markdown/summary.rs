//! Where the department stands and what it plans, in a few lines.

use readiness::{AreaGroup, PlanView};

use super::escape;
use super::grid::{Align, grid};
use crate::source::Source;

pub(super) fn summary(source: Source<'_>) -> String {
    let (phrases, diagnosis) = (source.phrases, source.diagnosis);
    let words = phrases.words.office_calendar;
    let view = PlanView::of(source.bank(), source.document, diagnosis, source.today);
    let made = phrases::date(phrases.lang, source.today);
    let counts = diagnosis.readiness.counts;
    let mut lines = vec![
        words.md_made(made, record::check_code(source.document)),
        words.md_answered(counts.asked(), counts.said()),
    ];
    if source.document.is_sample {
        lines.push(phrases.words.paper.sample.into());
    }
    if let Some((question, level)) = &diagnosis.readiness.weakest {
        let topic = escape::text(phrases.topic(question));
        lines.push(words.md_weakest(topic, phrases.words.common.level(level.get())));
    }
    if view.lanes.is_empty() {
        lines.push(words.md_none.into());
    } else {
        let hours = |hours| phrases::hours(phrases.words, hours);
        let back = view.giving_back;
        lines.push(words.md_planned(view.lanes.len(), view.put_off.len()));
        lines.push(words.md_hours(hours(back.spent), hours(back.saved)));
    }
    let week = view.first_things.week.and_then(|at| view.lanes.get(at));
    lines.extend(week.map(|lane| words.md_week(escape::text(phrases.title(&lane.action)))));
    let items: Vec<String> = lines.iter().map(|line| format!("- {line}\n")).collect();
    format!("## {}\n\n{}", words.md_summary, items.concat())
}

pub(super) fn areas(source: Source<'_>) -> String {
    let words = source.phrases.words.office_calendar;
    let groups = [AreaGroup::Priorities, AreaGroup::Steps, AreaGroup::AtWork];
    let results = groups
        .into_iter()
        .flat_map(|group| source.phrases.results(&source.diagnosis.readiness, group));
    let rows =
        results.map(|area| vec![escape::text(&area.name), area.value, escape::text(&area.range)]);
    let columns = [
        (words.md_area, Align::Left),
        (words.md_score, Align::Right),
        (words.md_range, Align::Left),
    ];
    format!("## {}\n\n{}", words.md_areas, grid(&columns, &rows.collect::<Vec<_>>()))
}
