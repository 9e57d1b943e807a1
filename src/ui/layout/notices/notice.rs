//! What just happened, with the way back where there is one.

use leptos::prelude::*;
use session::{Event, Notice, Session};

use super::sentences::{sentence, tone};
use crate::ui::App;
use crate::ui::components::banner::Banner;
use crate::ui::components::button::{Button, Weight};

/// Says what the session has to say. Keyed by its number, so that what is said twice comes anew
/// and is read out again.
#[component]
pub fn LatestNotice(
    /// The application.
    app: App,
) -> impl IntoView {
    let (number, lang) = (app.number(Session::notice), app.live_lang());
    let each = move || {
        let lang = lang.get();
        number.get().map(|number| (number, lang))
    };
    let key = |(number, lang): &(usize, bank::Lang)| (*number, lang.code());
    view! {
        <For each=each key=key children=move |_| view! { <NoticeBanner app=app /> } />
    }
}

/// The message that is there now.
#[component]
fn NoticeBanner(
    /// The application.
    app: App,
) -> impl IntoView {
    let common = app.words().common;
    let can_undo = app.memo(Session::can_undo);
    let said = app.peek(|session| {
        let notice = session.notice().get()?;
        let is_cleared = matches!(notice, Notice::Cleared(_));
        Some((tone(notice), sentence(app.lang(), notice), is_cleared))
    });
    said.map(|(tone, text, is_cleared)| {
        let about_undo =
            move || is_cleared.then(|| view! { <p class="small">{common.cleared_undo}</p> });
        view! {
            <Banner tone=tone text=text>
                <Show when=move || can_undo.get()>
                    <span class="actions">
                        {about_undo()}
                        <Button
                            weight=Weight::Text
                            on_press=move |()| app.send(Event::UndoAsked)
                        >
                            {common.undo}
                        </Button>
                    </span>
                </Show>
                <Button weight=Weight::Text on_press=move |()| app.send(Event::NoticeClosed)>
                    {common.close}
                </Button>
            </Banner>
        }
    })
}
