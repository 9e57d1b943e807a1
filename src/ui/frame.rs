//! What stands around every page: the top line, the way, the foot.

use bank::Lang;
use content::{Word, Words};
use leptos::prelude::*;
use readiness::{Document, Needed};
use session::{Event, Saving};

use crate::browser::page;
use crate::ui::el::{El, el, live, memo};
use crate::ui::{Desk, Route, say, use_desk};

/// The top line: name, department, whether it is kept, language, file.
pub fn top() -> AnyView {
    let desk = use_desk();
    live(move || {
        let lang = desk.lang.get();
        top_in(desk, content::words(lang), lang).into_any()
    })
}

fn top_in(desk: Desk, words: &'static Words, lang: Lang) -> El {
    let department = move || {
        let name = desk.document(|document| document.profile.name.clone());
        let year = desk.day.get().year_month().fiscal_year();
        format!("{name}　{}", say::fiscal_year(lang, year))
    };
    let switch = move |_| {
        let scrolled = page::scrolled();
        desk.send(Event::LanguageChosen(lang.other()));
        page::scroll_to(scrolled);
        // The button was built anew with the page: the focus stays on it.
        page::focus("#switch", false);
    };
    let tone = move || match desk.with(session::Session::saving) {
        Saving::Kept(_) => Some("good".into()),
        Saving::Failed(_) => Some("bad".into()),
        _ => None,
    };
    let skip = el("button.skip").text(words.common.skip);
    let brand = el("a.brand").attr("href", Route::Start.href());
    let said = move || saving(words, &desk.with(session::Session::saving));
    // A reader is told when something else is to be said than before; not that keeping is under
    // way, which is over before it could be said.
    let mut before = untrack(said);
    let news = move || {
        let now = said();
        let is_news = now != words.common.saving_underway && now != before;
        if is_news {
            before = now;
        }
        Some(if is_news { "polite" } else { "off" }.into())
    };
    let state = el("span.state[role=status]")
        .live_attr("data-tone", tone)
        .live_attr("aria-live", news)
        .live_text(said);
    let language = button(words.common.switch, "text").attr("id", "switch");
    let file = button(words.common.save_file, "second")
        .live_flag("disabled", move || desk.document(Document::is_empty))
        .on("click", move |_| desk.send(Event::ExportAsked));
    let line = el("div.top-inner")
        .child(brand.text(words.common.product))
        .child(el("span.top-department").live_text(department))
        .child(state)
        .texted("span.tag top-offline", words.common.offline)
        .child(language.attr("lang", lang.other().code()).on("click", switch))
        .child(file);
    el("div")
        .child(skip.on("click", move |_| page::focus("#main", true)))
        .child(el("header.top").child(line))
}

/// A button that says what it does.
pub fn button(text: Word, kind: &'static str) -> El {
    el("button.button").attr("data-kind", kind).text(text)
}

fn saving(words: &'static Words, saving: &Saving) -> String {
    match saving {
        Saving::Nothing => words.common.saving_nothing.into(),
        Saving::Underway => words.common.saving_underway.into(),
        Saving::Sample => words.common.saving_sample.into(),
        Saving::Failed(_) => words.common.saving_failed.into(),
        Saving::Kept(at) => words.common.saving_kept(at.clock().unwrap_or_default()),
        Saving::Handed(at) => words.common.saving_handed(at.clock().unwrap_or_default()),
    }
}

/// The way: the five steps of the diagnosis, and help.
pub fn way() -> AnyView {
    let desk = use_desk();
    live(move || way_in(desk, content::words(desk.lang.get())).into_any())
}

fn way_in(desk: Desk, words: &'static Words) -> El {
    let steps = [
        (Route::Department, words.common.department),
        (Route::Question(None), words.common.questions),
        (Route::Readiness, words.common.readiness),
        (Route::Roadmap, words.common.roadmap),
        (Route::Share, words.common.share),
    ];
    let steps = steps.into_iter().enumerate().map(|(at, (route, name))| {
        let is_done = memo(move || match at {
            0 => desk.with(|session| {
                let (bank, profile) = (&session.catalog().bank, &session.document().profile);
                Needed::missing(bank, profile).next().is_none()
            }),
            1 => desk.progress.with(|progress| progress.unanswered.is_empty()),
            _ => false,
        });
        let mark = move || if is_done.get() { "✓".into() } else { say::number(at + 1) };
        let number = el("b").live_flag("data-done", move || is_done.get()).live_text(mark);
        let done = move || if is_done.get() { words.common.done.into() } else { String::new() };
        let link = el("a").attr("href", route.href()).live_attr("aria-current", move || {
            (desk.route.with(Route::step) == route).then(|| "step".into())
        });
        let done = el("span.hidden").live_text(done);
        el("li").child(link.child(number).text(name).child(done))
    });
    let help =
        el("a.way-help").attr("href", Route::Help.href()).live_attr("aria-current", move || {
            (desk.route.get() == Route::Help).then(|| "page".into())
        });
    el("nav.way")
        .attr("aria-label", words.common.way)
        .child(el("ol").children(steps))
        .child(help.text(words.common.help))
}

/// The foot: which edition and version this is.
pub fn foot() -> AnyView {
    let desk = use_desk();
    live(move || {
        let lang = desk.lang.get();
        desk.bank.track();
        let (words, catalog) = (content::words(lang), desk.catalog());
        let edition = words.common.edition(&catalog.edition, env!("CARGO_PKG_VERSION"));
        el("footer.foot")
            .texted("p", catalog.basis.get(lang).as_str())
            .child(el("p").child(el("a").attr("href", Route::Bank.href()).text(edition)))
            .into_any()
    })
}
