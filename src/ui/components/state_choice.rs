//! A few states of a thing, of which one is chosen with one press.

use leptos::prelude::*;

/// Native radio buttons side by side.
#[component]
pub fn StateChoice(
    /// The name that tells its buttons from others.
    #[prop(into)]
    name: String,
    /// The question, for people who hear it.
    #[prop(into)]
    legend: String,
    /// The states, by position.
    options: Vec<&'static str>,
    /// The position of the one that is chosen.
    #[prop(into)]
    chosen: Signal<Option<usize>>,
    /// Called with the position of the one that is pressed.
    on_choose: Callback<usize>,
) -> impl IntoView {
    let options = options.into_iter().enumerate().map(|(at, text)| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    id=format!("{name}-{at}")
                    name=name.clone()
                    prop:checked=move || chosen.get() == Some(at)
                    on:change=move |_| on_choose.run(at)
                />
                <span>{text}</span>
            </label>
        }
    });
    view! {
        <fieldset class="state-choice">
            <legend class="hidden">{legend}</legend>
            <div class="choices-list">{options.collect_view()}</div>
        </fieldset>
    }
}
