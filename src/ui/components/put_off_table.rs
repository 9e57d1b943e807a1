//! What is put off, what keeps it out and what would let it in.

use content::Word;
use readiness::{Date, Priority, PutOff};

use crate::ui::components::action_card::deadline_tag;
use crate::ui::el::{El, el};
use crate::ui::say;
use phrases::Phrases;

/// An action outside the plan.
pub struct Outside<'a> {
    /// What keeps it out.
    pub out: &'a PutOff,
    /// What it counts.
    pub priority: Option<&'a Priority>,
    /// What would let it in, each as an item of a list.
    pub ways: Vec<El>,
    /// What can be decided about it.
    pub drawer: El,
}

/// Shows what is put off, by rank.
pub fn put_off_table<'a>(
    teller: Phrases<'static>,
    rows: impl Iterator<Item = Outside<'a>>,
    today: Date,
) -> El {
    let words = teller.words.roadmap;
    let head = |text: Word| el("th[scope=col]").text(text);
    let head = el("tr")
        .child(head(words.rank).class("number"))
        .child(head(words.column_action))
        .child(head(words.column_points).class("number"))
        .child(head(words.column_limit))
        .child(head(words.column_relaxation));
    let rows = rows.map(|Outside { out, priority, ways, drawer }| {
        let rank = priority.map_or_else(String::new, |priority| say::number(priority.rank));
        let points = priority.map_or_else(String::new, |priority| say::number(priority.points));
        let action = teller.catalog.bank.action(&out.action);
        let tag = action.and_then(|action| deadline_tag(teller, action, today));
        let name = el("th[scope=row]");
        // On a narrow screen the columns stand below each other; these two need their names.
        let named = |name: Word| {
            let name = el("b.only-narrow[aria-hidden=true]").text(name);
            el("td").child(name)
        };
        let points = named(words.column_points).class("number nowrap").text(points);
        let ways = if ways.is_empty() {
            el("p").text(words.relax_none)
        } else {
            el("ul.ways").children(ways)
        };
        el("tr")
            .texted("td.number", rank)
            .child(name.text(teller.title(&out.action)).text(" ").maybe(tag))
            .child(points)
            .texted("td", teller.limit(&out.limit))
            .child(named(words.column_relaxation).child(ways).child(drawer))
    });
    el("table.put-off").child(el("thead").child(head)).child(el("tbody").children(rows))
}
