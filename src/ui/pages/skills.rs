//! The skill check: what how many people of the department can do, as counts without names.

use leptos::prelude::*;
use readiness::SkillId;
use session::Event;

use crate::ui::components::card::Card;
use crate::ui::components::data_table::{Column, DataTable};
use crate::ui::components::skill_row::SkillRow;
use crate::ui::use_app;

/// Shows the page.
#[component]
pub fn SkillsPage() -> impl IntoView {
    let app = use_app();
    let (words, lang, catalog) = (app.words(), app.lang(), app.catalog());
    let said = words.skills;
    let rows = catalog.skills.iter().map(move |skill| {
        let id = SkillId::from(skill.id.as_str());
        let of = id.clone();
        let count = app
            .memo(move |session| session.document().skills.get(&of).copied().unwrap_or_default());
        let on_count = move |count| app.send(Event::SkillCounted { skill: id.clone(), count });
        view! {
            <SkillRow
                words=words
                lang=lang
                catalog=catalog
                skill=skill
                count=count
                on_count=Callback::new(on_count)
            />
        }
    });
    let columns = [said.skill].into_iter().chain(said.levels.lines()).chain([said.counted]);
    view! {
        <div class="stack">
            <h1 tabindex="-1">{said.title}</h1>
            <p class="lead">{said.lead}</p>
            <section class="card">
                <DataTable
                    class="skill-table"
                    label=said.title
                    columns=columns.map(Column::text).collect()
                >
                    {rows.collect_view()}
                </DataTable>
                <p class="small">{said.rule}</p>
            </section>
            <Card title=said.ask>
                <Teachers />
            </Card>
        </div>
    }
}

/// Lists the skills that somebody can teach, and how many can.
#[component]
fn Teachers() -> impl IntoView {
    let app = use_app();
    let (said, lang, catalog) = (app.words().skills, app.lang(), app.catalog());
    let lines = app.memo(move |session| {
        let lines = catalog.skills.iter().filter_map(|skill| {
            let count = session.document().skills.get(&SkillId::from(skill.id.as_str()))?;
            let teachers = count.teachers();
            (teachers > 0).then(|| said.ask_some(skill.name.get(lang), teachers))
        });
        lines.collect::<Vec<_>>()
    });
    view! {
        <Show
            when=move || !lines.with(Vec::is_empty)
            fallback=move || view! { <p>{said.ask_none}</p> }
        >
            <ul>
                <For
                    each=move || lines.get()
                    key=String::clone
                    children=|line| view! { <li>{line}</li> }
                />
            </ul>
        </Show>
    }
}
