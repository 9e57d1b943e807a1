//! The indicators of the department and of its actions: baseline, target, what was measured.

mod actuals;
mod entry;

use leptos::prelude::*;
use readiness::{ActionId, IndicatorId};

pub(super) use self::entry::Entry;
use super::changes::Changes;
use super::views::Views;
use crate::ui::components::card::Card;
use crate::ui::{Route, use_app};

/// The page.
#[component]
pub fn IndicatorsPage() -> impl IntoView {
    let app = use_app();
    let (words, phrases, document) = (app.words().indicators, app.phrases(), app.document());
    let catalog = app.catalog();
    let own = catalog.kpis.iter().map(bank::KpiEntry::indicator);
    let own = own.map(|id| view! { <Entry indicator=id /> }).collect_view();
    // An action is listed once it began, or once something is kept of its indicators.
    let begun = Memo::new(move |_| {
        document.with(|document| {
            let follow_up = &document.follow_up;
            let is_listed = |action: &ActionId, id: &IndicatorId| {
                let execution = follow_up.executions.get(action);
                execution.is_some_and(|it| it.began.is_some())
                    || follow_up.indicators.get(id).is_some()
            };
            let all = catalog.indicators();
            let listed = all.filter_map(|(action, kpi)| {
                let id = kpi.indicator();
                action.filter(|action| is_listed(action, &id)).map(|action| (action.clone(), id))
            });
            listed.collect::<Vec<_>>()
        })
    });
    let has_begun = Memo::new(move |_| !begun.with(Vec::is_empty));
    let row = move |(action, id): (ActionId, IndicatorId)| {
        let (href, title) = (Route::Action(action.clone()).href(), phrases.title(&action));
        view! {
            <div class="indicator-of">
                <p class="small">
                    <a href=href>{title}</a>
                </p>
                <Entry indicator=id />
            </div>
        }
    };
    view! {
        <div class="roadmap indicators-page">
            <Changes />
            <Views here=Route::Indicators />
            <div class="page-head">
                <div>
                    <h1 tabindex="-1">{words.title}</h1>
                    <p>{words.lead}</p>
                </div>
            </div>
            <Card title=words.of_department.to_owned()>{own}</Card>
            <Card title=words.of_actions.to_owned()>
                <Show
                    when=move || has_begun.get()
                    fallback=move || view! { <p>{words.of_actions_none}</p> }
                >
                    <For each=move || begun.get() key=Clone::clone children=row />
                </Show>
            </Card>
        </div>
    }
}
