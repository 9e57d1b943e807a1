//! The share of working hours, with what it means in hours.

use content::Words;
use leptos::prelude::*;
use phrases::hours_of_share;
use readiness::{HOURS_PER_PERSON_MONTH, Profile, Share};

use super::select_field::SelectField;

/// Asks how much time may go into improvement and says what that means.
#[component]
pub fn HoursShare(
    /// The words of the page.
    words: &'static Words,
    /// The department.
    #[prop(into)]
    profile: Signal<Profile>,
    /// Receives each new share.
    on_share: Callback<Share>,
) -> impl IntoView {
    let department = words.department;
    let options: Vec<_> = (0..=Share::MAX)
        .map(|percent| (percent.to_string(), department.share_percent(percent)))
        .collect();
    let pick = move |percent: String| {
        if let Some(share) = percent.parse().ok().and_then(Share::new) {
            on_share.run(share);
        }
    };
    let chosen =
        Signal::derive(move || profile.with(|profile| profile.share.percent().to_string()));
    view! {
        <SelectField
            id="share"
            label=department.share
            hint=Some(department.share_rule(HOURS_PER_PERSON_MONTH))
            options=options
            chosen=chosen
            on_choose=Callback::new(pick)
        />
        <p class="means" role="status">
            {move || profile.with(|profile| hours_of_share(words, profile))}
        </p>
    }
}
