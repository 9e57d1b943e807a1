//! Why there is no plan, and where that is decided.

use std::sync::Arc;

use leptos::prelude::*;
use readiness::{Missing, NoHours, NothingPlanned, PlanView};
use session::Decision;

use crate::ui::components::banner::Banner;
use crate::ui::components::button::{Button, LinkButton, Weight};
use crate::ui::components::tone::Tone;
use crate::ui::pages::roadmap::decider::Decider;
use crate::ui::{Route, use_app};

/// Says why no action comes into question, and leads on.
#[component]
pub fn NoActions() -> impl IntoView {
    let app = use_app();
    let words = app.words();
    let progress = app.progress();
    let card = move || {
        let (said, open) =
            progress.with(|progress| (progress.counts.said(), progress.counts.open()));
        let (texts, route, lead) = match (said, open) {
            (0, _) => {
                let text = vec![words.roadmap.empty_answers.into()];
                (text, Route::Question(None), words.readiness.to_questions)
            }
            (_, 0) => {
                let text = vec![words.roadmap.empty_candidates.into()];
                (text, Route::Readiness, words.roadmap.to_readiness)
            }
            _ => {
                let open = words.roadmap.empty_open(open);
                let text = vec![words.roadmap.empty_candidates.into(), open];
                (text, Route::Review, words.common.review)
            }
        };
        let texts = texts.into_iter().map(|text: String| view! { <p>{text}</p> });
        view! {
            <div class="card">
                {texts.collect_view()}
                <p class="actions">
                    <LinkButton href=route.href() weight=Weight::Primary>
                        {lead}
                    </LinkButton>
                </p>
            </div>
        }
    };
    view! { {card} }
}

/// Says why none of the actions can be planned, and leads to where that is decided.
#[component]
pub fn NoPlan(
    /// Why.
    why: NothingPlanned,
    /// The plan that there is none of.
    view: Memo<Arc<PlanView>>,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words(), app.phrases());
    let decider = Decider::here();
    let text = match why {
        NothingPlanned::Hours(NoHours::Staff) => words.roadmap.no_hours_staff,
        NothingPlanned::Hours(NoHours::Share | NoHours::ShareTried) => words.roadmap.no_hours_share,
        NothingPlanned::Hours(NoHours::TooFew) => words.roadmap.no_hours_few,
        NothingPlanned::AllLeftOut => words.roadmap.all_left_out,
    };
    // That the number of staff is missing was said.
    let missing = view.with_untracked(|view| Missing { staff: false, ..view.missing });
    let text = match phrases.missing_profile(missing) {
        more if more.is_empty() => text.to_owned(),
        more => format!("{text}{}{more}", phrases.gap()),
    };
    let way_out = match why {
        NothingPlanned::Hours(NoHours::ShareTried) => {
            let back = Callback::new(move |()| decider.decide(Decision::Share(None)));
            view! {
                <Button weight=Weight::Secondary on_press=back>
                    {words.roadmap.own_share}
                </Button>
            }
            .into_any()
        }
        NothingPlanned::AllLeftOut => view! {
            <LinkButton href=Route::Actions.href() weight=Weight::Secondary>
                {words.roadmap.to_actions}
            </LinkButton>
        }
        .into_any(),
        NothingPlanned::Hours(_) => view! {
            <LinkButton href=Route::Department.href() weight=Weight::Secondary>
                {words.roadmap.to_department}
            </LinkButton>
        }
        .into_any(),
    };
    view! { <Banner tone=Tone::Warn text=text>{way_out}</Banner> }
}
