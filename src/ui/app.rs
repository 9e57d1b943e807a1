//! The page as a whole: frame, and the page that the address names.

use leptos::prelude::*;

use crate::browser::page;
use crate::ui::desk::Desk;
use crate::ui::frame::{Banners, Foot, Steps, Top};
use crate::ui::pages::{
    DepartmentPage, HelpPage, QuestionPage, ReadinessPage, ReviewPage, RoadmapPage, SharePage,
    StartPage,
};
use crate::ui::{Route, say};

/// Shows the whole page.
#[component]
pub fn App() -> impl IntoView {
    let desk = Desk::open();
    provide_context(desk);
    Effect::new(move |before: Option<Route>| {
        let route = desk.route.get();
        let words = content::words(desk.lang.get());
        page::set_title(&say::title(words, &route));
        // On the first visit the browser's own focus is right; afterwards a reader is told
        // where it has come to.
        if before.as_ref().is_some_and(|before| *before != route) {
            page::scroll_to_top();
            page::focus("h1", false);
        }
        route
    });
    let shown = move || {
        desk.lang.track();
        match desk.route.get() {
            Route::Start => StartPage().into_any(),
            Route::Department => DepartmentPage().into_any(),
            Route::Question(id) => view! { <QuestionPage id /> }.into_any(),
            Route::Review => ReviewPage().into_any(),
            Route::Readiness => ReadinessPage().into_any(),
            Route::Roadmap => RoadmapPage().into_any(),
            Route::Share => SharePage().into_any(),
            Route::Help => HelpPage().into_any(),
        }
    };
    view! {
        <Top />
        <Steps />
        <main id="main" tabindex="-1">
            <Banners />
            {shown}
        </main>
        <Foot />
    }
}
