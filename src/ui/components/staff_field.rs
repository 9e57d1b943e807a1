//! The field for the number of people: bad input gets a sentence and changes nothing.

use content::Words;
use leptos::prelude::*;
use readiness::Profile;

use crate::ui::el::{Callback, El, Memo, effect, el, live, memo, nothing, state};
use crate::ui::say;

/// Asks how many people work in the department; `on_staff` receives each new number, `None`
/// when the field was emptied.
pub fn staff_field(
    words: &'static Words,
    staff: Memo<Option<u16>>,
    on_staff: Callback<Option<u16>>,
) -> El {
    let department = words.department;
    let typed = state(String::new());
    // What is typed stays as it is; only a number from elsewhere (a file, undo) replaces it.
    effect(move || {
        let staff = staff.get();
        if Profile::read_staff(&typed.get_untracked()) != staff {
            typed.set(staff.map(say::number).unwrap_or_default());
        }
    });
    let is_wrong = memo(move || {
        typed.with(|typed| !typed.trim().is_empty() && Profile::read_staff(typed).is_none())
    });
    let error = live(move || {
        if !is_wrong.get() {
            return nothing();
        }
        let max = say::number(Profile::MAX_STAFF);
        let wrong = department.staff_wrong(max);
        let kept = staff.get().map(|staff| department.staff_kept(staff));
        let kept = kept.unwrap_or_default();
        el("p.error").text(wrong).text(" ").text(kept).into_any()
    });
    let take = move |text: String| {
        let read = Profile::read_staff(&text);
        let is_empty = text.trim().is_empty();
        typed.set(text);
        if read.is_some() || is_empty {
            on_staff.run(read);
        }
    };
    let input = el("input[id=staff-number][type=text][inputmode=numeric][autocomplete=off][aria-describedby=staff-hint staff-error]")
        .live_attr("aria-invalid", move || is_wrong.get().then(|| "true".into()))
        .live_value(move || typed.get())
        .on("input", move |event| take(event_target_value(&event)));
    let label = el("label[for=staff-number]").text(department.staff).text(" ");
    let hint = el("p.small[id=staff-hint]").text(department.staff_hint);
    let line = el("p.staff-line").child(input);
    el("div.field[id=staff]")
        .child(label.texted("span.tag", department.needed))
        .child(hint)
        .child(line.texted("span", department.people))
        .child(el("div[id=staff-error][role=status]").view(error))
}
