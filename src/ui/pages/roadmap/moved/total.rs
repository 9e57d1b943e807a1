//! The slip as a whole, and the months of each cause.

use std::sync::Arc;

use leptos::prelude::*;
use readiness::{MoveKind, Moved};

use crate::ui::components::card::Card;
use crate::ui::use_app;

/// The card.
#[component]
pub(super) fn Total(
    /// What has become of the adopted plan.
    moved: Memo<Option<Arc<Moved>>>,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words().moved, app.phrases());
    let total = move || moved.with(|moved| moved.as_ref().map(|moved| phrases.total_slip(moved)));
    let causes = Memo::new(move |_| {
        moved.with(|moved| moved.as_ref().map(|moved| moved.causes.clone()).unwrap_or_default())
    });
    let row = move |(kind, months): (MoveKind, i32)| {
        view! { <li>{words.cause(phrases.move_cause(kind), phrases.slip_months(months))}</li> }
    };
    view! {
        <Card title=words.total.to_owned() class="moved-total">
            <p>
                <b>{total}</b>
            </p>
            <Show when=move || !causes.with(Vec::is_empty)>
                <p class="small">{words.causes_lead}</p>
                <ul class="moved-causes">
                    <For each=move || causes.get() key=Clone::clone children=row />
                </ul>
            </Show>
        </Card>
    }
}
