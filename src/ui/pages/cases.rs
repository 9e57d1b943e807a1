//! All actions, with what other bodies did.

use leptos::prelude::*;
use phrases::Phrases;
use readiness::Action;

use crate::browser::text::normal_form;
use crate::ui::components::action_entry::ActionEntry;
use crate::ui::components::choice_group::ChoiceGroup;
use crate::ui::components::text_field::TextField;
use crate::ui::use_app;

/// Shows the page.
#[component]
pub fn CasesPage() -> impl IntoView {
    let phrases = use_app().phrases();
    let Phrases { words, lang, catalog } = phrases;
    let classes = catalog.tags.iter().filter(|tag| tag.kind == "class");
    let options = classes.clone().map(|tag| tag.name.get(lang).clone());
    let options = std::iter::once(words.cases.all.to_owned()).chain(options).map(Signal::from);
    let ids: Vec<&str> = classes.map(|tag| tag.id.as_str()).collect();
    let class = RwSignal::new(0_usize);
    let typed = RwSignal::new(String::new());
    let actions = catalog.bank.actions();
    let texts: Vec<String> = actions.iter().map(|action| searched(phrases, action)).collect();
    let shown = Memo::new(move |_| {
        let wanted = normal_form(&typed.get());
        // The first choice is "all".
        let class = class.get().checked_sub(1).and_then(|at| ids.get(at));
        let is_shown = |(action, text): (&Action, &String)| {
            let tags = catalog.action(&action.id).map(|text| text.tags.as_slice());
            let is_in = |class: &&str| tags.unwrap_or_default().iter().any(|tag| tag == class);
            class.is_none_or(is_in) && wanted.split_whitespace().all(|word| text.contains(word))
        };
        actions.iter().zip(&texts).map(is_shown).collect::<Vec<bool>>()
    });
    let count = move || {
        let count = shown.with(|shown| shown.iter().filter(|is_shown| **is_shown).count());
        words.cases.shown(actions.len(), count)
    };
    let entries = actions.iter().enumerate().filter_map(|(at, action)| {
        let text = catalog.action(&action.id)?;
        let hidden = Signal::derive(move || shown.with(|shown| shown.get(at) != Some(&true)));
        Some(view! { <ActionEntry phrases=phrases action=action text=text hidden=hidden /> })
    });
    view! {
        <div class="stack">
            <h1 tabindex="-1">{words.cases.title}</h1>
            <p class="lead">{words.cases.lead}</p>
            <div class="card no-print">
                <TextField
                    id="search"
                    label=words.cases.search
                    on_input=Callback::new(move |text| typed.set(text))
                />
                <ChoiceGroup
                    id="class"
                    legend=words.cases.class
                    options=options.collect()
                    chosen=Signal::derive(move || vec![class.get()])
                    on_choose=Callback::new(move |at| class.set(at))
                />
                <p role="status">{count}</p>
            </div>
            <div class="card action-entries">{entries.collect_view()}</div>
        </div>
    }
}

/// Returns what a search looks through: number, title, steps and cases of an action.
fn searched(phrases: Phrases<'static>, action: &Action) -> String {
    let Phrases { lang, catalog, .. } = phrases;
    let Some(text) = catalog.action(&action.id) else { return String::new() };
    let mut parts = vec![text.code.as_str(), text.title.get(lang)];
    parts.extend(text.steps.get(lang).iter().map(String::as_str));
    for case in catalog.cases_of(&action.id) {
        parts.extend([case.body.get(lang).as_str(), case.did.get(lang)]);
    }
    normal_form(&parts.join(" "))
}
