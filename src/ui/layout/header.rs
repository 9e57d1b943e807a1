//! The top line: name, department, whether it is kept, language, file. Where it is narrow, all
//! but name and state are behind a menu, so that the page begins near the top.

use leptos::prelude::*;
use readiness::Document;
use session::Event;

use super::saved_state::SavedState;
use crate::browser::page;
use crate::ui::components::button::{Button, Weight};
use crate::ui::components::tag::Tag;
use crate::ui::{App, Route, use_app};

/// Shows the top line.
#[component]
pub fn Header() -> impl IntoView {
    let app = use_app();
    let words = move || app.live_words();
    let saving = app.memo(session::Session::saving);
    let (route, is_open) = (app.route(), RwSignal::new(false));
    Effect::new(move |_| {
        route.track();
        is_open.set(false);
    });
    view! {
        <header class="top">
            <div class="top-inner">
                <a class="brand" href=Route::Start.href()>{move || words().common.product}</a>
                <SavedState words=Signal::derive(words) saving=saving />
                <button
                    type="button"
                    class="button top-menu"
                    data-kind="text"
                    aria-controls="top-more"
                    aria-expanded=move || is_open.get().to_string()
                    on:click=move |_| is_open.update(|is_open| *is_open = !*is_open)
                >
                    {move || words().common.menu}
                </button>
                <div class="top-more" id="top-more" data-open=move || is_open.get()>
                    <Department app=app />
                    {move || view! {
                        <span class="top-offline">
                            <Tag text=words().common.offline />
                        </span>
                    }}
                    <Actions app=app />
                    <a class="top-help" href=Route::Help.href()>{move || words().common.help}</a>
                </div>
            </div>
        </header>
    }
}

/// Whose diagnosis it is, and the fiscal year.
#[component]
fn Department(
    /// The application.
    app: App,
) -> impl IntoView {
    let (name, today) = (app.memo(|s| s.document().profile.name.to_string()), app.today());
    let year =
        move || phrases::fiscal_year(app.live_lang().get(), today.get().year_month().fiscal_year());
    view! { <span class="top-department">{name} "　" {year}</span> }
}

/// The other language, and the file.
#[component]
fn Actions(
    /// The application.
    app: App,
) -> impl IntoView {
    let lang = app.live_lang();
    let switch = move |()| {
        let scrolled = page::scrolled();
        app.send(Event::LanguageChosen(app.lang().other()));
        // The page is built anew in the other language, of another length.
        request_animation_frame(move || page::scroll_to(scrolled));
    };
    let is_empty = app.memo(|session| Document::is_empty(session.document()));
    view! {
        <Button id="switch" weight=Weight::Text on_press=Callback::new(switch)>
            <span lang=move || {
                lang.get().other().code()
            }>{move || app.live_words().common.switch}</span>
        </Button>
        <span class="top-file">
            <Button disabled=is_empty on_press=move |()| app.send(Event::ExportAsked)>
                {move || app.live_words().common.save_file}
            </Button>
        </span>
    }
}
