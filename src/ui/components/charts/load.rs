//! The hours of each month under their limit.

use std::fmt::Write as _;

use leptos::prelude::*;

/// How wide a month is in the picture, how wide its bar, and where the hours begin; in its units.
const MONTH: usize = 10;
const BAR: usize = 6;
const BASE: u32 = 100;
/// Above the highest limit so much is left free.
const AIR: u32 = 8;

/// The hours and the limit of one month.
pub type Load = (u32, u32);

/// Three lines on the months of a plan: the picture, and its figures below.
#[component]
pub fn LoadRows(
    /// The hours used and the limit of each month.
    #[prop(into)]
    load: Signal<Vec<Load>>,
    /// The busy months in a row, as first month and count.
    busy: Vec<(usize, usize)>,
    /// What a busy month is called.
    busy_word: &'static str,
    /// What the picture is called.
    title: &'static str,
    /// What it shows, in a sentence.
    caption: &'static str,
    /// The same for people who do not see it.
    label: &'static str,
    /// What the two lines of figures are called: used, limit.
    names: [&'static str; 2],
) -> impl IntoView {
    let count = load.with_untracked(Vec::len);
    let [used_name, limit_name] = names;
    let busy = busy.into_iter().map(|(from, span)| {
        view! {
            <span
                class="gantt-busy gantt-span"
                style=("--from", (from + 1).to_string())
                style=("--span", (span).to_string())
            >
                {busy_word}
            </span>
        }
    });
    let figure = move |at: usize, of: fn(Load) -> u32| {
        move || load.with(|load| load.get(at).copied().map(of)).unwrap_or(0)
    };
    let figures = move |of: fn(Load) -> u32| {
        (0..count).map(|at| view! { <span>{figure(at, of)}</span> }).collect_view()
    };
    view! {
        <div class="gantt-grid gantt-load">
            <div class="gantt-side">
                <b>{title}</b>
                <span class="small">{caption}</span>
            </div>
            <svg
                viewBox=format!("0 0 {} {BASE}", MONTH * count)
                preserveAspectRatio="none"
                role="img"
                aria-label=label
            >
                <path class="load-used" d=move || load.with(|load| bars(load))></path>
                <path class="load-base" d=format!("M0 {BASE}H{}", MONTH * count)></path>
                <path class="load-limit" d=move || load.with(|load| limit(load))></path>
            </svg>
            {busy.collect_view()}
        </div>
        <div class="gantt-grid gantt-numbers" data-kind="used">
            <span>{used_name}</span>
            {figures(|(used, _)| used)}
        </div>
        <div class="gantt-grid gantt-numbers" data-kind="limit">
            <span>{limit_name}</span>
            {figures(|(_, limit)| limit)}
        </div>
    }
}

/// Returns how high so many hours are, where the highest of `load` is the whole picture.
fn height(load: &[Load], hours: u32) -> u32 {
    let most = load.iter().map(|(used, limit)| *used.max(limit)).max().unwrap_or(0).max(1);
    let height = u64::from(hours) * u64::from(BASE - AIR) / u64::from(most);
    u32::try_from(height).unwrap_or(BASE)
}

/// Returns the bars of the hours used.
fn bars(load: &[Load]) -> String {
    let mut path = String::new();
    for (at, (used, _)) in load.iter().enumerate() {
        let (x, up) = (MONTH * at + (MONTH - BAR) / 2, height(load, *used));
        let _ = write!(path, "M{x} {BASE}v-{up}h{BAR}v{up}z");
    }
    path
}

/// Returns the limit as a line with steps.
fn limit(load: &[Load]) -> String {
    let mut path = String::new();
    for (at, (_, limit)) in load.iter().enumerate() {
        let y = BASE - height(load, *limit);
        let start = if at == 0 { 'M' } else { 'L' };
        let _ = write!(path, "{start}{} {y}h{MONTH}", MONTH * at);
    }
    path
}
