//! Buttons, and links that look like them.

use leptos::prelude::*;

/// How much a button asks for attention. One primary button a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Weight {
    /// Filled: what the page is for.
    Primary,
    /// Outlined: everything else.
    #[default]
    Secondary,
    /// Text only: what leads away or takes back.
    Text,
}

impl Weight {
    /// Returns the value of `data-kind`, which the style sheet knows.
    const fn kind(self) -> Option<&'static str> {
        match self {
            Self::Primary => None,
            Self::Secondary => Some("second"),
            Self::Text => Some("text"),
        }
    }
}

/// A button.
#[component]
pub fn Button(
    /// How much it asks for attention.
    #[prop(optional)]
    weight: Weight,
    /// Whether it stands in a line beside other things.
    #[prop(optional)]
    is_small: bool,
    /// Its id, where something leads the focus to it.
    #[prop(optional, into)]
    id: Option<String>,
    /// The id of a text that says what it is about.
    #[prop(optional, into)]
    described_by: Option<String>,
    /// What it does, where its text alone does not say which thing it does it to.
    #[prop(optional, into)]
    label: Option<String>,
    /// Whether it can be pressed at the moment.
    #[prop(optional, into)]
    disabled: Signal<bool>,
    /// Called when it is pressed.
    #[prop(into)]
    on_press: Callback<()>,
    /// Its text.
    children: Children,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class="button"
            data-kind=weight.kind()
            data-size=is_small.then_some("small")
            id=id
            aria-describedby=described_by
            aria-label=label
            prop:disabled=disabled
            on:click=move |_| on_press.run(())
        >
            {children()}
        </button>
    }
}

/// A link to a page of the product that looks like a button.
#[component]
pub fn LinkButton(
    /// Where it leads, with `#`.
    #[prop(into)]
    href: String,
    /// How much it asks for attention.
    #[prop(optional)]
    weight: Weight,
    /// Its text.
    children: Children,
) -> impl IntoView {
    view! {
        <a class="button" data-kind=weight.kind() href=href>
            {children()}
        </a>
    }
}
