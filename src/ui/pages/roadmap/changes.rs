//! What was changed last about the plan.

use leptos::prelude::*;

use super::decider::Decider;
use super::state::RoadmapState;
use crate::browser::page;
use crate::ui::components::change_notice::ChangeNotice;
use crate::ui::use_app;

/// The message, as long as nothing else has changed since.
#[component]
pub fn Changes() -> impl IntoView {
    let app = use_app();
    let words = app.words().common;
    let (state, decider): (RoadmapState, _) = (expect_context(), Decider::here());
    let revision = app.memo(|session| session.document().revision);
    let changed =
        Memo::new(move |_| state.changed.get().filter(|it| it.revision == revision.get()));
    let text = Signal::derive(move || changed.with(|it| it.as_ref().map(|it| it.text.clone())));
    let can_undo =
        Signal::derive(move || changed.with(|it| it.as_ref().is_some_and(|it| it.back.is_some())));
    let close = Callback::new(move |()| {
        state.changed.set(None);
        page::focus("h1", false);
    });
    view! {
        <ChangeNotice
            text=text
            can_undo=can_undo
            undo_word=words.undo
            close_word=words.close
            on_undo=Callback::new(move |()| decider.undo())
            on_close=close
        />
    }
}
