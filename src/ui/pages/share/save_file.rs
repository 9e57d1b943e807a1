//! The file that is saved: its name, its check code now, and what is in it.

use leptos::prelude::*;
use readiness::Holding;
use session::Event;

use crate::ui::components::button::{Button, LinkButton, Weight};
use crate::ui::components::card::Card;
use crate::ui::components::fact_list::FactList;
use crate::ui::components::holdings::Holdings;
use crate::ui::{Route, use_app};

/// Offers the file, with what is in it and what never is.
#[component]
pub fn SaveFile() -> impl IntoView {
    let app = use_app();
    let words = app.words();
    let share = words.share;
    let is_empty = app.memo(|session| session.document().is_empty());
    let held = app.memo(|session| Holding::of(session.document()));
    let begin = move || {
        view! {
            <p>{share.save_empty}</p>
            <p class="actions">
                <LinkButton href=Route::Department.href() weight=Weight::Primary>
                    {share.save_begin}
                </LinkButton>
            </p>
        }
    };
    let never = share.never.lines().map(|line| view! { <li>{line}</li> });
    view! {
        <Card title=share.save_title class="wide">
            <div>
                <Show when=move || !is_empty.get() fallback=begin>
                    <FileFacts />
                    <p class="small">{share.code_note}</p>
                    <p class="actions">
                        <Button
                            weight=Weight::Primary
                            on_press=move |()| app.send(Event::ExportAsked)
                        >
                            {words.common.save_file}
                        </Button>
                    </p>
                </Show>
            </div>
            <div class="halves">
                <div>
                    <h3>{share.holds_title}</h3>
                    {move || view! { <Holdings words=words held=held.get() /> }}
                </div>
                <div>
                    <h3>{share.never_title}</h3>
                    <ul>{never.collect_view()}</ul>
                </div>
            </div>
        </Card>
    }
}

/// The name of the file and its check code.
#[component]
fn FileFacts() -> impl IntoView {
    let app = use_app();
    let share = app.words().share;
    let (document, today) = (app.document(), app.today());
    let is_sample = app.memo(|session| session.document().is_sample);
    let rows = move || {
        document.with(|document| {
            vec![
                (share.file_name, record::file_name(document, today.get())),
                (share.code, record::check_code(document)),
            ]
        })
    };
    view! {
        <Show when=move || is_sample.get()>
            <p>{share.save_sample}</p>
        </Show>
        {move || view! { <FactList rows=rows() /> }}
    }
}
