//! Two plans of the department side by side.

use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::*;
use readiness::{Comparison, Document, Scenario, YearMonth};
use session::Event;

use crate::browser::page;
use crate::ui::components::button::{Button, Weight};
use crate::ui::components::card::Card;
use crate::ui::components::data_table::{Column, DataTable};
use crate::ui::components::opener::Opener;
use crate::ui::pages::roadmap::state::RoadmapState;
use crate::ui::{Asked, Plan, alike, use_app};

/// A line of the comparison: what, here, there.
type Compared = (String, String, String);

/// The card: a way to keep the present plan, or what was kept beside it.
#[component]
pub(super) fn Compare() -> impl IntoView {
    let app = use_app();
    let (words, document) = (app.words().plan, app.document());
    let has_other = Memo::new(move |_| document.with(|document| document.other.is_some()));
    let state: RoadmapState = expect_context();
    let (is_open, set_open) = state.is_open("compare");
    Effect::new(move |_| {
        if state.leads_to_comparison.get_untracked() {
            state.leads_to_comparison.set(false);
            // Later than the page's own heading, which gets the focus first.
            set_timeout(|| page::show("#compare"), Duration::ZERO);
        }
    });
    let send = move |word: &'static str, event: Event| {
        let press = Callback::new(move |()| app.send(event.clone()));
        view! {
            <Button weight=Weight::Secondary is_small=true on_press=press>
                {word}
            </Button>
        }
    };
    view! {
        <Card title=words.compare heading_id="compare" class="no-print">
            <Show
                when=move || has_other.get()
                fallback=move || {
                    let keep = Callback::new(move |()| {
                        set_open.run(true);
                        app.send(Event::ScenarioKept);
                    });
                    view! {
                        <p>{words.compare_lead}</p>
                        <Button weight=Weight::Secondary is_small=true on_press=keep>
                            {words.keep}
                        </Button>
                    }
                }
            >
                <Opener summary=words.compare_table is_open=is_open on_toggle=set_open>
                    <Beside />
                </Opener>
                <p class="buttons">
                    {send(words.swap, Event::ScenarioSwapped)}
                    {send(words.keep_anew, Event::ScenarioKept)}
                    {send(words.drop, Event::ScenarioDropped)}
                </p>
            </Show>
        </Card>
    }
}

/// Both plans, line by line.
#[component]
fn Beside() -> impl IntoView {
    let app = use_app();
    let words = app.words().plan;
    let document = app.document();
    let today = app.memo(session::Session::today);
    let bank = &app.catalog().bank;
    let there = Plan::of(move || {
        let document = document
            .with(|document| document.under(document.other.as_ref().unwrap_or(&document.scenario)));
        Asked { bank, document: Arc::new(document), today: today.get() }
    });
    let rows = Memo::new(move |_| {
        document.with(|document| {
            let Some(other) = &document.other else { return Vec::new() };
            let (here, there) = (app.plan().found().get(), there.found().get());
            let [here, there] = alike(&here, &there);
            rows(app.phrases(), document, other, &Comparison::of(&here, &there))
        })
    });
    let columns = [words.compared, words.here, words.there, words.difference];
    let row = move |(name, here, there): Compared| {
        let differs = if here == there { "" } else { words.differs };
        view! {
            <tr>
                <th scope="row">{name}</th>
                <td>{here}</td>
                <td>{there}</td>
                <td>{differs}</td>
            </tr>
        }
    };
    view! {
        <DataTable
            label=words.compare
            columns=columns.map(Column::text).to_vec()
            class="compared"
        >
            <For each=move || rows.get() key=Clone::clone children=row />
        </DataTable>
    }
}

fn rows(
    phrases: phrases::Phrases<'static>,
    document: &Document,
    other: &Scenario,
    comparison: &Comparison,
) -> Vec<Compared> {
    let words = phrases.words.plan;
    let mine = &document.scenario;
    let (here, there) = (comparison.here, comparison.there);
    let share = |scenario: &Scenario| {
        let share = scenario.share.unwrap_or(document.profile.share);
        phrases::percent(phrases.words, share.percent())
    };
    let hours = |hours: u32| phrases::hours(phrases.words, hours);
    let row = |name: &str, here: String, there: String| (name.to_owned(), here, there);
    let mut rows = vec![
        row(words.weights, phrases.weights(mine.weights), phrases.weights(other.weights)),
        row(words.share, share(mine), share(other)),
        row(words.at_once, mine.at_once.get().to_string(), other.at_once.get().to_string()),
        row(words.placed, here.placed.to_string(), there.placed.to_string()),
        row(words.column_hours, hours(here.hours), hours(there.hours)),
    ];
    let month = |month: Option<YearMonth>| {
        month.map_or_else(|| words.not_placed.into(), |it| phrases::year_month(phrases.lang, it))
    };
    rows.extend(
        comparison.rows.iter().map(|action| {
            row(phrases.title(&action.action), month(action.here), month(action.there))
        }),
    );
    rows
}
