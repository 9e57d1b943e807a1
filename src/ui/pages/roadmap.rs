//! The roadmap in views: the plan, all actions, one action, the weights, the hours, the review of
//! this month, what was promised against what is, the indicators and the request for money.

mod action;
mod actions;
mod asked;
mod budget;
mod certainty;
mod changes;
mod decider;
mod hours;
mod indicators;
mod lanes;
mod monthly;
mod moved;
mod plan;
mod state;
mod views;
mod weights;

pub use action::ActionPage;
pub use actions::ActionsPage;
pub use budget::BudgetPage;
pub use hours::HoursPage;
pub use indicators::IndicatorsPage;
pub use monthly::MonthlyPage;
pub use moved::MovedPage;
pub use plan::PlanPage;
pub use state::RoadmapState;
pub use weights::WeightsPage;

use std::sync::Arc;

use leptos::prelude::*;
use readiness::PlanView;

use crate::ui::App;

/// Returns the plan as it is looked at today.
fn plan_view(app: App) -> Memo<Arc<PlanView>> {
    let (document, diagnosis) = (app.document(), app.diagnosis());
    let today = app.memo(session::Session::today);
    let bank = &app.catalog().bank;
    Memo::new(move |_| {
        let (document, diagnosis) = (document.get(), diagnosis.get());
        let mut view = PlanView::of(bank, &document, &diagnosis, today.get());
        if !app.plan().is_final() {
            // What has moved since the plan was adopted is known when the plan that counts is.
            view.lanes.iter_mut().for_each(|lane| lane.was = None);
        }
        Arc::new(view)
    })
}
