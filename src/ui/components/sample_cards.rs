//! The sample departments, each one click from its whole result.

use bank::Lang;
use content::{Sample, Words};
use leptos::prelude::*;
use phrases::kind;

use super::button::Button;

/// Shows the sample departments.
#[component]
pub fn SampleCards(
    /// The words of the page.
    words: &'static Words,
    /// The language of the page.
    lang: Lang,
    /// Receives the sample that a person wants to look at.
    on_open: Callback<Sample>,
) -> impl IntoView {
    let start = words.start;
    let cards = Sample::ALL.into_iter().map(|sample| {
        let profile = sample.document(lang).profile;
        let kind_of = profile.kind.map_or("", |one| kind(words, one));
        let staff = profile.staff.unwrap_or_default();
        view! {
            <li class="card sample">
                <h3>
                    <span class="tag">{start.sample}</span>
                    " "
                    {profile.name.to_string()}
                </h3>
                <p class="small">{start.sample_people(kind_of, staff)}</p>
                <p class="sample-about">{about(words, sample)}</p>
                <Button
                    label=start.sample_of(profile.name.as_str())
                    on_press=Callback::new(move |()| on_open.run(sample))
                >
                    {start.sample_look}
                </Button>
            </li>
        }
    });
    view! { <ul class="samples">{cards.collect_view()}</ul> }
}

const fn about(words: &'static Words, sample: Sample) -> &'static str {
    match sample {
        Sample::Counter => words.start.counter,
        Sample::Tax => words.start.tax,
        Sample::Welfare => words.start.welfare,
    }
}
