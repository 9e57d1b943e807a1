//! One row an indicator: those of the whole department, then those of what is planned.

use bank::{KpiEntry, Layer, Rhythm};

use super::cell::Cell;
use super::column::Column;
use super::listed::one_value;
use super::source::Source;
use super::table::Table;

/// The scope of an indicator that belongs to no action.
const WHOLE: &str = "whole_department";

pub(super) fn table(source: Source<'_>) -> Table {
    let words = source.words();
    let columns = vec![
        Column::text("indicator_id", words.c_indicator_id, words.m_indicator_id),
        Column::text("indicator", words.c_indicator, words.m_indicator),
        Column::code("layer", "layer", words.c_layer, words.m_layer),
        Column::text("action_id", words.c_action_id, words.m_action_id),
        Column::text("formula", words.c_formula, words.m_formula),
        Column::text("source", words.c_source, words.m_source),
        Column::text("counted_by", words.c_counted_by, words.m_counted_by),
        Column::code("often", "often", words.c_often, words.m_often),
        Column::text("target", words.c_target, words.m_target),
    ];
    let catalog = source.phrases.catalog;
    let whole = catalog.kpis.iter().map(|kpi| row(source, kpi, WHOLE));
    let planned = source.diagnosis.roadmap.placed.iter().flat_map(|placement| {
        let kpis = catalog.action(&placement.action).map(|text| text.kpis.iter());
        kpis.into_iter().flatten().map(|kpi| row(source, kpi, placement.action.as_str()))
    });
    let rows = whole.chain(planned).collect();
    Table::of_department(source, "indicators", words.t_indicators, columns, rows)
}

fn row(source: Source<'_>, kpi: &KpiEntry, action: &str) -> Vec<Cell> {
    let phrases = source.phrases;
    let text =
        |text: &bank::Bilingual| Cell::text(&one_value(phrases.lang, text.get(phrases.lang)));
    vec![
        Cell::text(&kpi.id),
        text(&kpi.name),
        Cell::code(layer(kpi.layer)),
        Cell::text(action),
        text(&kpi.formula),
        text(&kpi.data),
        Cell::text(phrases::owner(phrases.words, kpi.who.into())),
        Cell::code(rhythm(kpi.often)),
        text(&kpi.target),
    ]
}

pub(super) const fn layer(layer: Layer) -> &'static str {
    match layer {
        Layer::Kgi => "kgi",
        Layer::Ksi => "ksi",
        Layer::Outcome => "outcome",
        Layer::Output => "output",
    }
}

pub(super) const fn rhythm(rhythm: Rhythm) -> &'static str {
    match rhythm {
        Rhythm::Once => "once",
        Rhythm::Week => "week",
        Rhythm::Month => "month",
        Rhythm::Quarter => "quarter",
        Rhythm::HalfYear => "half_year",
        Rhythm::Year => "year",
    }
}
