//! All actions: a list with search and filters.

mod filters;
mod row;

use leptos::prelude::*;
use readiness::{ListOrder, Listing, RowState};

use self::filters::Filters;
use self::row::line;
use super::changes::Changes;
use super::state::{Filter, RoadmapState};
use super::views::Views;
use crate::browser::text::normal_form;
use crate::ui::components::action_table::{ActionLine, ActionTable, SortColumn};
use crate::ui::components::button::{Button, Weight};
use crate::ui::{Route, use_app};

/// The page.
#[component]
pub fn ActionsPage() -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words().action, app.phrases());
    let (document, diagnosis) = (app.document(), app.diagnosis());
    let state: RoadmapState = expect_context();
    let filter = state.filter;
    let bank = &app.catalog().bank;
    let today = app.memo(session::Session::today);
    let listing =
        Memo::new(move |_| document.with(|it| diagnosis.with(|of| Listing::of(bank, it, of))));
    let searched = Memo::new(move |_| {
        let of = |row: &readiness::ActionRow| (row.action.clone(), row::searched(phrases, row));
        listing.with(|listing| listing.rows.iter().map(of).collect::<Vec<_>>())
    });
    let lines = Memo::new(move |_| {
        let filter = filter.get();
        let wanted = normal_form(&filter.text);
        let is_found = |row: &&readiness::ActionRow| {
            searched.with(|all| {
                let text = all.iter().find(|(id, _)| *id == row.action).map(|(_, text)| text);
                text.is_some_and(|text| wanted.split_whitespace().all(|word| text.contains(word)))
            })
        };
        listing.with(|listing| {
            let (order, is_down) = filter.order;
            let rows = listing.sorted(order, is_down).into_iter();
            rows.filter(|row| listing.is_in(filter.scope, row))
                .filter(|row| row.is_relief || !filter.only_relief)
                .filter(|row| row.deadline.is_some() || !filter.only_dated)
                .filter(is_found)
                .map(|row| line(phrases, listing.first, row, today.get()))
                .collect::<Vec<ActionLine>>()
        })
    });
    let lead = move || {
        listing.with(|listing| {
            let of = |state| listing.rows.iter().filter(|row| row.state == state).count();
            let (planned, put_off) = (of(RowState::Planned), of(RowState::PutOff));
            let left_out = of(RowState::LeftOut) + of(RowState::Stopped);
            let done = of(RowState::Done);
            words.list_lead(listing.rows.len(), planned, put_off, left_out, done)
        })
    };
    let column = |name, key, is_number| SortColumn { name, key, is_number };
    let columns = [
        column(words.column_rank, Some(ListOrder::Rank), true),
        column(words.column_action, None, false),
        column(words.column_state, Some(ListOrder::State), false),
        column(words.column_when, Some(ListOrder::Begins), false),
        column(words.column_hours, Some(ListOrder::Hours), true),
        column(words.column_owner, Some(ListOrder::Owner), false),
    ];
    let order = Memo::new(move |_| filter.with(|filter| filter.order));
    // The column that orders the list already turns it round.
    let reorder = Callback::new(move |by: ListOrder| {
        filter.update(|filter| {
            let (before, is_down) = filter.order;
            filter.order = (by, before == by && !is_down);
        });
    });
    let count = Memo::new(move |_| lines.with(Vec::len));
    let found = move || match count.get() {
        0 => words.found_none.into(),
        count => words.found(count),
    };
    let show_all = Callback::new(move |()| filter.set(Filter::default()));
    view! {
        <div class="roadmap" data-plan=move || app.plan().state()>
            <Changes />
            <Views here=Route::Actions />
            <div class="page-head">
                <div>
                    <h1 tabindex="-1">{words.list_title}</h1>
                    <p>{lead}</p>
                </div>
            </div>
            <Filters listing=listing />
            <p class="small result" role="status">
                {found}
            </p>
            <Show
                when=move || { count.get() > 0 }
                fallback=move || {
                    view! {
                        <Button weight=Weight::Secondary on_press=show_all>
                            {words.show_all}
                        </Button>
                    }
                }
            >
                <div class="card card-table">
                    <ActionTable
                        label=words.list_title
                        columns=columns.clone()
                        order=order
                        on_order=reorder
                        lines=lines
                    />
                </div>
            </Show>
        </div>
    }
}
