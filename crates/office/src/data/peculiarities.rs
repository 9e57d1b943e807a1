//! What people wrote that not every program reads as it is.

use std::collections::BTreeSet;

use super::cell::Cell;
use super::csv_file::is_like_a_formula;
use super::table::Table;

/// What people wrote that is kept as it is in the workbook but changed in CSV, or that another
/// machine may show differently: to be told before the files leave.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Peculiarities {
    /// How many texts have line breaks; in CSV each becomes a stroke.
    pub line_breaks: usize,
    /// How many texts look like a formula; in CSV each gets an apostrophe before it.
    pub formulas: usize,
    /// The letters that other machines may show differently (機種依存文字); they stay.
    pub letters: BTreeSet<char>,
}

impl Peculiarities {
    /// Looks through what people wrote in `tables`.
    #[must_use]
    pub fn of(tables: &[Table]) -> Self {
        let mut found = Self::default();
        // The first column of most tables is the name of the department, time and again.
        let cells = tables.iter().flat_map(|table| &table.rows).flatten();
        let said: BTreeSet<&String> = cells
            .filter_map(|cell| match cell {
                Cell::Said(text) => Some(text),
                _ => None,
            })
            .collect();
        for text in said {
            found.line_breaks += usize::from(text.contains('\n'));
            found.formulas += usize::from(is_like_a_formula(text));
            found.letters.extend(text.chars().filter(|letter| is_machine_dependent(*letter)));
        }
        found
    }

    /// Tells whether there is nothing to tell.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Tells whether a letter is one that the rule of 31 March 2026 advises against: encircled and Roman
/// numerals, units and words in one letter, both waves.
fn is_machine_dependent(letter: char) -> bool {
    matches!(letter,
        '\u{2160}'..='\u{217f}' | '\u{2460}'..='\u{2473}' | '\u{3220}'..='\u{3243}'
        | '\u{3251}'..='\u{325f}' | '\u{3280}'..='\u{33ff}' | '\u{fe30}'..='\u{fe4f}'
        | '\u{301c}' | '\u{ff5e}')
}

#[cfg(test)]
mod tests {
    use super::is_machine_dependent;

    #[test]
    fn letters_of_one_machine_are_known() {
        assert!("①⑳Ⅳⅳ㈱㍻㌔㋿〜～".chars().all(is_machine_dependent));
        assert!(!"髙﨑𠮷・／ー－ｱ１%".chars().any(is_machine_dependent));
    }
}
