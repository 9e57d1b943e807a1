//! One action of a review: where it is, the hours so far, the value that is due, one line. All of
//! it is kept at once.

use std::sync::Arc;

use leptos::prelude::*;
use readiness::{
    ActionId, Doubt, Execution, ExecutionState, IndicatorId, ReviewEntry, ReviewItem, ReviewNote,
};
use session::Event;

use super::Sitting;
use super::due::DueValue;
use crate::ui::components::limited_field::{Limit, LimitedField};
use crate::ui::components::number_field::NumberField;
use crate::ui::components::state_choice::StateChoice;
use crate::ui::components::tick::Tick;
use crate::ui::{Route, use_app};

/// The action.
#[component]
pub(super) fn Item(
    /// Its id.
    id: ActionId,
    /// The review.
    sitting: Memo<Arc<Sitting>>,
) -> impl IntoView {
    let app = use_app();
    let (all, phrases) = (app.words(), app.phrases());
    let words = all.monthly;
    let key = StoredValue::new(id.clone());
    let item = Memo::new(move |_| {
        sitting.with(|it| {
            key.with_value(|id| it.review.items.iter().find(|item| item.action == *id).cloned())
        })
    });
    let read = move |of: fn(&ReviewItem) -> ReviewEntry| {
        item.with_untracked(|item| item.as_ref().map(of)).unwrap_or_default()
    };
    let send = move |entry| app.send(Event::Reviewed { action: key.get_value(), entry });
    let said = Memo::new(move |_| item.with(|item| item.as_ref().and_then(|it| it.said.clone())));
    let facts =
        move || item.with(|it| it.as_ref().map(|it| phrases.review_facts(it)).unwrap_or_default());
    let chosen = Signal::derive(move || {
        let state = said.with(|said| said.as_ref().map(|said| said.state))?;
        ExecutionState::ALL.iter().position(|it| *it == state)
    });
    let choose = Callback::new(move |at: usize| {
        if let Some(state) = ExecutionState::ALL.get(at) {
            send(ReviewEntry { state: *state, ..read(ReviewItem::entry) });
        }
    });
    let spent = Memo::new(move |_| {
        let said = said.with(|said| said.as_ref().and_then(|said| said.spent));
        said.or_else(|| item.with(|item| item.as_ref().and_then(|it| it.spent)))
    });
    let on_spent = Callback::new(move |spent| {
        let entry = item.with_untracked(|item| item.as_ref().map(|it| it.entry_with_spent(spent)));
        entry.into_iter().for_each(send);
    });
    let note = Signal::derive(move || {
        said.with(|said| said.as_ref().map(|said| said.note.to_string()).unwrap_or_default())
    });
    let on_note = Callback::new(move |text: String| {
        send(ReviewEntry { note: ReviewNote::cut(&text), ..read(ReviewItem::entry) });
    });
    let due = Memo::new(move |_| {
        sitting.with(|it| {
            let is_own = |id: &ActionId| key.with_value(|own| own == id);
            let due = it.due.iter().find(|due| due.action.as_ref().is_some_and(is_own));
            due.map(|due| due.indicator.clone()).into_iter().collect::<Vec<IndicatorId>>()
        })
    });
    let can_doubt = Memo::new(move |_| {
        let month = sitting.with(|it| it.review.month);
        item.with(|item| item.as_ref().is_some_and(|it| it.can_have_effect(month)))
    });
    let doubt = move |doubt: Doubt, word: &'static str| {
        let is_on = Signal::derive(move || {
            said.with(|said| said.as_ref().is_some_and(|said| said.doubts.contains(&doubt)))
        });
        let on_change = Callback::new(move |is_on: bool| {
            let mut entry = read(ReviewItem::entry);
            if is_on {
                entry.doubts.insert(doubt);
            } else {
                entry.doubts.remove(&doubt);
            }
            send(entry);
        });
        view! { <Tick label=word is_on=is_on on_change=on_change /> }
    };
    let title = phrases.title(&id).to_owned();
    let heading = format!("review-{id}");
    let labelled_by = heading.clone();
    view! {
        <section class="review-item" aria-labelledby=labelled_by>
            <div class="card-head">
                <h2 id=heading>
                    <a href=Route::Action(id.clone()).href()>{title.clone()}</a>
                </h2>
                <span class="small">{facts}</span>
            </div>
            <StateChoice
                name=format!("state-{id}")
                legend=format!("{}{}{title}", words.state, all.common.list_separator)
                options=ExecutionState::ALL.map(|it| phrases.execution(it)).to_vec()
                chosen=chosen
                on_choose=choose
            />
            <div class="review-fields">
                <NumberField
                    id=format!("spent-{id}")
                    label=words.spent
                    unit=words.spent_unit
                    value=spent
                    read=Execution::read_spent
                    wrong=words.spent_wrong(Execution::MAX_SPENT)
                    on_change=on_spent
                />
                <For
                    each=move || due.get()
                    key=Clone::clone
                    children=move |indicator| {
                        view! { <DueValue indicator=indicator sitting=sitting /> }
                    }
                />
                <LimitedField
                    words=all
                    id=format!("note-{id}")
                    label=words.note
                    limit={Limit::of::<{ ReviewNote::MAX }>()}
                    stored=note
                    on_input=on_note
                />
            </div>
            <Show when=move || can_doubt.get()>
                <div class="review-doubts">
                    {doubt(Doubt::NoEffect, words.no_effect)}
                    {doubt(Doubt::NobodyUses, words.nobody_uses)}
                </div>
            </Show>
        </section>
    }
}
