//! The opening of a file, as it is offered on several pages.

use leptos::prelude::*;

use crate::browser::page;
use crate::ui::components::file_picker::FilePicker;
use crate::ui::use_app;

/// Lets a person open a file; what it holds is shown before anything is replaced.
#[component]
pub fn OpenFile() -> impl IntoView {
    let app = use_app();
    // A refusal is said at the top of the page, which may be out of sight here.
    let notice = app.memo(|session| {
        let notice = session.notice();
        (notice.number(), notice.get().is_some())
    });
    Effect::new(move |before: Option<usize>| {
        let (number, is_said) = notice.get();
        if is_said && before.is_some_and(|before| before != number) {
            page::scroll_to_top();
        }
        number
    });
    view! {
        <FilePicker
            label=app.words().share.open
            on_pick=Callback::new(move |event| app.pick(&event))
        />
    }
}
