//! What there is to know before an action is begun: steps, measure, needs, sources.

use std::collections::BTreeSet;

use bank::ActionText;
use readiness::{Action, ActionId, Candidate, Criterion};

use crate::ui::el::{El, el};
use crate::ui::say;
use phrases::Phrases;

/// Shows the steps of an action.
pub fn steps(teller: Phrases<'static>, text: &'static ActionText) -> El {
    let steps = text.steps.get(teller.lang).iter();
    el("ol.action-steps").children(steps.map(|step| el("li").text(step.as_str())))
}

/// Shows everything else about `action`, of which `done` tells what was needed and is there.
pub fn action_details(
    teller: Phrases<'static>,
    action: &Action,
    text: &'static ActionText,
    candidate: &Candidate,
    done: &BTreeSet<ActionId>,
) -> El {
    let words = teller.words.roadmap;
    let line = |text: &'static str| el("p").text(text);
    let list =
        |items: Vec<String>| el("ul").children(items.into_iter().map(|item| el("li").text(item)));
    let before = action.prerequisites.iter().map(|id| {
        let words = match () {
            () if candidate.after.contains_key(id) => words.before_here,
            () if done.contains(id) => words.before_done,
            () => words.before_there,
        };
        say::filled(words).with("action", teller.title(id)).done()
    });
    let before = if action.prerequisites.is_empty() {
        line(words.before_none)
    } else {
        list(before.collect())
    };
    let burden = words.burden_text(action.burden, action.relief);
    let marks = Criterion::ALL
        .map(|criterion| format!("{} {}", teller.criterion(criterion), action.mark(criterion)));
    let deadline = text.deadline.as_ref().map(|(what, source)| {
        let source = teller.catalog.source(source);
        let source = source.map(|source| say::source(teller.words, teller.lang, source));
        let what = what.get(teller.lang).as_str();
        let mut lines = vec![what.to_owned()];
        lines.extend(source);
        list(lines)
    });
    let sources = text.sources.iter().filter_map(|id| teller.catalog.source(id));
    let sources = sources.map(|source| say::source(teller.words, teller.lang, source));
    let cases = teller.catalog.cases_of(&action.id).map(|case| {
        let (body, did) = (case.body.get(teller.lang), case.did.get(teller.lang));
        [body, ": ", did].concat()
    });
    let some = |lines: Vec<String>| (!lines.is_empty()).then(|| list(lines));
    let entries = [
        (words.why, Some(line(text.why.get(teller.lang)))),
        (words.steps, Some(steps(teller, text))),
        (words.output, Some(line(text.output.get(teller.lang)))),
        (words.kpi, Some(line(text.kpi.get(teller.lang)))),
        (words.measure, Some(line(text.measure.get(teller.lang)))),
        (words.before, Some(before)),
        (words.burden, Some(el("p").text(burden))),
        (words.criteria, Some(el("p").text(marks.join(teller.comma())))),
        (words.deadline, deadline),
        (teller.words.cases.cases, some(cases.collect())),
        (teller.words.common.sources, some(sources.collect())),
    ];
    let mut facts = el("dl.action-facts");
    for (name, value) in entries {
        if let Some(value) = value {
            facts = facts.child(el("div").texted("dt", name).child(el("dd").child(value)));
        }
    }
    facts
}
