//! When the department is busy, and how much of its time may go into improvement.

use readiness::{BUSY_PERCENT, Month, Profile};

use super::choices::{choices, toggle};
use super::describe;
use crate::ui::components::{ChoiceGroup, card, hours_share};
use crate::ui::el::{Callback, El, Memo};
use crate::ui::{Desk, say};

/// Asks for the department's time.
pub fn time(desk: Desk, profile: Memo<Profile>) -> El {
    let (words, lang) = (desk.words(), desk.lang_now());
    let department = words.department;
    let hint = department.busy_hint(BUSY_PERCENT);
    let months = Month::FISCAL.map(|month| say::short_month(lang, month));
    let busy = ChoiceGroup::new("busy", department.busy, months.into()).hint(hint).several();
    let on_share = Callback::new(move |share| describe(desk, |profile| profile.share = share));
    card(department.time)
        .child(choices(
            desk,
            busy,
            |p| {
                let fiscal = Month::FISCAL.iter().enumerate();
                fiscal.filter(|(_, month)| p.busy.contains(month)).map(|(at, _)| at).collect()
            },
            |p, at| toggle(&mut p.busy, Month::FISCAL.get(at).copied()),
        ))
        .child(hours_share(words, profile, on_share))
}
