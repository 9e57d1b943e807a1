//! The hand-over: one sheet for whoever comes next, and what is left in writing.

mod lists;
mod position;
mod work;
mod writing;

use std::sync::Arc;

use leptos::prelude::*;
use phrases::Phrases;
use readiness::Handover;

use crate::ui::components::button::{Button, LinkButton, Weight};
use crate::ui::components::tick::Tick;
use crate::ui::{Route, use_app};
use lists::{Decisions, Listed};
use position::Position;
use work::{Dates, Running};
use writing::Writing;

/// The page.
#[component]
pub fn HandoverPage() -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words(), app.phrases());
    let (document, diagnosis, today) = (app.document(), app.diagnosis(), app.today());
    let bank = &app.catalog().bank;
    let is_nameless = RwSignal::new(false);
    let sheet = Memo::new(move |_| {
        let (document, diagnosis) = (document.get(), diagnosis.get());
        let of = if is_nameless.get() { Handover::nameless } else { Handover::of };
        Arc::new(of(bank, &document, &diagnosis, today.get()))
    });
    let name = Memo::new(move |_| document.with(|document| document.profile.name.to_string()));
    let printed = move || {
        let code = document.with(|document| record::check_code(document));
        sheet.with(|sheet| phrases.handover_printed(sheet, &code))
    };
    let is_adopted = Memo::new(move |_| sheet.with(|sheet| sheet.version.is_some()));
    let edition = move || bank_edition(phrases);
    let said = move || {
        if is_nameless.get() { words.handover.nameless_said } else { words.handover.named_said }
    };
    let print = Callback::new(move |()| app.print());
    view! {
        <div class="handover" data-plan=move || app.plan().state()>
            <p class="sheet-line">
                <b>{name} " " {words.handover.title}</b>
                <span>{printed}</span>
            </p>
            <h1 tabindex="-1">
                {move || phrases.handover_heading(&name.get())} " "
                <span class="for-whom">{words.handover.for_whom}</span>
            </h1>
            <p class="lead">{words.handover.lead}</p>
            <div class="actions no-print">
                <Button weight=Weight::Primary on_press=print>
                    {words.common.print}
                </Button>
                <LinkButton href=Route::Share.href() weight=Weight::Secondary>
                    {words.handover.to_share}
                </LinkButton>
                <Tick
                    id="nameless"
                    label=words.handover.nameless
                    is_on=is_nameless
                    on_change=Callback::new(move |is_on| is_nameless.set(is_on))
                />
            </div>
            <Show when=move || !is_adopted.get()>
                <p class="no-print">
                    {words.handover.not_adopted} " "
                    <a href=Route::Roadmap.href()>{words.handover.to_plan}</a>
                </p>
            </Show>
            <article class="card handover-sheet" aria-busy=move || (!app.plan().is_final()).to_string()>
                <Position phrases=phrases sheet=sheet />
                <Dates phrases=phrases sheet=sheet />
                <Running phrases=phrases sheet=sheet />
                <Listed phrases=phrases sheet=sheet />
                <Decisions phrases=phrases sheet=sheet document=document />
                <section class="by-hand">
                    <h2>{words.handover.by_hand}</h2>
                    <div></div>
                </section>
                <p class="sheet-end small">
                    <span>{said}</span>
                    <span>{edition}</span>
                </p>
            </article>
            <Writing />
        </div>
    }
}

/// Names the question set.
fn bank_edition(phrases: Phrases<'static>) -> String {
    phrases.words.common.edition(&phrases.catalog.edition, env!("CARGO_PKG_VERSION"))
}
