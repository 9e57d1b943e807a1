//! What the marks of a picture mean.

use leptos::prelude::*;

/// One mark with its meaning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Which mark, as the style sheet names it.
    pub kind: &'static str,
    /// What stands in it.
    pub sign: &'static str,
    /// What it means.
    pub meaning: String,
}

/// Explains the marks of a picture.
#[component]
pub fn Legend(
    /// The marks in the order in which they are explained.
    marks: Vec<Mark>,
) -> impl IntoView {
    let items = marks.into_iter().map(|Mark { kind, sign, meaning }| {
        view! {
            <li>
                <b data-mark=kind aria-hidden="true">{sign}</b>
                {meaning}
            </li>
        }
    });
    view! { <ul class="marks small">{items.collect_view()}</ul> }
}
