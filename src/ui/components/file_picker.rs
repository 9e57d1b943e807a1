//! The field with which a file is opened.

use leptos::prelude::*;

/// Lets a person pick a file, or drop one on the button.
#[component]
pub fn FilePicker(
    /// What is picked.
    #[prop(into)]
    label: String,
    /// Receives the event of the field that holds the file.
    on_pick: Callback<leptos::ev::Event>,
) -> impl IntoView {
    view! {
        <p class="actions">
            <label class="button file-picker" data-kind="second">
                <input
                    type="file"
                    id="file"
                    accept=".json,.xlsx,application/json,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                    on:change=move |event| on_pick.run(event)
                />
                {label}
            </label>
        </p>
    }
}
