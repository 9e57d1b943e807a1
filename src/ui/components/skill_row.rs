//! One skill of the skill check: four numbers, how many were counted, and what too few call for.

use bank::{Catalog, Lang, SkillEntry};
use content::Words;
use leptos::prelude::*;
use readiness::{ActionId, Profile, SkillCount};

use super::number_input::NumberInput;
use super::tag::Tag;
use super::tone::Tone;
use crate::ui::Route;

/// Asks how many people are on each level of a skill. A number that cannot be gets a sentence and
/// changes nothing.
#[component]
pub fn SkillRow(
    /// The words of the page.
    words: &'static Words,
    /// The language of the page.
    lang: Lang,
    /// The question set.
    catalog: &'static Catalog,
    /// The skill.
    skill: &'static SkillEntry,
    /// How many people are on each level.
    #[prop(into)]
    count: Signal<SkillCount>,
    /// Receives each new count.
    on_count: Callback<SkillCount>,
) -> impl IntoView {
    let said = words.skills;
    let state_id = format!("skill-{}", skill.id);
    let wrong: [RwSignal<bool>; SkillCount::LEVELS] = std::array::from_fn(|_| RwSignal::new(false));
    let cells = said.levels.lines().zip(wrong).enumerate().map(|(at, (level, is_wrong))| {
        let number = move || count.get().0.get(at).copied().filter(|number| *number > 0);
        let take = move |number: Option<u16>| {
            let mut count = count.get_untracked();
            if let Some(place) = count.0.get_mut(at) {
                *place = number.unwrap_or_default();
                on_count.run(count);
            }
        };
        view! {
            <td>
                <label>
                    <span class="only-stacked small">{level}</span>
                    <NumberInput
                        label=[skill.name.get(lang).as_str(), level].join(" ")
                        described_by=state_id.clone()
                        value=Signal::derive(number)
                        // Nobody is nothing typed.
                        read=|text| {
                            SkillCount::read_people(text).map(|people| (people > 0).then_some(people))
                        }
                        is_wrong=is_wrong
                        on_change=Callback::new(take)
                    />
                </label>
            </td>
        }
    });
    let cells = cells.collect_view();
    let action = catalog.action(&ActionId::from(skill.action.as_str()));
    let action = action.map(|action| action.title.get(lang).as_str());
    let people = move || match count.get().people() {
        0 => String::new(),
        people => said.people(people),
    };
    let is_wrong = move || wrong.iter().any(|is_wrong| is_wrong.get());
    view! {
        <tr>
            <th scope="row">
                {skill.name.get(lang).as_str()}
                <span class="small">{skill.about.get(lang).as_str()}</span>
            </th>
            {cells}
            <td>
                <p>{people}</p>
                <div role="status" id=state_id>
                    <Show when=is_wrong>
                        <p class="error">{said.wrong(Profile::MAX_STAFF)}</p>
                    </Show>
                    <Show when=move || count.get().is_short()>
                        <p>
                            <Tag tone=Tone::Warn sign="▲" text=said.few />
                            " "
                            <a href=Route::Roadmap.href()>{action}</a>
                        </p>
                    </Show>
                </div>
            </td>
        </tr>
    }
}
