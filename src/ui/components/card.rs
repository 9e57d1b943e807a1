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
    /// The id of its heading, where something leads the focus to it; the card is called by it.
    #[prop(optional, into)]
    heading_id: Option<String>,
    /// What stands at the right of the heading: a link, a legend.
    #[prop(optional, into)]
    beside: ViewFnOnce,
    /// What it holds.
    children: Children,
) -> impl IntoView {
    class.insert_str(0, "card ");
    let (labelled_by, is_led_to) = (heading_id.clone(), heading_id.is_some());
    view! {
        <section class=class aria-labelledby=labelled_by>
            <div class="card-head">
                <h2 tabindex=is_led_to.then_some("-1") id=heading_id>
                    {title}
                </h2>
                {beside.run()}
            </div>
            {children()}
        </section>
    }
}
