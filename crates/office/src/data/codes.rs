//! What every code means (コード表).

use bank::{Layer, Rhythm};
use content::Word;
use readiness::{Band, DepartmentKind, Level, Path};

use super::cell::Cell;
use super::column::{Column, Kind};
use super::listed::one_value;
use super::source::Source;
use super::table::Table;
use super::{actions, department, indicators, points};

pub(super) fn table(source: Source<'_>) -> Table {
    let words = source.words();
    let columns = vec![
        Column::text("code_set", words.c_code_set, words.m_code_set),
        Column::new("code", Kind::IntegerOrCode("no_value"), words.c_code, words.m_code),
        Column::text("code_meaning", words.c_code_meaning, words.m_code_meaning),
    ];
    let mut rows: Vec<Vec<Cell>> = levels(source).collect();
    let mut push = |set: &str, code: &str, meaning: &str| {
        let meaning = one_value(source.phrases.lang, meaning);
        rows.push(vec![Cell::code(set), Cell::code(code), Cell::text(&meaning)]);
    };
    for (set, code, meaning) in own(source) {
        push(set, code, meaning);
    }
    let phrases = source.phrases;
    for kind in DepartmentKind::ALL {
        push("department_kind", department::kind(kind), phrases::kind(phrases.words, kind));
    }
    for path in Path::ALL {
        let name = match path {
            Path::Short => phrases.words.question.path_short,
            Path::Full => phrases.words.question.review_all,
        };
        push("asked_questions", department::path(path), name);
    }
    for band in Band::ALL {
        push("band", actions::band(band), phrases.band(band));
    }
    for part in points::parts() {
        push("part", points::code(part), phrases.part(part));
    }
    for layer in [Layer::Kgi, Layer::Ksi, Layer::Outcome, Layer::Output] {
        push("layer", indicators::layer(layer), phrases::layer(phrases.words, layer));
    }
    use Rhythm::{HalfYear, Month, Once, Quarter, Week, Year};
    for rhythm in [Once, Week, Month, Quarter, HalfYear, Year] {
        push("often", indicators::rhythm(rhythm), phrases::rhythm(phrases.words, rhythm));
    }
    Table::new("codes", words.t_codes, columns, rows)
}

/// Returns the levels, which are numbers.
fn levels(source: Source<'_>) -> impl Iterator<Item = Vec<Cell>> {
    let words = source.words();
    let names =
        [words.k_level_0, words.k_level_1, words.k_level_2, words.k_level_3, words.k_level_4];
    Level::ALL
        .into_iter()
        .zip(names)
        .map(|(level, name)| vec![Cell::code("answer"), level.get().into(), Cell::text(name)])
}

/// Returns the codes that are no value of another crate: set, code, meaning.
fn own(source: Source<'_>) -> Vec<(&'static str, &'static str, Word)> {
    let (words, common) = (source.words(), source.phrases.words.common);
    vec![
        ("answer", "unknown", common.unknown),
        ("answer", "not_applicable", common.not_applicable),
        ("answer", "unanswered", common.unanswered),
        ("answer", "not_asked", common.not_asked),
        ("no_value", "none", words.k_none),
        ("no_name", "unnamed", words.k_unnamed),
        ("yes_no", "yes", words.k_yes),
        ("yes_no", "no", words.k_no),
        ("about", "question", words.k_question),
        ("about", "action", words.k_action),
        ("remark_kind", "reason", words.k_reason),
        ("remark_kind", "note", words.k_note),
        ("remark_kind", "evidence", words.k_evidence),
        ("remark_kind", "left_out_reason", words.k_left_out_reason),
        ("area_kind", "step", words.k_step),
        ("area_kind", "priority", words.k_priority),
        ("area_kind", "burden", words.k_burden),
        ("area_kind", "people", words.k_people),
        ("area_kind", "cooperation", words.k_cooperation),
        ("action_state", "planned", words.k_planned),
        ("action_state", "put_off", words.k_put_off),
        ("action_state", "left_out", words.k_left_out),
        ("action_state", "done", words.k_done),
        ("deadline", "law", words.k_law),
        ("deadline", "national", words.k_national),
        ("work_kind", "work", words.k_work),
        ("work_kind", "afterwards", words.k_afterwards),
        ("due_kind", "finish", words.k_finish),
        ("due_kind", "let_in", words.k_let_in),
        ("due_kind", "ends_in", words.k_ends_in),
        ("due_kind", "ask_for_money", words.k_ask_for_money),
        ("due_kind", "hand_over", words.k_hand_over),
        ("scope", "whole_department", words.k_whole_department),
        ("type", "text", words.k_type_text),
        ("type", "code", words.k_type_code),
        ("type", "integer", words.k_type_integer),
        ("type", "integer_or_code", words.k_type_integer_or_code),
        ("type", "date", words.k_type_date),
    ]
}
