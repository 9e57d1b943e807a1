//! What of the list is shown.

use leptos::prelude::*;
use readiness::{Listing, Scope};

use crate::ui::components::choice_group::ChoiceGroup;
use crate::ui::components::text_field::TextField;
use crate::ui::components::tick::Tick;
use crate::ui::pages::roadmap::state::RoadmapState;
use crate::ui::use_app;

/// Search, range, and two conditions; kept while the page is open.
#[component]
pub fn Filters(
    /// The list.
    listing: Memo<Listing>,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words().action, app.phrases());
    let filter = expect_context::<RoadmapState>().filter;
    let name = move |scope: Scope, listing: &Listing| {
        let year = |year| phrases::fiscal_year(phrases.lang, year);
        match scope {
            Scope::All => words.scope_all.into(),
            Scope::FirstYear => year(listing.first_year()),
            Scope::NextYear => year(listing.first_year().next()),
            Scope::PutOff => words.state_put_off.into(),
            Scope::LeftOut => words.state_left_out.into(),
            Scope::Done => words.state_done.into(),
        }
    };
    let options = Scope::ALL.map(|scope| {
        Signal::derive(move || {
            listing.with(|listing| format!("{} {}", name(scope, listing), listing.count(scope)))
        })
    });
    let chosen = Signal::derive(move || {
        let scope = filter.with(|filter| filter.scope);
        Scope::ALL.iter().position(|other| *other == scope).into_iter().collect::<Vec<_>>()
    });
    let choose = Callback::new(move |at: usize| {
        if let Some(scope) = Scope::ALL.get(at) {
            filter.update(|filter| filter.scope = *scope);
        }
    });
    view! {
        <form class="card filters no-print" role="search" on:submit=|event| event.prevent_default()>
            <TextField
                id="search"
                label=words.search
                value=Signal::derive(move || filter.with(|filter| filter.text.clone()))
                on_input=Callback::new(move |text| filter.update(|filter| filter.text = text))
            />
            <ChoiceGroup
                id="scope"
                legend=words.scope
                options=options.to_vec()
                chosen=chosen
                on_choose=choose
            />
            <fieldset class="filters-row">
                <legend class="hidden">{words.narrow}</legend>
                <Tick
                    id="only-relief"
                    label=words.only_relief
                    is_on=Signal::derive(move || filter.with(|filter| filter.only_relief))
                    on_change=move |is_on| filter.update(|filter| filter.only_relief = is_on)
                />
                <Tick
                    id="only-dated"
                    label=words.only_dated
                    is_on=Signal::derive(move || filter.with(|filter| filter.only_dated))
                    on_change=move |is_on| filter.update(|filter| filter.only_dated = is_on)
                />
            </fieldset>
        </form>
    }
}
