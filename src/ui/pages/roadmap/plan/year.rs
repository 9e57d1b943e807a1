//! The year in one picture: the hours under their limit, and what is done when.

use std::sync::Arc;

use leptos::prelude::*;
use readiness::{ActionId, HoursMonth, Lane, PlanView};

use crate::ui::components::card::Card;
use crate::ui::components::charts::{BarKind, Gantt, LoadRows, MonthAxis, key};
use crate::ui::components::opener::Opener;
use crate::ui::pages::roadmap::lanes::Lanes;
use crate::ui::pages::roadmap::state::RoadmapState;
use crate::ui::{Route, use_app};

/// How many lines are shown at once.
const SHOWN: usize = 8;

/// The picture.
#[component]
pub fn Year(
    /// The plan.
    view: Memo<Arc<PlanView>>,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words().roadmap, app.phrases());
    let months = Memo::new(move |_| view.with(|view| (view.months.clone(), view.today)));
    let has_was =
        Memo::new(move |_| view.with(|view| view.lanes.iter().any(|it| it.was.is_some())));
    let legend = move || {
        let mut marks = vec![
            (BarKind::Work, words.key_work),
            (BarKind::Relief, words.key_relief),
            (BarKind::After, words.key_after),
        ];
        marks.extend(has_was.get().then_some((BarKind::Was, words.key_was)));
        marks.extend([(BarKind::Limit, words.key_limit), (BarKind::Busy, words.busy)]);
        marks.push((BarKind::Today, words.key_today));
        key(marks)
    };
    // The months stay but when the plan is begun anew; everything on them follows by itself.
    let picture = move || {
        let (months, today) = months.get();
        let axis = MonthAxis::of(phrases, &months, today);
        let first = months.first().map(|month| month.month);
        first.map(|first| {
            let shown = Memo::new(move |_| view.with(|view| part(&view.lanes, true)));
            let rest = Memo::new(move |_| view.with(|view| part(&view.lanes, false)));
            let overdue = Memo::new(move |_| view.with(|view| view.late()));
            let load = Memo::new(move |_| {
                view.with(|view| {
                    let limits = view.months.iter().map(|month| month.hours);
                    view.used.iter().copied().zip(limits).collect::<Vec<_>>()
                })
            });
            let rows = view! {
                <LoadRows
                    load=load
                    busy=busy(&months)
                    busy_word=words.busy_mark
                    title=words.load_name
                    caption=words.load_within
                    label=words.load_picture
                    names=[words.used_row, words.limit_row]
                />
            };
            view! {
                <Gantt axis=axis.clone() label=words.year_title above=move || rows>
                    <Lanes phrases=phrases first=first lanes=shown overdue=overdue />
                </Gantt>
                <Rest view=view axis=axis first=first lanes=rest overdue=overdue />
            }
        })
    };
    view! {
        <Card title=words.year_title class="year" beside=move || view! { {legend} }>
            {picture}
        </Card>
    }
}

/// The lines that are not shown at once, and what is done.
#[component]
fn Rest(
    /// The plan.
    view: Memo<Arc<PlanView>>,
    /// The months.
    axis: MonthAxis,
    /// The first month of the plan.
    first: readiness::YearMonth,
    /// The lines.
    lanes: Memo<Vec<Lane>>,
    /// Those that should have begun and have not.
    overdue: Memo<Vec<ActionId>>,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words().roadmap, app.phrases());
    let state: RoadmapState = expect_context();
    let (is_open, set_open) = state.is_open("rest");
    let from = Memo::new(move |_| {
        lanes.with(|lanes| {
            let month = first.plus(lanes.first()?.work.start);
            Some((phrases.month_after(first, month), lanes.len()))
        })
    });
    let summary = Signal::derive(move || {
        from.get().map(|(month, count)| words.rest(month, count)).unwrap_or_default()
    });
    let left_out = move || {
        from.get().map(|(month, count)| words.rest_left_out(month, count)).unwrap_or_default()
    };
    let done = Memo::new(move |_| view.with(|view| view.done));
    let axis = StoredValue::new(axis);
    view! {
        <Show when=move || from.with(Option::is_some)>
            <Opener class="gantt-rest no-print" summary=summary is_open=is_open on_toggle=set_open>
                <Gantt axis=axis.get_value() label=words.year_title has_head=false>
                    <Lanes phrases=phrases first=first lanes=lanes overdue=overdue />
                </Gantt>
            </Opener>
            <p class="only-print small">{left_out}</p>
        </Show>
        <Show when=move || { done.get() > 0 }>
            <p class="small year-done">
                <a id="to-done" href=Route::Actions.href()>
                    {move || words.rest_done(done.get())}
                </a>
            </p>
        </Show>
    }
}

/// Returns the lines that are shown at once, or the others.
fn part(lanes: &[Lane], is_shown: bool) -> Vec<Lane> {
    let (shown, rest) = lanes.split_at(lanes.len().min(SHOWN));
    if is_shown { shown.to_vec() } else { rest.to_vec() }
}

/// Returns the busy months in a row, as first month and count.
pub fn busy(months: &[HoursMonth]) -> Vec<(usize, usize)> {
    let mut at = 0;
    let mut found = Vec::new();
    for run in months.chunk_by(|a, b| a.is_busy == b.is_busy) {
        if run.first().is_some_and(|month| month.is_busy) {
            found.push((at, run.len()));
        }
        at += run.len();
    }
    found
}
