//! What a person decides about the plan, and the decision that takes it back.

use readiness::{ActionId, AtOnce, Document, Relaxation, Scenario, Share, Weights, Wish};

use crate::Event;

/// A decision about the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// An action is done, or not done after all.
    Done(ActionId, bool),
    /// All that is wished for an action.
    Wish(ActionId, Wish),
    /// How much each criterion counts.
    Weights(Weights),
    /// How many actions may run at once.
    AtOnce(AtOnce),
    /// The share of the hours to plan with; `None` is the department's.
    Share(Option<Share>),
    /// The scenario to compare with; the present one stays what it is.
    Beside(Option<Box<Scenario>>),
}

impl Decision {
    /// Returns the decision that makes `way` true in `scenario`; `None` for what nobody can decide
    /// on the page.
    #[must_use]
    pub fn letting_in(way: &Relaxation, scenario: &Scenario) -> Option<Self> {
        let changed = way.applied(scenario)?;
        match way {
            Relaxation::Share(_) => Some(Self::Share(changed.share)),
            Relaxation::MoreAtOnce(_) => Some(Self::AtOnce(changed.at_once)),
            Relaxation::Include(action) => {
                let wish = changed.wish(action).cloned().unwrap_or_default();
                Some(Self::Wish(action.clone(), wish))
            }
            Relaxation::HoursEachMonth(_) | Relaxation::MoneyNow(_) | Relaxation::LongerBy(_) => {
                None
            }
        }
    }

    /// Returns the decision after which `document` is as it is before this one.
    #[must_use]
    pub fn taking_back(&self, document: &Document) -> Self {
        let scenario = &document.scenario;
        match self {
            Self::Done(action, _) => Self::Done(action.clone(), document.done.contains(action)),
            Self::Wish(action, _) => {
                Self::Wish(action.clone(), scenario.wish(action).cloned().unwrap_or_default())
            }
            Self::Weights(_) => Self::Weights(scenario.weights),
            Self::AtOnce(_) => Self::AtOnce(scenario.at_once),
            Self::Share(_) => Self::Share(scenario.share),
            Self::Beside(_) => Self::Beside(document.other.clone().map(Box::new)),
        }
    }

    /// Returns the event that carries it out.
    #[must_use]
    pub fn event(self) -> Event {
        match self {
            Self::Done(action, is_done) => Event::ActionDone { action, is_done },
            Self::Wish(action, wish) => Event::Wished { action, wish },
            Self::Weights(weights) => Event::Weighed(weights),
            Self::AtOnce(at_once) => Event::AtOnceChosen(at_once),
            Self::Share(share) => Event::ShareTried(share),
            Self::Beside(scenario) => Event::ScenarioPutBeside(scenario),
        }
    }
}
