//! Hours spent and saved, in sentences and in tables.

use leptos::prelude::*;
use readiness::{Ledger, SAVED_MINUTES, YearMonth};

use crate::ui::components::card::Card;
use crate::ui::components::data_table::{Column, DataTable};
use crate::ui::components::opener::Opener;
use crate::ui::pages::roadmap::certainty::Certainty;
use crate::ui::pages::roadmap::state::RoadmapState;
use crate::ui::use_app;

/// When the plan pays back, and how far the work has come.
#[component]
pub fn Sums(
    /// The ledger.
    ledger: Memo<Ledger>,
    /// The first month of the plan.
    first: Signal<YearMonth>,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words(), app.phrases());
    let hours = move |hours| phrases::hours(words, hours);
    let payback = move || match ledger.with(|ledger| ledger.payback) {
        Some(at) => {
            let month = phrases::year_month(phrases.lang, first.get().plus(at));
            words.roadmap.gives_payback(month)
        }
        None => words.roadmap.gives_never.into(),
    };
    let percent = Memo::new(move |_| ledger.with(Ledger::progress_percent));
    let progress = move || {
        let percent = percent.get()?;
        Some(ledger.with(|ledger| {
            words.plan.progress(hours(ledger.all_hours()), hours(ledger.done_hours), percent)
        }))
    };
    let estimate =
        move || ledger.with(|it| words.plan.ledger_lead(SAVED_MINUTES, it.asked_minutes));
    view! {
        <Card title=words.roadmap.gives>
            <p>
                <b>{payback}</b>
            </p>
            <Show when=move || percent.with(Option::is_some)>
                <p>{progress}</p>
                <progress max="100" value=move || percent.get() aria-label=progress></progress>
            </Show>
            <p class="small">{estimate}</p>
            <Certainty />
        </Card>
    }
}

/// The same month by month and action by action.
#[component]
pub fn Tables(
    /// The ledger.
    ledger: Memo<Ledger>,
) -> impl IntoView {
    let words = use_app().words();
    let state: RoadmapState = expect_context();
    let (months_open, open_months) = state.is_open("months");
    let (actions_open, open_actions) = state.is_open("by-action");
    view! {
        <div class="card drawers">
            <Opener
                summary=words.roadmap.by_month
                is_open=months_open
                on_toggle=open_months
            >
                <ByMonth ledger=ledger />
            </Opener>
            <Opener
                summary=words.plan.ledger_by_action
                is_open=actions_open
                on_toggle=open_actions
            >
                <ByAction ledger=ledger />
            </Opener>
        </div>
    }
}

/// Spent, saved and the balance of each month.
#[component]
fn ByMonth(
    /// The ledger.
    ledger: Memo<Ledger>,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words(), app.phrases());
    let hours = move |hours| phrases::hours(words, hours);
    let columns = vec![
        Column::text(words.roadmap.column_month),
        Column::number(words.plan.spent),
        Column::number(words.plan.saved),
        Column::number(words.plan.balance),
    ];
    let row = move |month: readiness::LedgerMonth| {
        view! {
            <tr>
                <th scope="row">{phrases::year_month(phrases.lang, month.month)}</th>
                <td class="number">{hours(month.spent)}</td>
                <td class="number">{hours(month.saved)}</td>
                <td class="number">{phrases::signed(month.balance)}</td>
            </tr>
        }
    };
    let months = move || ledger.with(|ledger| ledger.months.clone());
    view! {
        <DataTable label=words.roadmap.by_month columns=columns class="sums">
            <For
                each=months
                key=|it| (it.month, it.spent, it.saved, it.balance)
                children=row
            />
        </DataTable>
    }
}

/// What each action takes and saves.
#[component]
fn ByAction(
    /// The ledger.
    ledger: Memo<Ledger>,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words(), app.phrases());
    let hours = move |hours| phrases::hours(words, hours);
    let columns = vec![
        Column::text(words.roadmap.column_action),
        Column::number(words.plan.column_hours),
        Column::number(words.plan.column_monthly),
        Column::number(words.plan.column_saves),
        Column::text(words.plan.column_payback),
    ];
    let row = move |(entry, month): (readiness::LedgerEntry, Option<YearMonth>)| {
        let month = month.map(|month| phrases::year_month(phrases.lang, month));
        view! {
            <tr>
                <th scope="row">{phrases.title(&entry.action)}</th>
                <td class="number">{hours(entry.hours)}</td>
                <td class="number">{hours(entry.monthly_hours)}</td>
                <td class="number">{hours(entry.saves)}</td>
                <td>{month.unwrap_or_else(|| "–".into())}</td>
            </tr>
        }
    };
    let entries = move || {
        ledger.with(|ledger| {
            let month = |at: usize| ledger.months.get(at).map(|month| month.month);
            let entries = ledger.entries.iter();
            entries.map(|it| (it.clone(), it.payback.and_then(month))).collect::<Vec<_>>()
        })
    };
    view! {
        <DataTable label=words.plan.ledger_by_action columns=columns class="sums">
            <For
                each=entries
                key=|(it, month)| {
                    (it.action.clone(), it.hours, it.monthly_hours, it.saves, *month)
                }
                children=row
            />
        </DataTable>
    }
}
