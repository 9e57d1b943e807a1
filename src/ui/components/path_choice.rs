//! Which questions are to be answered: the main ones or all of them.

use content::Words;
use leptos::prelude::*;
use phrases::minutes_left;
use readiness::{Path, Progress};

use super::choice_group::ChoiceGroup;

/// Lets a person choose between the short and the full path, each with what it takes.
#[component]
pub fn PathChoice(
    /// The words of the page.
    words: &'static Words,
    /// How far the answering has come on each path, in the order of [`Path::ALL`].
    progress: [Signal<Progress>; 2],
    /// The path that is taken.
    #[prop(into)]
    path: Signal<Path>,
    /// Receives each new path.
    on_choose: Callback<Path>,
) -> impl IntoView {
    let question = words.question;
    let names = [question.path_short, question.review_all];
    let options = names.into_iter().zip(progress).map(|(name, progress)| {
        Signal::derive(move || {
            progress.with(|progress| {
                let left = minutes_left(words, progress.minutes_left);
                question.path_option(name, progress.counts.asked(), left)
            })
        })
    });
    let chosen = Signal::derive(move || {
        let path = path.get();
        Path::ALL.iter().position(|one| *one == path).into_iter().collect::<Vec<_>>()
    });
    let choose = move |at: usize| {
        if let Some(path) = Path::ALL.get(at) {
            on_choose.run(*path);
        }
    };
    view! {
        <section class="card no-print">
            <ChoiceGroup
                id="path"
                legend=question.path
                hint=question.path_hint
                options=options.collect()
                chosen=chosen
                on_choose=Callback::new(choose)
            />
        </section>
    }
}
