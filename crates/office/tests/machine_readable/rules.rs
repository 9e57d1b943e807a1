//! The rules, with how much each counts.

use crate::book::Book;
use crate::{level_1, level_1_forms, level_2, level_3};

/// How much a rule counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    Fatal,
    Critical,
    Major,
}

/// One rule.
#[derive(Clone, Copy)]
pub struct Rule {
    pub id: &'static str,
    pub severity: Severity,
    /// Lists what is against the rule.
    pub look: fn(&Book) -> Vec<String>,
}

impl Rule {
    /// Returns the level, 1 to 3.
    pub fn level(&self) -> usize {
        usize::from(self.id.as_bytes()[1] - b'0')
    }
}

const fn rule(id: &'static str, severity: Severity, look: fn(&Book) -> Vec<String>) -> Rule {
    Rule { id, severity, look }
}

/// All rules. Those that the checker does not score count here like others of their level.
pub const RULES: [Rule; 30] = [
    rule("L1-01", Severity::Fatal, level_1_forms::file_format),
    rule("L1-02", Severity::Fatal, level_1::one_table),
    rule("L1-03", Severity::Critical, level_1::no_gaps),
    rule("L1-04", Severity::Major, level_1::nothing_beside),
    rule("L1-05", Severity::Critical, level_1::telling_names),
    rule("L1-06", Severity::Critical, level_1::no_layout_by_space),
    rule("L1-07", Severity::Critical, level_1::one_value_a_cell),
    rule("L1-08", Severity::Critical, level_1::no_letters_of_one_machine),
    rule("L1-09", Severity::Major, level_1::blank_is_not_zero),
    rule("L1-10", Severity::Critical, level_1_forms::no_objects),
    rule("L1-11", Severity::Critical, level_1_forms::no_meaning_by_format),
    rule("L1-12", Severity::Critical, level_1_forms::no_merged_cells),
    rule("L1-13", Severity::Critical, level_1_forms::nothing_hidden),
    rule("L1-14", Severity::Fatal, level_1_forms::a_record_is_a_line),
    rule("L1-15", Severity::Fatal, level_1_forms::commas_are_quoted),
    rule("L2-01", Severity::Fatal, level_2::numbers_are_numbers),
    rule("L2-02", Severity::Fatal, level_2::nothing_left_out),
    rule("L2-03", Severity::Fatal, level_2::unique_names),
    rule("L2-04", Severity::Critical, level_2::one_spelling),
    rule("L2-05", Severity::Major, level_2::others_apart),
    rule("L2-06", Severity::Major, level_2::no_formulas),
    rule("L3-01", Severity::Fatal, level_3::names_in_row_1),
    rule("L3-02", Severity::Critical, level_3::code_table),
    rule("L3-03", Severity::Major, level_3::marks_are_defined),
    rule("L3-04", Severity::Major, level_3::units),
    rule("L3-05", Severity::Major, level_3::western_dates),
    rule("L3-06", Severity::Critical, level_3::regions),
    rule("L3-07", Severity::Critical, level_3::same_every_year),
    rule("L3-08", Severity::Major, level_3::definitions),
    rule("L3-09", Severity::Major, level_3::long_form),
];
