//! The points of an action as a sum of named parts.

use leptos::prelude::*;
use readiness::ActionView;

use crate::ui::components::opener::Opener;
use crate::ui::pages::roadmap::state::RoadmapState;
use crate::ui::{Route, use_app};

/// The parts, the sum and the rank, behind a summary.
#[component]
pub fn Points(
    /// How the action stands.
    view: Memo<ActionView>,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words(), app.phrases());
    let (is_open, set_open) = expect_context::<RoadmapState>().is_open("points");
    let caption = move || {
        view.with(|view| {
            let priority = view.priority.as_ref();
            priority.map(|it| words.action.rank_of(view.of, it.rank, it.points))
        })
    };
    let parts = move || {
        view.with(|view| view.priority.as_ref().map(|it| it.contributions.clone()))
            .unwrap_or_default()
    };
    let sum = move || view.with(|view| view.priority.as_ref().map_or(0, |it| it.points));
    // Equal points are said as a tie among the weights.
    let behind = move || {
        let behind = view.with(|view| view.margins.behind).filter(|points| *points > 0);
        behind.map(|points| words.plan.behind(points))
    };
    let row = move |part: readiness::Contribution| {
        view! {
            <tr>
                <th scope="row">{phrases.part(part.part)}</th>
                <td class="number">{phrases::signed(part.points)}</td>
            </tr>
        }
    };
    view! {
        <Opener summary=words.action.details is_open=is_open on_toggle=set_open>
            <table class="points-table">
                <caption>{caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.action.column_part}</th>
                        <th scope="col" class="number">{words.action.column_points}</th>
                    </tr>
                </thead>
                <tbody>
                    <For each=parts key=|part| (part.part, part.points) children=row />
                </tbody>
                <tfoot>
                    <tr>
                        <th scope="row">{words.action.total}</th>
                        <td class="number">{sum}</td>
                    </tr>
                </tfoot>
            </table>
            <p class="small">
                {behind}
                " "
                <a id="to-rules" href=Route::Weights.href()>{words.action.rules_more}</a>
            </p>
        </Opener>
    }
}
