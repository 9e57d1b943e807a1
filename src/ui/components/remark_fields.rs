//! What a person may write beside an answer.

use content::{Word, Words};
use leptos::prelude::*;
use readiness::{Answer, Choice, Remark};
use session::Remarks;

use crate::ui::components::limited_field::{Limit, LimitedField};
use crate::ui::el::{Callback, El, Memo, el, live_if, state};

/// How the text of a field is read from the remarks, and put into them.
type Access = (fn(&Remarks) -> &Remark, fn(&mut Remarks, Remark));

/// The fields beside an answer, with what stands there already. Every keystroke is reported,
/// so that nothing is lost.
pub fn remark_fields(
    words: &'static Words,
    answer: &Answer,
    choice: Memo<Option<Choice>>,
    on_remark: Callback<Remarks>,
) -> El {
    let remarks = state(Remarks {
        reason: answer.reason.clone(),
        note: answer.note.clone(),
        evidence: answer.evidence.clone(),
        spread: answer.spread,
    });
    let change = move |alter: &dyn Fn(&mut Remarks)| {
        let mut now = remarks.get_untracked();
        alter(&mut now);
        remarks.set(now.clone());
        on_remark.run(now);
    };
    let field = move |id: &'static str, label: Word, rows, access: Access| {
        let (get, put) = access;
        let change = move |text: String| change(&|remarks| put(remarks, Remark::cut(&text)));
        let text = remarks.once(|remarks| get(remarks).to_string());
        let is_reason = id == "reason";
        let hint = if is_reason { words.question.reason_missing } else { "" };
        let hint_id = if is_reason { "" } else { "remarks-hint" };
        let limit = Limit::of::<{ Remark::MAX }>();
        view! {
            <div class="field">
                <LimitedField
                    words
                    id
                    label
                    hint
                    hint_id
                    rows
                    limit
                    stored=Signal::stored(text)
                    on_input=change
                />
            </div>
        }
        .into_any()
    };
    let is_filled = !answer.note.is_empty() || !answer.evidence.is_empty();
    let summary = if is_filled { words.question.remarks_filled } else { words.question.remarks };
    let reason = move || {
        let access: Access = (|remarks| &remarks.reason, |remarks, text| remarks.reason = text);
        el("div").view(field("reason", words.question.reason, 2, access))
    };
    let note: Access = (|remarks| &remarks.note, |remarks, text| remarks.note = text);
    let evidence: Access = (|remarks| &remarks.evidence, |remarks, text| remarks.evidence = text);
    let spread = move || {
        let tick = el("input[type=checkbox]")
            .live_checked(move || remarks.once(|remarks| remarks.spread))
            .on("change", move |event| {
                change(&|remarks| remarks.spread = event_target_checked(&event));
            });
        el("label.tick").child(tick).texted("span", words.question.spread)
    };
    let hint = el("p.small[id=remarks-hint]").text(words.question.no_names(Remark::MAX));
    el("div")
        .view(live_if(move || choice.get() == Some(Choice::NotApplicable), reason))
        .view(live_if(
            move || matches!(choice.get(), Some(Choice::Level(level)) if level.may_spread()),
            spread,
        ))
        .child(
            el("details.remarks")
                .flag("open", is_filled)
                .texted("summary", summary)
                .child(hint)
                .view(field("note", words.question.note, 3, note))
                .view(field("evidence", words.question.evidence, 2, evidence)),
        )
}
