//! The request for money: which actions, by when, how much and why.

mod row;

use std::sync::Arc;

use leptos::prelude::*;
use readiness::{ActionId, Budget};

use self::row::BudgetItem;
use super::changes::Changes;
use super::views::Views;
use crate::ui::components::button::{Button, LinkButton, Weight};
use crate::ui::components::card::Card;
use crate::ui::{Route, use_app};

/// The page.
#[component]
pub fn BudgetPage() -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words(), app.phrases());
    let (document, diagnosis, today) = (app.document(), app.diagnosis(), app.today());
    let bank = &app.catalog().bank;
    let budget = Memo::new(move |_| {
        let (document, diagnosis) = (document.get(), diagnosis.get());
        Arc::new(Budget::of(bank, &document, &diagnosis, today.get()))
    });
    let start = Memo::new(move |_| diagnosis.with(|diagnosis| diagnosis.start));
    let heading = move || document.with(|document| phrases.budget_heading(&document.profile.name));
    let ids = move || -> Vec<ActionId> {
        budget.with(|budget| budget.rows.iter().map(|row| row.action.clone()).collect())
    };
    let is_empty = Memo::new(move |_| budget.with(|budget| budget.rows.is_empty()));
    let total = move || budget.with(|budget| phrases.budget_total(budget));
    let hours = move || budget.with(|budget| phrases.budget_hours(budget));
    let print = Callback::new(move |()| app.print());
    let rows = move || {
        view! {
            <ol class="budget-rows">
                <For
                    each=ids
                    key=Clone::clone
                    children=move |id| view! { <BudgetItem id=id budget=budget start=start /> }
                />
            </ol>
            <Card title=words.budget.total class="budget-total">
                <p>
                    <b>{total}</b>
                </p>
                <p class="small">{hours}</p>
            </Card>
        }
    };
    view! {
        <div class="roadmap budget" data-plan=move || app.plan().state()>
            <Changes />
            <Views here=Route::Budget />
            <div class="page-head">
                <div>
                    <h1 tabindex="-1">{heading}</h1>
                    <p>{words.budget.lead}</p>
                </div>
                <p class="actions no-print">
                    <a href=Route::Roadmap.href()>{words.budget.back}</a>
                    <Button weight=Weight::Text is_small=true on_press=print>
                        {words.common.print}
                    </Button>
                </p>
            </div>
            <Show
                when=move || !is_empty.get()
                fallback=move || view! {
                    <div class="card">
                        <p>{words.budget.budget_none}</p>
                    </div>
                }
            >
                {rows()}
                <p class="actions no-print">
                    <LinkButton href=Route::Share.href() weight=Weight::Secondary>
                        {words.budget.to_excel}
                    </LinkButton>
                </p>
            </Show>
        </div>
    }
}
