//! How near the plan is to the best there can be, proven bit by bit.

use leptos::prelude::*;
use readiness::Proof;

use crate::ui::{counting, gradually, use_app};

/// How many rounds of the proof are made in one go: a few milliseconds.
const ROUNDS: u32 = 10;

/// The sentence; its place is empty until the proof is made.
#[component]
pub fn Certainty() -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words().outlook, app.phrases());
    let counting = counting(app);
    // The proof, and whether it goes on.
    let begin = move || {
        let it = counting.get()?;
        Some((Proof::of(it.bank, &it.document, &it.diagnosis), true))
    };
    let advance = |(proof, goes_on): &mut (Proof, bool)| {
        *goes_on = proof.advance(ROUNDS);
        *goes_on
    };
    let read = move |(proof, goes_on): &(Proof, bool)| {
        (!goes_on).then(|| phrases.certainty(proof.certainty()))
    };
    let sentence = gradually(begin, advance, read);
    view! {
        <p class="small certainty">
            <Show when=move || sentence.with(Option::is_some)>
                <b>{words.certainty}</b>
                " "
                {move || sentence.get()}
            </Show>
        </p>
    }
}
