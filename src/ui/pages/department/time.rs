//! When the department is busy, and how much of its time may go into improvement.

use leptos::prelude::*;
use phrases::short_month;
use readiness::{BUSY_PERCENT, Month, Profile};

use super::describe;
use super::profile_choice::toggle;
use crate::ui::components::card::Card;
use crate::ui::components::choice_group::ChoiceGroup;
use crate::ui::components::hours_share::HoursShare;
use crate::ui::use_app;

/// Asks for the department's time.
#[component]
pub fn Time() -> impl IntoView {
    let app = use_app();
    let (words, lang) = (app.words(), app.lang());
    let department = words.department;
    let profile = app.memo(|session| session.document().profile.clone());
    let months = Month::FISCAL.map(|month| Signal::from(short_month(lang, month)));
    let busy = Signal::derive(move || profile.with(busy));
    let choose = move |at: usize| {
        describe(app, |profile| toggle(&mut profile.busy, Month::FISCAL.get(at).copied()));
    };
    let share = move |share| describe(app, |profile| profile.share = share);
    view! {
        <Card title=department.time>
            <ChoiceGroup
                id="busy"
                legend=department.busy
                hint=department.busy_hint(BUSY_PERCENT)
                options=months.into()
                several=true
                chosen=busy
                on_choose=Callback::new(choose)
            />
            <HoursShare words=words profile=profile on_share=Callback::new(share) />
        </Card>
    }
}

/// Returns the positions of the busy months in the fiscal year.
fn busy(profile: &Profile) -> Vec<usize> {
    let fiscal = Month::FISCAL.iter().enumerate();
    fiscal.filter(|(_, month)| profile.busy.contains(month)).map(|(at, _)| at).collect()
}
