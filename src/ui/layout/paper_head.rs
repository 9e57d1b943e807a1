//! The line at the head of every printed sheet: whose it is, of which day, by which question set,
//! and the check code that the file and the other papers have, too.

use leptos::prelude::*;

use crate::ui::{Route, use_app};

/// Shows the line, on paper alone. What is printed to be filled in or read by anyone names the
/// question set and no department.
#[component]
pub fn PaperHead() -> impl IntoView {
    let app = use_app();
    let (route, document, bank, today) = (app.route(), app.document(), app.bank(), app.today());
    let words = move || app.live_words();
    // Only these are of one state of the answers; elsewhere no code is worked out at each letter.
    let is_result = Memo::new(move |_| {
        route.with(|route| route.shows_plan() || matches!(route, Route::Readiness | Route::Trend))
    });
    // The sheet for the successor has a head of its own, which also names the adopted plan.
    let has_own = Memo::new(move |_| route.with(|route| *route == Route::Handover));
    let of = move || {
        let product = words().common.product;
        if !is_result.get() {
            return product.to_owned();
        }
        document.with(|document| match document.profile.name.as_str() {
            "" => product.to_owned(),
            name => name.to_owned(),
        })
    };
    let sample = move || {
        let is_sample = is_result.get() && document.with(|document| document.is_sample);
        is_sample.then(|| view! { " " <span>{words().paper.sample}</span> })
    };
    let state = move || {
        bank.track();
        let (words, edition) = (words().paper, &app.catalog().edition);
        if !is_result.get() {
            return words.head_blank(edition);
        }
        document.with(|document| {
            let date = phrases::date(app.live_lang().get(), document.as_of(today.get()));
            words.head(date, edition, record::check_code(document))
        })
    };
    view! {
        <Show when=move || !has_own.get()>
            <div class="paper-head only-print">
                <p>
                    <span>
                        <b>{of}</b>
                        {sample}
                    </span>
                    <span>{state}</span>
                </p>
            </div>
        </Show>
    }
}
