//! What the department does: the gates of the questions, and the network.

use content::fill;
use readiness::{Gate, Network, Profile, Task, YesNo};

use super::choices::{at, choices, toggle};
use crate::ui::Desk;
use crate::ui::components::{ChoiceGroup, card, small};
use crate::ui::el::{El, Memo, el, live_if};

const YES_NO: [YesNo; 2] = [YesNo::Yes, YesNo::No];

/// Asks what the department does.
pub fn work(desk: Desk, profile: Memo<Profile>) -> El {
    let department = &desk.words().department;
    let has_tasks = move || profile.with(|p| p.standard_tasks == Some(YesNo::Yes));
    let counter = gate(desk, "counter", department.counter(), Gate::Counter);
    let standard_tasks =
        gate(desk, "standard-tasks", department.standard_tasks(), Gate::StandardTasks);
    let numbers = gate(desk, "numbers", department.numbers(), Gate::Numbers);
    let slips = gate(desk, "payment-slips", department.payment_slips(), Gate::PaymentSlips);
    card(department.work())
        .child(small(department.work_note()))
        .child(choices(
            desk,
            counter,
            |p| at(&YES_NO, p.counter),
            |p, at| p.counter = YES_NO.get(at).copied(),
        ))
        .child(choices(
            desk,
            standard_tasks,
            |p| at(&YES_NO, p.standard_tasks),
            |p, at| p.standard_tasks = YES_NO.get(at).copied(),
        ))
        .view(live_if(has_tasks, move || tasks(desk)))
        .child(choices(
            desk,
            numbers,
            |p| at(&YES_NO, p.numbers),
            |p, at| p.numbers = YES_NO.get(at).copied(),
        ))
        .child(choices(
            desk,
            slips,
            |p| at(&YES_NO, p.payment_slips),
            |p, at| p.payment_slips = YES_NO.get(at).copied(),
        ))
        .child(network(desk))
}

/// A question with yes or no that gates questions of the bank, and which these are.
fn gate(desk: Desk, id: &'static str, legend: &'static str, gate: Gate) -> ChoiceGroup {
    let department = &desk.words().department;
    let hint = match closes(desk, gate).as_str() {
        "" => department.closes_none().to_owned(),
        list => fill(department.closes(), &[("list", list)]),
    };
    let options = vec![department.yes().to_owned(), department.no().to_owned()];
    ChoiceGroup::new(id, legend, options).tag(department.needed()).hint(hint)
}

/// Names the questions that a plain "no" closes.
fn closes(desk: Desk, gate: Gate) -> String {
    let (lang, catalog) = (desk.lang_now(), desk.catalog());
    let path = desk.once(|session| session.document.path);
    let closed = catalog
        .bank
        .questions()
        .iter()
        .filter(|question| path.asks(question) && question.gates.contains(&gate));
    let topics = closed.filter_map(|question| catalog.question(&question.id));
    let topics: Vec<&str> = topics.map(|text| text.topic.get(lang).as_str()).collect();
    topics.join(desk.words().department.closes_and())
}

/// Asks which of the standardised tasks.
fn tasks(desk: Desk) -> El {
    let department = &desk.words().department;
    let names = department.task_names().lines().map(str::to_owned).collect();
    let tasks = choices(
        desk,
        ChoiceGroup::new("tasks", department.tasks(), names).several(),
        |p| p.tasks.iter().map(|task| usize::from(task.get()).saturating_sub(1)).collect(),
        |p, at| toggle(&mut p.tasks, u8::try_from(at + 1).ok().and_then(Task::new)),
    );
    el("div").class("inset").child(tasks)
}

/// Asks for the network model; "don't know" stands last and is what is not said.
fn network(desk: Desk) -> El {
    let words = desk.words();
    let department = &words.department;
    let names = department.network_names().lines().chain([words.common.unknown()]);
    let names = names.map(str::to_owned).collect();
    choices(
        desk,
        ChoiceGroup::new("network", department.network(), names).hint(department.network_hint()),
        |p| match p.network {
            None => vec![Network::ALL.len()],
            network => at(&Network::ALL, network),
        },
        |p, at| p.network = Network::ALL.get(at).copied(),
    )
}
