//! One line of the list.

use phrases::Phrases;
use readiness::{ActionRow, Date, RowState, YearMonth};

use crate::browser::text::normal_form;
use crate::ui::Route;
use crate::ui::components::action_table::ActionLine;
use crate::ui::components::tone::Tone;

/// Returns what the line of `row` shows in a plan that begins in `first`.
pub fn line(
    phrases: Phrases<'static>,
    first: YearMonth,
    row: &ActionRow,
    today: Date,
) -> ActionLine {
    let words = phrases.words.action;
    let mut tags = Vec::new();
    tags.extend(row.is_relief.then(|| (Tone::Good, phrases.words.roadmap.tag_relief.to_owned())));
    tags.extend(row.deadline.as_ref().map(|it| (Tone::Warn, phrases.deadline(it, today))));
    let state = match row.state {
        RowState::Planned => (Tone::Plain, "○", words.state_planned),
        RowState::PutOff => (Tone::Plain, "–", words.state_put_off),
        RowState::LeftOut => (Tone::Plain, "×", words.state_left_out),
        RowState::Stopped => (Tone::Plain, "×", words.state_stopped),
        RowState::Done => (Tone::Good, "✓", words.state_done),
    };
    let when = row.lane.as_ref().map(|lane| {
        let months = phrases.stretch(first, lane.work);
        if lane.after.is_some() { words.monthly_from(months) } else { months }
    });
    ActionLine {
        id: format!("row-{}", row.action),
        href: Route::Action(row.action.clone()).href(),
        title: phrases.title(&row.action).to_owned(),
        tags,
        rank: row.rank.map_or_else(|| "–".into(), |rank| rank.to_string()),
        state,
        when: when.unwrap_or_else(|| "–".into()),
        hours: phrases::hours(phrases.words, row.hours),
        owner: phrases.owned_by(&row.owner),
    }
}

/// Returns what a search looks through: number, title, steps and owner of an action.
pub fn searched(phrases: Phrases<'static>, row: &ActionRow) -> String {
    let mut parts = vec![phrases.owned_by(&row.owner)];
    if let Some(text) = phrases.catalog.action(&row.action) {
        parts.extend([text.code.clone(), text.title.get(phrases.lang).clone()]);
        parts.extend(text.steps.get(phrases.lang).iter().cloned());
    }
    normal_form(&parts.join(" "))
}
