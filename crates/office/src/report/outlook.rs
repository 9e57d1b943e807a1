//! How wrong the hours may be: what becomes of the plan with more of them.

use std::sync::Arc;

use readiness::{Stress, StressLevel};

use super::word::{Cell, Column, Grid, Style, WIDTH, Word};
use crate::source::Source;

/// The width of a column of counts.
const COUNT: usize = 1_500;

/// Adds the table, and until when the beginning of the plan stays what it is.
pub(super) fn write(paper: Source<'_>, word: Word) -> Word {
    let words = paper.phrases.words.outlook;
    let (document, diagnosis) = (paper.document.clone(), paper.diagnosis.clone());
    let stress = Stress::of(&paper.phrases.catalog.bank, Arc::new(document), Arc::new(diagnosis));
    let stress = stress.finished();
    let columns = vec![
        Column::figures(words.column_hours, WIDTH - 5 * COUNT),
        Column::figures(words.column_stays, COUNT),
        Column::figures(words.column_later, COUNT),
        Column::figures(words.column_earlier, COUNT),
        Column::figures(words.column_out, COUNT),
        Column::figures(words.column_in, COUNT),
    ];
    let rows = stress.levels().iter().map(|level| row(paper, level)).collect();
    let word = word.add(Style::Heading, words.stress).add(Style::Small, words.stress_lead);
    let word = word.table(&Grid::new(columns, rows));
    let holds = paper.phrases.stress_holds(&stress);
    holds.iter().fold(word, |word, text| word.add(Style::Small, text))
}

fn row(paper: Source<'_>, level: &StressLevel) -> Vec<Cell> {
    let counts = [
        level.stays,
        level.later.len(),
        level.earlier.len(),
        level.falls_out.len(),
        level.comes_in.len(),
    ];
    let hours = Cell::figure(paper.phrases.words.plan.percent(level.percent));
    std::iter::once(hours).chain(counts.map(|count| Cell::figure(count.to_string()))).collect()
}
