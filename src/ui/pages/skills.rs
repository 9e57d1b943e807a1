//! The skill check: what how many people of the department can do, as counts without names.

use leptos::prelude::*;
use readiness::{ActionId, SkillId};
use session::Event;

use crate::ui::components::{SkillWords, card, skill_row, small, table};
use crate::ui::el::{Callback, El, el, live};
use crate::ui::{Desk, use_desk};

/// Shows the page.
#[inline(never)]
pub fn skills_page() -> El {
    let desk = use_desk();
    let (words, lang, catalog) = (desk.words(), desk.lang_now(), desk.catalog());
    let said = words.skills;
    let mut rows = Vec::new();
    for skill in &catalog.skills {
        let id = SkillId::from(skill.id.as_str());
        let action = catalog.action(&ActionId::from(skill.action.as_str()));
        let text = SkillWords {
            name: skill.name.get(lang),
            about: skill.about.get(lang),
            action: action.map_or("", |action| action.title.get(lang)),
        };
        let of = id.clone();
        let count = desk.derive(move |s| s.document().skills.get(&of).copied().unwrap_or_default());
        let on_count = Callback::new(move |count| {
            desk.send(Event::SkillCounted { skill: id.clone(), count });
        });
        rows.push(skill_row(words, text, count, on_count));
    }
    let mut columns = vec![said.skill];
    columns.extend(said.levels.lines());
    columns.push(said.counted);
    let counted = el("section.card")
        .child(table("skill-table", said.title, &columns, rows))
        .child(small(said.rule));
    let ask = card(said.ask).view(live(move || teachers(desk).into_any()));
    el("div.stack")
        .texted("h1[tabindex=-1]", said.title)
        .texted("p.lead", said.lead)
        .child(counted)
        .child(ask)
}

/// Lists the skills that somebody can teach, and how many can.
fn teachers(desk: Desk) -> El {
    let said = desk.words().skills;
    let mut list = el("ul");
    let mut is_empty = true;
    for skill in &desk.catalog().skills {
        let count = desk.document(|d| d.skills.get(&SkillId::from(skill.id.as_str())).copied());
        let teachers = count.unwrap_or_default().teachers();
        if teachers > 0 {
            is_empty = false;
            let name = skill.name.get(desk.lang_now());
            let text = said.ask_some(name, teachers);
            list = list.texted("li", text);
        }
    }
    if is_empty { el("p").text(said.ask_none) } else { list }
}
