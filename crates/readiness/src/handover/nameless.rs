//! A document without what may name a person.

use crate::adopted::Adopted;
use crate::audience::Audience;
use crate::bounded::BoundedMap;
use crate::document::Document;
use crate::scenario::{Scenario, Wish};
use crate::text::Position;

impl Document {
    /// Returns the document without free texts and without positions that somebody typed: neither
    /// can name a person then. What follows from the answers is to be computed from the whole.
    #[must_use]
    pub fn nameless(&self) -> Self {
        let mut copy = self.copy_for(Audience::Office);
        copy.scenario = without_owners(&copy.scenario);
        copy.adopted = copy.adopted.map(nameless_plan);
        let earlier = copy.follow_up.earlier.iter().cloned();
        copy.follow_up.earlier = earlier.map(nameless_plan).collect();
        copy
    }
}

fn nameless_plan(plan: Adopted) -> Adopted {
    Adopted { scenario: without_owners(&plan.scenario), ..plan }
}

fn without_owners(scenario: &Scenario) -> Scenario {
    let wishes = scenario.wishes.iter().map(|(id, wish)| {
        let wish = Wish { owner: Position::default(), ..wish.clone() };
        (id.clone(), wish)
    });
    let wishes = wishes.filter(|(_, wish)| !wish.is_empty());
    // As many as there were, or fewer.
    let wishes = BoundedMap::of(wishes).unwrap_or_default();
    Scenario { wishes, ..scenario.clone() }
}
