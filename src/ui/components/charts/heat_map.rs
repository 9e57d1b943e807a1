//! Every question as a cell, by area.

use content::Words;
use leptos::prelude::*;
use phrases::standing;
use readiness::{QuestionId, Standing};

use crate::ui::Route;
use crate::ui::components::mark_legend::{Legend, Mark};

/// Areas that are shown together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeatGroup {
    /// What they are together.
    pub title: String,
    /// The areas.
    pub areas: Vec<HeatArea>,
}

/// One area with its questions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeatArea {
    /// What it is called on a chart.
    pub name: String,
    /// Its questions.
    pub cells: Vec<HeatCell>,
}

/// One question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeatCell {
    /// The question.
    pub question: QuestionId,
    /// What it is called in tables.
    pub topic: String,
    /// How it stands.
    pub standing: Standing,
}

/// Shows how each question stands and leads to it.
#[component]
pub fn HeatMap(
    /// The words of the page.
    words: &'static Words,
    /// The groups, side by side.
    groups: Vec<HeatGroup>,
) -> impl IntoView {
    let groups = groups.into_iter().map(|HeatGroup { title, areas }| {
        let areas = areas.into_iter().map(|HeatArea { name, cells }| {
            let cells = cells.into_iter().map(|cell| view! { <li>{shown(words, cell)}</li> });
            view! {
                <li>
                    <h4>{name}</h4>
                    <ul>{cells.collect_view()}</ul>
                </li>
            }
        });
        view! {
            <div>
                <h3>{title}</h3>
                <ul class="heat-rows">{areas.collect_view()}</ul>
            </div>
        }
    });
    view! {
        <div class="heat-map">{groups.collect_view()}</div>
        <Legend marks=marks(words) />
    }
}

fn shown(words: &'static Words, cell: HeatCell) -> impl IntoView {
    let (kind, sign) = mark(cell.standing);
    view! {
        <a class="heat-cell" data-mark=kind href=Route::Question(Some(cell.question)).href()>
            <b aria-hidden="true">{sign}</b>
            <span>{cell.topic}</span>
            <span class="hidden">{standing(words, cell.standing)}</span>
        </a>
    }
}

/// Returns how a standing is marked, as the style sheet names it, and what is written in the mark.
const fn mark(standing: Standing) -> (&'static str, &'static str) {
    match standing {
        Standing::Level(level) => match level.get() {
            0 => ("0", "0"),
            1 => ("1", "1"),
            2 => ("2", "2"),
            3 => ("3", "3"),
            _ => ("4", "4"),
        },
        Standing::Unknown => ("unknown", "?"),
        Standing::NotApplicable | Standing::Closed(_) => ("none", "–"),
        Standing::Unanswered => ("open", ""),
    }
}

/// What the marks mean.
fn marks(words: &'static Words) -> Vec<Mark> {
    let said = words.readiness;
    let marks = [
        ("0", "0", said.rung_0),
        ("1", "1", said.rung_1),
        ("2", "2", said.rung_2),
        ("3", "3", said.rung_3),
        ("4", "4", said.rung_4),
        ("unknown", "?", words.common.unknown),
        ("none", "–", said.none),
        ("open", "", words.common.unanswered),
    ];
    marks
        .into_iter()
        .map(|(kind, sign, meaning)| Mark { kind, sign, meaning: meaning.into() })
        .collect()
}
