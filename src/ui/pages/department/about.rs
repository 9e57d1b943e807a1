//! Name, kind, staff and who answers.

use leptos::prelude::*;
use phrases::{kind, role};
use readiness::{DepartmentKind, Name, Profile, Role};

use super::describe;
use super::part_timers::PartTimers;
use super::profile_choice::{ProfileChoice, at};
use crate::ui::components::card::Card;
use crate::ui::components::limited_field::{Limit, LimitedField};
use crate::ui::components::number_field::NumberField;
use crate::ui::use_app;

/// Asks what the department is.
#[component]
pub fn About() -> impl IntoView {
    let app = use_app();
    let words = app.words();
    let department = words.department;
    let roles = Role::ALL.map(|one| match one {
        Role::Staff => department.role_staff,
        one => role(words, one),
    });
    let name = app.memo(|session| session.document().profile.name.to_string());
    let limit = Limit::of::<{ Name::MAX }>();
    let rename = move |text: String| describe(app, |profile| profile.name = Name::cut(&text));
    view! {
        <Card title=department.about>
            <LimitedField
                words=words
                id="name"
                label=department.name
                hint=Some(department.name_hint(Name::MAX))
                stored=name
                limit=limit
                on_input=Callback::new(rename)
            />
            <ProfileChoice
                id="kind"
                legend=department.kind
                tag=Some(department.needed)
                options=DepartmentKind::ALL.map(|one| kind(words, one)).into()
                get=|profile| at(&DepartmentKind::ALL, profile.kind)
                set=|profile, at| {
                    if let Some(one) = DepartmentKind::ALL.get(at) {
                        profile.take_kind(*one);
                    }
                }
            />
            <div class="halves">
                <Staff />
                <PartTimers />
            </div>
            <ProfileChoice
                id="role"
                legend=department.role
                hint=department.role_hint
                options=roles.into()
                get=|profile| at(&Role::ALL, Some(profile.role))
                set=|profile, at| profile.role = Role::ALL.get(at).copied().unwrap_or_default()
            />
        </Card>
    }
}

/// Asks how many people work in the department. What cannot be a number of people is said and
/// changes nothing.
#[component]
fn Staff() -> impl IntoView {
    let app = use_app();
    let department = app.words().department;
    let staff = app.memo(|session| session.document().profile.staff);
    let wrong = Signal::derive(move || {
        let wrong = department.staff_wrong(Profile::MAX_STAFF);
        let kept = staff.get().map(|staff| department.staff_kept(staff));
        [Some(wrong), kept].into_iter().flatten().collect::<Vec<_>>().join(" ")
    });
    view! {
        <NumberField
            id="staff"
            label=department.staff
            tag=Some(department.needed)
            hint=Some(department.staff_hint.to_owned())
            unit=department.people
            value=staff
            read=|text| {
                // Nothing typed is nothing said.
                if text.trim().is_empty() { Some(None) } else { Profile::read_staff(text).map(Some) }
            }
            wrong=wrong
            on_change=Callback::new(move |staff| describe(app, |profile| profile.staff = staff))
        />
    }
}
