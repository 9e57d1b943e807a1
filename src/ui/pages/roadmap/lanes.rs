//! The actions of a plan as lines on its months.

use leptos::prelude::*;
use phrases::Phrases;
use readiness::{ActionId, Lane, YearMonth};

use crate::ui::Route;
use crate::ui::components::charts::{Bar, BarKind, GanttRow};
use crate::ui::components::tone::Tone;

/// The lines of `lanes`, each kept as long as its action stays.
#[component]
pub fn Lanes(
    /// What says values.
    phrases: Phrases<'static>,
    /// The first month of the plan.
    first: YearMonth,
    /// The actions.
    #[prop(into)]
    lanes: Signal<Vec<Lane>>,
    /// Those that should have begun and have not.
    #[prop(into)]
    overdue: Signal<Vec<ActionId>>,
) -> impl IntoView {
    let row = move |id: ActionId| {
        let (of, own) = (id.clone(), id.clone());
        let lane = Memo::new(move |_| {
            lanes.with(|lanes| lanes.iter().find(|lane| lane.action == of).cloned())
        });
        let with = move |read: &dyn Fn(&Lane) -> String| {
            lane.with(|lane| lane.as_ref().map(read).unwrap_or_default())
        };
        let aside = Signal::derive(move || with(&|lane| phrases.owned_by(&lane.owner)));
        let text = Signal::derive(move || with(&|lane| phrases.lane(first, lane)));
        let bars = Signal::derive(move || {
            lane.with(|lane| lane.as_ref().map(|lane| bars(phrases, lane)).unwrap_or_default())
        });
        let words = phrases.words.moved;
        let mark = Memo::new(move |_| {
            let is_running = lane.with(|lane| lane.as_ref().is_some_and(|lane| lane.is_running));
            if overdue.with(|overdue| overdue.contains(&own)) {
                Some((Tone::Bad, words.late))
            } else {
                is_running.then_some((Tone::Key, words.running))
            }
        });
        view! {
            <GanttRow
                id=format!("lane-{id}")
                name=phrases.title(&id).to_owned()
                href=Route::Action(id).href()
                aside=aside
                bars=bars
                mark=mark
                text=text
            />
        }
    };
    let ids =
        move || lanes.with(|lanes| lanes.iter().map(|it| it.action.clone()).collect::<Vec<_>>());
    view! { <For each=ids key=Clone::clone children=row /> }
}

fn bars(phrases: Phrases<'static>, lane: &Lane) -> Vec<Bar> {
    let hours = if lane.work.length > 1 {
        phrases::hours(phrases.words, lane.hours)
    } else {
        lane.hours.to_string()
    };
    let bar = |kind, from, span, text| Bar { kind, from, span, text };
    let mut bars = Vec::new();
    bars.extend(lane.was.map(|was| bar(BarKind::Was, was.start, was.length, String::new())));
    bars.push(bar(BarKind::of(lane.is_relief), lane.work.start, lane.work.length, hours));
    bars.extend(
        lane.after.map(|after| bar(BarKind::After, after.start, after.length, String::new())),
    );
    bars
}
