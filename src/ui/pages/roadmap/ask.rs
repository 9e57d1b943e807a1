//! The open questions whose answers could change what comes first.

use leptos::prelude::*;
use readiness::{Asking, Document, Inquiry};

use super::Sheet;
use super::firmness::bit_by_bit;
use crate::ui::Route;
use crate::ui::components::{card, drawer, small};
use crate::ui::el::{El, Fresh, el, live, state};

/// Shows the card: looked at question by question, so that the page never freezes.
pub fn ask(sheet: Sheet) -> El {
    let Sheet { teller, document, .. } = sheet;
    let words = teller.words.plan;
    let bank = &teller.catalog.bank;
    let begin = move |document: &Document| {
        sheet.diagnosis(|diagnosis| Asking::of(bank, document, &diagnosis.readiness))
    };
    let found =
        bit_by_bit(document, begin, move |asking, document| asking.advance(bank, document, 1));
    let is_open = state(false);
    let view = live(move || {
        found.with(|asking| {
            let Some(Fresh(asking)) = asking else { return small(words.computing).into_any() };
            let inquiries: Vec<Inquiry> = asking.shortest().cloned().collect();
            if inquiries.is_empty() {
                return el("p").text(words.asking_none).into_any();
            }
            let lead = words.asking_lead(inquiries.len(), asking.shortest_minutes());
            let list = move || {
                el("ul").children(inquiries.iter().filter_map(|inquiry| link(sheet, inquiry)))
            };
            el("div").texted("p", lead).child(drawer(words.asking_list, is_open, list)).into_any()
        })
    });
    card(words.asking).class("card no-print").view(view)
}

fn link(sheet: Sheet, inquiry: &Inquiry) -> Option<El> {
    let teller = sheet.teller;
    let text = teller.catalog.question(&inquiry.question)?;
    let minutes = teller.words.common.minutes(inquiry.minutes);
    let title = [&*text.code, " ", text.topic.get(teller.lang)].concat();
    let href = Route::Question(Some(inquiry.question.clone())).href();
    let link = el("a").attr("href", href).text(title);
    Some(el("li").child(link).text(teller.comma()).text(minutes))
}
