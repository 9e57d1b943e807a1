//! Why a question is asked and what to look at.

use bank::{Lang, QuestionText};
use content::Words;
use leptos::prelude::*;
use readiness::DepartmentKind;

use crate::ui::components::disclosure::Disclosure;

/// Why it is asked and what to look at; open at the first look, short once answered.
#[component]
pub fn Why(
    /// The words of the page.
    words: &'static Words,
    /// The language of the page.
    lang: Lang,
    /// The words of the question.
    text: &'static QuestionText,
    /// The kind of the department, where it is known.
    #[prop(optional_no_strip)]
    kind: Option<DepartmentKind>,
    /// Whether it is open at first.
    open: bool,
) -> impl IntoView {
    let question = words.question;
    let example = kind.and_then(|kind| text.examples.of(kind)).map(|example| {
        view! {
            <dt>{question.example_label}</dt>
            <dd>{example.get(lang).as_str()}</dd>
        }
    });
    view! {
        <Disclosure class="why" summary=question.why open=open>
            <dl>
                <dt>{question.why_label}</dt>
                <dd>{text.why.get(lang).as_str()}</dd>
                {example}
                <dt>{question.evidence_label}</dt>
                <dd>{text.evidence.get(lang).as_str()}</dd>
            </dl>
            {text.is_pulse.then(|| view! { <p class="small">{question.pulse}</p> })}
        </Disclosure>
    }
}
