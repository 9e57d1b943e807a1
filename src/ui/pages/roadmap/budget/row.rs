//! One action that money has to be asked for.

use std::sync::Arc;

use leptos::prelude::*;
use readiness::{ActionId, Budget, BudgetRow, YearMonth};
use session::Event;

use crate::ui::components::cost_fields::CostFields;
use crate::ui::{Route, use_app};

/// The action with all that a request says of it. Its fields stay while anything about it changes.
#[component]
pub fn BudgetItem(
    /// The action.
    id: ActionId,
    /// The request.
    budget: Memo<Arc<Budget>>,
    /// The first month of the plan.
    start: Memo<YearMonth>,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words(), app.phrases());
    let title = phrases.title(&id);
    let of = id.clone();
    let row = Memo::new(move |_| {
        budget.with(|budget| budget.rows.iter().find(|row| row.action == of).cloned())
    });
    let say = move |of: fn(phrases::Phrases<'static>, &BudgetRow, YearMonth) -> String| {
        move || row.with(|row| row.as_ref().map(|row| of(phrases, row, start.get())))
    };
    let facts = [
        (words.budget.when, say(phrases::Phrases::budget_when).into_any()),
        (words.budget.owner, say(|phrases, row, _| phrases.owned_by(&row.owner)).into_any()),
        (
            words.budget.hours,
            say(|phrases, row, _| phrases.hours_of(row.hours, row.monthly_hours)).into_any(),
        ),
        (words.budget.saves, say(|phrases, row, _| phrases.budget_saved(row)).into_any()),
        (words.budget.why, say(|phrases, row, _| phrases.budget_reason(row)).into_any()),
        (words.budget.without, say(|phrases, row, _| phrases.budget_without(row)).into_any()),
    ];
    let facts = facts.map(|(name, value)| {
        view! {
            <div>
                <dt>{name}</dt>
                <dd>{value}</dd>
            </div>
        }
    });
    let range = Signal::derive(move || row.with(|row| row.as_ref().and_then(|row| row.range)));
    let (field, link) = (format!("cost-{id}"), Route::Action(id.clone()).href());
    let change = Callback::new(move |range| {
        app.send(Event::CostSaid { action: id.clone(), range });
    });
    view! {
        <li class="card">
            <div class="card-head">
                <h2>
                    <a href=link>{title}</a>
                </h2>
                <span class="tag">{say(|phrases, row, _| phrases.budget_closes(row))}</span>
            </div>
            <p class="budget-amount">
                <span>{words.budget.cost}</span>
                <b>{move || phrases.yen(range.get())}</b>
            </p>
            <div class="no-print">
                <CostFields
                    words=words
                    id=field
                    legend=words.budget.cost_of(title)
                    range=range
                    on_change=change
                />
            </div>
            <dl class="facts">{facts}</dl>
        </li>
    }
}
