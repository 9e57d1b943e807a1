//! What is put off, what keeps it out and what would let it in.

use readiness::{Date, Priorities, PutOff};

use crate::ui::components::action_card::deadline_tag;
use crate::ui::el::{El, el};
use crate::ui::reasons::Teller;
use crate::ui::say;

/// Shows what is put off, by rank.
pub fn put_off_table(
    teller: Teller,
    put_off: &[PutOff],
    priorities: &Priorities,
    today: Date,
) -> El {
    let words = &teller.words.roadmap;
    let head = |text: &'static str| el("th").attr("scope", "col").text(text);
    let head = el("tr")
        .child(head(words.rank()).class("number"))
        .child(head(words.column_action()))
        .child(head(words.column_points()).class("number"))
        .child(head(words.column_limit()))
        .child(head(words.column_relaxation()));
    let rows = put_off.iter().map(|out| {
        let priority = priorities.get(&out.action);
        let rank = priority.map_or_else(String::new, |priority| say::number(priority.rank));
        let points = priority.map_or_else(String::new, |priority| say::number(priority.points));
        let action = teller.catalog.bank.action(&out.action);
        let tag = action.and_then(|action| deadline_tag(teller, action, today));
        let name = el("th").attr("scope", "row");
        // On a narrow screen the columns stand below each other; these two need their names.
        let named = |name: &'static str, text: String| {
            let name = el("b").class("only-narrow").attr("aria-hidden", "true").text(name);
            el("td").child(name).child(el("span").text(text))
        };
        let points = named(words.column_points(), points).class("number nowrap");
        el("tr")
            .child(el("td").class("number").text(rank))
            .child(name.text(teller.title(&out.action)).text(" ").maybe(tag))
            .child(points)
            .child(el("td").text(teller.limit(&out.limit)))
            .child(named(words.column_relaxation(), teller.relaxation(out.ways.first())))
    });
    el("table").class("put-off").child(el("thead").child(head)).child(el("tbody").children(rows))
}
