//! A group of choices over the profile.

use std::collections::BTreeSet;

use leptos::prelude::*;
use readiness::Profile;

use super::describe;
use crate::ui::components::choice_group::ChoiceGroup;
use crate::ui::use_app;

/// A group of choices that reads and writes the profile.
#[component]
pub fn ProfileChoice(
    /// The id of the group.
    id: &'static str,
    /// The question.
    legend: &'static str,
    /// A word beside the question.
    #[prop(default = None)]
    tag: Option<&'static str>,
    /// What helps to answer.
    #[prop(optional, into)]
    hint: MaybeProp<String>,
    /// The choices.
    options: Vec<&'static str>,
    /// Whether any number of choices may be chosen.
    #[prop(optional)]
    several: bool,
    /// Returns the positions of what the profile says.
    get: fn(&Profile) -> Vec<usize>,
    /// Takes over the position that was clicked.
    set: fn(&mut Profile, usize),
) -> impl IntoView {
    let app = use_app();
    view! {
        <ChoiceGroup
            id=id
            legend=legend
            tag=tag
            hint=hint
            options=options.into_iter().map(Signal::from).collect()
            several=several
            chosen=app.memo(move |session| get(&session.document().profile))
            on_choose=Callback::new(move |at| describe(app, |profile| set(profile, at)))
        />
    }
}

/// Returns the position of what is said, as the list of one that a group wants.
pub fn at<T: PartialEq>(all: &[T], said: Option<T>) -> Vec<usize> {
    said.and_then(|said| all.iter().position(|one| *one == said)).into_iter().collect()
}

/// Puts `one` into `set`, or takes it out.
pub fn toggle<T: Ord>(set: &mut BTreeSet<T>, one: Option<T>) {
    if let Some(one) = one
        && !set.remove(&one)
    {
        set.insert(one);
    }
}
