//! The weights: five sliders, ready-made sets, and what they do to the order while they move.

use std::cmp::Ordering;

use leptos::prelude::*;
use readiness::{Criterion, Preset, Priorities, Robustness, Weights};
use session::Event;

use super::{Sheet, button};
use crate::ui::components::{card, small, table};
use crate::ui::el::{El, Fresh, effect, el, live, memo, state};
use crate::ui::say;

/// How many actions the order shows.
const SHOWN: usize = 10;

/// Shows the card.
pub fn weigh(sheet: Sheet) -> El {
    let Sheet { desk, teller, document, .. } = sheet;
    let words = teller.words.plan;
    let kept = memo(move || document.with(|document| document.scenario.weights));
    // What the sliders show while one of them is moved; kept only when it is let go. Moves come
    // at most once for each picture, so the order is ranked no more often than it is seen.
    let shown = state(kept.get_untracked());
    effect(move || shown.set(kept.get()));
    let weigh = move |weights: Weights| {
        shown.set(weights);
        if weights != kept.get_untracked() {
            desk.send(Event::Weighed(weights));
        }
    };
    let sliders = Criterion::ALL.map(|criterion| {
        let name = teller.criterion(criterion);
        let percent = move || shown.get().percent(criterion);
        let said = move || say::percent(teller.words, percent());
        let read = move |event: &leptos::ev::Event| {
            let percent = event_target_value(event).parse().unwrap_or(0);
            kept.get_untracked().with(criterion, percent)
        };
        let input = el("input[type=range][min=0][max=100][step=5]")
            .live_attr("aria-valuetext", move || Some(said()))
            .live_value(move || say::number(percent()))
            .on("input", move |event| shown.set(read(&event)))
            .on("change", move |event| weigh(read(&event)));
        el("label.weight").texted("span", name).child(input).child(el("b.number").live_text(said))
    });
    let presets = Preset::ALL.map(|preset| {
        let pressed = move || Some((Preset::of(shown.get()) == Some(preset)).to_string());
        button("second", teller.preset(preset), move |_| weigh(preset.weights()))
            .live_attr("aria-pressed", pressed)
    });
    let reset = button("text", words.reset, move |_| weigh(Weights::default()));
    let controls = el("div")
        .child(small(words.weights_lead))
        .child(el("div.actions presets").children(presets).child(reset))
        .children(sliders);
    // Said once; later a reader finds the figures where they were.
    let mut is_said = false;
    let state_of_figures = move || {
        if sheet.firmness.with(Option::is_none) {
            return words.computing.into();
        }
        let said = if is_said { "" } else { words.computed };
        is_said = true;
        said.into()
    };
    card(words.weights)
        .class("card no-print")
        .attr("id", "weights")
        .attr("tabindex", "-1")
        .child(controls)
        .texted("h3", words.order)
        .child(el("p.small[role=status]").live_text(state_of_figures))
        // When the document changes, the figures are taken away: that shows the order anew.
        .view(live(move || {
            let weights = shown.get();
            sheet
                .firmness
                .with(|all| order(sheet, weights, all.as_ref().map(|Fresh(all)| all)).into_any())
        }))
}

/// Shows the first ten under `weights` with what the weights do to each.
fn order(sheet: Sheet, weights: Weights, firmness: Option<&Robustness>) -> El {
    let teller = sheet.teller;
    let words = teller.words.plan;
    let rank = |weights| {
        sheet.diagnosis(|d| {
            Priorities::rank(&teller.catalog.bank, &d.candidates, &d.readiness, weights)
        })
    };
    let (here, even) = (rank(weights), rank(Weights::default()));
    // Which are tied is known only for the weights that are kept.
    let is_kept = sheet.document.with_untracked(|d| d.scenario.weights == weights);
    let rows = here.ranked().iter().take(SHOWN).map(|priority| {
        let before = even.get(&priority.action).map_or(priority.rank, |even| even.rank);
        let firm = firmness.and_then(|all| all.get(&priority.action));
        let is_tied = is_kept && firm.is_some_and(|one| one.is_tied_with_above);
        let (range, share) = firm.map_or_else(Default::default, |one| {
            let range = say::filled(words.rank_range);
            let range = range.number("best", one.best).number("worst", one.worst).done();
            (range, say::percent(teller.words, one.first_percent()))
        });
        el("tr")
            .texted("td.number", say::number(priority.rank))
            .child(
                el("th[scope=row]")
                    .text(teller.title(&priority.action))
                    .text(" ")
                    .maybe(is_tied.then(|| el("span.tag").text(words.tied_short))),
            )
            .texted("td.number", say::number(priority.points))
            .texted("td.nowrap", was(sheet, priority.rank, before))
            .texted("td.nowrap", range)
            .texted("td.number", share)
    });
    let columns = [
        teller.words.roadmap.rank,
        teller.words.roadmap.column_action,
        teller.words.roadmap.column_points,
        words.was,
        words.ranks,
        words.first_five,
    ];
    table("order", words.order, &columns, rows.collect())
}

/// Says where an action would rank under even weights: `▲5位から上がる`.
fn was(sheet: Sheet, now: usize, before: usize) -> String {
    let words = sheet.teller.words.plan;
    match before.cmp(&now) {
        Ordering::Equal => words.same.into(),
        Ordering::Greater => words.up(before),
        Ordering::Less => words.down(before),
    }
}
