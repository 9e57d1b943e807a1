//! The field with which a file is opened.

use crate::browser::page;
use crate::ui::Desk;
use crate::ui::el::{El, effect, el};

/// Lets a person pick a file; what it holds is shown by [`super::pending_file`].
pub fn file_picker(desk: Desk) -> El {
    // A refusal is said at the top of the page, which may be out of sight here.
    let mut before = None;
    effect(move || {
        let (number, is_said) =
            desk.with(|session| (session.notice().number(), session.notice().get().is_some()));
        if is_said && before.is_some_and(|before| before != number) {
            page::scroll_to_top();
        }
        before = Some(number);
    });
    let input = el("input[id=file][type=file][accept=.json,application/json]")
        .on("change", move |event| desk.pick(&event));
    let label = el("label.button file-picker[data-kind=second]");
    el("p.actions").child(label.child(input).text(desk.words().share.open))
}
