//! A score with the words that it is shown with.

use bank::{Catalog, Lang};
use content::Words;
use readiness::{AreaScore, QuestionId};

use crate::ui::{Route, say};

/// The weakest question of an area.
#[derive(Debug)]
pub struct Weakest<'a> {
    question: &'a QuestionId,
    /// What it is called in tables.
    pub topic: &'static str,
    /// Its rung.
    pub level: u8,
}

impl Weakest<'_> {
    /// Returns where the question is.
    pub fn href(&self) -> String {
        Route::Question(Some(self.question.clone())).href()
    }
}

/// The score of one area and what the area is called.
#[derive(Debug)]
pub struct Scored<'a> {
    /// The area's name.
    pub name: &'static str,
    /// Its name on a chart.
    pub short: &'static str,
    /// What it looks at.
    pub about: &'static str,
    /// The score.
    pub score: &'a AreaScore,
    /// Its weakest question.
    pub weakest: Option<Weakest<'a>>,
}

impl<'a> Scored<'a> {
    /// Puts the words of `catalog` beside `score`; `None` for an area without words.
    pub fn new(catalog: &'static Catalog, lang: Lang, score: &'a AreaScore) -> Option<Self> {
        let text = catalog.area(&score.area)?;
        let weakest = score.weakest.as_ref().and_then(|(question, level)| {
            let topic = catalog.question(question)?.topic.get(lang);
            Some(Weakest { question, topic, level: level.get() })
        });
        Some(Self {
            name: text.name.get(lang),
            short: text.short.get(lang),
            about: text.about.get(lang),
            score,
            weakest,
        })
    }

    /// Returns the value as text, or a dash where nothing is known.
    pub fn value(&self) -> String {
        self.score.value.map_or_else(|| "–".into(), |value| say::number(value.get()))
    }

    /// Returns the interval as text; empty where nothing in the area applies.
    pub fn range(&self, words: &'static Words) -> String {
        match self.score.range {
            None => String::new(),
            Some((low, high)) if low == high => words.readiness.settled.into(),
            Some((low, high)) => {
                let (low, high) = (say::number(low.get()), say::number(high.get()));
                say::filled("[{low}–{high}]").with("low", low).with("high", high).done()
            }
        }
    }

    /// Returns how many of the questions that apply have a rung.
    pub fn coverage(&self, words: &'static Words) -> String {
        let counts = self.score.counts;
        let (n, of) = (say::number(counts.levels), say::number(counts.applicable()));
        words.readiness.coverage(n, of)
    }
}

/// Returns `段階2` or `level 2`.
pub fn level(words: &'static Words, level: u8) -> String {
    words.common.level(level)
}
