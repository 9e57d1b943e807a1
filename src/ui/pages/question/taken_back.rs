//! The way back after Esc has taken an answer back.

use content::Words;
use leptos::prelude::*;
use readiness::Answer;

use crate::ui::components::button::{Button, Weight};

/// Says that the answer was taken back and offers to put it in place again.
#[component]
pub fn TakenBack(
    /// The words of the page.
    words: &'static Words,
    /// The answer that was taken back, if it was the last thing that happened.
    taken_back: RwSignal<Option<Answer>>,
    /// Receives the answer that is wanted back.
    on_undo: Callback<Answer>,
) -> impl IntoView {
    let undo = move |()| {
        if let Some(answer) = taken_back.get_untracked() {
            on_undo.run(answer);
        }
    };
    view! {
        <div role="status" class="taken-back">
            <Show when=move || taken_back.get().is_some()>
                <span>{words.question.taken_back}</span>
                <Button weight=Weight::Text on_press=Callback::new(undo)>
                    {words.common.undo}
                </Button>
            </Show>
        </div>
    }
}
