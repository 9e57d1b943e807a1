//! Name, kind, staff and who answers.

use leptos::prelude::*;
use readiness::{DepartmentKind, Name, Profile, Role};

use super::choices::{at, choices};
use super::describe;
use crate::ui::components::{ChoiceGroup, Limit, LimitedField, card, kind_name, staff_field};
use crate::ui::el::{Callback, El, Memo, memo};
use crate::ui::{Desk, say};

/// Asks what the department is.
pub fn about(desk: Desk, profile: Memo<Profile>) -> El {
    let words = desk.words();
    let department = words.department;
    let kinds = DepartmentKind::ALL.map(|kind| kind_name(words, kind).to_owned());
    let roles = Role::ALL.map(|role| match role {
        Role::Staff => department.role_staff.to_owned(),
        role => say::role(words, role).to_owned(),
    });
    let kind = ChoiceGroup::new("kind", department.kind, kinds.into()).tag(department.needed);
    let role = ChoiceGroup::new("role", department.role, roles.into()).hint(department.role_hint);
    let on_staff = Callback::new(move |staff| describe(desk, |profile| profile.staff = staff));
    let staff = memo(move || profile.with(|profile| profile.staff));
    card(department.about)
        .view(name_field(desk, profile))
        .child(choices(
            desk,
            kind,
            |p| at(&DepartmentKind::ALL, p.kind),
            |p, at| p.kind = DepartmentKind::ALL.get(at).copied(),
        ))
        .child(staff_field(words, staff, on_staff))
        .child(choices(
            desk,
            role,
            |p| at(&Role::ALL, Some(p.role)),
            |p, at| p.role = Role::ALL.get(at).copied().unwrap_or_default(),
        ))
}

fn name_field(desk: Desk, profile: Memo<Profile>) -> AnyView {
    let words = desk.words();
    let stored = Signal::derive(move || profile.with(|profile| profile.name.to_string()));
    let limit = Limit::of::<{ Name::MAX }>();
    let on_input = move |text: String| describe(desk, |profile| profile.name = Name::cut(&text));
    view! {
        <LimitedField
            words=words
            limit=limit
            stored=stored
            on_input=leptos::prelude::Callback::new(on_input)
            id="name"
            label=words.department.name
            hint=Some(words.department.name_hint(Name::MAX))
        />
    }
    .into_any()
}
