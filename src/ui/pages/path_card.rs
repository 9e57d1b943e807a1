//! The choice of the path, as it is shown on several pages.

use leptos::prelude::*;
use readiness::{Path, Progress};
use session::Event;

use crate::ui::components::path_choice::PathChoice;
use crate::ui::use_app;

/// Lets a person choose which questions are asked of the department.
#[component]
pub fn PathCard() -> impl IntoView {
    let app = use_app();
    let progress = Path::ALL.map(|path| {
        app.memo(move |session| {
            Progress::on_path(&session.catalog().bank, session.document(), path)
        })
    });
    let choose = move |path| app.send(Event::PathChosen(path));
    view! {
        <PathChoice
            words=app.words()
            progress=progress.map(Signal::from)
            path=app.memo(|session| session.document().path)
            on_choose=Callback::new(choose)
        />
    }
}
