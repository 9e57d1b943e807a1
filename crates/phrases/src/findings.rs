//! The few things that matter most in a result, in sentences.

use readiness::{
    AreaGroup, AreaKind, Finding, QuestionId, REACHED_FROM, Score, StepStanding, StepState,
};

use crate::Phrases;

/// One finding in sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingText {
    /// What the finding is about.
    pub title: &'static str,
    /// The finding in one sentence.
    pub text: String,
    /// The question that it is about, if it is about one.
    pub question: Option<QuestionId>,
    /// What there is to add, one sentence or two each.
    pub more: Vec<String>,
    /// Whether there are other open questions, to which a link leads.
    pub has_others: bool,
}

impl Phrases<'_> {
    /// Says a finding to a small office, or to any other.
    #[must_use]
    pub fn finding(self, finding: &Finding, is_small: bool) -> FindingText {
        let words = self.words.readiness;
        match finding {
            Finding::AllStepsReached => plain(words.here, self.all_steps(), words.here_then.into()),
            Finding::NextStep { reached, next, score } => {
                self.next_step(reached.as_ref(), next, *score)
            }
            Finding::Weakest { question, level, calls_for, holds_up, equals } => {
                let answer = self.answer(question, *level, is_small);
                let mut more: Vec<String> =
                    answer.map(|answer| words.weak_rung(answer)).into_iter().collect();
                let mut actions = words.weak_calls(calls_for);
                if *holds_up > 0 {
                    actions.push_str(self.gap());
                    actions.push_str(&words.weak_holds(holds_up));
                }
                more.push(actions);
                if *equals > 0 {
                    more.push(words.weak_others(equals));
                }
                FindingText {
                    title: words.weak,
                    text: words.weak_at(self.topic(question), level.get()),
                    question: Some(question.clone()),
                    more,
                    has_others: false,
                }
            }
            Finding::AskFirst { inquiry, area, range: (low, high), others } => {
                let area = self.area_short(area);
                let mut more =
                    vec![words.ask_narrows(area, low.get(), high.get(), inquiry.narrows)];
                if *others > 0 {
                    more.push(words.ask_more(others));
                }
                FindingText {
                    title: words.ask,
                    text: words.ask_about(self.topic(&inquiry.question), inquiry.minutes),
                    question: Some(inquiry.question.clone()),
                    more,
                    has_others: *others > 0,
                }
            }
            Finding::NothingToAsk => {
                plain(words.ask, words.ask_none.into(), words.ask_none_why.into())
            }
        }
    }

    /// Says that every step is reached; a single one by its name.
    fn all_steps(self) -> String {
        let words = self.words.readiness;
        let mut steps = AreaGroup::Steps.areas(&self.catalog.bank);
        match (steps.next().map(|area| area.kind), steps.count()) {
            (Some(AreaKind::Step(step)), 0) => words.here_reached(step.number(), self.step(step)),
            (_, others) => words.here_all(crate::things(self.lang, others + 1)),
        }
    }

    fn next_step(
        self,
        reached: Option<&StepStanding>,
        next: &StepStanding,
        score: Option<Score>,
    ) -> FindingText {
        let words = self.words.readiness;
        let (number, name) = (next.step.number(), self.step(next.step));
        // Fewer than half of its questions have a level: nothing is said of its score.
        let score = score.filter(|_| next.state != StepState::Open).map(Score::get);
        let (text, more) = match (reached, score) {
            (Some(last), score) => (
                words.here_reached(last.step.number(), self.step(last.step)),
                match score {
                    Some(score) => words.here_next(number, name, score, REACHED_FROM),
                    None => words.here_next_open(number, name),
                },
            ),
            (None, Some(score)) => {
                (words.here_none(number, name), words.here_first(score, REACHED_FROM))
            }
            (None, None) => (words.here_open(number, name), words.here_few.into()),
        };
        plain(words.here, text, more)
    }
}

/// A finding that is about no single question.
fn plain(title: &'static str, text: String, more: String) -> FindingText {
    FindingText { title, text, question: None, more: vec![more], has_others: false }
}
