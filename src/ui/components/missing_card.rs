//! What the plan still needs to know of the department, and the way on.

use content::Words;
use leptos::prelude::*;
use readiness::{Needed, Progress};

use super::button::{LinkButton, Weight};
use super::card::Card;
use crate::ui::Route;

/// Lists what is missing, each leading to its field, and leads on to the questions.
#[component]
pub fn MissingCard(
    /// The words of the page.
    words: &'static Words,
    /// What is missing.
    missing: Memo<Vec<Needed>>,
    /// How far the answering has come.
    #[prop(into)]
    progress: Signal<Progress>,
    /// Receives the selector of the field to go to.
    on_go: Callback<&'static str>,
) -> impl IntoView {
    let department = words.department;
    let item = move |entry: Needed| {
        let (name, selector) = field(words, entry);
        view! {
            <li>
                <button type="button" class="link" on:click=move |_| on_go.run(selector)>
                    {name}
                </button>
            </li>
        }
    };
    let is_complete = move || missing.with(Vec::is_empty);
    view! {
        <Card title=department.missing>
            <div role="status">
                <Show
                    when=is_complete
                    fallback=move || view! {
                        <p class="small">{move || department.missing_text(missing.with(Vec::len))}</p>
                    }
                >
                    <p class="all-there">
                        <span aria-hidden="true">"✓ "</span>
                        {department.missing_none}
                    </p>
                </Show>
            </div>
            <ul class="links">
                <For each=move || missing.get() key=|entry| *entry as u8 children=item />
            </ul>
            <p class="small asked">{move || progress.with(|progress| asked(words, progress))}</p>
            <p class="actions">
                <LinkButton href=Route::Question(None).href() weight=Weight::Primary>
                    {department.go}
                    <span aria-hidden="true">" →"</span>
                </LinkButton>
            </p>
        </Card>
    }
}

/// Says how many questions there are and how long the rest takes.
fn asked(words: &'static Words, progress: &Progress) -> String {
    let department = words.department;
    let asked = progress.counts.asked();
    let sentence = if progress.unanswered.is_empty() {
        department.asked_all(asked)
    } else {
        department.asked(asked, progress.minutes_left)
    };
    match progress.counts.closed {
        0 => sentence,
        closed => sentence + &department.asked_closed(closed),
    }
}

/// Returns what an entry is called and where it is filled in.
const fn field(words: &'static Words, entry: Needed) -> (&'static str, &'static str) {
    let department = words.department;
    match entry {
        Needed::Kind => (department.kind, "#kind input"),
        Needed::Staff => (department.staff, "#staff"),
        Needed::Counter => (department.counter, "#counter input"),
        Needed::StandardTasks => (department.standard_tasks, "#standard-tasks input"),
        Needed::Numbers => (department.numbers, "#numbers input"),
        Needed::PaymentSlips => (department.payment_slips, "#payment-slips input"),
    }
}
