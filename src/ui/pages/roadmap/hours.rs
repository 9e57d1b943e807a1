//! The hours: their limit, what the plan spends and gives back, and the plan that was adopted.

mod adopted;
mod experience;
mod ledger;
mod limits;
mod stress;

use leptos::prelude::*;
use readiness::Ledger;

use self::adopted::AdoptedPlan;
use self::experience::ExperienceCard;
use self::ledger::{Sums, Tables};
use self::limits::Limits;
use self::stress::StressCard;
use super::changes::Changes;
use super::plan_view;
use super::views::Views;
use crate::ui::components::card::Card;
use crate::ui::components::charts::{BalanceChart, BarKind, Gantt, LoadRows, MonthAxis, key};
use crate::ui::{Route, use_app};

/// The page.
#[component]
pub fn HoursPage() -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words(), app.phrases());
    let (document, diagnosis) = (app.document(), app.diagnosis());
    let bank = &app.catalog().bank;
    let view = plan_view(app);
    let ledger =
        Memo::new(move |_| document.with(|it| diagnosis.with(|of| Ledger::of(bank, it, of))));
    let months = Memo::new(move |_| view.with(|view| (view.months.clone(), view.today)));
    let load = Memo::new(move |_| {
        view.with(|view| {
            let limits = view.months.iter().map(|month| month.hours);
            view.used.iter().copied().zip(limits).collect::<Vec<_>>()
        })
    });
    let balance = Memo::new(move |_| {
        ledger.with(|ledger| ledger.months.iter().map(|month| month.balance).collect::<Vec<_>>())
    });
    let figure = move |at: usize| {
        move || balance.with(|balance| phrases::signed(balance.get(at).copied().unwrap_or(0)))
    };
    let legend = move || {
        key(vec![
            (BarKind::Work, words.roadmap.used_row),
            (BarKind::Limit, words.roadmap.key_limit),
            (BarKind::Busy, words.roadmap.busy),
            (BarKind::Today, words.roadmap.key_today),
        ])
    };
    // The months stay but when the plan is begun anew; everything on them follows by itself.
    let picture = move || {
        let (months, today) = months.get();
        let count = months.len();
        let rows = view! {
            <LoadRows
                load=load
                busy=super::plan::busy(&months)
                busy_word=words.roadmap.busy_mark
                title=words.roadmap.load_name
                caption=words.roadmap.load_within
                label=words.roadmap.load_picture
                names=[words.roadmap.used_row, words.roadmap.limit_row]
            />
        };
        view! {
            <Gantt
                axis=MonthAxis::of(phrases, &months, today)
                label=words.plan.balance
                above=move || rows
            >
                <li class="gantt-grid gantt-balance">
                    <div class="gantt-side">
                        <b>{words.plan.balance}</b>
                    </div>
                    <BalanceChart balance=balance label=words.plan.curve />
                </li>
                <li class="gantt-grid gantt-numbers">
                    <span></span>
                    {(0..count).map(|at| view! { <span>{figure(at)}</span> }).collect_view()}
                </li>
            </Gantt>
        }
    };
    view! {
        <div class="roadmap hours" data-plan=move || app.plan().state()>
            <Changes />
            <Views here=Route::Hours />
            <div class="page-head">
                <div>
                    <h1 tabindex="-1">{words.plan.hours_title}</h1>
                    <p>{words.plan.hours_lead}</p>
                </div>
            </div>
            <div class="stack">
                <div class="split" data-kind="even">
                    <Sums ledger=ledger first=Signal::derive(move || view.with(|it| it.first)) />
                    <Limits />
                </div>
                <ExperienceCard />
                <Card title=words.roadmap.load_title class="year" beside=move || view! { {legend} }>
                    {picture}
                    <p class="small">{words.roadmap.load_lead}</p>
                </Card>
                <StressCard />
                <Tables ledger=ledger />
                <AdoptedPlan />
            </div>
        </div>
    }
}
