//! One row an action and part of its points.

use readiness::{Criterion, Part};

use super::cell::Cell;
use super::column::Column;
use super::source::Source;
use super::table::Table;

/// Lists all parts of every action, those of no points with 0: they add up to its points.
pub(super) fn table(source: Source<'_>) -> Table {
    let words = source.words();
    let columns = vec![
        Column::text("action_id", words.c_action_id, words.m_action_id),
        Column::code("part", "part", words.c_part, words.m_part),
        Column::integer("part_points", words.c_part_points, words.m_part_points)
            .in_units(words.u_points),
    ];
    let rows = source.diagnosis.priorities.ranked().iter().flat_map(|priority| {
        parts().into_iter().map(|part| {
            let own = priority.contributions.iter().filter(|one| one.part == part);
            let points: i32 = own.map(|one| one.points).sum();
            vec![Cell::text(priority.action.as_str()), Cell::code(code(part)), points.into()]
        })
    });
    let rows = rows.collect();
    Table::of_department(source, "points", words.t_points, columns, rows)
}

/// Returns all parts in their order.
pub(super) fn parts() -> Vec<Part> {
    let criteria = Criterion::ALL.map(Part::Criterion);
    let others = [Part::Deadline, Part::Unlocks, Part::Relief, Part::Burden, Part::Confidence];
    std::iter::once(Part::Gap).chain(criteria).chain(others).collect()
}

pub(super) const fn code(part: Part) -> &'static str {
    match part {
        Part::Gap => "gap",
        Part::Criterion(Criterion::Effect) => "effect",
        Part::Criterion(Criterion::Feasibility) => "feasibility",
        Part::Criterion(Criterion::Cost) => "cost",
        Part::Criterion(Criterion::Fairness) => "fairness",
        Part::Criterion(Criterion::Evidence) => "evidence",
        Part::Deadline => "deadline",
        Part::Unlocks => "unlocks",
        Part::Relief => "relief",
        Part::Burden => "burden",
        Part::Confidence => "confidence",
    }
}
