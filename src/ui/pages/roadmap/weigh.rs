//! The weights: five sliders, ready-made sets, and what they do to the order while they move.

use std::cmp::Ordering;

use leptos::prelude::*;
use readiness::{ActionId, Criterion, Preset, Priorities, Priority, Weights};
use session::Event;

use super::{Sheet, button};
use crate::browser::clock;
use crate::ui::components::{card, small, table};
use crate::ui::el::{El, Fresh, effect, el, live, memo, state};
use crate::ui::say;

/// How many actions the order shows.
const SHOWN: usize = 10;

/// Shows the card.
pub fn weigh(sheet: Sheet) -> El {
    let Sheet { desk, teller, document, .. } = sheet;
    let words = &teller.words.plan;
    let kept = memo(move || document.with(|document| document.scenario.weights));
    // What the sliders show while one of them is moved; kept only when it is let go. Moves come
    // at most once for each picture, so the order is ranked no more often than it is seen.
    let shown = state(kept.get_untracked());
    effect(move || shown.set(kept.get()));
    let weigh = move |weights: Weights| {
        shown.set(weights);
        if weights != kept.get_untracked() {
            desk.send(Event::Weighed(weights, clock::now()));
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
        let input = el("input")
            .attr("type", "range")
            .attr("min", "0")
            .attr("max", "100")
            .attr("step", "5")
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
    let reset = button("text", words.reset(), move |_| weigh(Weights::default()));
    let controls = el("div")
        .child(small(words.weights_lead()))
        .child(el("div.actions presets").children(presets).child(reset))
        .children(sliders);
    card(words.weights())
        .class("card no-print")
        .attr("id", "weights")
        .attr("tabindex", "-1")
        .child(controls)
        .texted("h3", words.order())
        .view(live(move || {
            document.track();
            order(sheet, shown.get()).into_any()
        }))
}

/// Shows the first ten under `weights` with what the weights do to each.
fn order(sheet: Sheet, weights: Weights) -> El {
    let teller = sheet.teller;
    let words = &teller.words.plan;
    let rank = |weights| {
        sheet.diagnosis(|d| {
            Priorities::rank(&teller.catalog.bank, &d.candidates, &d.readiness, weights)
        })
    };
    let (here, even) = (rank(weights), rank(Weights::default()));
    let rows = here.ranked().iter().take(SHOWN).map(|priority| {
        let before = even.get(&priority.action).map_or(priority.rank, |even| even.rank);
        let id = priority.action.clone();
        let range = move || firm(sheet, &id, |range, _| range);
        let id = priority.action.clone();
        let share = move || firm(sheet, &id, |_, share| share);
        el("tr")
            .texted("td.number", say::number(priority.rank))
            .child(
                el("th")
                    .attr("scope", "row")
                    .text(teller.title(&priority.action))
                    .view(tie(sheet, priority)),
            )
            .texted("td.number", say::number(priority.points))
            .texted("td.nowrap", was(sheet, priority.rank, before))
            .child(el("td.nowrap").live_text(range))
            .child(el("td.number").live_text(share))
    });
    let columns = [
        teller.words.roadmap.rank(),
        teller.words.roadmap.column_action(),
        teller.words.roadmap.column_points(),
        words.was(),
        words.ranks(),
        words.first_five(),
    ];
    table("order", words.order(), &columns, rows.collect())
}

/// Marks what counts as tied with the one above, under the weights that are kept.
fn tie(sheet: Sheet, priority: &Priority) -> AnyView {
    let id = priority.action.clone();
    let text = sheet.teller.words.plan.tied_short();
    live(move || {
        let is_tied = sheet.firmness.with(|all| {
            let one = all.as_ref().and_then(|Fresh(all)| all.get(&id));
            one.is_some_and(|one| one.is_tied_with_above)
        });
        let tag = is_tied.then(|| el("span.tag").text(text));
        el("span").text(" ").maybe(tag).into_any()
    })
}

/// Says where an action would rank under even weights: `▲5位から上がる`.
fn was(sheet: Sheet, now: usize, before: usize) -> String {
    let words = &sheet.teller.words.plan;
    match before.cmp(&now) {
        Ordering::Equal => words.same().into(),
        Ordering::Greater => say::counted(words.up(), before),
        Ordering::Less => say::counted(words.down(), before),
    }
}

/// Returns the best and worst rank of action `id` and the share of weightings, once computed.
fn firm(sheet: Sheet, id: &ActionId, pick: fn(String, String) -> String) -> String {
    let words = sheet.teller.words;
    sheet.firmness.with(|all| match all {
        None => "…".into(),
        Some(Fresh(all)) => all.get(id).map_or_else(String::new, |one| {
            let (best, worst) = (say::number(one.best), say::number(one.worst));
            let range = say::filled(words.plan.rank_range())
                .with("best", &best)
                .with("worst", &worst)
                .done();
            pick(range, say::percent(words, one.first_percent()))
        }),
    })
}
