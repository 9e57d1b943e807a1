//! What this is, that nothing leaves the browser, and the ways in.

use content::Words;
use readiness::{Document, Progress};

use crate::ui::components::{
    card, file_picker, pending_file, prose, quarantine, resume_card, sample_cards, small,
};
use crate::ui::el::{El, el};
use crate::ui::{say, use_desk};

/// Shows the start page.
#[inline(never)]
pub fn start_page() -> El {
    let desk = use_desk();
    let words = desk.words();
    let start = words.start;
    let all = Progress::of(&desk.catalog().bank, &Document::default());
    let questions = say::number(all.counts.asked());
    let lead = say::filled(start.lead).with("questions", questions).done();
    let opening = el("div")
        .texted("h1[tabindex=-1]", start.title)
        .texted("p.lead", lead)
        .texted("p.small who", start.who)
        .view(resume_card(desk));
    let samples = el("section.start-part no-print")
        .texted("h2", start.samples_title)
        .child(small(start.samples_note))
        .child(sample_cards(desk));
    let open = card(start.open_title).class("card no-print").texted("p", start.open_text);
    let rest = el("div.halves start-part")
        .child(card(start.stays_title).child(prose(start.stays)))
        .child(open.child(file_picker(desk)));
    el("div")
        .child(el("div.card opening").child(opening).child(steps(words)))
        .view(pending_file(desk))
        .view(quarantine(desk))
        .child(samples)
        .child(rest)
}

/// The five steps with what each of them brings.
fn steps(words: &'static Words) -> El {
    let common = words.common;
    let names =
        [common.department, common.questions, common.readiness, common.roadmap, common.share];
    let steps = names
        .into_iter()
        .zip(words.start.steps.lines())
        .map(|(name, about)| el("li").texted("strong", name).texted("span", about));
    el("section").texted("h2", words.start.steps_title).child(el("ol.steps-list").children(steps))
}
