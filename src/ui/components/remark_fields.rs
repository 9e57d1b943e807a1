//! What a person may write beside an answer.

use content::Words;
use leptos::prelude::*;
use readiness::{Answer, Choice, Remark};
use session::Remarks;

use super::disclosure::Disclosure;
use super::limited_field::{Limit, LimitedField};
use super::tick::Tick;

/// The fields beside an answer, with what is written there already. Every letter is reported,
/// so that nothing is lost.
#[component]
pub fn RemarkFields(
    /// The words of the page.
    words: &'static Words,
    /// The answer with its remarks.
    #[prop(into)]
    answer: Signal<Answer>,
    /// Receives all remarks whenever one of them changes.
    on_remark: Callback<Remarks>,
) -> impl IntoView {
    let question = words.question;
    let limit = Limit::of::<{ Remark::MAX }>();
    let change = move |alter: &dyn Fn(&mut Remarks)| {
        let mut remarks = answer.with_untracked(|answer| Remarks::from(answer));
        alter(&mut remarks);
        on_remark.run(remarks);
    };
    let reason = move |text: String| change(&|now| now.reason = Remark::cut(&text));
    let note = move |text: String| change(&|now| now.note = Remark::cut(&text));
    let evidence = move |text: String| change(&|now| now.evidence = Remark::cut(&text));
    let spread = move |is_on| change(&|now| now.spread = is_on);
    let text = move |read: fn(&Answer) -> &Remark| {
        Signal::derive(move || answer.with(|answer| read(answer).to_string()))
    };
    let choice = Memo::new(move |_| answer.with(|answer| answer.choice));
    let is_none = move || choice.get() == Some(Choice::NotApplicable);
    let may_spread =
        move || matches!(choice.get(), Some(Choice::Level(level)) if level.may_spread());
    let is_filled =
        move || answer.with(|answer| !answer.note.is_empty() || !answer.evidence.is_empty());
    let summary = Signal::derive(move || {
        (if is_filled() { question.remarks_filled } else { question.remarks }).to_owned()
    });
    view! {
        <Show when=is_none>
            <LimitedField
                words=words
                limit=limit
                id="reason"
                label=question.reason
                hint=Some(question.reason_missing.to_owned())
                rows=2
                stored=text(|answer| &answer.reason)
                on_input=Callback::new(reason)
            />
        </Show>
        <Show when=may_spread>
            <Tick
                label=question.spread
                is_on=Signal::derive(move || answer.with(|answer| answer.spread))
                on_change=Callback::new(spread)
            />
        </Show>
        <Disclosure class="remarks" summary=summary open=untrack(is_filled)>
            <p class="small" id="remarks-hint">{question.no_names(Remark::MAX)}</p>
            <LimitedField
                words=words
                limit=limit
                id="note"
                label=question.note
                hinted_by="remarks-hint"
                rows=3
                stored=text(|answer| &answer.note)
                on_input=Callback::new(note)
            />
            <LimitedField
                words=words
                limit=limit
                id="evidence"
                label=question.evidence
                hinted_by="remarks-hint"
                rows=2
                stored=text(|answer| &answer.evidence)
                on_input=Callback::new(evidence)
            />
        </Disclosure>
    }
}
