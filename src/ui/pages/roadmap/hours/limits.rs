//! The limits that a person can move here: how much at once, which share of the hours.

use leptos::prelude::*;
use readiness::{AtOnce, Share};
use session::Decision;

use crate::ui::components::card::Card;
use crate::ui::components::select_field::SelectField;
use crate::ui::pages::roadmap::decider::Decider;
use crate::ui::use_app;

/// The card.
#[component]
pub fn Limits() -> impl IntoView {
    let app = use_app();
    let (words, document) = (app.words(), app.document());
    let decider = Decider::here();
    let numbers: Vec<_> =
        (1..=AtOnce::MAX).map(|count| (count.to_string(), count.to_string())).collect();
    let at_once = Signal::derive(move || {
        document.with(|document| document.scenario.at_once.get().to_string())
    });
    let choose_at_once = Callback::new(move |text: String| {
        if let Some(at_once) = text.parse().ok().and_then(AtOnce::new) {
            decider.decide(Decision::AtOnce(at_once));
        }
    });
    let shares = Memo::new(move |_| {
        let own = document.with(|document| document.profile.share.percent());
        let shares = (0..=Share::MAX).map(|it| (it.to_string(), phrases::percent(words, it)));
        let own = (String::new(), words.plan.share_own(own));
        std::iter::once(own).chain(shares).collect::<Vec<_>>()
    });
    let tried = Signal::derive(move || {
        let share = document.with(|document| document.scenario.share);
        share.map(|share| share.percent().to_string()).unwrap_or_default()
    });
    let try_share = Callback::new(move |text: String| {
        decider.decide(Decision::Share(text.parse().ok().and_then(Share::new)));
    });
    view! {
        <Card title=words.plan.limits class="no-print">
            <div class="field-row">
                <SelectField
                    id="at-once"
                    label=words.plan.at_once
                    options=numbers
                    chosen=at_once
                    on_choose=choose_at_once
                />
                <SelectField
                    id="share-tried"
                    label=words.plan.share
                    options=shares
                    chosen=tried
                    on_choose=try_share
                />
            </div>
        </Card>
    }
}
