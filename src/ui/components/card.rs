//! A thing with a heading that is read as a whole.

use leptos::prelude::*;

/// A card. No card lies within another.
#[component]
pub fn Card(
    /// Its heading.
    #[prop(into)]
    title: Signal<String>,
    /// Classes beside `card`.
    #[prop(optional, into)]
    mut class: String,
    /// What stands at the right of the heading: a link, a legend.
    #[prop(optional, into)]
    beside: ViewFnOnce,
    /// What it holds.
    children: Children,
) -> impl IntoView {
    class.insert_str(0, "card ");
    view! {
        <section class=class>
            <div class="card-head">
                <h2>{title}</h2>
                {beside.run()}
            </div>
            {children()}
        </section>
    }
}
