//! The views of one thing, side by side.

use leptos::prelude::*;

/// Links to the views of a page; the present one is marked.
#[component]
pub fn ViewNav(
    /// What it leads through, for people who hear it.
    label: &'static str,
    /// Address, name, and whether it is the present one.
    views: Vec<(String, &'static str, bool)>,
) -> impl IntoView {
    let links = views.into_iter().map(|(href, name, is_here)| {
        view! { <a href=href aria-current=is_here.then_some("page")>{name}</a> }
    });
    view! { <nav class="views no-print" aria-label=label>{links.collect_view()}</nav> }
}
