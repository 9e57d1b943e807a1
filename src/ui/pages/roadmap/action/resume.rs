//! An action that was stopped: the one thing that can be decided is that it goes on.

use leptos::prelude::*;
use readiness::{Action, ActionState, ActionView, ExecutionState, ReviewEntry};
use session::Event;

use crate::ui::components::button::{Button, Weight};
use crate::ui::components::card::Card;
use crate::ui::pages::roadmap::decider::Decider;
use crate::ui::use_app;

/// What was stopped goes on after all.
#[component]
pub fn Resume(
    /// The action.
    action: &'static Action,
    /// How it stands.
    view: Memo<ActionView>,
) -> impl IntoView {
    let app = use_app();
    let (words, decider) = (app.words(), Decider::here());
    let is_stopped = Memo::new(move |_| view.with(|view| view.state == ActionState::Stopped));
    let resume = Callback::new(move |()| {
        let entry = app.peek(|session| session.document().entry_of(&action.id, session.today()));
        let entry = ReviewEntry { state: ExecutionState::Running, ..entry };
        app.send(Event::Reviewed { action: action.id.clone(), entry });
        decider.say(words.plan.replanned.into(), None);
    });
    view! {
        <Show when=move || is_stopped.get()>
            <Card title=words.action.decide class="decide no-print">
                <Button weight=Weight::Primary id="resume" on_press=resume>
                    {words.monthly.resume}
                </Button>
            </Card>
        </Show>
    }
}
