//! The review of this month: what is asked, what it changes, when the next one is.

mod due;
mod effect;
mod item;
mod next;

use std::sync::Arc;

use bank::DueIndicator;
use leptos::prelude::*;
use readiness::{ActionId, MonthlyReview, YearMonth};

use self::due::DueApart;
use self::effect::Effects;
use self::item::Item;
use self::next::Next;
use super::changes::Changes;
use super::views::Views;
use crate::ui::{Route, use_app};

/// What a review is made of.
#[derive(Clone, Debug, PartialEq)]
struct Sitting {
    /// What is asked of actions.
    review: MonthlyReview,
    /// What is to be measured.
    due: Vec<DueIndicator>,
}

impl Sitting {
    /// Returns what is to be measured of no action that is asked about.
    fn apart(&self) -> impl Iterator<Item = &DueIndicator> {
        self.due.iter().filter(|due| {
            let is_listed = |id: &ActionId| self.review.items.iter().any(|it| it.action == *id);
            !due.action.as_ref().is_some_and(is_listed)
        })
    }
}

/// The page.
#[component]
pub fn MonthlyPage() -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words().monthly, app.phrases());
    let (document, diagnosis, today) = (app.document(), app.diagnosis(), app.today());
    let catalog = app.catalog();
    let sitting = Memo::new(move |_| {
        let (document, diagnosis) = (document.get(), diagnosis.get());
        let review = MonthlyReview::of(&catalog.bank, &document, &diagnosis, today.get());
        let due = catalog.due_indicators(&document, review.month);
        Arc::new(Sitting { review, due })
    });
    let month = Memo::new(move |_| sitting.with(|it| it.review.month));
    let asked = Memo::new(move |_| sitting.with(|it| (it.review.items.len(), it.apart().count())));
    let said = Memo::new(move |_| {
        let said = sitting.with(|it| it.review.said());
        let measured = document.with(|document| {
            let kept = &document.follow_up.indicators;
            sitting.with(|it| {
                let is_measured = |due: &&DueIndicator| {
                    let own = kept.get(&due.indicator);
                    own.is_some_and(|own| own.measured_in(it.review.month).is_some())
                };
                it.apart().filter(is_measured).count()
            })
        });
        said + measured
    });
    let title = move || words.title(phrases::month(phrases.lang, month.get().month()));
    let lead = move || {
        let day = phrases::date(phrases.lang, today.get());
        match asked.get() {
            (0, 0) => words.nothing.to_owned(),
            (items, 0) => words.lead(day, items),
            (items, due) => words.lead_due(day, items, due),
        }
    };
    let of = Memo::new(move |_| asked.get().0 + asked.get().1);
    let has_any = Memo::new(move |_| of.get() > 0);
    let progress = move || words.progress(of.get(), said.get());
    let ids = move || -> Vec<(YearMonth, ActionId)> {
        sitting.with(|it| {
            let ids = it.review.items.iter().map(|item| (it.review.month, item.action.clone()));
            ids.collect()
        })
    };
    view! {
        <div class="roadmap review" data-plan=move || app.plan().state()>
            <Changes />
            <Views here=Route::Monthly />
            <div class="page-head">
                <div>
                    <h1 tabindex="-1">{title}</h1>
                    <p>{lead}</p>
                </div>
                <p class="actions no-print">
                    <a href=Route::Indicators.href()>{app.words().indicators.link}</a>
                </p>
            </div>
            <div class="split" data-kind="main">
                <Show when=move || has_any.get() fallback=|| view! { <div></div> }>
                    <section class="card" aria-label=title>
                        <div class="review-progress">
                            <progress
                                aria-label=words.progress_name
                                max=move || of.get().to_string()
                                prop:value=move || said.get().to_string()
                            ></progress>
                            <span class="small">{progress}</span>
                        </div>
                        <For
                            each=ids
                            key=Clone::clone
                            children=move |(_, id)| view! { <Item id=id sitting=sitting /> }
                        />
                        <DueApart sitting=sitting />
                    </section>
                </Show>
                <div class="stack">
                    <Effects sitting=sitting />
                    <Next sitting=sitting />
                </div>
            </div>
        </div>
    }
}
