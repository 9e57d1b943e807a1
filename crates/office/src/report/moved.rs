//! Promised against now in the report: what slips and why, what fell out and what came in.

use readiness::Moved;

use super::word::{Cell, Column, Grid, Style, WIDTH, Word};
use crate::source::Source;

/// Adds the section to `word`, where a plan is adopted and not all is as it was promised.
pub(super) fn write(paper: Source<'_>, word: Word) -> Word {
    let phrases = paper.phrases;
    let (words, bank) = (phrases.words, &phrases.catalog.bank);
    let moved = Moved::of(bank, paper.document, paper.diagnosis, paper.today);
    let Some(moved) = moved.filter(Moved::is_any) else { return word };
    let columns = vec![
        Column::new(words.action.column_action, 2_600),
        Column::new(words.moved.column_promised, 1_700),
        Column::new(words.moved.column_now, 1_700),
        Column::figures(words.moved.column_slip, 900),
        Column::new(words.moved.column_why, WIDTH - 6_900),
    ];
    let rows: Vec<_> = moved
        .slipped()
        .map(|row| {
            vec![
                Cell::bold(phrases.title(&row.action)),
                Cell::text(phrases.promised_months(row)),
                Cell::text(phrases.moved_now(row)),
                Cell::figure(phrases.slip_of(row)),
                Cell::text(phrases.slip_cause(row)),
            ]
        })
        .collect();
    let word = word.add(Style::Heading, words.moved.title);
    let word = word.add(Style::Small, &phrases.total_slip(&moved));
    let word = if rows.is_empty() { word } else { word.table(&Grid::new(columns, rows)) };
    let fell_out = moved.fell_out().map(|row| phrases.moved(row));
    let came_in = moved.came_in.iter().map(|(action, months)| phrases.came_in(action, *months));
    fell_out.chain(came_in).fold(word, |word, sentence| word.add(Style::Small, &sentence))
}
