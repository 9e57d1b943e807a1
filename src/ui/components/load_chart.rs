//! The hours of each month under their limit.

use bank::Lang;
use content::Word;
use readiness::HoursMonth;

use crate::ui::components::gantt::{mark, new_year};
use crate::ui::el::{El, draw, el};
use crate::ui::say;
use phrases::Phrases;

/// The picture's width, and where bars end and begin, in units of the picture.
const WIDTH: usize = 1600;
const TOP: u32 = 60;
const BASE: u32 = 360;
const HEIGHT: u32 = 450;
/// With more months than this their names need a smaller type on paper.
const MANY: usize = 18;
/// Room beside a bar.
const ROOM: usize = 12;

/// Draws the hours used and the limit of each month; the same in a table.
pub fn load_chart(teller: Phrases<'static>, months: &[HoursMonth], used: &[u32]) -> El {
    let words = teller.words.roadmap;
    let wide = WIDTH / months.len().max(1);
    let most = months.iter().map(|month| month.hours).max().unwrap_or(0).max(1);
    let height = |hours: u32| hours.min(most) * (BASE - TOP) / most;
    let mut picture = draw("svg.load")
        .flag("data-many", months.len() > MANY)
        .attr("viewBox", format!("0 0 {} {HEIGHT}", wide * months.len()))
        .attr("role", "img")
        .attr("aria-label", words.load_label)
        .child(stripes());
    let mut limit_before = None;
    for (at, (month, used)) in months.iter().zip(used).enumerate() {
        let x = wide * at;
        let middle = say::number(x + wide / 2);
        let write = |class: &'static str, y: u32, text: String| {
            draw("text")
                .attr("class", class)
                .attr("x", middle.clone())
                .attr("y", say::number(y))
                .text(text)
        };
        if month.is_busy {
            let hatched = block(x, TOP - 30, wide, HEIGHT - TOP + 30).attr("fill", "url(#busy)");
            picture = picture.child(hatched);
        }
        let limit = BASE - height(month.hours);
        let top = BASE - height(*used);
        // The number stands in the bar where there is room, otherwise on it.
        let (class, y) =
            if height(*used) > 40 { ("load-in", top + 32) } else { ("load-on", top - 8) };
        let line = format!("M{} {limit}h{}", x + ROOM / 2, wide - ROOM);
        picture = picture
            .child(block(x + ROOM, top, wide - 2 * ROOM, height(*used)).attr("class", "load-used"))
            .child(draw("path.load-limit").attr("d", line))
            .child(write(class, y, say::number(used)))
            .child(write("", BASE + 36, say::short_month(teller.lang, month.month.month())));
        if limit_before != Some(month.hours) {
            picture = picture.child(write("load-most", limit - 12, say::number(month.hours)));
        }
        limit_before = Some(month.hours);
        if let Some(mark) = mark(teller, month) {
            picture = picture.child(write("load-busy", BASE + 72, mark.into()));
        }
        if new_year(at, month) {
            let line = format!("M{x} 0V{HEIGHT}");
            picture = picture.child(draw("path.load-april").attr("d", line));
        }
    }
    let marks = [("work", words.used), ("limit", words.limit), ("busy", words.busy)];
    el("div.load-and-key")
        .child(key(&marks))
        .child(
            el("div.scroll[tabindex=0][role=region]")
                .attr("aria-label", words.load_title)
                .child(picture),
        )
        .child(table(teller, months, used))
}

/// Explains marks: the kind of each and its meaning.
pub fn key(marks: &[(&'static str, Word)]) -> El {
    el("ul.key small").children(marks.iter().map(|(kind, meaning)| {
        let mark = el("b").attr("data-kind", *kind).attr("aria-hidden", "true");
        el("li").child(mark).text(*meaning)
    }))
}

fn block(x: usize, y: u32, width: usize, height: u32) -> El {
    draw("rect")
        .attr("x", say::number(x))
        .attr("y", say::number(y))
        .attr("width", say::number(width))
        .attr("height", say::number(height))
}

/// The pattern of a busy month.
fn stripes() -> El {
    draw("pattern[id=busy][width=16][height=16][patternUnits=userSpaceOnUse]")
        .child(draw("rect[width=16][height=16][fill=#fff6ef]"))
        .child(draw("path[d=M0 16L16 0][stroke=#e9bd9f]"))
}

fn table(teller: Phrases<'static>, months: &[HoursMonth], used: &[u32]) -> El {
    let words = teller.words.roadmap;
    let head = |text: Word| el("th[scope=col]").text(text);
    let rows = months.iter().zip(used).map(|(month, used)| {
        let name = say::year_month(teller.lang, month.month);
        let busy = match (month.is_busy, teller.lang) {
            (false, _) => String::new(),
            (true, Lang::Ja) => format!("（{}）", words.busy),
            (true, Lang::En) => format!(" ({})", words.busy),
        };
        el("tr")
            .child(el("th[scope=row]").text(name).text(busy))
            .texted("td.number", say::hours(teller.words, *used))
            .texted("td.number", say::hours(teller.words, month.hours))
    });
    let head = el("tr")
        .child(head(words.column_month))
        .child(head(words.used).class("number"))
        .child(head(words.limit).class("number"));
    let table = el("table").child(el("thead").child(head)).child(el("tbody").children(rows));
    el("details").texted("summary", words.as_table).child(table)
}
