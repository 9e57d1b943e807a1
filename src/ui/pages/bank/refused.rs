//! What is wrong with the bank that was picked, for the person who wrote it.

use bank::Problem;
use content::BankRefusal;
use leptos::prelude::*;
use session::{Notice, Session};

use crate::ui::components::card::Card;
use crate::ui::use_app;

/// More problems than one reads at a time.
const SHOWN: usize = 50;

/// Lists what is wrong, if a bank is refused.
#[component]
pub fn Refused() -> impl IntoView {
    let app = use_app();
    let bank = app.words().bank;
    let number = app.number(Session::notice);
    let list = move |_| {
        let (all, lines) = app.peek(|session| {
            let problems = session.notice().get().and_then(problems)?;
            // Addressed to authors and named by the keys of the file: in English throughout.
            let lines = problems.iter().take(SHOWN).map(ToString::to_string);
            Some((problems.len(), lines.collect::<Vec<_>>()))
        })?;
        let lines = lines.into_iter().map(|line| view! { <li>{line}</li> });
        let more = (all > SHOWN).then(|| bank.first(all, SHOWN));
        Some(view! {
            <Card title=bank.mend class="pending">
                {more.map(|more| view! { <p class="small">{more}</p> })}
                <ul lang="en">{lines.collect_view()}</ul>
            </Card>
        })
    };
    view! { <For each=move || number.get() key=|number| *number children=list /> }
}

/// Returns what is wrong with the bank that is refused, if one is.
fn problems(notice: &Notice) -> Option<&[Problem]> {
    match notice {
        Notice::BankRefused(BankRefusal::Problems(problems))
        | Notice::KeptBankRefused(BankRefusal::Problems(problems))
        | Notice::BesideRefused { refusal: Some(BankRefusal::Problems(problems)), .. } => {
            Some(problems)
        }
        Notice::Several(all) => all.iter().find_map(problems),
        _ => None,
    }
}
