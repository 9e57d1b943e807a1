//! A group of choices over the profile.

use std::collections::BTreeSet;

use readiness::Profile;

use super::describe;
use crate::ui::Desk;
use crate::ui::components::ChoiceGroup;
use crate::ui::el::{Callback, El};

/// A group of choices that reads and writes the profile: `get` returns the positions of what
/// the profile says, `set` takes over the position that was clicked.
pub fn choices(
    desk: Desk,
    group: ChoiceGroup,
    get: fn(&Profile) -> Vec<usize>,
    set: fn(&mut Profile, usize),
) -> El {
    let chosen = desk.derive(move |s| get(&s.document().profile));
    group.show(chosen, Callback::new(move |at| describe(desk, |profile| set(profile, at))))
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
