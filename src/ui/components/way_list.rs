//! Single changes, each with what comes of it, and a button where it can be tried.

use leptos::prelude::*;

use super::button::{Button, Weight};

/// A change.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct WayLine {
    /// What is changed.
    pub change: String,
    /// What comes of it.
    pub then: String,
    /// Whether it can be tried here.
    pub can_be_tried: bool,
}

/// The list.
#[component]
pub fn WayList(
    /// The changes.
    #[prop(into)]
    lines: Signal<Vec<WayLine>>,
    /// What the button says.
    try_word: &'static str,
    /// Called with what is changed, of the one that is to be tried.
    on_try: Callback<String>,
) -> impl IntoView {
    let row = move |WayLine { change, then, can_be_tried }: WayLine| {
        let (name, pressed) = (change.clone(), change.clone());
        let button = can_be_tried.then(|| {
            view! {
                <Button
                    weight=Weight::Secondary
                    is_small=true
                    on_press=move || on_try.run(pressed.clone())
                >
                    {try_word}
                    <span class="hidden">" " {name}</span>
                </Button>
            }
        });
        view! {
            <li>
                <p>
                    {change} <span class="small">{then}</span>
                </p>
                {button}
            </li>
        }
    };
    view! {
        <ul class="ways" data-kind="then">
            <For each=move || lines.get() key=Clone::clone children=row />
        </ul>
    }
}
