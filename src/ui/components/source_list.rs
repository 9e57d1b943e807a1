//! What the bank rests on.

use bank::Source;

use super::pieces::table;
use crate::ui::el::{El, el};
use crate::ui::{Desk, say};

/// Shows all sources of the bank with date and confidence.
pub fn source_list(desk: Desk) -> El {
    let help = desk.words().help;
    let sources = &desk.catalog().sources;
    let rows = sources.iter().map(|source| row(desk, source)).collect();
    let columns = [help.column_source, help.column_date, help.column_confidence];
    el("div").texted("p", help.sources_lead(sources.len())).child(table(
        "source-list",
        help.sources_title,
        &columns,
        rows,
    ))
}

fn row(desk: Desk, source: &'static Source) -> El {
    let words = desk.words();
    let title = source.title.get(desk.lang_now()).as_str();
    let place = el("span.place").text(source.place.as_str());
    el("tr")
        .child(el("td").text(title).child(place))
        .texted("td.date", say::dated(words, source))
        .texted("td", say::confidence(words, source))
}
