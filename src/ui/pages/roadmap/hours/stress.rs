//! How wrong the hours may be: the plan with ever more of them.

use leptos::prelude::*;
use phrases::Phrases;
use readiness::{Stress, StressLevel};

use crate::ui::components::card::Card;
use crate::ui::components::opener::Opener;
use crate::ui::components::stress_table::{StressLevels, StressLine};
use crate::ui::pages::roadmap::state::RoadmapState;
use crate::ui::{Counting, counting, gradually, use_app};

/// What has been found out.
#[derive(Clone, PartialEq)]
struct Found {
    levels: Vec<StressLevel>,
    /// Until which percentage the beginning stays what it is.
    holds: Vec<String>,
}

/// The card; nothing where nothing is planned.
#[component]
pub fn StressCard() -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words(), app.phrases());
    let diagnosis = app.diagnosis();
    let has_plan = Memo::new(move |_| diagnosis.with(|it| !it.roadmap.placed.is_empty()));
    let counting = counting(app);
    let begin = move || {
        let Counting { bank, document, diagnosis } = counting.get()?;
        Some(Stress::of(bank, document, diagnosis))
    };
    let read = move |stress: &Stress<'static>| {
        stress.is_finished().then(|| Found {
            levels: stress.levels().to_vec(),
            holds: phrases.stress_holds(stress),
        })
    };
    let found = gradually(begin, Stress::advance, read);
    let lines = Signal::derive(move || {
        found.with(|found| match found {
            Some(found) => found.levels.iter().map(|level| line(phrases, level)).collect(),
            None => Stress::LEVELS.map(|percent| unknown(phrases, percent)).to_vec(),
        })
    });
    let holds = move || {
        let holds = found.with(|it| it.as_ref().map(|it| it.holds.clone())).unwrap_or_default();
        holds.into_iter().map(|text| view! { <li>{text}</li> }).collect_view()
    };
    let state = move || found.with(Option::is_none).then_some(words.plan.computing);
    let (is_open, set_open) = expect_context::<RoadmapState>().is_open("stress");
    let details = move || found.with(|it| it.as_ref().map(|it| details(phrases, &it.levels)));
    let count_words = [
        words.outlook.column_stays,
        words.outlook.column_later,
        words.outlook.column_earlier,
        words.outlook.column_out,
        words.outlook.column_in,
    ];
    view! {
        <Show when=move || has_plan.get()>
            <Card title=words.outlook.stress class="outlook">
                <p class="small">{words.outlook.stress_lead} " " <span role="status">{state}</span></p>
                <StressLevels
                    label=words.outlook.stress
                    hours_word=words.outlook.column_hours
                    count_words=count_words
                    lines=lines
                />
                <ul class="holds">{holds}</ul>
                <Opener summary=words.outlook.stress_details is_open=is_open on_toggle=set_open>
                    {details}
                    <p class="small">{words.outlook.stress_how}</p>
                </Opener>
            </Card>
        </Show>
    }
}

fn line(phrases: Phrases<'static>, level: &StressLevel) -> StressLine {
    let counts = [
        level.stays,
        level.later.len(),
        level.earlier.len(),
        level.falls_out.len(),
        level.comes_in.len(),
    ];
    let counts = counts.map(|count| count.to_string());
    StressLine { hours: phrases.words.plan.percent(level.percent), counts }
}

/// What stands in a line until it is known.
fn unknown(phrases: Phrases<'static>, percent: u16) -> StressLine {
    let counts = std::array::from_fn(|_| "…".into());
    StressLine { hours: phrases.words.plan.percent(percent), counts }
}

/// Says of each level what becomes of every action that does not stay.
fn details(phrases: Phrases<'static>, levels: &[StressLevel]) -> impl IntoView + use<> {
    let levels = levels.iter().map(|level| {
        let all = phrases.stress_details(level).into_iter();
        let all = all.map(|text| view! { <li>{text}</li> }).collect_view();
        view! {
            <p>
                <b>{phrases.stress_level(level)}</b>
            </p>
            <ul>{all}</ul>
        }
    });
    levels.collect_view()
}
