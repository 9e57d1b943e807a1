//! One action: why it is where it is, what to do, how it is measured, and what can be decided.

mod decide;
mod earlier;
mod head;
mod pager;
mod points;
mod resume;
mod what;
mod why;

use leptos::prelude::*;
use readiness::{Action, ActionId, ActionView};

use self::decide::Decide;
use self::earlier::EarlierCard;
use self::head::Head;
use self::pager::Pager;
use self::resume::Resume;
use self::what::What;
use self::why::Why;
use super::changes::Changes;
use crate::ui::components::button::{LinkButton, Weight};
use crate::ui::{Route, use_app};

/// The page.
#[component]
pub fn ActionPage(
    /// The action, as the address names it.
    id: ActionId,
) -> impl IntoView {
    match use_app().catalog().bank.action(&id) {
        Some(action) => view! { <KnownAction action=action /> }.into_any(),
        None => view! { <UnknownAction /> }.into_any(),
    }
}

/// An action of the bank. Its parts stay while anything about it changes.
#[component]
fn KnownAction(
    /// The action.
    action: &'static Action,
) -> impl IntoView {
    let app = use_app();
    let (document, diagnosis) = (app.document(), app.diagnosis());
    let bank = &app.catalog().bank;
    let view = Memo::new(move |_| {
        document.with(|it| diagnosis.with(|from| ActionView::of(bank, it, from, action)))
    });
    view! {
        <div class="roadmap one-action" data-plan=move || app.plan().state()>
            <Changes />
            <Head action=action view=view />
            <div class="split" data-kind="main">
                <div class="stack">
                    <Why view=view />
                    <What action=action view=view />
                </div>
                <div class="stack">
                    <Decide action=action view=view />
                    <Resume action=action view=view />
                    <EarlierCard action=action />
                </div>
            </div>
            <Pager view=view />
        </div>
    }
}

/// Says that the bank has no such action, and leads on.
#[component]
fn UnknownAction() -> impl IntoView {
    let words = use_app().words().action;
    view! {
        <h1 tabindex="-1">{words.unknown_title}</h1>
        <div class="card">
            <p>{words.unknown_lead}</p>
            <p class="actions">
                <LinkButton href=Route::Actions.href() weight=Weight::Primary>
                    {words.back_to_list}
                </LinkButton>
                <LinkButton href=Route::Roadmap.href() weight=Weight::Text>
                    {words.back_to_plan}
                </LinkButton>
            </p>
        </div>
    }
}
