//! The score of one area with everything that is said about it.

use readiness::{AreaGroup, AreaId, AreaScore, Level, QuestionId, Readiness, Score};

use crate::Phrases;

/// The score of one area in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AreaResult {
    /// The area.
    pub area: AreaId,
    /// What it is called.
    pub name: String,
    /// What it is called on a chart.
    pub short: String,
    /// What it looks at.
    pub about: String,
    /// Its score, 0 to 100; `None` while no question has a level.
    pub score: Option<Score>,
    /// The score as text; a dash while there is none.
    pub value: String,
    /// The unit of the score, or that there is none.
    pub unit: &'static str,
    /// The lowest and the highest score that are possible; `None` where nothing applies.
    pub possible: Option<(Score, Score)>,
    /// The same as text: `[25–75]`, or that there is no range; empty where nothing applies.
    pub range: String,
    /// `回答 3/3問`.
    pub coverage: String,
    /// `3/3`.
    pub answered: String,
    /// Its weakest question.
    pub weakest: Option<WeakestQuestion>,
    /// All that its bar shows, for people who hear it.
    pub spoken: String,
}

/// The weakest question of an area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeakestQuestion {
    /// The question.
    pub question: QuestionId,
    /// What it is called in tables.
    pub topic: String,
    /// What was answered.
    pub level: Level,
    /// The same in words: `段階2`.
    pub level_name: String,
}

impl Phrases<'_> {
    /// Returns the results of the areas of `group`, in the bank's order.
    #[must_use]
    pub fn results(self, readiness: &Readiness, group: AreaGroup) -> Vec<AreaResult> {
        let scores = group.areas(&self.catalog.bank).filter_map(|area| readiness.area(&area.id));
        scores.filter_map(|score| self.result(score)).collect()
    }

    fn result(self, score: &AreaScore) -> Option<AreaResult> {
        let words = self.words.readiness;
        let text = self.catalog.area(&score.area)?;
        let weakest = score.weakest.as_ref().map(|(question, level)| WeakestQuestion {
            topic: self.topic(question).into(),
            level: *level,
            level_name: self.words.common.level(level.get()),
            question: question.clone(),
        });
        let value = score.value.map_or_else(|| "–".into(), |value| value.get().to_string());
        let range = self.range(score);
        let spoken = words.bar(
            &value,
            if range.is_empty() { "–" } else { &range },
            weakest
                .as_ref()
                .map_or_else(|| "–".into(), |w| format!("{} {}", w.topic, w.level_name)),
        );
        let (levels, applicable) = (score.counts.levels, score.counts.applicable());
        Some(AreaResult {
            area: score.area.clone(),
            name: text.name.get(self.lang).clone(),
            short: text.short.get(self.lang).clone(),
            about: text.about.get(self.lang).clone(),
            score: score.value,
            value,
            unit: if score.value.is_some() { words.points } else { words.no_score },
            possible: score.range,
            range,
            coverage: words.coverage(levels, applicable),
            answered: format!("{levels}/{applicable}"),
            weakest,
            spoken,
        })
    }

    fn range(self, score: &AreaScore) -> String {
        match score.range {
            None => String::new(),
            Some((low, high)) if low == high => self.words.readiness.settled.into(),
            Some((low, high)) => format!("[{}–{}]", low.get(), high.get()),
        }
    }
}
