//! The level of every question in the result.

use leptos::prelude::*;
use phrases::Phrases;
use readiness::{Area, AreaGroup, Document};

use super::Assessed;
use crate::ui::components::charts::heat_map::{HeatArea, HeatCell, HeatGroup, HeatMap};
use crate::ui::use_app;

/// Shows how each question stands, by area.
#[component]
pub fn Levels(
    /// What is shown.
    assessed: Memo<Assessed>,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words(), app.phrases());
    let groups = Memo::new(move |_| assessed.with(|assessed| groups(phrases, &assessed.document)));
    view! {
        <p class="small no-print">{words.readiness.heat_lead}</p>
        {move || view! { <HeatMap words=words groups=groups.get() /> }}
    }
}

/// Returns the areas that the document's path asks about, in their groups.
fn groups(phrases: Phrases<'static>, document: &Document) -> Vec<HeatGroup> {
    let groups = AreaGroup::ALL.into_iter().map(|group| HeatGroup {
        title: phrases.group(group),
        areas: group
            .areas(&phrases.catalog.bank)
            .map(|area| heat_area(phrases, document, area))
            .filter(|area| !area.cells.is_empty())
            .collect(),
    });
    groups.filter(|group| !group.areas.is_empty()).collect()
}

fn heat_area(phrases: Phrases<'static>, document: &Document, area: &Area) -> HeatArea {
    let questions = phrases.catalog.bank.questions_of(&area.id);
    let cells =
        questions.filter(|question| document.path.asks(question)).map(|question| HeatCell {
            question: question.id.clone(),
            topic: phrases.topic(&question.id).into(),
            standing: document.answers.standing(question, &document.profile),
        });
    HeatArea { name: phrases.area_short(&area.id).into(), cells: cells.collect() }
}
