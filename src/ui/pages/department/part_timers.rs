//! How many people work part-time, and how much of full hours.

use leptos::prelude::*;
use readiness::{PartTime, Profile};

use super::describe;
use crate::ui::components::number_field::NumberField;
use crate::ui::use_app;

/// Asks for the people who work part-time: their hours count with their share.
#[component]
pub fn PartTimers() -> impl IntoView {
    let app = use_app();
    let department = app.words().department;
    let part_time = app.memo(|session| session.document().profile.part_time);
    let people = Signal::derive(move || part_time.get().map(PartTime::people));
    let percent = Signal::derive(move || part_time.get().map(|it| u16::from(it.percent())));
    let has_any = Memo::new(move |_| part_time.with(Option::is_some));
    let more = app.memo(|session| {
        let profile = &session.document().profile;
        profile.staff.filter(|_| profile.has_more_part_time_than_staff())
    });
    let say = move |people, percent| {
        describe(app, |profile| profile.part_time = PartTime::said(people, percent));
    };
    view! {
        <div class="field field-row">
            <NumberField
                id="part-time"
                label=department.part_time
                hint=Some(department.part_time_hint.to_owned())
                unit=department.people
                value=people
                read=|text| {
                    // Nothing typed is nothing said.
                    if text.trim().is_empty() { Some(None) } else { PartTime::read_people(text).map(Some) }
                }
                wrong=department.part_time_wrong(Profile::MAX_STAFF)
                on_change=Callback::new(move |people| say(people, percent.get_untracked()))
            />
            <Show when=move || has_any.get()>
                <NumberField
                    id="part-time-percent"
                    label=department.part_time_percent
                    unit="%"
                    value=percent
                    read=|text| {
                    // Nothing typed is nothing said.
                    if text.trim().is_empty() { Some(None) } else { PartTime::read_percent(text).map(Some) }
                }
                    wrong=department.part_time_wrong(100)
                    on_change=Callback::new(move |percent| say(people.get_untracked(), percent))
                />
            </Show>
        </div>
        <div id="part-time-more" role="status">
            {move || more.get().map(|staff| view! {
                <p class="error">{department.part_time_more(staff)}</p>
            })}
        </div>
    }
}
