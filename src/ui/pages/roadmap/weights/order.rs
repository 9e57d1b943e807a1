//! The order under the weights that are tried, beside the present one.

use leptos::prelude::*;
use readiness::{ActionId, RankChange};

use super::Trial;
use super::firm::Firm;
use crate::ui::components::card::Card;
use crate::ui::components::opener::Opener;
use crate::ui::pages::roadmap::state::RoadmapState;
use crate::ui::{Route, use_app};

/// The card.
#[component]
pub(super) fn Order(
    /// What is tried.
    trial: Memo<Trial>,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words().plan, app.phrases());
    let order = Memo::new(move |_| trial.with(|trial| trial.change.order.clone()));
    let title = Signal::derive(move || trial.with(|trial| phrases.order_changes(&trial.change)));
    let row = move |id: ActionId| {
        let of = id.clone();
        let now = Memo::new(move |_| {
            order.with(|order| order.iter().find(|it| it.action == of).cloned())
        });
        let number =
            move |read: fn(&RankChange) -> usize| move || now.with(|it| it.as_ref().map(read));
        let change = move || now.with(|it| it.as_ref().map(|it| phrases.rank_change(it)));
        let direction = move || {
            now.with(|it| match it {
                Some(it) if it.then < it.now => "up",
                Some(it) if it.then > it.now => "down",
                _ => "same",
            })
        };
        view! {
            <tr>
                <td class="number" data-name=words.column_then>
                    {number(|it| it.then)}
                </td>
                <th scope="row">
                    <a id=format!("order-{id}") href=Route::Action(id.clone()).href()>
                        {phrases.title(&id)}
                    </a>
                </th>
                <td class="number" data-name=words.column_now>
                    {number(|it| it.now)}
                </td>
                <td>
                    <span class=direction>{change}</span>
                </td>
            </tr>
        }
    };
    let ids = move || order.with(|all| all.iter().map(|it| it.action.clone()).collect::<Vec<_>>());
    let (is_open, set_open) = expect_context::<RoadmapState>().is_open("firm");
    let now = Memo::new(move |_| trial.with(|trial| trial.now.clone()));
    view! {
        <Card title=title>
            <table class="as-cards order" id="order">
                <thead>
                    <tr>
                        <th scope="col" class="number">{words.column_then}</th>
                        <th scope="col">{phrases.words.roadmap.column_action}</th>
                        <th scope="col" class="number">{words.column_now}</th>
                        <th scope="col">{words.column_change}</th>
                    </tr>
                </thead>
                <tbody>
                    <For each=ids key=Clone::clone children=row />
                </tbody>
            </table>
            <Opener class="no-print" summary=words.firm_title is_open=is_open on_toggle=set_open>
                <Firm diagnosis=now />
            </Opener>
        </Card>
    }
}
