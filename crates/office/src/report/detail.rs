//! The detail after the page for the director: every area, every action, every duty of law.

use readiness::{AreaGroup, Budget, Listing, PlanView, RowState};

use super::word::{Cell, Column, Grid, Style, WIDTH, Word};
use super::{lists, moved, outlook};
use crate::source::Source;

/// Adds the detail to `word`. What there is none of has no heading.
pub(super) fn write(paper: Source<'_>, view: &PlanView, word: Word) -> Word {
    let words = paper.phrases.words.office_report;
    let bank = &paper.phrases.catalog.bank;
    let listing = Listing::of(bank, paper.document, paper.diagnosis);
    let mut word = areas(paper, word);
    if !view.lanes.is_empty() {
        let heading = words.planned(view.lanes.len());
        word = word.add(Style::Heading, &heading).table(&lists::planned(paper, view));
        word = outlook::write(paper, word);
    }
    word = moved::write(paper, word);
    if !view.put_off.is_empty() {
        let heading = words.all_put_off(view.put_off.len());
        word = word.add(Style::Heading, &heading).table(&lists::put_off(paper, view));
    }
    let left_out = listing.rows.iter().filter(|row| row.state == RowState::LeftOut);
    let left_out: Vec<_> = left_out.collect();
    if !left_out.is_empty() {
        word = word.add(Style::Heading, &words.left_out(left_out.len()));
        word = word.table(&lists::left_out(paper, &left_out));
        word = word.add(Style::Small, words.left_out_note);
    }
    let budget = Budget::of(bank, paper.document, paper.diagnosis, paper.today);
    if !budget.rows.is_empty() {
        let heading = words.money_rows(budget.rows.len());
        word = word.add(Style::Heading, &heading).table(&lists::money(paper, &budget));
    }
    let duties = lists::duties(paper, &listing);
    if !duties.rows.is_empty() {
        word = word.add(Style::Heading, &words.duties(duties.rows.len())).table(&duties);
    }
    word
}

fn areas(paper: Source<'_>, word: Word) -> Word {
    let (phrases, words) = (paper.phrases, paper.phrases.words);
    let counts = paper.diagnosis.readiness.counts;
    let counted = words.readiness.counts(
        counts.asked(),
        counts.levels,
        counts.unknown,
        counts.not_applicable,
        counts.unanswered,
        counts.closed,
    );
    let word = word.add(Style::NewPageHeading, words.office_report.areas);
    let word = word.add(Style::Small, &counted);
    let answered = paper.answered();
    let word = if answered.is_empty() { word } else { word.add(Style::Small, &answered) };
    AreaGroup::ALL.into_iter().fold(word, |word, group| {
        let results = phrases.results(&paper.diagnosis.readiness, group);
        if results.is_empty() {
            return word;
        }
        let columns = vec![
            Column::new(words.office_report.column_area, 3_100),
            Column::figures(words.office_report.column_score, 900),
            Column::figures(words.office_report.column_range, 1_400),
            Column::new(words.readiness.column_weakest, WIDTH - 6_300),
            Column::figures(words.readiness.column_coverage, 900),
        ];
        let rows = results.into_iter().map(|result| {
            let weakest = result
                .weakest
                .map(|weakest| words.office_report.weakest_at(weakest.topic, weakest.level_name));
            vec![
                Cell::bold(result.name),
                Cell::figure(result.value),
                Cell::figure(result.range),
                Cell::text(weakest.unwrap_or_default()),
                Cell::figure(result.answered),
            ]
        });
        let grid = Grid::new(columns, rows.collect());
        word.add(Style::Subheading, &phrases.group(group)).table(&grid)
    })
}
