//! A text field that says what is over its limit, beside it and at once, and never takes away
//! what is being typed.

use content::Words;
use leptos::prelude::*;
use readiness::{Excess, Text};

use super::text_field::TextField;

/// What is kept of a text, and by how much it is too long.
#[derive(Clone, Copy)]
pub struct Limit {
    cut: fn(&str) -> String,
    excess: fn(&str) -> Option<Excess>,
}

impl Limit {
    /// Returns the limit of `Text<MAX>`.
    pub const fn of<const MAX: usize>() -> Self {
        Self { cut: |text| Text::<MAX>::cut(text).to_string(), excess: Text::<MAX>::excess }
    }
}

/// A [`TextField`] for a text of limited length: all of it can be typed, its beginning is kept,
/// and what is not kept is said.
#[component]
pub fn LimitedField(
    /// The words of the page.
    words: &'static Words,
    /// The id of the input.
    #[prop(into)]
    id: String,
    /// What is asked for.
    #[prop(into)]
    label: String,
    /// What helps to fill it in.
    #[prop(default = None, into)]
    hint: Option<String>,
    /// The id of a text elsewhere that helps to fill it in.
    #[prop(default = None, into)]
    hinted_by: Option<&'static str>,
    /// How many lines it shows; one makes it a field that Enter leaves.
    #[prop(default = 1)]
    rows: u8,
    /// The id of a list of texts to pick from.
    #[prop(optional, into)]
    list: Option<String>,
    /// What is kept at the moment.
    #[prop(into)]
    stored: Signal<String>,
    /// How long it may be.
    limit: Limit,
    /// Called with the whole text at each letter.
    #[prop(optional)]
    on_input: Option<Callback<String>>,
    /// Called with the whole text when the field is left with another one.
    #[prop(optional)]
    on_change: Option<Callback<String>>,
) -> impl IntoView {
    let typed = RwSignal::new(stored.get_untracked());
    Effect::new(move |_| {
        let stored = stored.get();
        let is_typed_here =
            typed.with_untracked(|typed| (limit.cut)(typed).trim() == stored.trim());
        if !is_typed_here {
            typed.set(stored);
        }
    });
    let error = Signal::derive(move || {
        let excess = typed.with(|typed| (limit.excess)(typed));
        excess.map(|over| words.question.too_long(over.max, over.letters, over.kept + 1))
    });
    let input = move |text: String| {
        typed.set(text.clone());
        if let Some(on_input) = on_input {
            on_input.run(text);
        }
    };
    view! {
        <TextField
            id=id
            label=label
            hint=hint
            hinted_by=hinted_by
            error=error
            value=stored
            rows=rows
            list=list
            on_input=Callback::new(input)
            on_change=on_change
        />
    }
}
