//! What the department does: the conditions of questions and actions, and the network.

use leptos::prelude::*;
use phrases::trait_name;
use readiness::{DepartmentTrait, Gate, Network, Profile, Task, YesNo};

use super::profile_choice::{ProfileChoice, at, toggle};
use crate::ui::components::card::Card;
use crate::ui::use_app;

const YES_NO: [YesNo; 2] = [YesNo::Yes, YesNo::No];

/// Asks what the department does.
#[component]
pub fn Work() -> impl IntoView {
    let app = use_app();
    let words = app.words();
    let department = words.department;
    let has_tasks =
        app.memo(|session| session.document().profile.standard_tasks == Some(YesNo::Yes));
    view! {
        <Card title=department.work>
            <p class="small">{department.work_note}</p>
            <div class="halves">
                <YesOrNo
                    id="counter"
                    legend=department.counter
                    gate=Gate::Counter
                    get=|profile| at(&YES_NO, profile.counter)
                    set=|profile, at| profile.counter = YES_NO.get(at).copied()
                />
                <YesOrNo
                    id="standard-tasks"
                    legend=department.standard_tasks
                    gate=Gate::StandardTasks
                    get=|profile| at(&YES_NO, profile.standard_tasks)
                    set=|profile, at| profile.standard_tasks = YES_NO.get(at).copied()
                />
            </div>
            <Show when=move || has_tasks.get()>
                <div class="inset">
                    <Tasks />
                </div>
            </Show>
            <div class="halves">
                <YesOrNo
                    id="numbers"
                    legend=department.numbers
                    gate=Gate::Numbers
                    get=|profile| at(&YES_NO, profile.numbers)
                    set=|profile, at| profile.numbers = YES_NO.get(at).copied()
                />
                <YesOrNo
                    id="payment-slips"
                    legend=department.payment_slips
                    gate=Gate::PaymentSlips
                    get=|profile| at(&YES_NO, profile.payment_slips)
                    set=|profile, at| profile.payment_slips = YES_NO.get(at).copied()
                />
            </div>
            <ProfileChoice
                id="traits"
                legend=department.traits
                hint=department.traits_hint
                options=DepartmentTrait::ALL.map(|one| trait_name(words, one)).into()
                several=true
                get=|profile| {
                    let all = DepartmentTrait::ALL.iter().enumerate();
                    all.filter(|(_, one)| profile.is_taken_to_have(**one)).map(|(at, _)| at).collect()
                }
                set=|profile, at| {
                    if let Some(one) = DepartmentTrait::ALL.get(at) {
                        profile.turn_trait(*one);
                    }
                }
            />
            <NetworkModel />
        </Card>
    }
}

/// A question with yes or no, and what a "no" changes.
#[component]
fn YesOrNo(
    /// The id of the group.
    id: &'static str,
    /// The question.
    legend: &'static str,
    /// The condition that it asks for.
    gate: Gate,
    /// Returns the position of what the profile says.
    get: fn(&Profile) -> Vec<usize>,
    /// Takes over the position that was clicked.
    set: fn(&mut Profile, usize),
) -> impl IntoView {
    let app = use_app();
    let department = app.words().department;
    let phrases = app.phrases();
    let path = app.memo(|session| session.document().path);
    let hint = Signal::derive(move || Some(phrases.closes(gate, path.get())));
    view! {
        <ProfileChoice
            id=id
            legend=legend
            tag=gate.matters(&app.catalog().bank).then_some(department.needed)
            hint=hint
            options=vec![department.yes, department.no]
            get=get
            set=set
        />
    }
}

/// Asks which of the standardised tasks.
#[component]
fn Tasks() -> impl IntoView {
    let department = use_app().words().department;
    view! {
        <ProfileChoice
            id="tasks"
            legend=department.tasks
            options=department.task_names.lines().collect()
            several=true
            get=|profile| {
                profile.tasks.iter().map(|task| usize::from(task.get()).saturating_sub(1)).collect()
            }
            set=|profile, at| {
                toggle(&mut profile.tasks, u8::try_from(at + 1).ok().and_then(Task::new));
            }
        />
    }
}

/// Asks for the network model; "don't know" comes last and is what is not said.
#[component]
fn NetworkModel() -> impl IntoView {
    let words = use_app().words();
    let names = words.department.network_names.lines().chain([words.common.unknown]);
    view! {
        <ProfileChoice
            id="network"
            legend=words.department.network
            hint=words.department.network_hint
            options=names.collect()
            get=|profile| match profile.network {
                None => vec![Network::ALL.len()],
                network => at(&Network::ALL, network),
            }
            set=|profile, at| profile.network = Network::ALL.get(at).copied()
        />
    }
}
