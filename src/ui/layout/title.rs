//! What the browser calls a page.

use content::Words;

use crate::ui::Route;

/// Returns the browser's title for a page.
pub fn title(words: &'static Words, route: &Route) -> String {
    let page = match route {
        Route::Start => return words.common.product.into(),
        Route::Department => words.common.department,
        Route::Question(_) => words.common.questions,
        Route::Review => words.common.review,
        Route::Readiness => words.common.readiness,
        Route::Roadmap => words.common.roadmap,
        Route::Actions | Route::Action(_) => words.action.list_title,
        Route::Weights => words.plan.weigh_title,
        Route::Hours => words.plan.hours_title,
        Route::Monthly => words.monthly.title_any,
        Route::Moved => words.moved.title,
        Route::Indicators => words.indicators.title,
        Route::Budget => words.budget.title,
        Route::Trend => words.trend.title,
        Route::Handover => words.handover.title,
        Route::Share => words.common.share,
        Route::Skills => words.skills.title,
        Route::Cases => words.cases.title,
        Route::Bank => words.bank.title,
        Route::History => words.history.title,
        Route::Paper => words.paper.title,
        Route::Help => words.common.help,
        #[cfg(feature = "gallery")]
        Route::Gallery => "Components",
        Route::Unknown => words.common.no_page,
    };
    format!("{page} | {}", words.common.product)
}
