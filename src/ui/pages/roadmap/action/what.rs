//! What to do, what comes of it, how it is measured, what it needs first and what it rests on.

use leptos::prelude::*;
use readiness::{Action, ActionView, Before};

use crate::ui::components::card::Card;
use crate::ui::components::disclosure::Disclosure;
use crate::ui::components::indicator_table::IndicatorTable;
use crate::ui::pages::roadmap::indicators::Entry;
use crate::ui::{Route, use_app};

/// The parts that come from the bank.
#[component]
pub fn What(
    /// The action.
    action: &'static Action,
    /// How it stands.
    view: Memo<ActionView>,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words(), app.phrases());
    let lang = phrases.lang;
    let text = phrases.catalog.action(&action.id)?;
    let is_small = app.peek(|session| session.document().profile.is_small());
    let steps = text.steps_for(is_small).get(lang).iter();
    let steps = steps.map(|step| view! { <li>{step.as_str()}</li> });
    let roles = is_small.then(|| view! { <p class="small">{words.action.small_roles}</p> });
    let output = words.action.output(text.output.get(lang));
    let line = |sources: Vec<String>| {
        sources.into_iter().map(|source| view! { <li>{source}</li> }).collect_view()
    };
    let source =
        |id: &String| phrases.catalog.source(id).map(|it| phrases::source(words, lang, it));
    let mut sources: Vec<String> = Vec::new();
    for case in phrases.catalog.cases_of(&action.id) {
        sources.push(format!("{}: {}", case.body.get(lang), case.did.get(lang)));
    }
    sources.extend(text.sources.iter().filter_map(source));
    let dated = text.deadline.as_ref().map(|(what, id)| {
        let source = source(id).unwrap_or_default();
        view! {
            <dt>{words.action.deadline}</dt>
            <dd>{what.get(lang).as_str()} " " <span class="small">{source}</span></dd>
        }
    });
    let indicators = (!text.kpis.is_empty()).then(|| {
        let entries = text.kpis.iter().map(|kpi| view! { <Entry indicator=kpi.indicator() /> });
        view! {
            <IndicatorTable phrases=phrases kpis=text.kpis.as_slice() is_small=is_small />
            {entries.collect_view()}
        }
    });
    Some(view! {
        <Card title=words.action.steps beside=move || view! { <span class="small">{output}</span> }>
            <ol class="steps">{steps.collect_view()}</ol>
            {roles}
        </Card>
        <Card title=words.action.measure>
            <dl class="action-facts">
                <dt>{words.action.target}</dt>
                <dd>{text.kpi.get(lang).as_str()}</dd>
                <dt>{words.action.counting}</dt>
                <dd>{text.measure.get(lang).as_str()}</dd>
                {dated}
                <dt>{words.action.why}</dt>
                <dd>{text.why.get(lang).as_str()}</dd>
            </dl>
            {indicators}
        </Card>
        <Needed view=view />
        <Disclosure
            class="card sources"
            summary=words.action.sources(sources.len())
            on_paper=true
        >
            <ul>{line(sources)}</ul>
        </Disclosure>
    })
}

/// What the action needs first, with how that stands.
#[component]
fn Needed(
    /// How it stands.
    view: Memo<ActionView>,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words().action, app.phrases());
    let before = Memo::new(move |_| view.with(|view| view.before.clone()));
    let row = move |(id, state): (readiness::ActionId, Before)| {
        let state = match state {
            Before::Done => words.before_done,
            Before::Waited => words.before_waited,
            Before::InPlace => words.before_in_place,
        };
        view! {
            <li>
                <a id=format!("needed-{id}") href=Route::Action(id.clone()).href()>
                    {phrases.title(&id)}
                </a>
                <span class="small">{state}</span>
            </li>
        }
    };
    view! {
        <Show when=move || !before.with(Vec::is_empty)>
            <Card title=words.before>
                <ul class="needed">
                    <For each=move || before.get() key=Clone::clone children=row />
                </ul>
            </Card>
        </Show>
    }
}
