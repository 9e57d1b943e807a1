//! What the files are for, as a native group.

use content::{Word, Words};
use leptos::prelude::*;
use session::Purpose;

/// Lets a person choose what the files are for.
#[component]
pub fn PurposeChoice(
    /// The words of the page.
    words: &'static Words,
    /// What is chosen.
    #[prop(into)]
    chosen: Signal<Purpose>,
    /// Receives each new choice.
    #[prop(into)]
    on_choose: Callback<Purpose>,
) -> impl IntoView {
    let options = Purpose::ALL.map(|purpose| {
        let (name, about) = purpose_words(words, purpose);
        view! {
            <label class="purpose">
                <input
                    type="radio"
                    name="purpose"
                    prop:checked=move || chosen.get() == purpose
                    on:change=move |_| on_choose.run(purpose)
                />
                <span>
                    <b>{name}</b>
                    <span class="small">{about}</span>
                </span>
            </label>
        }
    });
    view! {
        <fieldset class="purposes">
            <legend class="hidden">{words.purposes.legend}</legend>
            {options.into_iter().collect_view()}
        </fieldset>
    }
}

/// Returns what a purpose is called, and in a line what it brings.
pub const fn purpose_words(words: &'static Words, purpose: Purpose) -> (Word, Word) {
    let purposes = words.purposes;
    match purpose {
        Purpose::Explain => (purposes.explain, purposes.explain_text),
        Purpose::Propose => (purposes.propose, purposes.propose_text),
        Purpose::Budget => (purposes.budget, purposes.budget_text),
        Purpose::Colleagues => (purposes.colleagues, purposes.colleagues_text),
        Purpose::DxOffice => (purposes.dx_office, purposes.dx_office_text),
        Purpose::Handover => (purposes.handover, purposes.handover_text),
        Purpose::Keep => (purposes.keep, purposes.keep_text),
    }
}
