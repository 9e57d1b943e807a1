//! One action of the bank, whatever the answers: what it is for, what it takes, who did it.

use bank::ActionText;
use readiness::Action;

use super::facts::facts;
use super::pieces::small;
use crate::ui::el::{El, el};
use crate::ui::say;
use phrases::Phrases;

/// Shows an action with its cases, closed at first.
pub fn action_entry(
    teller: Phrases<'static>,
    action: &'static Action,
    text: &'static ActionText,
) -> El {
    let Phrases { words, lang, catalog } = teller;
    let said = words.cases;
    let mut cases = el("ul");
    let mut count = 0_u8;
    for case in catalog.cases_of(&action.id) {
        count += 1;
        let source = catalog.source(&case.source).map(|source| say::source(words, lang, source));
        cases = cases.child(
            el("li")
                .texted("b", case.body.get(lang).as_str())
                .text(" ")
                .text(case.did.get(lang).as_str())
                .child(small(source.unwrap_or_default())),
        );
    }
    let mut summary = el("summary")
        .texted("span.number", text.code.as_str())
        .text(" ")
        .text(text.title.get(lang).as_str());
    if count > 0 {
        let count = said.count(count);
        summary = summary.text(" ").texted("span.tag", count);
    }
    let named = |is_class: bool| {
        let tags = catalog.tags.iter().filter(|tag| text.tags.contains(&tag.id));
        let tags = tags.filter(|tag| (tag.kind == "class") == is_class);
        tags.map(|tag| tag.name.get(lang).as_str()).collect::<Vec<_>>().join(teller.comma())
    };
    let entries = [
        (words.roadmap.why, text.why.get(lang).clone()),
        (said.takes, takes(teller, action)),
        (said.class, named(true)),
        (said.against, named(false)),
    ];
    let known = facts(entries.into_iter().filter(|(_, value)| !value.is_empty()).collect());
    let cases = if count == 0 { el("p").text(said.none) } else { cases };
    el("details").child(summary).child(known).texted("h3", said.cases).child(cases)
}

/// Returns `8週、16時間、職員1人ごとに4時間、その後は毎月2時間`.
fn takes(teller: Phrases<'static>, action: &Action) -> String {
    let Phrases { words, .. } = teller;
    let mut parts = vec![words.cases.weeks(action.weeks)];
    for (hours, text) in
        [(action.hours, "{hours}"), (action.hours_per_person, words.cases.per_person)]
    {
        if hours > 0 {
            parts.push(say::filled(text).with("hours", say::hours(words, hours.into())).done());
        }
    }
    let once = parts.join(teller.comma());
    if action.monthly_hours == 0 {
        return once;
    }
    let monthly = say::hours(words, action.monthly_hours.into());
    words.roadmap.hours_then(once, monthly)
}
