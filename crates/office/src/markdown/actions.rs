//! The actions that come into question, by rank.

use readiness::{ActionState, ActionView, Priority};

use super::escape;
use super::grid::{Align, grid};
use crate::source::Source;

/// Returns a line for every action that comes into question; nothing where none does.
pub(super) fn actions(source: Source<'_>) -> String {
    let words = source.phrases.words.office_calendar;
    let ranked = source.diagnosis.priorities.ranked();
    if ranked.is_empty() {
        return String::new();
    }
    let rows: Vec<Vec<String>> =
        ranked.iter().filter_map(|priority| row(source, priority)).collect();
    let columns = [
        (words.md_rank, Align::Right),
        (words.md_action, Align::Left),
        (words.md_band, Align::Left),
        (words.md_points, Align::Right),
        (words.md_when, Align::Left),
        (words.md_hours_once, Align::Right),
        (words.md_owner, Align::Left),
    ];
    format!("## {}\n\n{}", words.md_actions, grid(&columns, &rows))
}

fn row(source: Source<'_>, priority: &Priority) -> Option<Vec<String>> {
    let phrases = source.phrases;
    let words = phrases.words.office_calendar;
    let action = source.bank().action(&priority.action)?;
    let view = ActionView::of(source.bank(), source.document, source.diagnosis, action);
    let first = view.frame.first;
    let when = match &view.state {
        ActionState::Planned(lane) => {
            phrases.months(first.plus(lane.work.start), first.plus(lane.work.last()))
        }
        ActionState::LeftOut | ActionState::Stopped => words.md_left_out.into(),
        ActionState::Done | ActionState::PutOff(_) | ActionState::NotCalled => {
            words.md_put_off.into()
        }
    };
    Some(vec![
        priority.rank.to_string(),
        escape::text(phrases.title(&priority.action)),
        phrases.band(priority.band).into(),
        priority.points.to_string(),
        when,
        phrases::hours(phrases.words, view.hours),
        escape::text(&phrases.owned_by(&view.owner)),
    ])
}
