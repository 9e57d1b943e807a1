//! How scores and states come about, in sentences. The numbers are those of the rules themselves.

use readiness::{AreaGroup, AreaKind, HEAVY_BELOW, Path, REACHED_FROM, Stage};

use crate::Phrases;

impl Phrases<'_> {
    /// Says by which rules the bank's areas are scored and judged on `path`.
    #[must_use]
    pub fn score_rules(self, path: Path) -> Vec<String> {
        let words = self.words.readiness;
        let bank = &self.catalog.bank;
        let mut rules = vec![words.score_rule.into()];
        if AreaGroup::Steps.areas(bank).next().is_some() {
            rules.push(words.steps_rule(REACHED_FROM));
        }
        if bank.area_of(AreaKind::Burden).is_some() {
            rules.push(self.burden_rule(path));
        }
        if bank.area_of(AreaKind::Cooperation).is_some() {
            rules.push(words.stage_rule(Stage::REACHED));
        }
        rules
    }

    fn burden_rule(self, path: Path) -> String {
        let words = self.words.readiness;
        let alarms = self
            .catalog
            .bank
            .burden_alarms(path)
            .map(|(question, level)| words.burden_alarm(self.topic(&question.id), level.get()));
        let all: Vec<String> =
            std::iter::once(words.burden_rule(HEAVY_BELOW)).chain(alarms).collect();
        all.join(self.gap())
    }
}
