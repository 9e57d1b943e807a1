//! The shared components with all their states, side by side: for people who change them, for
//! axe and for pictures. Not shipped: only the feature `gallery` builds it.
//!
//! A state that only a pointer or the keyboard brings is marked with `data-force`; what takes
//! the pictures (tests/e2e/gallery.mjs) puts the browser into it.

mod buttons;
mod choices;
mod fields;
mod messages;
mod plan;
mod results;
mod tables;

use leptos::prelude::*;

use buttons::Buttons;
use choices::{Choices, Levels};
use fields::{Numbers, Others, Texts};
use messages::{Banners, Cards, Tags};
use plan::{Pictures, PlanParts, Weighing};
use results::Results;
use tables::{Disclosures, Tables};

use crate::ui::use_app;

/// Shows the page.
#[component]
pub fn GalleryPage() -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words(), app.phrases());
    view! {
        <h1 tabindex="-1">"Components"</h1>
        <div class="stack">
            <Buttons words=words />
            <Cards words=words />
            <Banners words=words />
            <Tags words=words />
            <Texts words=words />
            <Numbers words=words />
            <Others words=words />
            <Choices words=words />
            <Levels phrases=phrases />
            <Disclosures words=words />
            <Tables phrases=phrases />
            <Results phrases=phrases />
        </div>
        <div class="roadmap">
            <PlanParts phrases=phrases />
            <Pictures phrases=phrases />
            <Weighing phrases=phrases />
        </div>
    }
}

/// A component in one state, with the name of the state.
#[component]
fn Specimen(
    /// The state.
    state: &'static str,
    /// What a pointer or the keyboard does to it: `hover` or `focus-visible`.
    #[prop(optional)]
    force: &'static str,
    /// The component.
    children: Children,
) -> impl IntoView {
    view! {
        <div data-force=(!force.is_empty()).then_some(force)>
            <p class="small">{state}</p>
            {children()}
        </div>
    }
}
