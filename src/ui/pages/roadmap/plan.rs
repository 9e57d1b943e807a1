//! The plan: what to do this week, in three months, in which month; what it asks for and gives.

mod empty;
mod first_things;
mod head;
mod late;
mod put_off;
mod sheet;
mod status;
mod sums;
mod year;

use leptos::prelude::*;

use readiness::NothingPlanned;

use self::empty::{NoActions, NoPlan};
use self::first_things::{Quarter, WeekCard};
use self::head::PlanHead;
use self::put_off::PutOffCard;
use self::sheet::Position;
pub use self::status::Outdated;
use self::status::{Clashes, Status};
use self::sums::{Dues, Gives};
use self::year::Year;
pub use self::year::busy;
use super::changes::Changes;
use super::plan_view;
use super::views::Views;
use crate::ui::{Route, use_app};

/// What there is to show.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// No action comes into question.
    NoActions,
    /// Some do, and none can be planned.
    NothingPlanned(NothingPlanned),
    /// A plan.
    Plan,
}

/// The page.
#[component]
pub fn PlanPage() -> impl IntoView {
    let app = use_app();
    let (view, diagnosis) = (plan_view(app), app.diagnosis());
    let kind = Memo::new(move |_| {
        match (diagnosis.with(|it| it.candidates.is_empty()), view.with(|view| view.nothing)) {
            (true, _) => Kind::NoActions,
            (false, Some(why)) => Kind::NothingPlanned(why),
            (false, None) => Kind::Plan,
        }
    });
    let content = move || match kind.get() {
        Kind::NoActions => view! { <NoActions /> }.into_any(),
        Kind::NothingPlanned(why) => view! {
            <NoPlan why=why view=view />
            <PutOffCard view=view />
        }
        .into_any(),
        Kind::Plan => view! {
            <Outdated view=view />
            <Status view=view />
            <Clashes view=view />
            <Position />
            <div class="split" data-kind="lead">
                <WeekCard view=view />
                <Quarter view=view />
            </div>
            <Year view=view />
            <div class="split" data-kind="three">
                <PutOffCard view=view />
                <Dues view=view />
                <Gives view=view />
            </div>
        }
        .into_any(),
    };
    view! {
        <div class="roadmap plan" data-plan=move || app.plan().state()>
            <Changes />
            <Views here=Route::Roadmap />
            <PlanHead view=view has_plan=move || kind.get() == Kind::Plan />
            <div class="plan-parts" aria-busy=move || (!app.plan().is_final()).to_string()>
                {content}
            </div>
            <p class="only-print small">{app.words().roadmap.rules_own}</p>
        </div>
    }
}
