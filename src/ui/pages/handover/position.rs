//! Where the department stands, with an earlier day beside.

use std::sync::Arc;

use leptos::prelude::*;
use phrases::Phrases;
use readiness::{Handover, StepNow};

/// The steps with their scores, and the weakest point.
#[component]
pub fn Position(
    /// What says the values.
    phrases: Phrases<'static>,
    /// The sheet.
    sheet: Memo<Arc<Handover>>,
) -> impl IntoView {
    let words = phrases.words.handover;
    let step = move |sheet: &Handover, step: &StepNow| {
        let name = phrases.catalog.area(&step.area).map(|text| text.name.get(phrases.lang).clone());
        let reach = step.is_next.then_some(words.reach);
        view! {
            <li data-next=step.is_next>
                <span>{words.step(step.step.number(), name.unwrap_or_default())}</span>
                <b>{phrases.step_points(step)}</b>
                <span class="small">{phrases.step_then(sheet, step)} " " {reach}</span>
            </li>
        }
    };
    let steps =
        move || sheet.with(|sheet| sheet.steps.iter().map(|one| step(sheet, one)).collect_view());
    let weakest = move || sheet.with(|sheet| phrases.handover_weakest(sheet));
    let is_first = Memo::new(move |_| sheet.with(|sheet| sheet.since.is_none()));
    view! {
        <section>
            <h2>{words.position}</h2>
            <ol class="handover-steps">{steps}</ol>
            <p>
                {weakest} " "
                <Show when=move || is_first.get()>
                    <span class="small no-print">{words.no_day}</span>
                </Show>
            </p>
        </section>
    }
}
