//! Something that is built only once it is opened.

use crate::browser::page;
use crate::ui::el::{El, Give, State, Text, el, live_if};

/// A part of the page that opens below `summary`; `build` is called only then, so that what is
/// closed costs nothing.
pub fn drawer(
    summary: impl Into<Text>,
    is_open: State<bool>,
    build: impl FnMut() -> El + Send + 'static,
) -> El {
    shut(summary.into(), is_open, Box::new(build))
}

fn shut(summary: Text, is_open: State<bool>, mut build: Box<dyn Give<El> + Send>) -> El {
    el("details")
        .live_flag("open", move || is_open.get())
        .on("toggle", move |event| is_open.set(page::is_open(&event)))
        .texted("summary", summary)
        .view(live_if(move || is_open.get(), move || build.give()))
}
