//! The page as a whole: frame, and the page that the address names.

use leptos::prelude::*;

use crate::browser::page;
use crate::ui::desk::Desk;
use crate::ui::el::{El, effect, el, live};
use crate::ui::frame::{banners, foot, top, way};
use crate::ui::pages::{
    bank_page, cases_page, department_page, help_page, paper_page, question_page, readiness_page,
    review_page, roadmap_page, share_page, skills_page, start_page,
};
use crate::ui::{Route, say};

/// Shows the whole page.
pub fn app() -> El {
    let desk = Desk::open();
    provide_context(desk);
    let mut before: Option<Route> = None;
    effect(move || {
        let route = desk.route.get();
        let words = content::words(desk.lang.get());
        page::set_title(&say::title(words, &route));
        // On the first visit the browser's own focus is right; afterwards a reader is told
        // where it has come to.
        if before.as_ref().is_some_and(|before| *before != route) {
            page::scroll_to_top();
            page::focus("h1", false);
        }
        before = Some(route);
    });
    let shown = live(move || {
        desk.lang.track();
        desk.bank.track();
        match desk.route.get() {
            Route::Start => start_page().into_any(),
            Route::Department => department_page().into_any(),
            Route::Question(id) => question_page(id).into_any(),
            Route::Review => review_page().into_any(),
            Route::Readiness => readiness_page().into_any(),
            Route::Roadmap => roadmap_page().into_any(),
            Route::Share => share_page().into_any(),
            Route::Skills => skills_page().into_any(),
            Route::Cases => cases_page().into_any(),
            Route::Bank => bank_page().into_any(),
            Route::Paper => paper_page().into_any(),
            Route::Help => help_page().into_any(),
        }
    });
    let main = el("main[id=main][tabindex=-1]");
    el("div")
        .view(top())
        .view(way())
        .child(main.child(banners()).view(shown))
        .view(desk.settled(|| el("div").view(foot())))
}
