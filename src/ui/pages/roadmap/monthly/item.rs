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
use crate::ui::{App, Route, use_app};

/// What is asked of one action, and what sends the answer.
#[derive(Clone, Copy)]
struct Asked {
    app: App,
    id: StoredValue<ActionId>,
    item: Memo<Option<ReviewItem>>,
    said: Memo<Option<ReviewEntry>>,
}

impl Asked {
    fn of(id: ActionId, sitting: Memo<Arc<Sitting>>) -> Self {
        let id = StoredValue::new(id);
        let item = Memo::new(move |_| {
            sitting.with(|it| {
                id.with_value(|id| it.review.items.iter().find(|item| item.action == *id).cloned())
            })
        });
        let said =
            Memo::new(move |_| item.with(|item| item.as_ref().and_then(|it| it.said.clone())));
        Self { app: use_app(), id, item, said }
    }

    /// Says all that is said so far, with a change.
    fn say(self, change: impl FnOnce(&mut ReviewEntry)) {
        let entry = self.item.with_untracked(|item| item.as_ref().map(ReviewItem::entry));
        if let Some(mut entry) = entry {
            change(&mut entry);
            self.send(entry);
        }
    }

    fn send(self, entry: ReviewEntry) {
        self.app.send(Event::Reviewed { action: self.id.get_value(), entry });
    }
}

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
    let asked = Asked::of(id.clone(), sitting);
    let facts = move || {
        let facts = |item: &ReviewItem| phrases.review_facts(item);
        asked.item.with(|item| item.as_ref().map(facts).unwrap_or_default())
    };
    let chosen = Signal::derive(move || {
        let state = asked.said.with(|said| said.as_ref().map(|said| said.state))?;
        ExecutionState::ALL.iter().position(|it| *it == state)
    });
    let choose = Callback::new(move |at: usize| {
        if let Some(state) = ExecutionState::ALL.get(at) {
            asked.say(|entry| entry.state = *state);
        }
    });
    let can_doubt = Memo::new(move |_| {
        let month = sitting.with(|it| it.review.month);
        asked.item.with(|item| item.as_ref().is_some_and(|it| it.can_have_effect(month)))
    });
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
            <Fields asked=asked sitting=sitting />
            <Show when=move || can_doubt.get()>
                <div class="review-doubts">
                    <DoubtTick asked=asked doubt=Doubt::NoEffect word=words.no_effect />
                    <DoubtTick asked=asked doubt=Doubt::NobodyUses word=words.nobody_uses />
                </div>
            </Show>
        </section>
    }
}

/// The hours so far, the value that is due, one line.
#[component]
fn Fields(
    /// The action.
    asked: Asked,
    /// The review.
    sitting: Memo<Arc<Sitting>>,
) -> impl IntoView {
    let all = use_app().words();
    let words = all.monthly;
    let id = asked.id.get_value();
    let spent = Memo::new(move |_| {
        let said = asked.said.with(|said| said.as_ref().and_then(|said| said.spent));
        said.or_else(|| asked.item.with(|item| item.as_ref().and_then(|it| it.spent)))
    });
    let on_spent = Callback::new(move |spent| {
        let entry = |item: &ReviewItem| item.entry_with_spent(spent);
        if let Some(entry) = asked.item.with_untracked(|item| item.as_ref().map(entry)) {
            asked.send(entry);
        }
    });
    let note = Signal::derive(move || {
        asked.said.with(|said| said.as_ref().map(|said| said.note.to_string()).unwrap_or_default())
    });
    let on_note = Callback::new(move |text: String| {
        asked.say(|entry| entry.note = ReviewNote::cut(&text));
    });
    let due = Memo::new(move |_| {
        sitting.with(|it| {
            let is_own = |id: &ActionId| asked.id.with_value(|own| own == id);
            let due = it.due.iter().find(|due| due.action.as_ref().is_some_and(is_own));
            due.map(|due| due.indicator.clone()).into_iter().collect::<Vec<IndicatorId>>()
        })
    });
    let value = move |indicator| view! { <DueValue indicator=indicator sitting=sitting /> };
    view! {
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
            <For each=move || due.get() key=Clone::clone children=value />
            <LimitedField
                words=all
                id=format!("note-{id}")
                label=words.note
                limit={Limit::of::<{ ReviewNote::MAX }>()}
                stored=note
                on_input=on_note
            />
        </div>
    }
}

/// What speaks for stopping the action.
#[component]
fn DoubtTick(
    /// The action.
    asked: Asked,
    /// What it is.
    doubt: Doubt,
    /// What it is called.
    word: &'static str,
) -> impl IntoView {
    let is_on = Signal::derive(move || {
        asked.said.with(|said| said.as_ref().is_some_and(|said| said.doubts.contains(&doubt)))
    });
    let on_change = Callback::new(move |is_on: bool| {
        asked.say(|entry| {
            if is_on {
                entry.doubts.insert(doubt);
            } else {
                entry.doubts.remove(&doubt);
            }
        });
    });
    view! { <Tick label=word is_on=is_on on_change=on_change /> }
}
