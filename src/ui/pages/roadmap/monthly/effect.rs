//! これで変わること: the plan as it will be against the one before the review, in sentences.

use std::sync::Arc;

use leptos::prelude::*;
use readiness::{ActionId, AfterReview, Document, Shift, StopQuestion};

use super::Sitting;
use crate::ui::components::card::Card;
use crate::ui::components::opener::Opener;
use crate::ui::pages::roadmap::state::RoadmapState;
use crate::ui::{App, Asked, Plan, alike, use_app};

/// How many sentences are shown at once.
const SHOWN: usize = 5;

/// The card.
#[component]
pub(super) fn Effects(
    /// The review.
    sitting: Memo<Arc<Sitting>>,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words().monthly, app.phrases());
    let (effect, is_final) = effect(app, sitting);
    let first = Memo::new(move |_| app.today().get().year_month());
    let part = move |is_shown: bool| {
        Memo::new(move |_| {
            effect.with(|effect| {
                let (shown, rest) = effect.shifts.split_at(effect.shifts.len().min(SHOWN));
                if is_shown { shown.to_vec() } else { rest.to_vec() }
            })
        })
    };
    let (shown, rest) = (part(true), part(false));
    let row = move |(action, shift): (ActionId, Shift)| {
        view! { <li data-kind="shift">{phrases.shift(first.get_untracked(), &action, shift)}</li> }
    };
    let key = |one: &(ActionId, Shift)| one.clone();
    let still = Memo::new(move |_| effect.with(|effect| effect.still));
    let later = Memo::new(move |_| effect.with(|effect| effect.later));
    let rest_sentence = move || match (shown.with(Vec::is_empty), still.get()) {
        (true, _) => words.changes_none.to_owned(),
        (false, still) => words.still(still),
    };
    let questions = Memo::new(move |_| {
        sitting.with(|it| {
            let of = it.review.items.iter();
            let asked = of.flat_map(|item| {
                item.questions.iter().map(|question| (item.action.clone(), *question))
            });
            asked.collect::<Vec<(ActionId, StopQuestion)>>()
        })
    });
    let over = Memo::new(move |_| {
        sitting.with(|it| {
            let items = it.review.items.iter();
            items.filter_map(|item| Some((item.action.clone(), item.over()?))).collect::<Vec<_>>()
        })
    });
    let question = move |(action, question): (ActionId, StopQuestion)| {
        view! { <li data-kind="doubt">{phrases.stop_question(&action, question)}</li> }
    };
    let warning = move |(action, hours): (ActionId, u32)| {
        let hours = phrases::hours(phrases.words, hours);
        view! { <li data-kind="doubt">{words.over(phrases.title(&action), hours)}</li> }
    };
    let (is_open, set_open) = expect_context::<RoadmapState>().is_open("shifts");
    let more = Signal::derive(move || words.more(rest.with(Vec::len)));
    let has_rest = Memo::new(move |_| !rest.with(Vec::is_empty));
    view! {
        <Card title=words.changes.to_owned() class="effects">
            <ul class="review-changes">
                <For each=move || shown.get() key=key children=row />
            </ul>
            <Show when=move || has_rest.get()>
                <Opener summary=more is_open=is_open on_toggle=set_open>
                    <ul class="review-changes">
                        <For each=move || rest.get() key=key children=row />
                    </ul>
                </Opener>
            </Show>
            <ul class="review-changes">
                <li data-kind="still">{rest_sentence}</li>
                <For each=move || questions.get() key=|one| format!("{one:?}") children=question />
                <For each=move || over.get() key=Clone::clone children=warning />
            </ul>
            <Show when=move || { later.get() > 0 }>
                <p class="figure review-later">
                    <span>{words.later}</span>
                    <strong>{move || words.later_months(later.get())}</strong>
                </p>
            </Show>
            <p class="small searching no-print" data-over=move || is_final.get().to_string()>
                {words.searching}
            </p>
        </Card>
    }
}

/// Returns what the review changes, and whether both plans are the ones that count. Nothing waits
/// for it: the first plans are compared at once, better ones when they are found.
fn effect(app: App, sitting: Memo<Arc<Sitting>>) -> (Memo<AfterReview>, Memo<bool>) {
    let (document, today, bank) = (app.document(), app.today(), &app.catalog().bank);
    let before = Memo::new(move |_| {
        let month = sitting.with(|it| it.review.month);
        Arc::new(document.with(|document| document.before_review(month)))
    });
    let after = Memo::new(move |_| Arc::new(document.with(|it| it.with_review_ended(today.get()))));
    let plan_of = move |document: Memo<Arc<Document>>| {
        Plan::of(move || Asked { bank, document: document.get(), today: today.get() })
    };
    let (plan_before, plan_after) = (plan_of(before), plan_of(after));
    let plans = Memo::new(move |_| {
        let found = |plan: Plan, of: Memo<Arc<Document>>| {
            let is_present = of.with(|of| document.with(|document| of == document));
            if is_present { app.plan().found().get() } else { plan.found().get() }
        };
        let (before, after) = (found(plan_before, before), found(plan_after, after));
        let is_final = [&before, &after].iter().all(|it| it.stage == readiness::PlanStage::Final);
        (alike(&before, &after), is_final)
    });
    let effect = Memo::new(move |_| {
        plans.with(|([before, after], _)| {
            document.with(|document| AfterReview::between(bank, document, before, after))
        })
    });
    (effect, Memo::new(move |_| plans.with(|(_, is_final)| *is_final)))
}
