//! What would end an action by a month, and a way to try it beside the present plan.

use leptos::prelude::*;
use readiness::{Action, Earlier, EarlierWay, YearMonth};
use session::Decision;

use crate::ui::components::card::Card;
use crate::ui::components::select_field::SelectField;
use crate::ui::components::way_list::{WayLine, WayList};
use crate::ui::pages::roadmap::decider::Decider;
use crate::ui::pages::roadmap::state::RoadmapState;
use crate::ui::{Counting, Route, counting, gradually, use_app};

/// What has been found.
#[derive(Clone, PartialEq)]
struct Found {
    ways: Vec<EarlierWay>,
    /// Why there are none.
    standing: Option<String>,
    is_finished: bool,
}

/// The card; nothing where no earlier month can be asked for.
#[component]
pub fn EarlierCard(
    /// The action.
    action: &'static Action,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words(), app.phrases());
    let (document, diagnosis) = (app.document(), app.diagnosis());
    let (state, decider): (RoadmapState, _) = (expect_context(), Decider::here());
    let choices = Memo::new(move |_| diagnosis.with(|it| Earlier::choices(it, &action.id)));
    let asked = Memo::new(move |_| {
        let asked = state.asked.with(|asked| asked.get(&action.id).copied())?;
        choices.with(|choices| choices.contains(&asked)).then_some(asked)
    });
    let options = Memo::new(move |_| {
        let months = choices.get().into_iter();
        let months = months.map(|it| (it.to_string(), phrases::year_month(phrases.lang, it)));
        let none = (String::new(), words.outlook.earlier_choose.to_owned());
        std::iter::once(none).chain(months).collect::<Vec<_>>()
    });
    let chosen = Signal::derive(move || asked.get().map(|it| it.to_string()).unwrap_or_default());
    let choose = Callback::new(move |month: String| {
        state.asked.update(|asked| match YearMonth::parse(&month) {
            Some(month) => _ = asked.insert(action.id.clone(), month),
            None => _ = asked.remove(&action.id),
        });
    });
    let counting = counting(app);
    let begin = move || {
        let by = asked.get()?;
        let Counting { bank, document, diagnosis } = counting.get()?;
        Some(Earlier::of(bank, document, diagnosis, action.id.clone(), by))
    };
    let read = move |earlier: &Earlier<'static>| {
        Some(Found {
            ways: earlier.ways().to_vec(),
            standing: phrases.earlier_standing(earlier),
            is_finished: earlier.is_finished(),
        })
    };
    let found = gradually(begin, Earlier::advance, read);
    let lines = Signal::derive(move || {
        found.with(|found| {
            let ways = found.iter().flat_map(|found| &found.ways);
            let line = |way: &EarlierWay| WayLine {
                change: phrases.earlier_change(way),
                then: phrases.earlier_then(way),
                can_be_tried: way.can_be_tried(),
            };
            ways.map(line).collect::<Vec<_>>()
        })
    });
    let on_try = Callback::new(move |change: String| {
        let scenario = found.with_untracked(|found| {
            let mut ways = found.iter().flat_map(|found| &found.ways);
            let way = ways.find(|way| phrases.earlier_change(way) == change)?;
            document.with_untracked(|document| way.scenario(&document.scenario))
        });
        if let Some(scenario) = scenario {
            decider.decide(Decision::Beside(Some(Box::new(scenario))));
        }
    });
    let said = move || {
        asked.get()?;
        found.with(|found| match found {
            Some(found) if found.is_finished => found.standing.clone(),
            _ => Some(words.plan.computing.into()),
        })
    };
    view! {
        <Show when=move || !choices.with(Vec::is_empty)>
            <Card title=words.outlook.earlier class="no-print">
                <SelectField
                    id="by"
                    label=words.outlook.earlier_ask
                    options=options
                    chosen=chosen
                    on_choose=choose
                />
                <Show when=move || !lines.with(Vec::is_empty)>
                    <p>{words.outlook.earlier_lead}</p>
                    <WayList lines=lines try_word=words.outlook.earlier_try on_try=on_try />
                </Show>
                <p class="small" role="status">
                    {said}
                </p>
                <Show when=move || !lines.with(Vec::is_empty)>
                    <Beside />
                </Show>
            </Card>
        </Show>
    }
}

/// What becomes of a way that is tried, and the way to the comparison.
#[component]
fn Beside() -> impl IntoView {
    let app = use_app();
    let (words, document) = (app.words().outlook, app.document());
    let state: RoadmapState = expect_context();
    let (_, open_comparison) = state.is_open("compare");
    let has_other = Memo::new(move |_| document.with(|document| document.other.is_some()));
    let lead = move |_| {
        open_comparison.run(true);
        state.leads_to_comparison.set(true);
    };
    view! {
        <p class="small">
            {words.earlier_beside} " "
            {move || has_other.get().then_some(words.earlier_replaces)}
        </p>
        <Show when=move || has_other.get()>
            <p>
                <a id="to-comparison" href=Route::Weights.href() on:click=lead>
                    {words.earlier_compare}
                </a>
            </p>
        </Show>
    }
}
