//! How to use it, how it computes, what it does not do and what it rests on.

use bank::Lang;
use content::Words;

use crate::browser::page;
use crate::ui::components::{glossary, prose, source_list};
use crate::ui::el::{El, el};
use crate::ui::{Route, use_desk};

/// Shows the page.
#[inline(never)]
pub fn help_page() -> El {
    let desk = use_desk();
    let words = desk.words();
    let help = words.help;
    let chapters = [
        ("use", help.use_title, using(words)),
        ("method", words.method.title, method(desk.lang_now(), words)),
        ("not", help.not_title, prose(help.not)),
        ("terms", help.terms_title, glossary(desk)),
        ("sources", help.sources_title, source_list(desk)),
        ("access", help.access_title, prose(help.access)),
        ("licences", help.licences_title, prose(help.licences)),
    ];
    let mut contents = el("ul.links");
    let mut shown = el("div.stack");
    for (id, title, text) in chapters {
        // Buttons, not links: what stands behind `#` names a page.
        let go = move |_| page::show(&format!("#{id}"));
        let button = el("button.link").text(title).on("click", go);
        contents = contents.child(el("li").child(button));
        let title = el("h2").attr("id", id).attr("tabindex", "-1").text(title);
        shown = shown.child(el("section.card chapter").child(title).child(text));
    }
    let bank = el("a").attr("href", Route::Bank.href()).text(words.bank.title);
    let contents = contents.child(el("li").child(bank));
    let contents = el("nav.contents no-print").attr("aria-label", help.contents).child(contents);
    el("div")
        .texted("h1[tabindex=-1]", words.common.help)
        .texted("p.lead", help.lead)
        .child(el("div.helping").child(contents).child(shown))
}

/// Leads to the method in full, a page of its own: it stands beside the hosted page and inside the
/// single file.
fn method(lang: Lang, words: &'static Words) -> El {
    let href = if lang == Lang::Ja { "method.html#ja" } else { "method.html#en" };
    let link = el("a").attr("href", href).text(words.method.full);
    el("div").child(prose(words.method.lead)).child(el("p").child(link))
}

fn using(words: &'static Words) -> El {
    let help = words.help;
    let parts = [
        (help.way_title, help.way),
        (help.keys_title, help.keys),
        (help.saving_title, help.saving),
        (help.printing_title, help.printing),
    ];
    let mut using = el("div");
    for (title, text) in parts {
        using = using.texted("h3", title).child(prose(text));
    }
    using
}
