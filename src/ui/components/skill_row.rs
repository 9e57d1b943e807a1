//! One skill of the skill check: four numbers, how many were counted, and what too few call for.

use content::Words;
use leptos::prelude::*;
use readiness::{Profile, SkillCount};

use super::pieces::tag;
use crate::ui::el::{Callback, El, Memo, State, effect, el, live_if, memo, state};
use crate::ui::{Route, say};

/// What a row says of its skill.
#[derive(Clone, Copy)]
pub struct SkillWords {
    /// What the skill is called.
    pub name: &'static str,
    /// What somebody who has it does.
    pub about: &'static str,
    /// The action that too few call for.
    pub action: &'static str,
}

/// Asks how many people stand on each level; `on_count` receives each new count. A number that
/// cannot be gets a sentence and changes nothing.
pub fn skill_row(
    words: &'static Words,
    skill: SkillWords,
    count: Memo<SkillCount>,
    on_count: Callback<SkillCount>,
) -> El {
    let said = words.skills;
    let typed: [State<String>; SkillCount::LEVELS] = std::array::from_fn(|_| state(String::new()));
    let mut row =
        el("tr").child(el("th[scope=row]").text(skill.name).texted("span.small", skill.about));
    for ((at, level), typed) in said.levels.lines().enumerate().zip(typed) {
        let take = move |number: u16| {
            let mut count = count.get_untracked();
            if let Some(place) = count.0.get_mut(at) {
                *place = number;
                on_count.run(count);
            }
        };
        let place = memo(move || count.get().0.get(at).copied().filter(|number| *number > 0));
        row = row.child(cell(skill.name, level, typed, place, Callback::new(take)));
    }
    let is_wrong = move || {
        typed.iter().any(|typed| typed.with(|typed| SkillCount::read_people(typed).is_none()))
    };
    let wrong = move || {
        let max = say::number(Profile::MAX_STAFF);
        el("p.error").text(said.wrong(max))
    };
    let people = move || match count.get().people() {
        0 => String::new(),
        people => say::counted(said.people, people),
    };
    let short = move || {
        let action = el("a").attr("href", Route::Roadmap.href()).text(skill.action);
        el("p").child(tag("▲", said.few).attr("data-tone", "warn")).text(" ").child(action)
    };
    let state = el("div[role=status]")
        .view(live_if(is_wrong, wrong))
        .view(live_if(move || count.get().is_short(), short));
    row.child(el("td").child(el("p").live_text(people)).child(state))
}

/// One number. What is typed stays as it is, so that an input method is not disturbed; only a
/// number from elsewhere (a file, undo) replaces it.
fn cell(
    name: &'static str,
    level: &'static str,
    typed: State<String>,
    place: Memo<Option<u16>>,
    on_number: Callback<u16>,
) -> El {
    effect(move || {
        let place = place.get();
        if SkillCount::read_people(&typed.get_untracked()) != Some(place.unwrap_or_default()) {
            typed.set(place.map(say::number).unwrap_or_default());
        }
    });
    let take = move |text: String| {
        let number = SkillCount::read_people(&text);
        typed.set(text);
        if let Some(number) = number {
            on_number.run(number);
        }
    };
    let is_wrong = move || typed.with(|typed| SkillCount::read_people(typed).is_none());
    let input = el("input[type=text][inputmode=numeric][autocomplete=off]")
        .attr("aria-label", [name, level].join(" "))
        .live_attr("aria-invalid", move || is_wrong().then(|| "true".into()))
        .live_value(move || typed.get())
        .on("input", move |event| take(event_target_value(&event)));
    el("td").child(el("label").texted("span.only-stacked small", level).child(input))
}
