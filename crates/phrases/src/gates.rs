//! What a "no" of the department changes.

use readiness::{Gate, Path};

use crate::Phrases;

impl Phrases<'_> {
    /// Says which questions of `path` a plain "no" closes; where it closes none, how many actions
    /// it keeps out of the plan, or that it changes nothing in this question set.
    #[must_use]
    pub fn closes(self, gate: Gate, path: Path) -> String {
        let words = self.words.department;
        let bank = &self.catalog.bank;
        let questions =
            gate.closes(bank, path).filter_map(|asked| self.catalog.question(&asked.id));
        let topics: Vec<&str> = questions.map(|text| text.topic.get(self.lang).as_str()).collect();
        if !topics.is_empty() {
            return words.closes(topics.join(words.closes_and));
        }
        match gate.rules_out(bank).count() {
            0 => words.closes_none.into(),
            actions => words.rules_out(actions),
        }
    }
}
