//! Where the department stood on several days.

mod choice;
mod table;

use leptos::prelude::*;
use readiness::{Snapshot, Trend};

use crate::ui::components::card::Card;
use crate::ui::components::charts::trend::{TrendChart, trend_marks};
use crate::ui::components::mark_legend::Legend;
use crate::ui::{Route, use_app};
use choice::DayChoice;
use table::TrendTable;

/// The page.
#[component]
pub fn TrendPage() -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words(), app.phrases());
    let (document, today) = (app.document(), app.today());
    let bank = &app.catalog().bank;
    let known = Memo::new(move |_| document.with(|it| Trend::known(bank, it, today.get())));
    // The places of the two days among those before today, until others are chosen.
    let chosen = RwSignal::new(None::<(usize, usize)>);
    let places = Memo::new(move |_| {
        known.with(|known| {
            let usual = Trend::usual(known)?;
            let last = known.len().saturating_sub(2);
            Some(chosen.get().map_or(usual, |(a, b)| (a.min(last), b.min(last))))
        })
    });
    let trend = Memo::new(move |_| {
        let (first, second) = places.get()?;
        known.with(|known| {
            let days: Vec<&Snapshot> =
                [known.get(first), known.get(second), known.last()].into_iter().flatten().collect();
            Some(Trend::of(bank, &days))
        })
    });
    let heading = move || document.with(|document| phrases.trend_heading(&document.profile.name));
    let has_days = Memo::new(move |_| places.with(Option::is_some));
    let shown = move || trend.get().unwrap_or(Trend { days: Vec::new(), areas: Vec::new() });
    let names = move |trend: &Trend| phrases.trend_days(trend);
    let title = Signal::derive(move || phrases.trend_title(&shown()));
    let said = move || {
        let trend = shown();
        let cuts = phrases.trend_cuts(&trend).into_iter();
        let cuts = cuts.map(|line| view! { <li class="cut">{line}</li> }).collect_view();
        let lines = phrases.trend_lines(&trend).into_iter();
        let lines = lines.map(|line| view! { <li>{line}</li> }).collect_view();
        view! {
            <ul class="trend-lines">
                {lines}
                {cuts}
            </ul>
        }
    };
    let chart = move || {
        let trend = shown();
        let marks = trend_marks(names(&trend));
        view! {
            <Legend marks=marks />
            <TrendChart
                title=words.trend.chart_title
                about=words.trend.chart_text
                areas=phrases.trend_bars(&trend)
            />
        }
    };
    let days = move || {
        view! {
            <Card title=words.trend.choose class="no-print">
                <DayChoice phrases=phrases known=known places=places chosen=chosen />
            </Card>
            <Card title=title>{said}</Card>
            <div class="trend-pair">
                <Card title=words.trend.chart_title>{chart}</Card>
                <Card title=words.trend.table_title>
                    {move || view! { <TrendTable phrases=phrases trend=shown() /> }}
                </Card>
            </div>
        }
    };
    view! {
        <div class="trend stack">
            <div>
                <h1 tabindex="-1">{heading}</h1>
                <p class="lead">{words.trend.lead}</p>
                <p class="no-print">
                    <a href=Route::Readiness.href()>{words.trend.back}</a>
                </p>
            </div>
            <Show
                when=move || has_days.get()
                fallback=move || view! {
                    <Card title=words.trend.choose>
                        <p>{words.trend.only_today}</p>
                        <p>
                            <a href=Route::Roadmap.href()>{words.trend.to_plan}</a>
                        </p>
                    </Card>
                }
            >
                {days()}
            </Show>
        </div>
    }
}
