//! Which indicators a department is to measure, and when.

use readiness::{ActionId, Counted, Document, ExecutionState, Indicator, IndicatorId, YearMonth};

use crate::catalog::Catalog;
use crate::names::Rhythm;
use crate::shape::KpiEntry;

impl Rhythm {
    /// Returns how often that is, in months: a review is monthly, so that what is counted every
    /// week is asked in each.
    #[must_use]
    pub const fn counted(self) -> Counted {
        match self {
            Self::Once => Counted::Once,
            Self::Week | Self::Month => Counted::Every(1),
            Self::Quarter => Counted::Every(3),
            Self::HalfYear => Counted::Every(6),
            Self::Year => Counted::Every(12),
        }
    }
}

impl KpiEntry {
    /// Returns the id under which its values are kept.
    #[must_use]
    pub fn indicator(&self) -> IndicatorId {
        self.id.as_str().into()
    }

    /// Tells whether its values are percentages: its name says that it is a share or a rate.
    #[must_use]
    pub fn is_share(&self) -> bool {
        self.name.ja.contains("割合") || self.name.ja.ends_with('率')
    }
}

/// An indicator that a review asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueIndicator {
    /// The action that it belongs to; `None` for one of the department.
    pub action: Option<ActionId>,
    /// Its id.
    pub indicator: IndicatorId,
}

impl Catalog {
    /// Returns every indicator with the action that it belongs to, those of the department first.
    pub fn indicators(&self) -> impl Iterator<Item = (Option<&ActionId>, &KpiEntry)> {
        let own = self.kpis.iter().map(|kpi| (None, kpi));
        let of_actions = self.bank.actions().iter().filter_map(|action| {
            let text = self.action(&action.id)?;
            Some(text.kpis.iter().map(move |kpi| (Some(&action.id), kpi)))
        });
        own.chain(of_actions.flatten())
    }

    /// Returns the indicator `id` with the action that it belongs to.
    #[must_use]
    pub fn indicator(&self, id: &IndicatorId) -> Option<(Option<&ActionId>, &KpiEntry)> {
        self.indicators().find(|(_, kpi)| kpi.id == id.as_str())
    }

    /// Returns the indicators that the review of `month` asks for, at most one for each action and
    /// the department's own last.
    ///
    /// An action that began is asked for the first of its indicators that is due. Once it is over,
    /// and for the department, only those are asked for of which something is kept already: to
    /// begin with one is a choice. What was stopped is not measured any more.
    #[must_use]
    pub fn due_indicators(&self, document: &Document, month: YearMonth) -> Vec<DueIndicator> {
        let kept = &document.follow_up.indicators;
        let mut due: Vec<DueIndicator> = Vec::new();
        let all: Vec<_> = self.indicators().collect();
        let of_actions = all.iter().filter(|(action, _)| action.is_some());
        for (action, kpi) in of_actions.chain(all.iter().filter(|(action, _)| action.is_none())) {
            let indicator = kpi.indicator();
            let own = kept.get(&indicator);
            let counted = kpi.often.counted();
            let is_asked = match action {
                Some(id) if due.iter().any(|it| it.action.as_ref() == Some(*id)) => false,
                Some(id) => {
                    let execution = document.follow_up.executions.get(*id);
                    let since = execution.and_then(|execution| execution.began);
                    let is_done = document.done.contains(*id);
                    // The month of its end still asks for what is counted at the end.
                    let ends_now = execution.is_some_and(|it| it.ended == Some(month));
                    let is_open = since.is_some() && (!is_done || ends_now || own.is_some());
                    is_open
                        && document.state_of(id) != ExecutionState::Stopped
                        && is_due(own, counted, since, is_done, month)
                }
                None => own.is_some_and(|own| {
                    let since = document.adopted.as_ref().map(|adopted| adopted.start);
                    own.is_due(counted, since.or(document.plan_start), false, month)
                }),
            };
            if is_asked {
                due.push(DueIndicator { action: action.cloned(), indicator });
            }
        }
        due
    }
}

fn is_due(
    own: Option<&Indicator>,
    counted: Counted,
    since: Option<YearMonth>,
    is_done: bool,
    month: YearMonth,
) -> bool {
    match own {
        Some(own) => own.is_due(counted, since, is_done, month),
        None => Indicator::default().is_due(counted, since, is_done, month),
    }
}
