//! One question of a form with its choices, as a native group.

use leptos::prelude::*;

/// A question with its choices, of which one may be chosen unless `several` is set.
#[component]
pub fn ChoiceGroup(
    /// The id of the group, which also tells its buttons from others.
    id: &'static str,
    /// The question.
    #[prop(into)]
    legend: String,
    /// A word beside the question.
    #[prop(default = None)]
    tag: Option<&'static str>,
    /// What helps to answer, below the question.
    #[prop(optional, into)]
    hint: MaybeProp<String>,
    /// The choices. A text may change while it can be chosen.
    options: Vec<Signal<String>>,
    /// Whether any number of choices may be chosen.
    #[prop(optional)]
    several: bool,
    /// The positions of what is chosen.
    #[prop(into)]
    chosen: Signal<Vec<usize>>,
    /// Called with the position of each choice that is clicked.
    on_choose: Callback<usize>,
) -> impl IntoView {
    let kind = if several { "checkbox" } else { "radio" };
    let hint_id = format!("{id}-hint");
    let has_hint = hint.with_untracked(Option::is_some);
    let described_by = has_hint.then(|| hint_id.clone());
    let options = options.into_iter().enumerate().map(|(at, text)| {
        view! {
            <label class="choice">
                <input
                    type=kind
                    name=id
                    prop:checked=move || chosen.with(|chosen| chosen.contains(&at))
                    on:change=move |_| on_choose.run(at)
                />
                <span>{text}</span>
            </label>
        }
    });
    view! {
        <fieldset class="field choices" id=id aria-describedby=described_by>
            <legend>
                {legend}
                {tag.map(|tag| view! { " " <span class="tag">{tag}</span> })}
            </legend>
            {has_hint.then(|| view! { <p class="small" id=hint_id>{move || hint.get()}</p> })}
            <div class="choices-list">{options.collect_view()}</div>
        </fieldset>
    }
}
