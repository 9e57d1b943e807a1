//! What just happened, with the way back where there is one.

use leptos::prelude::*;
use session::{Event, Notice, Session};

use super::sentences::{sentence, tone};
use crate::ui::components::banner::Banner;
use crate::ui::components::button::{Button, LinkButton, Weight};
use crate::ui::{App, Route};

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
    let (common, bank) = (app.words().common, app.words().bank);
    let can_undo = app.memo(Session::can_undo);
    let said = app.peek(|session| {
        let notice = session.notice().get()?;
        let is_cleared = matches!(notice, Notice::Cleared(_));
        let is_edition = notice.has(|part| matches!(part, Notice::EditionChanged { .. }));
        let is_refused = notice.has(|part| matches!(part, Notice::KeptBankRefused(_)));
        let list = match (is_refused, is_edition) {
            (true, _) => Some(bank.mend),
            (false, true) => Some(bank.edition_see),
            (false, false) => None,
        };
        // A file that was opened is what is taken back there.
        let is_file = notice.has(|part| matches!(part, Notice::Opened { .. }));
        let undo = if is_edition && !is_file { bank.edition_undo } else { common.undo };
        // Whoever opens the file of a department with a plan may have just taken it over.
        let is_taken_over = is_file && session.document().adopted.is_some();
        let text = sentence(app.lang(), notice);
        Some((tone(notice), text, is_cleared, list, undo, is_taken_over))
    });
    said.map(|(tone, text, is_cleared, list, undo, is_taken_over)| {
        let handover = app.words().handover;
        let way_in = is_taken_over.then(|| {
            view! {
                <p class="small way-in-line">
                    {handover.way_in} " "
                    <a href=Route::Handover.href()>{handover.to_handover}</a>
                </p>
            }
        });
        let about_undo =
            move || is_cleared.then(|| view! { <p class="small">{common.cleared_undo}</p> });
        let list = list.map(|name| {
            view! {
                <LinkButton href=Route::Bank.href() weight=Weight::Text>
                    {name}
                </LinkButton>
            }
        });
        view! {
            <Banner tone=tone text=text>
                {list}
                {way_in}
                <Show when=move || can_undo.get()>
                    <span class="actions">
                        {about_undo()}
                        <Button
                            weight=Weight::Text
                            on_press=move |()| app.send(Event::UndoAsked)
                        >
                            {undo}
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
