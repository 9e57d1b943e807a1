//! The result: where the department stands.

mod details;
mod findings;
mod head;
mod levels;
mod people;
mod priorities;
mod steps;

use leptos::prelude::*;
use readiness::{Document, Readiness};

use crate::ui::pages::path_card::PathCard;
use crate::ui::use_app;

use details::Details;
use findings::Findings;
use head::Head;
use people::People;
use priorities::Priorities;
use steps::Steps;

/// What the parts of the page show: a document, and where its department stands.
#[derive(Clone, Debug, PartialEq)]
struct Assessed {
    document: Document,
    readiness: Readiness,
}

/// Shows where the department stands. Closing a sample, taking back a file or another choice of
/// questions changes the result while it is looked at: each part follows by itself.
#[component]
pub fn AssessmentPage() -> impl IntoView {
    let app = use_app();
    let bank = &app.catalog().bank;
    let document = app.memo(|session| session.document().clone());
    let assessed = Memo::new(move |_| Assessed {
        document: document.get(),
        readiness: document.with(|document| Readiness::assess(bank, document)),
    });
    let has_result = Memo::new(move |_| assessed.with(|a| a.readiness.counts.levels > 0));
    let result = move || {
        view! {
            <div class="result stack">
                <Findings assessed=assessed />
                <Steps assessed=assessed />
                <Priorities assessed=assessed />
                <People assessed=assessed />
                <div class="result-rest">
                    <Details assessed=assessed />
                    <PathCard />
                </div>
            </div>
        }
    };
    view! {
        <Head assessed=assessed has_result=has_result />
        <Show when=move || has_result.get()>{result()}</Show>
    }
}
