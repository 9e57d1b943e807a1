//! Buttons and links that look like them.

use content::Words;
use leptos::prelude::*;

use super::Specimen;
use crate::ui::Route;
use crate::ui::components::button::{Button, LinkButton, Weight};
use crate::ui::components::card::Card;

const WEIGHTS: [Weight; 3] = [Weight::Primary, Weight::Secondary, Weight::Text];

/// Each weight of a button in each state.
#[component]
pub fn Buttons(
    /// The words of the page.
    words: &'static Words,
) -> impl IntoView {
    let name = words.question.next;
    let press = Callback::new(|()| ());
    let href = Route::Question(None).href();
    let rows = WEIGHTS.map(|weight| {
        let href = href.clone();
        view! {
            <div class="actions">
                <Specimen state="at rest">
                    <Button weight=weight on_press=press>{name}</Button>
                </Specimen>
                <Specimen state="hover" force="hover">
                    <Button weight=weight on_press=press>{name}</Button>
                </Specimen>
                <Specimen state="focus" force="focus-visible">
                    <Button weight=weight on_press=press>{name}</Button>
                </Specimen>
                <Specimen state="disabled">
                    <Button weight=weight disabled=true on_press=press>{name}</Button>
                </Specimen>
                <Specimen state="link">
                    <LinkButton weight=weight href=href>{name}</LinkButton>
                </Specimen>
            </div>
        }
    });
    view! { <Card title="Button, LinkButton">{rows.collect_view()}</Card> }
}
