//! All actions, with what other bodies did.

use leptos::prelude::*;
use readiness::Action;

use crate::browser::text::normal_form;
use crate::ui::components::{ChoiceGroup, action_entry};
use crate::ui::el::{Callback, El, el, memo, state};
use crate::ui::use_desk;
use phrases::Phrases;

/// Shows the page.
#[inline(never)]
pub fn cases_page() -> El {
    let desk = use_desk();
    let teller = Phrases { words: desk.words(), lang: desk.lang_now(), catalog: desk.catalog() };
    let said = teller.words.cases;
    let mut classes = vec![""];
    let mut options = vec![said.all.to_owned()];
    for tag in teller.catalog.tags.iter().filter(|tag| tag.kind == "class") {
        classes.push(&tag.id);
        options.push(tag.name.get(teller.lang).clone());
    }
    let class = state(0);
    let pick = ChoiceGroup::new("class", said.class, options)
        .show(memo(move || vec![class.get()]), Callback::new(move |at| class.set(at)));
    let typed = state(String::new());
    let input = el("input[id=search][type=text][autocomplete=off]")
        .on("input", move |event| typed.set(event_target_value(&event)));
    let label = el("label[for=search]").text(said.search);
    let actions = teller.catalog.bank.actions();
    let texts: Vec<String> = actions.iter().map(|action| searched(teller, action)).collect();
    let shown = memo(move || {
        let wanted = normal_form(&typed.get());
        let class = classes.get(class.get()).copied().unwrap_or_default();
        let mut shown = Vec::new();
        for (at, (action, text)) in actions.iter().zip(&texts).enumerate() {
            let tags = teller.catalog.action(&action.id).map(|text| text.tags.as_slice());
            let is_in = class.is_empty() || tags.unwrap_or_default().iter().any(|t| t == class);
            if is_in && wanted.split_whitespace().all(|word| text.contains(word)) {
                shown.push(at);
            }
        }
        shown
    });
    let of = actions.len();
    let count = move || said.shown(of, shown.with(Vec::len));
    let mut list = el("div.card action-entries");
    for (at, action) in actions.iter().enumerate() {
        if let Some(text) = teller.catalog.action(&action.id) {
            let entry = action_entry(teller, action, text);
            list = list
                .child(entry.live_flag("hidden", move || !shown.with(|shown| shown.contains(&at))));
        }
    }
    let filter = el("div.card no-print")
        .child(label.class("field-label"))
        .child(input)
        .child(pick)
        .child(el("p[role=status]").live_text(count));
    el("div.stack")
        .texted("h1[tabindex=-1]", said.title)
        .texted("p.lead", said.lead)
        .child(filter)
        .child(list)
}

/// Returns what a search looks through: number, title, steps and cases of an action.
fn searched(teller: Phrases<'static>, action: &Action) -> String {
    let Phrases { lang, catalog, .. } = teller;
    let Some(text) = catalog.action(&action.id) else { return String::new() };
    let mut parts = vec![text.code.as_str(), text.title.get(lang)];
    parts.extend(text.steps.get(lang).iter().map(String::as_str));
    for case in catalog.cases_of(&action.id) {
        parts.extend([case.body.get(lang).as_str(), case.did.get(lang)]);
    }
    normal_form(&parts.join(" "))
}
