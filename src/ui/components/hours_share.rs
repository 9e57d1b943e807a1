//! The share of working hours, with what it means in hours.

use content::Words;
use leptos::prelude::*;
use readiness::{HOURS_PER_PERSON_MONTH, Profile, Share};

use crate::ui::el::{Callback, El, Memo, el};
use crate::ui::say;

/// Asks how much time may go into improvement and says what that means; `on_share` receives
/// each new share.
pub fn hours_share(words: &'static Words, profile: Memo<Profile>, on_share: Callback<Share>) -> El {
    let department = words.department;
    let share = move || profile.with(|profile| profile.share);
    let now = profile.with_untracked(|profile| profile.share);
    let options = (0..=Share::MAX).filter_map(Share::new).map(|share| {
        let percent = say::number(share.percent());
        let text = department.share_percent(&percent);
        el("option").attr("value", percent).flag("selected", share == now).text(text)
    });
    let pick = move |percent: String| {
        if let Some(share) = percent.parse().ok().and_then(Share::new) {
            on_share.run(share);
        }
    };
    let select = el("select[id=share][aria-describedby=share-rule]")
        .live_value(move || say::number(share().percent()))
        .on("change", move |event| pick(event_target_value(&event)))
        .children(options);
    let rule = department.share_rule(HOURS_PER_PERSON_MONTH);
    let means = move || profile.with(|profile| means(words, profile));
    el("div.field")
        .texted("label[for=share]", department.share)
        .texted("p.small[id=share-rule]", rule)
        .child(select)
        .child(el("p.means[role=status]").live_text(means))
}

/// Says how many hours a month the share comes to.
fn means(words: &'static Words, profile: &Profile) -> String {
    let department = words.department;
    let Some(staff) = profile.staff else { return department.share_open.into() };
    if profile.usual_hours() == 0 {
        return department.share_nothing.into();
    }
    let usual = department.share_means(staff, profile.usual_hours());
    if profile.busy.is_empty() {
        return usual;
    }
    let busy = department.share_busy(profile.busy_hours());
    [usual, busy].join(" ")
}
