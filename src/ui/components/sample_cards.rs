//! The sample departments, each one click from its whole result.

use content::Word;
use content::{Sample, Words};
use session::Event;

use super::facts::kind_name;
use super::small;
use crate::ui::el::{El, el};
use crate::ui::{Desk, Route, say};

/// Shows the sample departments.
pub fn sample_cards(desk: Desk) -> El {
    let cards = Sample::ALL.into_iter().map(|sample| card(desk, sample));
    el("ul.samples").children(cards)
}

fn card(desk: Desk, sample: Sample) -> El {
    let words = desk.words();
    let start = words.start;
    let profile = sample.document(desk.lang_now()).profile;
    let kind = profile.kind.map_or("", |kind| kind_name(words, kind));
    let staff = say::number(profile.staff.unwrap_or_default());
    let people = start.sample_people(kind, staff);
    let label = start.sample_of(profile.name.as_str());
    let look = el("button.button[data-kind=second]")
        .attr("aria-label", label)
        .text(start.sample_look)
        .on("click", move |_| {
            desk.send(Event::SampleOpened(sample));
            desk.go(&Route::Readiness);
        });
    let tag = el("span.tag").text(start.sample);
    el("li.card sample")
        .child(el("h3").child(tag).text(" ").text(profile.name.to_string()))
        .child(small(people))
        .texted("p.sample-about", about(words, sample))
        .child(look)
}

const fn about(words: &'static Words, sample: Sample) -> Word {
    match sample {
        Sample::Counter => words.start.counter,
        Sample::Tax => words.start.tax,
        Sample::Welfare => words.start.welfare,
    }
}
