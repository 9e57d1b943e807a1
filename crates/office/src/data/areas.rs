//! One row an area, with its score and how its questions stand.

use readiness::{AreaKind, Score};

use super::cell::Cell;
use super::column::{Column, Kind};
use super::listed::one_value;
use super::source::Source;
use super::table::Table;

pub(super) fn table(source: Source<'_>) -> Table {
    let words = source.words();
    let score = |field, name, meaning| {
        Column::new(field, Kind::IntegerOrCode("no_value"), name, meaning).in_units(words.u_points)
    };
    let columns = vec![
        Column::text("area_id", words.c_area_id, words.m_area_id),
        Column::text("area", words.c_area, words.m_area),
        Column::code("area_kind", "area_kind", words.c_area_kind, words.m_area_kind),
        score("score", words.c_score, words.m_score),
        score("lowest", words.c_lowest, words.m_lowest),
        score("highest", words.c_highest, words.m_highest),
        Column::integer("levels", words.c_count_levels, words.m_count_levels),
        Column::integer("unknown", words.c_count_unknown, words.m_count_unknown),
        Column::integer("unanswered", words.c_count_unanswered, words.m_count_unanswered),
        Column::integer(
            "not_applicable",
            words.c_count_not_applicable,
            words.m_count_not_applicable,
        ),
        Column::integer("not_asked", words.c_count_not_asked, words.m_count_not_asked),
    ];
    let phrases = source.phrases;
    let rows = source.bank().areas().iter().filter_map(|area| {
        let found = source.diagnosis.readiness.area(&area.id)?;
        let name = phrases.catalog.area(&area.id).map_or("", |text| text.name.get(phrases.lang));
        let points =
            |score: Option<Score>| score.map_or_else(Cell::none, |score| score.get().into());
        let counts = found.counts;
        Some(vec![
            Cell::text(area.id.as_str()),
            Cell::text(&one_value(phrases.lang, name)),
            Cell::code(kind(area.kind)),
            points(found.value),
            points(found.range.map(|(low, _)| low)),
            points(found.range.map(|(_, high)| high)),
            Cell::count(counts.levels),
            Cell::count(counts.unknown),
            Cell::count(counts.unanswered),
            Cell::count(counts.not_applicable),
            Cell::count(counts.closed),
        ])
    });
    let rows = rows.collect();
    Table::of_department(source, "areas", words.t_areas, columns, rows)
}

const fn kind(kind: AreaKind) -> &'static str {
    match kind {
        AreaKind::Step(_) => "step",
        AreaKind::Priority => "priority",
        AreaKind::Burden => "burden",
        AreaKind::People => "people",
        AreaKind::Cooperation => "cooperation",
    }
}
