//! Tables.

use leptos::prelude::*;

/// The head of a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// What it holds, with the unit.
    pub name: String,
    /// Whether it holds numbers, which stand at the right.
    pub is_number: bool,
}

impl Column {
    /// Returns the head of a column of texts.
    pub fn text(name: impl Into<String>) -> Self {
        Self { name: name.into(), is_number: false }
    }

    /// Returns the head of a column of numbers.
    pub fn number(name: impl Into<String>) -> Self {
        Self { name: name.into(), is_number: true }
    }
}

/// A table that scrolls sideways in its own box where it is too wide; the keyboard reaches it.
#[component]
pub fn DataTable(
    /// What it shows, for people who hear it.
    #[prop(into)]
    label: String,
    /// The heads of its columns.
    columns: Vec<Column>,
    /// Classes of the table.
    #[prop(optional, into)]
    class: String,
    /// Its rows: `<tr>`s that begin with a `<th scope="row">`.
    children: Children,
) -> impl IntoView {
    let heads = columns.into_iter().map(|Column { name, is_number }| {
        view! { <th scope="col" class:number=is_number>{name}</th> }
    });
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=label>
            <table class=class>
                <thead>
                    <tr>{heads.collect_view()}</tr>
                </thead>
                <tbody>{children()}</tbody>
            </table>
        </div>
    }
}
