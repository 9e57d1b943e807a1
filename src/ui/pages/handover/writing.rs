//! What is left in writing for whoever comes next.

use leptos::prelude::*;
use phrases::Phrases;
use readiness::Remark;
use session::Event;

use crate::ui::components::card::Card;
use crate::ui::components::limited_field::{Limit, LimitedField};
use crate::ui::use_app;

/// The fields. Every letter is kept.
#[component]
pub fn Writing() -> impl IntoView {
    let app = use_app();
    let (words, document) = (app.words(), app.document());
    let handover = words.handover;
    let limit = Limit::of::<{ Remark::MAX }>();
    let written = Memo::new(move |_| {
        document.with(|it| (it.follow_up.doubts.clone(), it.follow_up.message.clone()))
    });
    let write = move |doubts: Option<String>, message: Option<String>| {
        let (kept_doubts, kept_message) = written.get_untracked();
        app.send(Event::HandoverWritten {
            doubts: doubts.map_or(kept_doubts, |text| Remark::cut(&text)),
            message: message.map_or(kept_message, |text| Remark::cut(&text)),
        });
    };
    view! {
        <Card title=handover.write_title class="no-print handover-writing">
            <p class="small">{handover.write_note}</p>
            <LimitedField
                words=words
                limit=limit
                id="handover-doubts"
                label=handover.doubts
                hint=Some(handover.doubts_hint(Phrases::WRITTEN))
                rows=3
                stored=Signal::derive(move || written.with(|(doubts, _)| doubts.to_string()))
                on_input=Callback::new(move |text| write(Some(text), None))
            />
            <LimitedField
                words=words
                limit=limit
                id="handover-message"
                label=handover.message
                hint=Some(handover.message_hint(Phrases::WRITTEN))
                rows=3
                stored=Signal::derive(move || written.with(|(_, message)| message.to_string()))
                on_input=Callback::new(move |text| write(None, Some(text)))
            />
        </Card>
    }
}
