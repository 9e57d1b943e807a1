//! What is done in which month: a table whose cells are the bars, and a list for narrow screens.

use content::Word;
use readiness::HoursMonth;

use crate::ui::components::action_card::Planned;
use crate::ui::components::load_chart::key;
use crate::ui::el::{El, el};
use crate::ui::say;
use phrases::Phrases;

/// Tells whether a fiscal year begins between this month, `at` months after the start of the
/// plan, and the one before.
pub fn new_year(at: usize, month: &HoursMonth) -> bool {
    at > 0 && month.month.fiscal_year().first_month() == month.month
}

/// Shows `plan` month by month.
pub fn gantt(
    teller: Phrases<'static>,
    plan: &[Planned],
    months: &[HoursMonth],
    used: &[u32],
) -> El {
    let words = teller.words.roadmap;
    let marks = [
        ("work", words.mark_work),
        ("relief", words.mark_relief),
        ("after", words.mark_after),
        ("busy", words.busy),
    ];
    el("div")
        .child(
            el("div.scroll gantt-box[tabindex=0][role=region]")
                .attr("aria-label", words.gantt_title)
                .child(table(teller, plan, months, used)),
        )
        .child(key(&marks))
        .child(by_month(teller, plan, months))
}

fn table(teller: Phrases<'static>, plan: &[Planned], months: &[HoursMonth], used: &[u32]) -> El {
    let words = teller.words.roadmap;
    let cell = |tag: &'static str, at: usize| {
        let month = &months[at];
        el(tag).flag("data-busy", month.is_busy).flag("data-april", new_year(at, month))
    };
    let mut years = el("tr").texted("th[scope=col][rowspan=2]", words.column_action);
    for year in months.chunk_by(|a, b| a.month.fiscal_year() == b.month.fiscal_year()) {
        let Some(first) = year.first() else { continue };
        let name = say::fiscal_year(teller.lang, first.month.fiscal_year());
        let is_new = first.month != months[0].month;
        let border = is_new.then(|| el("span.gantt-border").text(words.border));
        years = years.child(
            el("th[scope=colgroup]")
                .attr("colspan", say::number(year.len()))
                .flag("data-april", is_new)
                .text(name)
                .text(" ")
                .maybe(border),
        );
    }
    let names = (0..months.len()).map(|at| {
        let name = say::short_month(teller.lang, months[at].month.month());
        let mark = mark(teller, &months[at]).map(|mark| el("span").text(mark));
        cell("th", at).attr("scope", "col").text(name).maybe(mark)
    });
    let rows = plan.iter().map(|planned| {
        // Months without a bar are one cell as long as they look the same: a plan has hundreds.
        let mut cells = Vec::new();
        let mut at = 0;
        while at < months.len() {
            let from = at;
            at += 1;
            let cell = cell("td", from);
            cells.push(if let Some((kind, hours)) = bar(planned, from) {
                cell.child(el("span.bar").attr("data-kind", kind).text(say::number(hours)))
            } else {
                let is_like = |at: usize| months[at].is_busy == months[from].is_busy;
                let is_empty = |at: usize| {
                    is_like(at) && bar(planned, at).is_none() && !new_year(at, &months[at])
                };
                while at < months.len() && is_empty(at) {
                    at += 1;
                }
                cell.attr("colspan", say::number(at - from))
            });
        }
        let rank = el("b.number").text(say::number(planned.priority.rank));
        let title: &str = planned.text.title.get(teller.lang);
        let pinned = planned.is_pinned();
        let pinned = pinned.then(|| el("i").text(" ").text(teller.words.plan.pinned));
        let name = el("th[scope=row]").child(rank).texted("span", title);
        let name = name.maybe(pinned);
        el("tr").child(name).children(cells)
    });
    let mut sums = vec![
        (words.total, used.to_vec()),
        (words.limit, months.iter().map(|month| month.hours).collect()),
    ];
    let handover: Vec<u32> = months.iter().map(|month| month.handover).collect();
    let is_handed_over = handover.iter().any(|hours| *hours > 0);
    let handover = is_handed_over.then_some((teller.words.plan.handover, handover));
    sums.extend(handover);
    let sums = sums.into_iter().map(|(name, hours)| {
        let hours = hours.into_iter().enumerate();
        let cells = hours.map(|(at, hours)| cell("td", at).text(say::number(hours)));
        el("tr").texted("th[scope=row]", name).children(cells)
    });
    el("table.gantt")
        .child(el("thead").child(years).child(el("tr").children(names)))
        .child(el("tbody").children(rows))
        .child(el("tfoot").children(sums))
}

/// Returns what makes a month shorter than others.
pub fn mark(teller: Phrases<'static>, month: &HoursMonth) -> Option<Word> {
    match month {
        HoursMonth { is_busy: true, .. } => Some(teller.words.roadmap.busy_mark),
        HoursMonth { is_short: true, month, .. } if month.month().get() == 1 => {
            Some(teller.words.plan.short_january)
        }
        HoursMonth { is_short: true, .. } => Some(teller.words.plan.short_december),
        _ => None,
    }
}

/// Returns what kind of hours `planned` takes in a month, and how many.
fn bar(planned: &Planned, at: usize) -> Option<(&'static str, u32)> {
    let placement = planned.placement;
    let within = at.checked_sub(placement.start)?;
    match placement.hours.get(within) {
        Some(hours) if planned.action.relief > 0 => Some(("relief", *hours)),
        Some(hours) => Some(("work", *hours)),
        None if placement.monthly_hours > 0 => Some(("after", placement.monthly_hours)),
        None => None,
    }
}

/// The same, as a list of what begins in each month.
fn by_month(teller: Phrases<'static>, plan: &[Planned], months: &[HoursMonth]) -> El {
    let words = teller.words.roadmap;
    let mut list = el("ul.by-month");
    for (at, month) in months.iter().enumerate() {
        let begins = || plan.iter().filter(move |planned| planned.placement.start == at);
        if begins().next().is_none() {
            continue;
        }
        let items = begins().map(|planned| {
            let title: &str = planned.text.title.get(teller.lang);
            let mut facts = vec![planned.hours(teller)];
            if planned.placement.hours.len() > 1 {
                facts.insert(0, teller.months(planned.from(), planned.to()));
            }
            let facts = el("span.small").text(facts.join(teller.comma()));
            el("li")
                .texted("b.number", say::number(planned.priority.rank))
                .child(el("p").text(title).text(" ").child(facts))
        });
        let busy = mark(teller, month).map(|mark| el("span.tag").text(mark));
        let april = new_year(at, month).then(|| el("span.tag").text(words.border));
        list = list.child(
            el("li")
                .child(
                    el("h3")
                        .text(say::year_month(teller.lang, month.month))
                        .text(" ")
                        .maybe(busy)
                        .text(" ")
                        .maybe(april),
                )
                .child(el("ul").children(items)),
        );
    }
    list
}
