//! The field with which a file is opened.

use leptos::prelude::*;

use crate::browser::page;
use crate::ui::Desk;
use crate::ui::el::{El, el};

/// Lets a person pick a file; what it holds is shown by [`super::pending_file`].
pub fn file_picker(desk: Desk) -> El {
    // A refusal is said at the top of the page, which may be out of sight here.
    Effect::new(move |before: Option<_>| {
        let notice = desk.with(|session| session.notice.clone());
        if notice.is_some() && before.is_some_and(|before| before != notice) {
            page::scroll_to_top();
        }
        notice
    });
    let input = el("input")
        .attr("id", "file")
        .attr("type", "file")
        .attr("accept", ".json,application/json")
        .on("change", move |event| desk.pick(&event));
    let label = el("label").class("button file-picker").attr("data-kind", "second");
    el("p").class("actions").child(label.child(input).text(desk.words().share.open()))
}
