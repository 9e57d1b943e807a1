//! The bank (設問集) that is asked, and going over to another.

mod latest_edition;
mod pending_bank;
mod receipts;
mod refused;

use leptos::prelude::*;
use readiness::Date;
use session::{Event, Offered, Session};

use crate::ui::components::button::Button;
use crate::ui::components::card::Card;
use crate::ui::components::fact_list::FactList;
use crate::ui::pages::open_file::OpenFile;
use crate::ui::pages::pending_file::PendingFile;
use crate::ui::use_app;
use latest_edition::LatestEdition;
use pending_bank::PendingSwitch;
use receipts::Receipts;
use refused::Refused;

/// Shows the page.
#[component]
pub fn BankPage() -> impl IntoView {
    let bank = use_app().words().bank;
    view! {
        <h1 tabindex="-1">{bank.title}</h1>
        <p class="lead">{bank.lead}</p>
        <Refused />
        <PendingSwitch />
        <PendingFile />
        <LatestEdition />
        <div class="halves sharing">
            <Present />
            <Others />
            <Card title=bank.own class="no-print">
                <p>{bank.own_text}</p>
                <OpenFile />
            </Card>
            <Receipts />
        </div>
    }
}

/// The bank that is asked.
#[component]
fn Present() -> impl IntoView {
    let app = use_app();
    let (words, lang, now) = (app.words(), app.lang(), app.catalog());
    let date = Date::parse(&now.date).map(|date| phrases::date(lang, date));
    let rows = vec![
        (words.bank.edition, now.edition.clone()),
        (words.help.column_date, date.unwrap_or_default()),
        (words.common.questions, phrases::number(now.bank.questions().len())),
        (words.bank.basis, now.basis.get(lang).clone()),
    ];
    view! {
        <Card title=words.bank.now class="wide">
            <p>
                <strong>{now.name.get(lang).as_str()}</strong>
            </p>
            <FactList rows=rows />
        </Card>
    }
}

/// The banks that are here and not asked now.
#[component]
fn Others() -> impl IntoView {
    let app = use_app();
    let (lang, bank) = (app.lang(), app.words().bank);
    let others = app.memo(Session::other_banks);
    let one = move |other: Offered| {
        let (id, name) = (other.id.clone(), bank.choose(other.name.get(lang)));
        let choose = move |()| app.send(Event::BankChosen(id.clone()));
        view! {
            <div>
                <p class="small">{other.basis.get(lang).clone()}</p>
                <p class="actions">
                    <Button on_press=choose>{name}</Button>
                </p>
            </div>
        }
    };
    view! {
        <Card title=bank.others class="no-print">
            <For each=move || others.get() key=|other| other.id.clone() children=one />
        </Card>
    }
}
