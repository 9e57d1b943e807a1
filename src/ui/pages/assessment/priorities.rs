//! The priorities of the plan in the result.

use leptos::prelude::*;
use office::pictures::web::AXES;
use phrases::AreaResult;
use readiness::AreaGroup;

use super::Assessed;
use super::steps::bar_legend;
use crate::ui::components::card::Card;
use crate::ui::components::charts::radar::Radar;
use crate::ui::components::score_table::ScoreTable;
use crate::ui::use_app;

/// Shows the priorities as a picture and as a table; nothing where the bank has none.
#[component]
pub fn Priorities(
    /// What is shown.
    assessed: Memo<Assessed>,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words(), app.phrases());
    let said = words.readiness;
    let results = Memo::new(move |_| {
        assessed.with(|assessed| phrases.results(&assessed.readiness, AreaGroup::Priorities))
    });
    let title = phrases.group(AreaGroup::Priorities);
    let inside = StoredValue::new(phrases.group_inside(AreaGroup::Priorities));
    let count = results.with_untracked(Vec::len);
    let comma = phrases.comma();
    let picture = move || {
        let label = said.radar(inside.get_value(), results.with(|results| listed(results, comma)));
        view! { <Radar label=label results=results.get() /> }
    };
    let table = move || {
        view! { <ScoreTable words=words title=inside.get_value() results=results.get() /> }
    };
    let figure = AXES.contains(&count).then(|| {
        view! {
            <figure>
                {picture}
                <figcaption class="small">{said.radar_rings}</figcaption>
            </figure>
        }
    });
    let has_picture = figure.is_some();
    (count > 0).then(|| {
        view! {
            <Card title=title beside=move || bar_legend(words)>
                <div class="priorities" data-picture=has_picture>
                    {figure}
                    <div>{table}</div>
                </div>
            </Card>
        }
    })
}

/// Returns every area with its value.
fn listed(results: &[AreaResult], comma: &str) -> String {
    let each: Vec<String> =
        results.iter().map(|result| format!("{} {}", result.short, result.value)).collect();
    each.join(comma)
}
