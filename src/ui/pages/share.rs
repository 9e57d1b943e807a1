//! Under construction.

use leptos::prelude::*;

use crate::ui::use_desk;

/// Shows the page.
#[component]
pub fn SharePage() -> impl IntoView {
    let desk = use_desk();
    let words = desk.words();
    view! { <h1 tabindex="-1">{words.common.share}</h1> }
}
