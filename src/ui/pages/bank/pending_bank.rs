//! What another bank does to the answers, before it does anything.

use bank::Catalog;
use leptos::prelude::*;
use phrases::Phrases;
use readiness::QuestionId;
use session::{Event, PendingBank, Session};

use crate::browser::page;
use crate::ui::components::button::{Button, Weight};
use crate::ui::components::card::Card;
use crate::ui::components::fact_list::FactList;
use crate::ui::{App, use_app};

/// Shows the bank that waits for a yes, if one does.
#[component]
pub fn PendingSwitch() -> impl IntoView {
    let app = use_app();
    let number = app.number(Session::pending_bank);
    let waiting = move |_| {
        let pending = app.peek(|session| session.pending_bank().get().cloned());
        pending.map(|pending| view! { <Waiting pending=pending /> })
    };
    view! { <For each=move || number.get() key=|number| *number children=waiting /> }
}

/// The bank that waits.
#[component]
fn Waiting(
    /// It, and what it does.
    pending: PendingBank,
) -> impl IntoView {
    let app = use_app();
    let (words, lang, to) = (app.words(), app.lang(), &pending.catalog);
    let bank = words.bank;
    Effect::new(|_| page::show("#pending-bank"));
    let title = bank.pending(to.name.get(lang), &to.edition);
    let switch = &pending.switch;
    let groups = [
        (bank.again, &switch.again),
        (bank.returned, &switch.returned),
        (bank.retired, &switch.retired),
    ];
    let mut counts = vec![(bank.carried, phrases::number(switch.carried.len()))];
    counts.extend(groups.map(|(name, ids)| (name, phrases::number(ids.len()))));
    let lists = groups.into_iter().filter(|(_, ids)| !ids.is_empty()).map(|(name, ids)| {
        let items: Vec<_> = ids.iter().map(|id| question(app, &pending, id)).collect();
        view! {
            <h3>{name}</h3>
            <ul>{items}</ul>
        }
    });
    let lists: Vec<_> = lists.collect();
    let decide = move |event: Event| {
        app.send(event);
        // The page is built anew for another bank; its heading is there a frame later.
        request_animation_frame(|| page::show("h1"));
    };
    view! {
        <Card title=title heading_id="pending-bank" class="pending">
            <FactList rows=counts />
            <div>{lists}</div>
            <p class="small">{bank.kept}</p>
            <p class="actions">
                <Button
                    weight=Weight::Primary
                    on_press=move |()| decide(Event::BankAccepted)
                >
                    {bank.accept}
                </Button>
                <Button on_press=move |()| decide(Event::BankDeclined)>
                    {words.share.decline}
                </Button>
            </p>
        </Card>
    }
}

/// A question by number and text, with why its answer does not simply carry over.
fn question(app: App, pending: &PendingBank, id: &QuestionId) -> impl IntoView + use<> {
    let (from, to): (&Catalog, &Catalog) = (app.catalog(), &pending.catalog);
    let catalog = if to.question(id).is_some() { to } else { from };
    let name = Phrases { catalog, ..app.phrases() }.question(id);
    let mut changes = to.again.iter().chain(&to.retired).chain(&from.again);
    let why = changes.find(|changed| changed.question == id.as_str());
    let why = why.map(|changed| changed.why.get(app.lang()).clone());
    view! { <li>{name} {why.map(|why| view! { <p class="small">{why}</p> })}</li> }
}
