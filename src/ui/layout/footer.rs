//! The foot: which question set and version this is.

use std::time::Duration;

use leptos::prelude::*;

use crate::ui::{Route, use_app};

/// Shows the foot, once the first picture is painted: it is out of sight there.
#[component]
pub fn Footer() -> impl IntoView {
    let app = use_app();
    let (lang, bank) = (app.live_lang(), app.bank());
    let is_painted = RwSignal::new(false);
    request_animation_frame(move || {
        request_animation_frame(move || set_timeout(move || is_painted.set(true), Duration::ZERO));
    });
    let catalog = move || {
        bank.track();
        app.catalog()
    };
    let version = env!("CARGO_PKG_VERSION");
    view! {
        <Show when=move || is_painted.get()>
            <footer class="foot">
                <p>{move || catalog().basis.get(lang.get()).as_str()}</p>
                <p>
                    <a href=Route::Bank
                        .href()>
                        {move || app.live_words().common.edition(&catalog().edition, version)}
                    </a>
                    "　"
                    <a href=Route::History.href()>{move || app.live_words().history.title}</a>
                </p>
            </footer>
        </Show>
    }
}
