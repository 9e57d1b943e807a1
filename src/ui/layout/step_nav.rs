//! The five steps of the diagnosis, and help.

use content::{CommonWords, Word};
use leptos::prelude::*;
use readiness::Needed;

use crate::ui::{Route, use_app};

/// A step: its page, what it is called, and whether it is done.
type Step = (Route, fn(&CommonWords) -> Word, Signal<bool>);

/// Shows the steps: which one the page belongs to, and which are done.
#[component]
pub fn StepNav() -> impl IntoView {
    let app = use_app();
    let common = move || app.live_words().common;
    let (route, progress) = (app.route(), app.progress());
    let is_described = app.memo(|session| {
        let (bank, profile) = (&session.catalog().bank, &session.document().profile);
        Needed::missing(bank, profile).next().is_none()
    });
    let is_answered = move || progress.with(|progress| progress.unanswered.is_empty());
    let never = Signal::stored(false);
    let steps: [Step; 5] = [
        (Route::Department, |common| common.department, is_described.into()),
        (Route::Question(None), |common| common.questions, Signal::derive(is_answered)),
        (Route::Readiness, |common| common.readiness, never),
        (Route::Roadmap, |common| common.roadmap, never),
        (Route::Share, |common| common.share, never),
    ];
    let step = Memo::new(move |_| route.with(Route::step));
    let steps = steps.into_iter().zip(1..).map(|((to, name, is_done), number)| {
        let href = to.href();
        let mark = move || if is_done.get() { "✓".to_owned() } else { number.to_string() };
        view! {
            <li>
                <a href=href aria-current=move || (step.get() == to).then_some("step")>
                    <b data-done=is_done>{mark}</b>
                    <span class="way-name">{move || name(common())}</span>
                    <span class="hidden">{move || is_done.get().then(|| common().done)}</span>
                </a>
            </li>
        }
    });
    view! {
        <nav class="way" aria-label=move || common().way>
            <ol>{steps.collect_view()}</ol>
            <a
                class="way-help"
                href=Route::Help.href()
                aria-current=move || (route.get() == Route::Help).then_some("page")
            >
                {move || common().help}
            </a>
        </nav>
    }
}
