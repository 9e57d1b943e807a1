//! An address that names no page.

use leptos::prelude::*;

use crate::ui::components::button::{LinkButton, Weight};
use crate::ui::{Route, use_app};

/// Says so, and leads on.
#[component]
pub fn UnknownPage() -> impl IntoView {
    let words = use_app().words().common;
    view! {
        <h1 tabindex="-1">{words.no_page}</h1>
        <div class="card">
            <p>{words.no_page_lead}</p>
            <p class="actions">
                <LinkButton href=Route::Start.href() weight=Weight::Primary>
                    {words.to_start}
                </LinkButton>
            </p>
        </div>
    }
}
