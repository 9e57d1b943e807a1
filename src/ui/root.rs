//! The page as a whole: what stands around every page, and the page that the address names.

use std::time::Duration;

use bank::Lang;
use leptos::prelude::*;
use leptos::task::spawn_local;
use readiness::Date;
use session::{Event, Found};

use crate::browser::{opening, page, place};
use crate::ui::context::provide_app;
use crate::ui::keys::DigitKeys;
use crate::ui::layout::{Layout, title};
#[cfg(feature = "gallery")]
use crate::ui::pages::GalleryPage;
use crate::ui::pages::{
    ActionPage, ActionsPage, AssessmentPage, BankPage, BudgetPage, CasesPage, DepartmentPage,
    HandoverPage, HelpPage, HistoryPage, HoursPage, IndicatorsPage, MonthlyPage, MovedPage,
    PaperPage, PlanPage, QuestionPage, ReviewPage, RoadmapState, SharePage, SkillsPage, StartPage,
    TrendPage, UnknownPage, WeightsPage,
};
use crate::ui::{App, Route};

/// How long looking at what is kept may take before it is said that the page is opening.
const SOON: Duration = Duration::from_millis(300);

/// Shows the page once it is known what is kept.
#[component]
pub fn Root() -> impl IntoView {
    let found = RwSignal::new(None::<Found>);
    let is_slow = RwSignal::new(false);
    spawn_local(async move { found.set(Some(opening::look().await)) });
    set_timeout(move || is_slow.set(true), SOON);
    let waiting = || content::words(opening::language()).common.opening;
    move || match found.get() {
        Some(found) => {
            let app = provide_app(found);
            provide_context(DigitKeys::default());
            provide_context(RoadmapState::new());
            view! { <Whole app=app /> }.into_any()
        }
        None if is_slow.get() => view! { <p class="waiting">{waiting()}</p> }.into_any(),
        None => ().into_any(),
    }
}

/// The whole page.
#[component]
fn Whole(
    /// The application.
    app: App,
) -> impl IntoView {
    let (route, lang, bank, today) = (app.route(), app.live_lang(), app.bank(), app.today());
    follow(app);
    keep_the_first_month(app);
    // Keyed, so that another page, language or question set brings new elements: changed in place,
    // a field would keep what was typed on the page before.
    let shown = move || {
        let route = route.get();
        // What these show follows from the day.
        let follows_day = matches!(route, Route::Readiness | Route::Share);
        let day = follows_day.then(|| today.get());
        [(route, lang.get(), bank.get(), day)]
    };
    let key = |(route, lang, bank, day): &(Route, Lang, String, Option<Date>)| {
        format!("{} {} {bank} {day:?}", route.href(), lang.code())
    };
    view! {
        <Layout>
            <For each=shown key=key children=|(route, ..)| page_of(route) />
        </Layout>
    }
}

/// Keeps title, focus and place with the address.
fn follow(app: App) {
    let (route, lang) = (app.route(), app.live_lang());
    Effect::new(move |before: Option<Route>| {
        let route = route.get();
        page::set_title(&title(content::words(lang.get()), &route));
        // On the first visit the browser's own focus is right; afterwards a reader is told
        // where it has come to, or finds the place that was left.
        if before.is_some_and(|before| before != route) {
            if let Some(left) = app.arrive() {
                place::go(&left);
            } else {
                page::scroll_to_top();
                page::focus("h1", false);
            }
        }
        route
    });
}

/// From the first look on, the plan keeps its first month; there has to be something to plan.
fn keep_the_first_month(app: App) {
    let (route, bank) = (app.route(), app.bank());
    let is_begun = app.memo(|session| !session.document().is_empty());
    Effect::new(move |_| {
        bank.track();
        if is_begun.get() && route.with(Route::step) == Route::Roadmap {
            app.send(Event::RoadmapSeen);
        }
    });
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
        Route::Monthly => view! { <MonthlyPage /> }.into_any(),
        Route::Moved => view! { <MovedPage /> }.into_any(),
        Route::Indicators => view! { <IndicatorsPage /> }.into_any(),
        Route::Budget => view! { <BudgetPage /> }.into_any(),
        Route::Handover => view! { <HandoverPage /> }.into_any(),
        Route::Trend => view! { <TrendPage /> }.into_any(),
        Route::Share => view! { <SharePage /> }.into_any(),
        Route::Skills => view! { <SkillsPage /> }.into_any(),
        Route::Cases => view! { <CasesPage /> }.into_any(),
        Route::Bank => view! { <BankPage /> }.into_any(),
        Route::History => view! { <HistoryPage /> }.into_any(),
        Route::Paper => view! { <PaperPage /> }.into_any(),
        Route::Help => view! { <HelpPage /> }.into_any(),
        Route::Unknown => view! { <UnknownPage /> }.into_any(),
        #[cfg(feature = "gallery")]
        Route::Gallery => view! { <GalleryPage /> }.into_any(),
    }
}
