//! The weights to choose: by a word or one by one.

use leptos::prelude::*;
use readiness::{Criterion, Preset, Weights};

use crate::ui::components::card::Card;
use crate::ui::components::choice_group::ChoiceGroup;
use crate::ui::components::weight_sliders::{WeightSlider, WeightSliders};
use crate::ui::use_app;

/// The ids of the sliders, in the order of the criteria.
const IDS: [&str; 5] = ["effect", "feasibility", "cost", "fairness", "evidence"];

/// The card.
#[component]
pub fn Choose(
    /// The weights that are shown.
    shown: Memo<Weights>,
    /// Called with other weights, while a slider moves.
    on_choose: Callback<Weights>,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words(), app.phrases());
    let presets = Preset::ALL.map(|preset| Signal::from(phrases.preset(preset)));
    let chosen = Signal::derive(move || {
        let preset = Preset::of(shown.get());
        Preset::ALL.iter().position(|it| Some(*it) == preset).into_iter().collect::<Vec<_>>()
    });
    let choose = Callback::new(move |at: usize| {
        if let Some(preset) = Preset::ALL.get(at) {
            on_choose.run(preset.weights());
        }
    });
    let sliders = Criterion::ALL.into_iter().zip(IDS).map(move |(criterion, id)| WeightSlider {
        id,
        name: phrases.criterion(criterion),
        hint: phrases.criterion_hint(criterion),
    });
    let percents = Signal::derive(move || {
        let weights = shown.get();
        Criterion::ALL.map(|criterion| weights.percent(criterion)).to_vec()
    });
    // The others keep the proportions that they had when this slider was taken up.
    let taken_up: StoredValue<Option<Weights>> = StoredValue::new(None);
    let moved = Callback::new(move |(at, percent): (usize, u8)| {
        let before = taken_up.get_value().unwrap_or_else(|| shown.get_untracked());
        taken_up.set_value(Some(before));
        if let Some(criterion) = Criterion::ALL.get(at) {
            on_choose.run(before.with(*criterion, percent));
        }
    });
    let settled = Callback::new(move |()| taken_up.set_value(None));
    view! {
        <Card title=words.plan.weights class="no-print">
            <ChoiceGroup
                id="presets"
                legend=words.plan.presets
                options=presets.to_vec()
                chosen=chosen
                on_choose=choose
            />
            <WeightSliders
                sliders=sliders.collect()
                percents=percents
                say=Callback::new(move |percent: u8| phrases::percent(words, percent))
                on_move=moved
                on_settle=settled
            />
            <p class="small">{words.plan.weights_sum}</p>
        </Card>
    }
}
