//! The roadmap that was adopted: when, what it said, and what has moved since.

use readiness::{Adopted, Document};
use session::Event;

use super::{Sheet, button, said, show_afterwards};
use crate::ui::components::{drawer, small, table};
use crate::ui::el::{El, el, state};
use crate::ui::say;
use phrases::Phrases;
/// Says on which day the plan was adopted.
pub fn day(teller: Phrases<'static>, document: &Document) -> Option<String> {
    let date = document.adopted.as_ref()?.time.date()?;
    Some(teller.words.plan.adopted(say::date(teller.lang, date)))
}

/// Returns what has moved on since `adopted`, one sentence each.
fn moved(sheet: Sheet, document: &Document, adopted: &Adopted) -> Vec<String> {
    let moved = sheet.diagnosis(|diagnosis| adopted.differences(document, diagnosis));
    moved.iter().map(|difference| sheet.teller.difference(difference)).collect()
}

/// Offers to adopt the plan, where it is not the adopted one already.
pub fn adopt(sheet: Sheet, document: &Document) -> Option<El> {
    let words = sheet.teller.words.plan;
    let adopted = document.adopted.as_ref();
    let is_same = adopted.is_some_and(|adopted| moved(sheet, document, adopted).is_empty());
    let text = if adopted.is_none() { words.adopt } else { words.adopt_again };
    let adopt = move |_| {
        said::say(sheet.said, words.adopted_said);
        sheet.desk.send(Event::RoadmapAdopted);
        show_afterwards("#marked");
    };
    let is_plan = sheet.diagnosis(|diagnosis| diagnosis.roadmap.is_feasible());
    (is_plan && !is_same).then(|| button("first", text, adopt))
}

/// Says whether the plan is still the adopted one, and lists what has moved.
pub fn moved_since(sheet: Sheet, document: &Document) -> Option<El> {
    let teller = sheet.teller;
    let words = teller.words.plan;
    let adopted = document.adopted.as_ref()?;
    let moved = moved(sheet, document, adopted);
    if moved.is_empty() {
        return Some(small(words.adopted_same));
    }
    let count = words.adopted_moved(moved.len());
    let list = move || el("ul").children(moved.iter().map(|line| el("li").text(line.clone())));
    let text = el("div.moved").child(el("p").texted("b", count)).child(drawer(
        words.adopted_list,
        state(false),
        list,
    ));
    Some(el("div.banner[data-tone=warn]").child(text))
}

/// Shows what was adopted, month by month.
pub fn adopted_plan(sheet: Sheet, document: &Document) -> Option<El> {
    let teller = sheet.teller;
    let words = teller.words.plan;
    let adopted = document.adopted.clone()?;
    let title = [words.adopted_plan, "　", &day(teller, document)?].concat();
    let weights = teller.weights(adopted.scenario.weights);
    let weights = words.weights_line(&weights);
    let columns =
        [teller.words.roadmap.column_month, teller.words.roadmap.column_action, words.column_hours];
    let list = move || {
        let rows = adopted.placed.iter().map(|promise| {
            let from = adopted.start.plus(promise.start);
            let to = from.plus(promise.hours.len().saturating_sub(1));
            el("tr")
                .texted("td.nowrap", teller.months(from, to))
                .texted("th[scope=row]", teller.title(&promise.action))
                .texted("td.number", say::hours(teller.words, promise.total()))
        });
        el("div").child(small(weights.clone())).child(table(
            "adopted",
            words.adopted_plan,
            &columns,
            rows.collect(),
        ))
    };
    Some(el("div.card drawers").child(drawer(title, state(false), list)))
}
