//! What the views of the roadmap remember while the page is open, so that a person who comes
//! back finds them as they were left. Nothing of it is stored.

use std::collections::{BTreeMap, BTreeSet};

use leptos::prelude::*;
use readiness::{ActionId, ListOrder, Scope, Weights, YearMonth};
use session::Decision;

/// What the list of all actions shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// What is searched for.
    pub text: String,
    /// Which part of the list.
    pub scope: Scope,
    /// Only what takes burden away.
    pub only_relief: bool,
    /// Only what has a date from outside.
    pub only_dated: bool,
    /// By what it is ordered, and whether downwards.
    pub order: (ListOrder, bool),
}

/// What was changed last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// The sentence that says so.
    pub text: String,
    /// The decision that takes it back.
    pub back: Option<Decision>,
    /// The revision of the document after it: with the next change the message goes.
    pub revision: u32,
}

/// What the views remember.
#[derive(Clone, Copy)]
pub struct RoadmapState {
    /// What was changed last.
    pub changed: RwSignal<Option<Changed>>,
    /// What the list shows.
    pub filter: RwSignal<Filter>,
    /// Which details are open, by name.
    opened: RwSignal<BTreeSet<&'static str>>,
    /// The weights that are being tried, where they are not the plan's.
    pub weights: RwSignal<Option<Weights>>,
    /// The reasons that were begun and belong to no decision yet.
    pub reasons: RwSignal<BTreeMap<ActionId, String>>,
    /// By which months actions are asked to end.
    pub asked: RwSignal<BTreeMap<ActionId, YearMonth>>,
    /// Whether a link leads to the comparison, which then comes into view.
    pub leads_to_comparison: RwSignal<bool>,
}

impl RoadmapState {
    /// Begins with nothing to remember.
    pub fn new() -> Self {
        Self {
            changed: RwSignal::new(None),
            filter: RwSignal::new(Filter::default()),
            opened: RwSignal::new(BTreeSet::new()),
            weights: RwSignal::new(None),
            reasons: RwSignal::new(BTreeMap::new()),
            asked: RwSignal::new(BTreeMap::new()),
            leads_to_comparison: RwSignal::new(false),
        }
    }

    /// Returns whether the details called `name` are open, to read and to set.
    pub fn is_open(self, name: &'static str) -> (Signal<bool>, Callback<bool>) {
        let opened = self.opened;
        let set = move |is_open| {
            opened.update(|opened| {
                if is_open {
                    opened.insert(name);
                } else {
                    opened.remove(name);
                }
            });
        };
        (Signal::derive(move || opened.with(|opened| opened.contains(name))), Callback::new(set))
    }
}
