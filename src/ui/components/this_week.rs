//! The one thing for this week.

use leptos::prelude::*;
use readiness::ActionId;

use crate::ui::components::action_card::{Planned, deadline_tag};
use crate::ui::el::{El, el};
use crate::ui::reasons::Teller;

/// Shows the action to begin with, its first step, and the button that says it is done.
pub fn this_week(teller: Teller, planned: Planned, on_done: Callback<ActionId>) -> El {
    let words = &teller.words.roadmap;
    let title: &str = planned.text.title.get(teller.lang);
    let first = planned.text.steps.get(teller.lang).first();
    let is_finding = planned.action.finds_out;
    let why = if is_finding { words.this_week_finds() } else { words.this_week_top() };
    let fact = |text: String| el("span").text(text);
    let facts = el("p")
        .class("week-facts")
        .child(fact(planned.hours(teller)))
        .child(fact(planned.owner(teller)));
    let text = el("div")
        .class("week-text")
        .child(el("h2").text(words.this_week()))
        .child(el("p").class("week-title").text(title))
        .maybe(deadline_tag(teller, planned.action, planned.today).map(|tag| el("p").child(tag)))
        .child(facts)
        .maybe(first.map(|step| {
            let label = el("strong").text(words.this_week_do());
            el("p").class("week-step").child(label).child(el("span").text(step.as_str()))
        }))
        .child(el("p").class("week-why").text(why));
    let id = planned.action.id.clone();
    let button = el("button")
        .class("button")
        .on("click", move |_| on_done.run(id.clone()))
        .text(words.done())
        .child(el("span").class("hidden").text(" ").text(title));
    el("section").class("week").child(text).child(button)
}
