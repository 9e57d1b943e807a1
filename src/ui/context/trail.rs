//! The pages that were visited, so that Back, or a link back, leads to the place that was left.

use leptos::prelude::*;

use crate::browser::place::{self, Place};
use crate::ui::Route;

/// A page that was visited, and where a person was on it.
struct Stop {
    route: Route,
    place: Place,
}

/// The pages on the way to the present one; kept only while the page is open.
#[derive(Clone, Copy)]
pub(super) struct Trail {
    stops: StoredValue<Vec<Stop>>,
    /// Where to be on the present page, if it was left before.
    arrival: StoredValue<Option<Place>>,
}

impl Trail {
    /// How many pages are remembered.
    const MOST: usize = 50;

    /// Begins with no page before the present one.
    pub fn begin() -> Self {
        place::keep_places_ourselves();
        Self { stops: StoredValue::new(Vec::new()), arrival: StoredValue::new(None) }
    }

    /// Notes where the person is on the page `from` before `to` is shown in its place.
    pub fn leave(self, from: &Route, to: &Route) {
        self.stops.update_value(|stops| {
            let is_back = stops.last().is_some_and(|last| last.route == *to);
            if is_back && to.keeps_place() {
                self.arrival.set_value(stops.pop().map(|stop| stop.place));
                return;
            }
            self.arrival.set_value(None);
            stops.push(Stop { route: from.clone(), place: place::here() });
            if stops.len() > Self::MOST {
                stops.remove(0);
            }
        });
    }

    /// Forgets the pages so far.
    pub fn forget(self) {
        self.stops.update_value(Vec::clear);
    }

    /// Returns the page before the present one.
    pub fn before(self) -> Option<Route> {
        self.stops.with_value(|stops| stops.last().map(|stop| stop.route.clone()))
    }

    /// Takes the place that the present page was left at; `None` where it is visited anew.
    pub fn arrive(self) -> Option<Place> {
        self.arrival.try_update_value(Option::take).flatten()
    }
}
