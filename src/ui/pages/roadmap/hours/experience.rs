//! What finished actions took beside their estimates, and whether the plan counts with it.

use leptos::prelude::*;
use readiness::{Effort, Experience};
use session::Event;

use crate::ui::components::button::Button;
use crate::ui::components::card::Card;
use crate::ui::pages::roadmap::decider::Decider;
use crate::ui::use_app;

/// The card; nothing while nothing finished has hours and the plan counts the estimates as they
/// are. The factor is offered and never used unasked.
#[component]
pub fn ExperienceCard() -> impl IntoView {
    let app = use_app();
    let (words, phrases, document) = (app.words().plan, app.phrases(), app.document());
    let bank = &app.catalog().bank;
    let decider = Decider::here();
    let experience = Memo::new(move |_| document.with(|it| Experience::of(bank, it)));
    let effort = Memo::new(move |_| document.with(|it| it.follow_up.effort));
    let offered = Memo::new(move |_| experience.with(|it| it.offered_beside(effort.get())));
    let is_used = Memo::new(move |_| effort.get() != Effort::default());
    let has_any = Memo::new(move |_| is_used.get() || experience.with(|it| it.count() > 0));
    // For as long as the page is open: nobody is asked again at once.
    let is_declined = RwSignal::new(false);
    let question = move || {
        let offered = offered.get().filter(|_| !is_declined.get())?;
        Some(experience.with(|it| phrases.experience_offer(it, offered)))
    };
    let choose = move |effort| decider.replan(Event::EffortChosen(effort), words.replanned);
    let take = Callback::new(move |()| {
        if let Some(offered) = offered.get_untracked() {
            choose(offered);
        }
    });
    let leave = Callback::new(move |()| {
        is_declined.set(true);
        if is_used.get_untracked() {
            choose(Effort::default());
        }
    });
    view! {
        <Show when=move || has_any.get()>
            <Card title=words.experience_title class="experience">
                <p>{move || experience.with(|it| phrases.experience(it))}</p>
                <p role="status">{move || phrases.effort(effort.get())}</p>
                <p>{question}</p>
                <div class="actions no-print">
                    <Show when=move || offered.with(Option::is_some)>
                        <Button is_small=true on_press=take>
                            {words.effort_use}
                        </Button>
                    </Show>
                    " "
                    <Show when=move || is_used.get() || offered.with(Option::is_some)>
                        <Button is_small=true on_press=leave>
                            {move || if is_used.get() { words.effort_back } else { words.effort_leave }}
                        </Button>
                    </Show>
                </div>
            </Card>
        </Show>
    }
}
