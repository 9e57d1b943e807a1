//! 組み直す: a plan made wholly anew, whatever was promised, beside the present one; it counts only
//! when it is adopted.

use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::*;
use readiness::{Comparison, ComparisonRow, YearMonth};
use session::Event;

use crate::browser::place;
use crate::ui::components::button::{Button, Weight};
use crate::ui::components::card::Card;
use crate::ui::components::data_table::{Column, DataTable};
use crate::ui::pages::roadmap::decider::Decider;
use crate::ui::{Asked, Plan, Route, alike, use_app};

/// The card: a way to see such a plan, or that plan.
#[component]
pub(super) fn Anew() -> impl IntoView {
    let words = use_app().words().moved;
    let is_made = RwSignal::new(false);
    // The button that was pressed goes with the press: a reader is told where it has come to.
    let turn = move |made: bool| {
        is_made.set(made);
        set_timeout(|| place::recover_focus("#anew"), Duration::ZERO);
    };
    let make = Callback::new(move |()| turn(true));
    let close = Callback::new(move |()| turn(false));
    view! {
        <Card title=words.anew.to_owned() heading_id="anew" class="no-print anew">
            <p>{words.anew_lead}</p>
            <Show
                when=move || is_made.get()
                fallback=move || view! {
                    <Button weight=Weight::Secondary on_press=make>
                        {words.anew_make}
                    </Button>
                }
            >
                <Beside on_close=close />
            </Show>
        </Card>
    }
}

/// The plan made anew beside the present one.
#[component]
fn Beside(
    /// Called when it is adopted or given up.
    on_close: Callback<()>,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases, document) = (app.words(), app.phrases(), app.document());
    let (bank, today, decider) = (&app.catalog().bank, app.today(), Decider::here());
    let anew = Plan::of(move || {
        let document = document.with(|document| Arc::new(document.anew()));
        Asked { bank, document, today: today.get() }
    });
    let compared = Memo::new(move |_| {
        let (here, there) = (app.plan().found().get(), anew.found().get());
        let [here, there] = alike(&here, &there);
        Arc::new(Comparison::of(&here, &there))
    });
    let is_final = Memo::new(move |_| app.plan().is_final() && anew.is_final());
    let rows = Memo::new(move |_| compared.with(|it| it.moved().cloned().collect::<Vec<_>>()));
    let has_rows = Memo::new(move |_| !rows.with(Vec::is_empty));
    let said = move || compared.with(|compared| phrases.anew(compared));
    let month = move |month: Option<YearMonth>| {
        let not_placed = || words.plan.not_placed.to_owned();
        month.map_or_else(not_placed, |month| phrases::year_month(phrases.lang, month))
    };
    let row = move |row: ComparisonRow| {
        let (href, title) = (Route::Action(row.action.clone()).href(), phrases.title(&row.action));
        view! {
            <tr>
                <th scope="row">
                    <a href=href>{title.to_owned()}</a>
                </th>
                <td data-name=words.moved.column_present>{month(row.here)}</td>
                <td data-name=words.moved.column_anew>{month(row.there)}</td>
            </tr>
        }
    };
    let adopt = Callback::new(move |()| {
        anew.finish();
        if let Some(planning) = anew.planning() {
            decider.replan(Event::RoadmapAdoptedAnew(Box::new(planning)), words.moved.anew_said);
        }
        on_close.run(());
    });
    let columns = [words.action.column_action, words.moved.column_present, words.moved.column_anew];
    view! {
        // What the first plans say may not be what counts: it is said, and nothing is offered yet.
        <Show
            when=move || is_final.get()
            fallback=move || view! { <p class="searching">{words.plan.searching}</p> }
        >
            <p role="status">
                <b>{said}</b>
            </p>
            <Show when=move || has_rows.get()>
                <DataTable
                    label=words.moved.anew_table
                    columns=columns.map(Column::text).to_vec()
                    class="anew-table as-cards"
                >
                    <For each=move || rows.get() key=|row| format!("{row:?}") children=row />
                </DataTable>
            </Show>
        </Show>
        <p class="buttons">
            <Show when=move || is_final.get() && has_rows.get()>
                <Button weight=Weight::Primary on_press=adopt>
                    {words.moved.anew_adopt}
                </Button>
            </Show>
            <Button weight=Weight::Secondary on_press=on_close>
                {words.moved.anew_stop}
            </Button>
        </p>
    }
}
