//! What the plan asks for by a day, and what it gives back.

use std::sync::Arc;

use leptos::prelude::*;
use readiness::{DueKind, PlanView};

use crate::ui::components::card::Card;
use crate::ui::components::dated_lines::{DatedLine, DatedLines};
use crate::ui::{Route, use_app};

/// How many days are named.
const NAMED: usize = 3;

/// What has to be decided or finished, the earliest first.
#[component]
pub fn Dues(
    /// The plan.
    view: Memo<Arc<PlanView>>,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words(), app.phrases());
    let line = move |view: &PlanView, due: &readiness::Due| DatedLine {
        by: words.roadmap.due_by(phrases.day_after(view.first, due.by)),
        who: phrases::owner(words, due.owner).into(),
        what: phrases.due(due),
        href: match &due.kind {
            DueKind::Finish(id, _)
            | DueKind::LetIn(id, _)
            | DueKind::EndsIn(id, _)
            | DueKind::AskForMoney(id, _) => Some(Route::Action(id.clone()).href()),
            DueKind::HandOver(_) => None,
        },
    };
    let lines = Memo::new(move |_| {
        view.with(|view| {
            view.dues.iter().take(NAMED).map(|due| line(view, due)).collect::<Vec<_>>()
        })
    });
    view! {
        <Card title=words.roadmap.dues>
            <Show
                when=move || !lines.with(Vec::is_empty)
                fallback=move || view! { <p>{words.roadmap.dues_none}</p> }
            >
                <DatedLines lines=lines />
            </Show>
        </Card>
    }
}

/// The hours that come back.
#[component]
pub fn Gives(
    /// The plan.
    view: Memo<Arc<PlanView>>,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words().roadmap, app.phrases());
    let gives = Memo::new(move |_| view.with(|view| (view.giving_back, view.last)));
    let month = move |month| phrases::year_month(phrases.lang, month);
    let payback = move || match gives.get().0.payback {
        Some(at) => words.gives_payback(month(at)),
        None => words.gives_never.into(),
    };
    let until = move || words.gives_until(month(gives.get().1));
    let balance = move || phrases.balance(gives.get().0.balance);
    let hours = move |hours| phrases::hours(phrases.words, hours);
    let note = move || {
        let (gives, _) = gives.get();
        words.gives_note(hours(gives.spent), hours(gives.saved))
    };
    let tone = move || if gives.get().0.balance < 0 { "warn" } else { "good" };
    view! {
        <Card title=words.gives class="gives">
            <p class="figure">
                {payback}
                " "
                {until}
                <strong data-tone=tone>{balance}</strong>
            </p>
            <p class="small">{note}</p>
            <p class="small no-print">
                <a id="to-hours" href=Route::Hours.href()>{words.by_month}</a>
            </p>
        </Card>
    }
}
