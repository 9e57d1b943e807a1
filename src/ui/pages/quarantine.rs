//! Texts that cannot be read: saved as files, opened as far as they go, thrown away singly.

use content::Words;
use leptos::prelude::*;
use session::{Event, QuarantinePlace, Quarantined};

use crate::browser::page;
use crate::ui::components::button::{Button, Weight};
use crate::ui::components::card::Card;
use crate::ui::use_app;

/// What is shown of a text.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Row {
    place: QuarantinePlace,
    letters: usize,
    /// How many answers can be read, and how many there are.
    answers: Option<(usize, usize)>,
}

impl Row {
    fn of(text: &Quarantined) -> Self {
        let letters = text.text.chars().count();
        Self { place: text.place, letters, answers: text.answers }
    }

    fn name(self, words: &'static Words) -> String {
        let share = words.share;
        match self.place {
            QuarantinePlace::Numbered(number) => share.quarantine_one(number, self.letters),
            QuarantinePlace::Document => share.quarantine_document(self.letters),
            QuarantinePlace::Journal => share.quarantine_journal(self.letters),
            QuarantinePlace::Bank => share.quarantine_bank(self.letters),
        }
    }
}

/// Shows the texts that were set aside, if there are any.
#[component]
pub fn Quarantine() -> impl IntoView {
    let app = use_app();
    let share = app.words().share;
    let rows = app.memo(|s| s.quarantine().iter().map(Row::of).collect::<Vec<_>>());
    view! {
        <Show when=move || rows.with(|rows| !rows.is_empty())>
            <Card title=share.quarantine_title class="quarantine no-print">
                <p>{share.quarantine_text}</p>
                <ul class="links">
                    <For each=move || rows.get() key=|row| format!("{row:?}") let:row>
                        <Item row=row />
                    </For>
                </ul>
            </Card>
        </Show>
    }
}

/// One text with what can be done with it.
#[component]
fn Item(
    /// The text.
    row: Row,
) -> impl IntoView {
    let app = use_app();
    let (words, place) = (app.words(), row.place);
    let share = words.share;
    let open = row.answers.filter(|(read, _)| *read > 0).map(|(read, of)| {
        view! {
            <Button on_press=move |()| app.send(Event::QuarantineOpened(place))>
                {share.quarantine_open(read, of)}
            </Button>
        }
    });
    view! {
        <li>
            <p>{row.name(words)}</p>
            <p class="actions">
                <Button on_press=move |()| app.send(Event::QuarantineSaved(place))>
                    {share.quarantine_save}
                </Button>
                {open}
                <ThrowAway place=place />
            </p>
        </li>
    }
}

/// Throwing a text away, never at the first click.
#[component]
fn ThrowAway(
    /// Where the text is.
    place: QuarantinePlace,
) -> impl IntoView {
    let app = use_app();
    let share = app.words().share;
    let is_asking = RwSignal::new(false);
    let ask = move || {
        view! {
            <Button weight=Weight::Text on_press=move |()| is_asking.set(true)>
                {share.quarantine_discard}
            </Button>
        }
    };
    let act = Callback::new(move |()| {
        app.send(Event::QuarantineThrownAway(place));
        page::focus("h1", false);
    });
    view! {
        <Show when=move || is_asking.get() fallback=ask>
            <span class="actions">
                <span class="small">{share.quarantine_ask}</span>
                <Button weight=Weight::Text on_press=act>{share.quarantine_yes}</Button>
                <Button weight=Weight::Text on_press=move |()| is_asking.set(false)>
                    {share.decline}
                </Button>
            </span>
        </Show>
    }
}
