//! How many things an entry may name: more would only keep the checks busy.

use crate::limits::{ITEMS, MONTHS};
use crate::problem::Problem;
use crate::shape::BankFile;

impl BankFile {
    /// Names the lists within entries that are too long.
    pub(crate) fn too_many(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let mut count = |id: &str, key: &str, count: usize, max: usize| {
            if count > max {
                problems.push(Problem::new(id, key, TOO_MANY));
            }
        };
        for question in &self.question {
            count(&question.id, "gates", question.gates.len(), ITEMS);
            count(&question.id, "sources", question.sources.len(), ITEMS);
        }
        for action in &self.action {
            let id = &action.id;
            count(id, "triggers", action.triggers.len(), ITEMS);
            count(id, "prerequisites", action.prerequisites.len(), ITEMS);
            count(id, "gates", action.gates.len(), ITEMS);
            count(id, "months", action.months.len(), MONTHS);
            count(id, "ends", action.ends.len(), MONTHS);
            count(id, "tags", action.tags.len(), ITEMS);
            count(id, "sources", action.sources.len(), ITEMS);
            count(id, "steps.ja", action.steps.ja.len(), ITEMS);
            count(id, "steps.en", action.steps.en.len(), ITEMS);
            if let Some(steps) = &action.small_steps {
                count(id, "small_steps.ja", steps.ja.len(), ITEMS);
                count(id, "small_steps.en", steps.en.len(), ITEMS);
            }
            count(id, "kpis", action.kpis.len(), ITEMS);
        }
        for kpi in self.kpi.iter().chain(self.action.iter().flat_map(|action| &action.kpis)) {
            count(&kpi.id, "sources", kpi.sources.len(), ITEMS);
        }
        for case in &self.case {
            count(&case.id, "actions", case.actions.len(), ITEMS);
        }
        problems
    }
}

/// What is said of a list that is too long.
pub(crate) const TOO_MANY: &str = "has too many entries";
