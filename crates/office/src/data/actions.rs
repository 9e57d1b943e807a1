//! One row an action that comes into question or is done.

use readiness::{Action, Band, DeadlineClass, OwnedBy};

use super::cell::Cell;
use super::column::{Column, Kind};
use super::listed::one_value;
use super::source::Source;
use super::table::Table;

/// Lists the actions by rank, then those that are done in the bank's order.
pub(super) fn table(source: Source<'_>) -> Table {
    let words = source.words();
    let number = Kind::IntegerOrCode("no_value");
    let columns = vec![
        Column::text("action_id", words.c_action_id, words.m_action_id),
        Column::text("action_code", words.c_action_code, words.m_action_code),
        Column::text("title", words.c_title, words.m_title),
        Column::text("area_id", words.c_area_id, words.m_area_id),
        Column::code("state", "action_state", words.c_action_state, words.m_action_state),
        Column::new("rank", number, words.c_rank, words.m_rank),
        Column::new("points", number, words.c_points, words.m_points).in_units(words.u_points),
        Column::code("band", "band", words.c_band, words.m_band),
        Column::text("owner", words.c_owner, words.m_owner),
        Column::integer("hours", words.c_hours, words.m_hours).in_units(words.u_hours),
        Column::integer("monthly_hours", words.c_monthly_hours, words.m_monthly_hours)
            .in_units(words.u_hours),
        Column::integer("saves", words.c_saves, words.m_saves).in_units(words.u_hours),
        Column::code("needs_budget", "yes_no", words.c_needs_budget, words.m_needs_budget),
        Column::code("deadline", "deadline", words.c_deadline_kind, words.m_deadline_kind),
    ];
    let (bank, document) = (source.bank(), source.document);
    let ranked = source.diagnosis.priorities.ranked().iter();
    let ranked = ranked.filter_map(|priority| bank.action(&priority.action));
    let done = bank.actions().iter().filter(|action| document.done.contains(&action.id));
    let rows = ranked.chain(done).map(|action| row(source, action)).collect();
    Table::of_department(source, "actions", words.t_actions, columns, rows)
}

fn row(source: Source<'_>, action: &Action) -> Vec<Cell> {
    let (phrases, document) = (source.phrases, source.document);
    let staff = document.profile.staff.unwrap_or(0);
    let text = phrases.catalog.action(&action.id);
    let priority = source.diagnosis.priorities.get(&action.id);
    vec![
        Cell::text(action.id.as_str()),
        text.map_or_else(Cell::none, |text| Cell::text(&text.code)),
        Cell::text(&one_value(phrases.lang, phrases.title(&action.id))),
        Cell::text(action.area.as_str()),
        Cell::code(state(source, action)),
        priority.map_or_else(Cell::none, |priority| Cell::count(priority.rank)),
        priority.map_or_else(Cell::none, |priority| priority.points.into()),
        priority.map_or_else(Cell::none, |priority| Cell::code(band(priority.band))),
        match document.owner_of(action) {
            OwnedBy::Usual(owner) => Cell::text(phrases::owner(phrases.words, owner)),
            OwnedBy::Chosen(position) => Cell::said(&position),
        },
        document.hours_of(action).into(),
        action.monthly_hours_for(staff).into(),
        document.profile.saved_hours(action.relief).into(),
        Cell::yes_no(action.needs_budget),
        match action.deadline.as_ref().map(|deadline| deadline.class) {
            Some(DeadlineClass::Law) => Cell::code("law"),
            Some(DeadlineClass::National) => Cell::code("national"),
            None => Cell::none(),
        },
    ]
}

fn state(source: Source<'_>, action: &Action) -> &'static str {
    let roadmap = &source.diagnosis.roadmap;
    if source.document.done.contains(&action.id) {
        "done"
    } else if roadmap.placement(&action.id).is_some() {
        "planned"
    } else if roadmap.excluded.contains(&action.id) {
        "left_out"
    } else {
        "put_off"
    }
}

pub(super) const fn band(band: Band) -> &'static str {
    match band {
        Band::High => "high",
        Band::Medium => "medium",
        Band::Low => "low",
    }
}
