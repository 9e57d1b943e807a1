//! Choices: a group of one, a group of several, the levels of a question.

use content::Words;
use leptos::prelude::*;
use phrases::Phrases;
use readiness::{Choice, Level};

use super::Specimen;
use crate::ui::components::card::Card;
use crate::ui::components::choice_group::ChoiceGroup;
use crate::ui::components::level_picker::LevelPicker;

/// A group of which one is chosen, and one of which several are.
#[component]
pub fn Choices(
    /// The words of the page.
    words: &'static Words,
) -> impl IntoView {
    let department = words.department;
    let (one, several) = (RwSignal::new(vec![0_usize]), RwSignal::new(vec![0_usize, 2]));
    let kinds = || {
        let words = [department.kind_counter, department.kind_tax, department.kind_welfare];
        words.map(Signal::from).to_vec()
    };
    let choose = Callback::new(move |at| one.set(vec![at]));
    let toggle = Callback::new(move |at| {
        several.update(|chosen| match chosen.iter().position(|one| *one == at) {
            Some(place) => {
                chosen.remove(place);
            }
            None => chosen.push(at),
        });
    });
    view! {
        <Card title="ChoiceGroup">
            <div class="actions">
                <Specimen state="one of them">
                    <ChoiceGroup
                        id="choice-one"
                        legend=department.kind
                        tag=Some(department.needed)
                        hint=department.role_hint
                        options=kinds()
                        chosen=one
                        on_choose=choose
                    />
                </Specimen>
                <Specimen state="several of them">
                    <ChoiceGroup
                        id="choice-several"
                        legend=department.kind
                        several=true
                        options=kinds()
                        chosen=several
                        on_choose=toggle
                    />
                </Specimen>
                <Specimen state="hover" force="hover">
                    <ChoiceGroup
                        id="choice-hover"
                        legend=department.kind
                        options=kinds()
                        chosen=one
                        on_choose=choose
                    />
                </Specimen>
                <Specimen state="focus" force="focus-visible">
                    <ChoiceGroup
                        id="choice-focus"
                        legend=department.kind
                        options=kinds()
                        chosen=one
                        on_choose=choose
                    />
                </Specimen>
            </div>
        </Card>
    }
}

/// The levels of the first question that the question set asks.
#[component]
pub fn Levels(
    /// What says values in the page's language.
    phrases: Phrases<'static>,
) -> impl IntoView {
    let Phrases { words, lang, catalog } = phrases;
    let question = catalog.bank.questions().first();
    let text = question.and_then(|question| catalog.question(&question.id));
    let chosen = RwSignal::new(Level::new(1).map(Choice::Level));
    let picker = text.map(|text| {
        view! {
            <LevelPicker
                words=words
                lang=lang
                text=text
                chosen=chosen
                on_choose=Callback::new(move |choice| chosen.set(Some(choice)))
            />
        }
    });
    view! {
        <Card title="LevelPicker">
            <div data-force="levels">{picker}</div>
        </Card>
    }
}
