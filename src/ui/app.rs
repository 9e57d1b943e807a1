//! The page as a whole: frame, and the page that the address names.

use std::time::Duration;

use bank::Lang;
use leptos::prelude::*;
use leptos::task::spawn_local;
use readiness::Date;
use session::Event;

use crate::browser::{opening, page, place, storage};
use crate::ui::banners::banners;
use crate::ui::derived::Derived;
use crate::ui::desk::Desk;
use crate::ui::el::{El, effect, el, live, nothing};
use crate::ui::frame::{foot, top, way};
use crate::ui::keys::DigitKeys;
#[cfg(feature = "gallery")]
use crate::ui::pages::GalleryPage;
use crate::ui::pages::{
    ActionPage, ActionsPage, AssessmentPage, CasesPage, DepartmentPage, HelpPage, HoursPage,
    PaperPage, PlanPage, QuestionPage, ReviewPage, RoadmapState, SkillsPage, StartPage,
    UnknownPage, WeightsPage, bank_page, share_page,
};
use crate::ui::{Route, Trail, say};

/// How long looking at what is kept may take before it is said that the page is opening.
const SOON: Duration = Duration::from_millis(300);

/// Shows the page once it is known what is kept.
pub fn app() -> AnyView {
    let found = RwSignal::new(None);
    let is_slow = RwSignal::new(false);
    spawn_local(async move { found.set(Some(opening::look().await)) });
    set_timeout(move || is_slow.set(true), SOON);
    live(move || match found.get() {
        Some(found) => {
            let trail = Trail::begin();
            let desk = Desk::open(found, trail);
            provide_context(desk);
            provide_context(trail);
            provide_context(Derived::from(desk));
            provide_context(DigitKeys::default());
            provide_context(RoadmapState::new());
            whole().into_any()
        }
        None if is_slow.get() => {
            let words = content::words(storage::language().unwrap_or_default());
            el("p.waiting").text(words.common.opening).into_any()
        }
        None => nothing(),
    })
}

/// Shows the whole page.
fn whole() -> El {
    let (desk, trail): (Desk, Trail) = (expect_context(), expect_context());
    let mut before: Option<Route> = None;
    effect(move || {
        let route = desk.route.get().within(&desk.catalog().bank);
        let words = content::words(desk.lang.get());
        page::set_title(&say::title(words, &route));
        // On the first visit the browser's own focus is right; afterwards a reader is told
        // where it has come to, or finds the place that was left.
        if before.as_ref().is_some_and(|before| *before != route) {
            match trail.arrive() {
                Some(left) => place::go(&left),
                None => {
                    page::scroll_to_top();
                    page::focus("h1", false);
                }
            }
        }
        before = Some(route);
    });
    // From the first look on, the plan keeps its first month; there has to be something to plan.
    let is_begun = desk.derive(|session| !session.document().is_empty());
    effect(move || {
        let (is_begun, _) = (is_begun.get(), desk.bank.get());
        if is_begun && desk.route.with(Route::step) == Route::Roadmap {
            desk.send(Event::RoadmapSeen);
        }
    });
    // Keyed, so that another page, language or question set brings new elements: changed in place,
    // a field would keep what was typed on the page before.
    let shown = move || {
        let bank = desk.bank.get();
        let route = desk.route.get().within(&desk.catalog().bank);
        // What these show follows from the day.
        let follows_day = matches!(route, Route::Readiness | Route::Share);
        let day = follows_day.then(|| desk.day.get());
        [(route, desk.lang.get(), bank, day)]
    };
    let key = |(route, lang, bank, day): &(Route, Lang, String, Option<Date>)| {
        format!("{} {} {bank} {day:?}", route.href(), lang.code())
    };
    let shown = view! { <For each=shown key=key children=|(route, ..)| page_of(route) /> };
    let main = el("main[id=main][tabindex=-1]");
    el("div")
        .view(top())
        .view(way())
        .child(main.child(banners()).view(shown))
        .view(desk.settled(|| el("div").view(foot())))
}

/// Returns the page that an address names.
fn page_of(route: Route) -> AnyView {
    match route {
        Route::Start => view! { <StartPage /> }.into_any(),
        Route::Department => view! { <DepartmentPage /> }.into_any(),
        Route::Question(id) => view! { <QuestionPage id=id /> }.into_any(),
        Route::Review => view! { <ReviewPage /> }.into_any(),
        Route::Readiness => view! { <AssessmentPage /> }.into_any(),
        Route::Roadmap => view! { <PlanPage /> }.into_any(),
        Route::Actions => view! { <ActionsPage /> }.into_any(),
        Route::Action(id) => view! { <ActionPage id=id /> }.into_any(),
        Route::Weights => view! { <WeightsPage /> }.into_any(),
        Route::Hours => view! { <HoursPage /> }.into_any(),
        Route::Share => share_page().into_any(),
        Route::Skills => view! { <SkillsPage /> }.into_any(),
        Route::Cases => view! { <CasesPage /> }.into_any(),
        Route::Bank => bank_page().into_any(),
        Route::Paper => view! { <PaperPage /> }.into_any(),
        Route::Help => view! { <HelpPage /> }.into_any(),
        Route::Unknown => view! { <UnknownPage /> }.into_any(),
        #[cfg(feature = "gallery")]
        Route::Gallery => view! { <GalleryPage /> }.into_any(),
    }
}
