//! The one thing for this week.

use crate::ui::components::action_card::{Planned, deadline_tag};
use crate::ui::components::action_wishes::Decision;
use crate::ui::el::{Callback, El, el};
use phrases::Phrases;

/// Shows the action to begin with, its first step, and the button that says it is done.
pub fn this_week(teller: Phrases<'static>, planned: Planned, decide: Callback<Decision>) -> El {
    let words = teller.words.roadmap;
    let title: &str = planned.text.title.get(teller.lang);
    let first = planned.text.steps.get(teller.lang).first();
    let is_finding = planned.action.finds_out;
    let why = if is_finding { words.this_week_finds } else { words.this_week_top };
    let fact = |text: String| el("span").text(text);
    let facts =
        el("p.week-facts").child(fact(planned.hours(teller))).child(fact(planned.owner(teller)));
    let text = el("div.week-text")
        .texted("h2", words.this_week)
        .texted("p.week-title", title)
        .maybe(deadline_tag(teller, planned.action, planned.today).map(|tag| el("p").child(tag)))
        .child(facts)
        .maybe(first.map(|step| {
            let label = el("strong").text(words.this_week_do);
            el("p.week-step").child(label).texted("span", step.as_str())
        }))
        .texted("p.week-why", why);
    let id = planned.action.id.clone();
    let button = el("button.button")
        .on("click", move |_| decide.run(Decision::Done(id.clone(), true)))
        .text(words.done)
        .child(el("span.hidden").text(" ").text(title));
    el("section.week").child(text).child(button)
}
