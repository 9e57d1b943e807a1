//! What is put off, with the smallest change that would let it in.

use leptos::prelude::*;

use super::button::{Button, Weight};

/// An action that is put off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PutOffLine {
    /// Tells it from the others.
    pub key: String,
    /// The id of its link, so that a person who comes back finds it.
    pub id: String,
    /// Where its name leads.
    pub href: String,
    /// Its name.
    pub title: String,
    /// What would let it in.
    pub way: String,
    /// Whether that can be tried here.
    pub can_be_tried: bool,
}

/// The list.
#[component]
pub fn PutOffList(
    /// The actions, the nearest to fit first.
    #[prop(into)]
    lines: Signal<Vec<PutOffLine>>,
    /// What the button says.
    try_word: &'static str,
    /// Called with the key of the action that is to be let in.
    on_try: Callback<String>,
) -> impl IntoView {
    let row = move |line: PutOffLine| {
        let PutOffLine { key, id, href, title, .. } = line;
        let (name, pressed) = (title.clone(), key.clone());
        let now = Memo::new(move |_| {
            lines.with(|lines| lines.iter().find(|line| line.key == key).cloned())
        });
        let way = move || now.get().map(|line| line.way).unwrap_or_default();
        let can_be_tried = Memo::new(move |_| now.get().is_some_and(|line| line.can_be_tried));
        let button = move || {
            let (pressed, name) = (pressed.clone(), name.clone());
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
        };
        view! {
            <li>
                <div>
                    <a id=id href=href>{title}</a>
                    <p>{way}</p>
                </div>
                {move || can_be_tried.get().then(button.clone())}
            </li>
        }
    };
    view! {
        <ul class="put-off">
            <For each=move || lines.get() key=|line| line.key.clone() children=row />
        </ul>
    }
}
