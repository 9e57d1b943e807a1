//! Which two days stand beside today.

use leptos::prelude::*;
use phrases::Phrases;
use readiness::Snapshot;

use crate::ui::components::select_field::SelectField;

/// Two lists of the days before today.
#[component]
pub fn DayChoice(
    /// What says the days.
    phrases: Phrases<'static>,
    /// All days, today last.
    known: Memo<Vec<Snapshot>>,
    /// The places of the days that are chosen.
    places: Memo<Option<(usize, usize)>>,
    /// Receives the places that a person chooses.
    chosen: RwSignal<Option<(usize, usize)>>,
) -> impl IntoView {
    let words = phrases.words.trend;
    let options = Signal::derive(move || {
        known.with(|known| {
            let Some((today, before)) = known.split_last() else { return Vec::new() };
            let option =
                |(at, day): (usize, &Snapshot)| (at.to_string(), phrases.trend_option(day, today));
            before.iter().enumerate().map(option).collect()
        })
    });
    let first = Signal::derive(move || places.get().map_or(0, |(first, _)| first).to_string());
    let second = Signal::derive(move || places.get().map_or(0, |(_, second)| second).to_string());
    let choose = move |is_first: bool, value: &str| {
        let (Some((first, second)), Ok(at)) = (places.get_untracked(), value.parse()) else {
            return;
        };
        chosen.set(Some(if is_first { (at, second) } else { (first, at) }));
    };
    view! {
        <div class="trend-choice">
            <SelectField
                id="trend-first"
                label=words.first_day
                options=options
                chosen=first
                on_choose=Callback::new(move |value: String| choose(true, &value))
            />
            <SelectField
                id="trend-second"
                label=words.second_day
                options=options
                chosen=second
                on_choose=Callback::new(move |value: String| choose(false, &value))
            />
        </div>
    }
}
