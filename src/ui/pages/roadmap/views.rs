//! The way between the views of the roadmap.

use leptos::prelude::*;

use crate::ui::components::view_nav::ViewNav;
use crate::ui::{Route, use_app};

/// Links to the views that stand side by side.
#[component]
pub fn Views(
    /// The present one.
    here: Route,
) -> impl IntoView {
    let all = use_app().words();
    let words = all.roadmap;
    let views = [
        (Route::Roadmap, words.view_plan),
        (Route::Actions, words.view_actions),
        (Route::Weights, words.view_weights),
        (Route::Hours, words.view_hours),
        (Route::Monthly, all.monthly.view),
        (Route::Budget, all.budget.view),
    ];
    let views = views.map(|(route, name)| (route.href(), name, route == here));
    view! { <ViewNav label=words.views views=views.to_vec() /> }
}
