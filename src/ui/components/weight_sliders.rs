//! The weights of the criteria.

use leptos::prelude::*;

/// A criterion with its slider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeightSlider {
    /// The id of the slider.
    pub id: &'static str,
    /// The name of the criterion.
    pub name: &'static str,
    /// What it asks, in plain words.
    pub hint: &'static str,
}

/// One slider for each criterion.
#[component]
pub fn WeightSliders(
    /// The criteria.
    sliders: Vec<WeightSlider>,
    /// The weight of each, in percent, in their order.
    #[prop(into)]
    percents: Signal<Vec<u8>>,
    /// Says a percentage.
    #[prop(into)]
    say: Callback<u8, String>,
    /// Called with the place and the weight of the criterion that is moved, while it moves.
    on_move: Callback<(usize, u8)>,
    /// Called when a slider is let go.
    on_settle: Callback<()>,
) -> impl IntoView {
    let rows = sliders.into_iter().enumerate().map(|(at, WeightSlider { id, name, hint })| {
        let percent = move || percents.with(|it| it.get(at).copied().unwrap_or(0));
        let said = move || say.run(percent());
        let hint_id = format!("{id}-hint");
        let moved = move |event| {
            if let Ok(percent) = event_target_value(&event).parse() {
                on_move.run((at, percent));
            }
        };
        view! {
            <div class="weight">
                <label for=id>{name}</label>
                <output class="number" for=id>
                    {said}
                </output>
                <p class="small" id=hint_id.clone()>
                    {hint}
                </p>
                <input
                    type="range"
                    id=id
                    min="0"
                    max="100"
                    step="5"
                    aria-describedby=hint_id
                    aria-valuetext=said
                    prop:value=move || percent().to_string()
                    on:input=moved
                    on:change=move |_| on_settle.run(())
                />
            </div>
        }
    });
    view! { <div class="sliders">{rows.collect_view()}</div> }
}
