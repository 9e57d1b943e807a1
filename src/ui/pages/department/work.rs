//! What the department does: the gates of the questions, and the network.

use content::{Word, Words};
use readiness::{Gate, Network, Profile, Task, YesNo};

use super::choices::{at, choices, toggle};
use super::describe;
use crate::ui::Desk;
use crate::ui::components::{ChoiceGroup, card, small};
use crate::ui::el::{Callback, El, Memo, el, live_if};

const YES_NO: [YesNo; 2] = [YesNo::Yes, YesNo::No];

/// Asks what the department does.
pub fn work(desk: Desk, profile: Memo<Profile>) -> El {
    let department = desk.words().department;
    let has_tasks = move || profile.with(|p| p.standard_tasks == Some(YesNo::Yes));
    let mut work = card(department.work).child(small(department.work_note));
    for gated in gated(desk.words()) {
        work = work.child(yes_or_no(desk, &gated));
        if gated.gate == Gate::StandardTasks {
            work = work.view(live_if(has_tasks, move || tasks(desk)));
        }
    }
    work.child(network(desk))
}

/// A question with yes or no that gates questions of the bank.
struct Gated {
    id: &'static str,
    legend: Word,
    gate: Gate,
    get: fn(&Profile) -> Option<YesNo>,
    place: fn(&mut Profile) -> &mut Option<YesNo>,
}

fn gated(words: &'static Words) -> [Gated; 4] {
    let words = words.department;
    [
        Gated {
            id: "counter",
            legend: words.counter,
            gate: Gate::Counter,
            get: |p| p.counter,
            place: |p| &mut p.counter,
        },
        Gated {
            id: "standard-tasks",
            legend: words.standard_tasks,
            gate: Gate::StandardTasks,
            get: |p| p.standard_tasks,
            place: |p| &mut p.standard_tasks,
        },
        Gated {
            id: "numbers",
            legend: words.numbers,
            gate: Gate::Numbers,
            get: |p| p.numbers,
            place: |p| &mut p.numbers,
        },
        Gated {
            id: "payment-slips",
            legend: words.payment_slips,
            gate: Gate::PaymentSlips,
            get: |p| p.payment_slips,
            place: |p| &mut p.payment_slips,
        },
    ]
}

fn yes_or_no(desk: Desk, gated: &Gated) -> El {
    let &Gated { id, legend, gate, get, place } = gated;
    let chosen = desk.derive(move |s| at(&YES_NO, get(&s.document().profile)));
    let choose = Callback::new(move |at: usize| {
        describe(desk, |profile| *place(profile) = YES_NO.get(at).copied());
    });
    group(desk, id, legend, gate).show(chosen, choose)
}

/// The choices of such a question, and which questions it closes.
fn group(desk: Desk, id: &'static str, legend: Word, gate: Gate) -> ChoiceGroup {
    let department = desk.words().department;
    let hint = match closes(desk, gate).as_str() {
        "" => department.closes_none.to_owned(),
        list => department.closes(list),
    };
    let options = vec![department.yes.to_owned(), department.no.to_owned()];
    ChoiceGroup::new(id, legend, options).tag(department.needed).hint(hint)
}

/// Names the questions that a plain "no" closes.
fn closes(desk: Desk, gate: Gate) -> String {
    let (lang, catalog) = (desk.lang_now(), desk.catalog());
    let path = desk.once(|session| session.document().path);
    let closed = gate.closes(&catalog.bank, path);
    let topics = closed.filter_map(|question| catalog.question(&question.id));
    let topics: Vec<&str> = topics.map(|text| text.topic.get(lang).as_str()).collect();
    topics.join(desk.words().department.closes_and)
}

/// Asks which of the standardised tasks.
fn tasks(desk: Desk) -> El {
    let department = desk.words().department;
    let names = department.task_names.lines().map(str::to_owned).collect();
    let tasks = choices(
        desk,
        ChoiceGroup::new("tasks", department.tasks, names).several(),
        |p| p.tasks.iter().map(|task| usize::from(task.get()).saturating_sub(1)).collect(),
        |p, at| toggle(&mut p.tasks, u8::try_from(at + 1).ok().and_then(Task::new)),
    );
    el("div.inset").child(tasks)
}

/// Asks for the network model; "don't know" stands last and is what is not said.
fn network(desk: Desk) -> El {
    let words = desk.words();
    let department = words.department;
    let mut names: Vec<_> = department.network_names.lines().map(str::to_owned).collect();
    names.push(words.common.unknown.into());
    choices(
        desk,
        ChoiceGroup::new("network", department.network, names).hint(department.network_hint),
        |p| match p.network {
            None => vec![Network::ALL.len()],
            network => at(&Network::ALL, network),
        },
        |p, at| p.network = Network::ALL.get(at).copied(),
    )
}
