//! A whole area that does not apply to the department: one press, with the reason.

use leptos::prelude::*;
use readiness::{AreaId, Remark};
use session::Event;

use crate::ui::components::button::{Button, Weight};
use crate::ui::components::disclosure::Disclosure;
use crate::ui::components::limited_field::{Limit, LimitedField};
use crate::ui::use_app;

/// Asks for the reason and says "not applicable" for all that is open in the area.
#[component]
pub fn AreaLeftOut(
    /// The area.
    area: &'static AreaId,
    /// What it is called.
    name: &'static str,
) -> impl IntoView {
    let app = use_app();
    let all_words = app.words();
    let words = all_words.question;
    let open = app.memo(move |session| session.open_questions(area).len());
    let reason = RwSignal::new(String::new());
    let cannot = Signal::derive(move || reason.with(|reason| reason.trim().is_empty()));
    let press = Callback::new(move |()| {
        let reason = reason.with_untracked(|reason| Remark::cut(reason.trim()));
        app.send(Event::AreaLeftOut { area: area.clone(), reason });
    });
    view! {
        <Show when=move || { open.get() > 1 }>
            <Disclosure summary=words.area_none(name)>
                <LimitedField
                    words=all_words
                    id="area-reason"
                    label=words.area_none_reason
                    limit={Limit::of::<{ Remark::MAX }>()}
                    stored=reason
                    on_input=Callback::new(move |text| reason.set(text))
                />
                <p>
                    <Button weight=Weight::Secondary is_small=true disabled=cannot on_press=press>
                        {move || words.area_none_do(open.get())}
                    </Button>
                </p>
            </Disclosure>
        </Show>
    }
}
