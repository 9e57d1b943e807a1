//! Several scores under one another.

use content::Words;

use super::pieces::table;
use super::score_bar::score_bar;
use super::score_summary::weakest_link;
use super::scored::Scored;
use crate::ui::el::{El, el};
use crate::ui::say;

/// Shows one row an area: value, interval, weakest question, coverage.
pub fn score_table(words: &'static Words, scores: &[Scored<'_>]) -> El {
    let said = words.readiness;
    let columns = [
        said.column_area,
        said.column_value,
        said.column_range,
        said.column_weakest,
        said.column_coverage,
    ];
    let number = || el("td.number nowrap");
    let mut rows = Vec::new();
    for scored in scores {
        let counts = scored.score.counts;
        let ranged = el("div.score-ranged")
            .child(score_bar(words, scored))
            .texted("span.small nowrap", scored.range(words));
        let coverage = el("span.only-stacked small").text(said.column_coverage).text(" ");
        rows.push(
            el("tr")
                .texted("th[scope=row]", scored.name)
                .child(number().texted("strong", scored.value()))
                .child(el("td").child(ranged))
                .child(el("td").maybe(weakest_link(words, scored, None)))
                .child(
                    number()
                        .child(coverage)
                        .text(say::number(counts.levels))
                        .text("/")
                        .text(say::number(counts.applicable())),
                ),
        );
    }
    table("score-table", said.priorities_table, &columns, rows)
}
