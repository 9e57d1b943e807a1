//! The day of the next review, and the end of this one.

use std::sync::Arc;

use leptos::prelude::*;
use readiness::{NextReview, NextReviewProblem};
use session::Event;

use super::Sitting;
use crate::ui::components::button::{Button, Weight};
use crate::ui::components::card::Card;
use crate::ui::components::date_field::DateField;
use crate::ui::use_app;

/// The card.
#[component]
pub(super) fn Next(
    /// The review.
    sitting: Memo<Arc<Sitting>>,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words().monthly, app.phrases());
    let (document, today) = (app.document(), app.today());
    let day = Memo::new(move |_| document.with(|it| it.offered_review(today.get())));
    let problem = RwSignal::new(None::<NextReviewProblem>);
    let error = Signal::derive(move || {
        let problem = problem.get()?;
        Some(match problem {
            NextReviewProblem::NoDay => words.next_no_day.to_owned(),
            NextReviewProblem::Past => words.next_past.to_owned(),
            NextReviewProblem::TooFar => words.next_far.to_owned(),
        })
    });
    let choose =
        Callback::new(move |text: String| match NextReview::read(&text, today.get_untracked()) {
            Ok(day) => {
                problem.set(None);
                app.send(Event::NextReviewSet(Some(day.get())));
            }
            Err(what) => problem.set(Some(what)),
        });
    let ended = move || {
        sitting.with(|it| {
            let month = phrases::month(phrases.lang, it.review.month.month());
            it.review.is_ended.then(|| view! { <p class="ended">{words.ended(month)}</p> })
        })
    };
    view! {
        <Card title=words.next.to_owned() class="review-next">
            <p>
                <b class="date">{move || phrases.weekday(day.get())}</b>
            </p>
            <DateField
                id="next-review"
                label=words.next_day
                value=day
                error=error
                on_change=choose
            />
            <div role="status">{ended}</div>
            <p class="buttons no-print">
                <Button
                    weight=Weight::Primary
                    id="end-review"
                    on_press=Callback::new(move |()| app.send(Event::ReviewEnded))
                >
                    {words.end}
                </Button>
            </p>
            <p class="small">{words.kept}</p>
        </Card>
    }
}
