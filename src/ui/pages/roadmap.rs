//! The roadmap: what to do in which month, and why.

mod adopted;
mod ask;
mod card;
mod compare;
mod firmness;
mod head;
mod ledger;
mod limits;
mod plan;
mod said;
mod shown;
mod weigh;

use std::collections::BTreeSet;

use content::Word;
use leptos::prelude::*;
use readiness::{ActionId, Diagnosis, Document, Robustness};
use session::Event;

use crate::browser::page;
use crate::ui::components::action_wishes::{Decision, owners};
use crate::ui::components::points_bar::patterns;
use crate::ui::components::points_rules::points_rules;
use crate::ui::el::{Callback, El, Fresh, Memo, State, el, live, live_if, memo, nothing, state};
use crate::ui::{Desk, use_desk};
use phrases::Phrases;

/// What the parts of the page share.
#[derive(Clone, Copy)]
struct Sheet {
    desk: Desk,
    teller: Phrases<'static>,
    /// What is kept; parts that read it are shown anew when it changes.
    document: Memo<Document>,
    /// How the ranks depend on the weights, once that is computed.
    firmness: firmness::Found<Robustness>,
    /// The actions whose details stand open: they stay open when the plan is made anew.
    opened: State<BTreeSet<ActionId>>,
    /// Carries out what a person decides about an action.
    decide: Callback<Decision>,
    /// Whether the page is being put on paper.
    on_paper: State<bool>,
    /// What was decided last.
    said: State<Option<said::Said>>,
}

impl Sheet {
    /// Reads from what follows from the document; the caller tracks the document.
    fn diagnosis<T>(self, read: impl FnOnce(&Diagnosis) -> T) -> T {
        self.desk.diagnosis.with_untracked(|Fresh(diagnosis)| read(diagnosis))
    }
}

/// Shows the page.
#[inline(never)]
pub fn roadmap_page() -> El {
    let desk = use_desk();
    desk.send(Event::RoadmapSeen);
    let teller = Phrases { words: desk.words(), lang: desk.lang_now(), catalog: desk.catalog() };
    let said = state(None);
    let decide = Callback::new(move |decision| said::carry_out(desk, teller, said, decision));
    let document = memo(move || desk.document(Clone::clone));
    let on_paper = state(false);
    page::on_paper(move |is_on| on_paper.set(is_on));
    let sheet = Sheet {
        on_paper,
        desk,
        teller,
        document,
        firmness: firmness::of_ranks(desk, teller, document),
        opened: state(BTreeSet::new()),
        decide,
        said,
    };
    // What is in sight changes at once, the rest part by part, so that a frame is never late. Where
    // the focus stands in the rest, all of it changes at once: the focus is put back there.
    let turns: [State<()>; plan::PARTS] = std::array::from_fn(|_| state(()));
    firmness::in_turns(document, ".later", turns);
    let mut plan = el("div.stack");
    for (at, turn) in turns.into_iter().enumerate() {
        plan = plan.view(live(move || {
            turn.get();
            let part =
                |document: &Document| sheet.diagnosis(|d| plan::part(sheet, document, d, at));
            document.with_untracked(part).map_or_else(nothing, IntoAny::into_any)
        }));
    }
    let has_actions = move || {
        document.track();
        sheet.diagnosis(|diagnosis| !diagnosis.candidates.is_empty())
    };
    el("div.roadmap")
        .child(el("div.said[role=status]").view(said::said(sheet)))
        .child(patterns())
        .child(owners(teller))
        .child(plan)
        .view(live_if(has_actions, move || {
            el("div.stack")
                .child(ask::ask(sheet))
                .child(weigh::weigh(sheet))
                .child(limits::limits(sheet))
                .child(compare::compare(sheet))
                .child(ledger::ledger(sheet))
                .child(points_rules(teller))
                .texted("p.only-print", teller.words.roadmap.rules_own)
        }))
        .child(plan::on(teller))
}

/// A button of this page.
fn button(
    kind: &'static str,
    text: Word,
    act: impl FnMut(leptos::ev::Event) + Send + 'static,
) -> El {
    el("button.button").attr("data-kind", kind).on("click", act).text(text)
}

/// Brings what `selector` finds into view once the page shows what was decided.
fn show_afterwards(selector: &'static str) {
    afterwards(Box::new(move || page::show(selector)));
}

/// Calls `act` once the page shows what was decided.
fn afterwards(act: Box<dyn FnOnce()>) {
    leptos::task::spawn_local(async move {
        leptos::task::tick().await;
        act();
    });
}
