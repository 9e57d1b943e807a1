//! What a person may write beside an answer.

use content::Words;
use leptos::prelude::*;
use readiness::{Answer, Choice, Level};
use session::Remarks;

use crate::ui::el::{El, Memo, el, live_if};

/// One field: how its text is read from the remarks and put into them.
struct Field {
    id: &'static str,
    label: &'static str,
    hint_id: &'static str,
    rows: &'static str,
    get: fn(&Remarks) -> &String,
    put: fn(&mut Remarks, String),
}

/// The fields beside an answer, with what stands there already. Every keystroke is reported,
/// so that nothing is lost.
pub fn remark_fields(
    words: &'static Words,
    answer: &Answer,
    choice: Memo<Option<Choice>>,
    on_remark: Callback<Remarks>,
) -> El {
    let remarks = StoredValue::new(Remarks {
        reason: answer.reason.clone(),
        note: answer.note.clone(),
        evidence: answer.evidence.clone(),
        spread: answer.spread,
    });
    let area = move |field: Field| {
        let Field { id, label, hint_id, rows, get, put } = field;
        let change = move |text: String| {
            remarks.update_value(|remarks| put(remarks, text));
            on_remark.run(remarks.get_value());
        };
        let text = remarks.with_value(|remarks| get(remarks).clone());
        let input = el("textarea")
            .attr("id", id)
            .attr("rows", rows)
            .attr("maxlength", Answer::MAX_TEXT.to_string())
            .attr("aria-describedby", hint_id)
            .value(text)
            .on("input", move |event| change(event_target_value(&event)));
        (el("label").attr("for", id).text(label), input)
    };
    let is_filled = !answer.note.is_empty() || !answer.evidence.is_empty();
    let summary =
        if is_filled { words.question.remarks_filled() } else { words.question.remarks() };
    let fields = [
        Field {
            id: "note",
            label: words.question.note(),
            hint_id: "remarks-hint",
            rows: "3",
            get: |remarks| &remarks.note,
            put: |remarks, text| remarks.note = text,
        },
        Field {
            id: "evidence",
            label: words.question.evidence(),
            hint_id: "remarks-hint",
            rows: "2",
            get: |remarks| &remarks.evidence,
            put: |remarks, text| remarks.evidence = text,
        },
    ];
    let reason = move || {
        let (label, input) = area(Field {
            id: "reason",
            label: words.question.reason(),
            hint_id: "reason-hint",
            rows: "2",
            get: |remarks| &remarks.reason,
            put: |remarks, text| remarks.reason = text,
        });
        let hint = el("p").class("small").attr("id", "reason-hint");
        let hint = hint.text(words.question.reason_missing());
        el("div").class("field").child(label).child(hint).child(input)
    };
    let spread = move || {
        let tick = el("input")
            .attr("type", "checkbox")
            .live_checked(move || remarks.with_value(|remarks| remarks.spread))
            .on("change", move |event| {
                remarks.update_value(|remarks| remarks.spread = event_target_checked(&event));
                on_remark.run(remarks.get_value());
            });
        el("label").class("tick").child(tick).child(el("span").text(words.question.spread()))
    };
    let hint = el("p").class("small").attr("id", "remarks-hint").text(words.question.no_names());
    let fields = fields.map(|field| {
        let (label, input) = area(field);
        el("div").class("field").child(label).child(input)
    });
    el("div")
        .view(live_if(move || choice.get() == Some(Choice::NotApplicable), reason))
        .view(live_if(move || choice.get() == Some(Choice::Level(Level::MAX)), spread))
        .child(
            el("details")
                .class("remarks")
                .flag("open", is_filled)
                .child(el("summary").text(summary))
                .child(hint)
                .children(fields),
        )
}
