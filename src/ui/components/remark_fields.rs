//! What a person may write beside an answer.

use content::Words;
use leptos::prelude::*;
use readiness::{Answer, Choice, Level};
use session::Remarks;

/// The fields beside an answer. Every keystroke is reported, so that nothing is lost.
#[component]
pub fn RemarkFields(
    /// The words of the page.
    words: &'static Words,
    /// What stands there already.
    answer: Answer,
    /// The choice, which decides what is asked for.
    choice: Memo<Option<Choice>>,
    /// Receives all fields whenever one changes.
    on_remark: Callback<Remarks>,
) -> impl IntoView {
    let remarks = StoredValue::new(Remarks {
        reason: answer.reason.clone(),
        note: answer.note.clone(),
        evidence: answer.evidence.clone(),
        spread: answer.spread,
    });
    let change = move |change: &dyn Fn(&mut Remarks)| {
        remarks.update_value(change);
        on_remark.run(remarks.get_value());
    };
    let is_filled = !answer.note.is_empty() || !answer.evidence.is_empty();
    let summary = if is_filled { words.question.remarks_filled } else { words.question.remarks };
    let is_none = move || choice.get() == Some(Choice::NotApplicable);
    let is_top = move || choice.get() == Some(Choice::Level(Level::MAX));
    view! {
        <Show when=is_none>
            <div class="field">
                <label for="reason">{words.question.reason}</label>
                <p id="reason-hint" class="small">{words.question.reason_missing}</p>
                <textarea
                    id="reason"
                    rows="2"
                    maxlength=Answer::MAX_TEXT
                    aria-describedby="reason-hint"
                    prop:value=remarks.with_value(|remarks| remarks.reason.clone())
                    on:input:target=move |event| {
                        let text = event.target().value();
                        change(&|remarks| remarks.reason.clone_from(&text));
                    }
                ></textarea>
            </div>
        </Show>
        <Show when=is_top>
            <label class="tick">
                <input
                    type="checkbox"
                    prop:checked=remarks.with_value(|remarks| remarks.spread)
                    on:change:target=move |event| {
                        let is_on = event.target().checked();
                        change(&|remarks| remarks.spread = is_on);
                    }
                />
                <span>{words.question.spread}</span>
            </label>
        </Show>
        <details class="remarks" open=is_filled>
            <summary>{summary}</summary>
            <p id="remarks-hint" class="small">{words.question.no_names}</p>
            <div class="field">
                <label for="note">{words.question.note}</label>
                <textarea
                    id="note"
                    rows="3"
                    maxlength=Answer::MAX_TEXT
                    aria-describedby="remarks-hint"
                    prop:value=answer.note
                    on:input:target=move |event| {
                        let text = event.target().value();
                        change(&|remarks| remarks.note.clone_from(&text));
                    }
                ></textarea>
            </div>
            <div class="field">
                <label for="evidence">{words.question.evidence}</label>
                <textarea
                    id="evidence"
                    rows="2"
                    maxlength=Answer::MAX_TEXT
                    aria-describedby="remarks-hint"
                    prop:value=answer.evidence
                    on:input:target=move |event| {
                        let text = event.target().value();
                        change(&|remarks| remarks.evidence.clone_from(&text));
                    }
                ></textarea>
            </div>
        </details>
    }
}
