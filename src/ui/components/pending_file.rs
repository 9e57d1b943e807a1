//! What a picked file holds, before it replaces anything.

use content::Word;
use content::fill;
use leptos::prelude::*;
use readiness::Progress;
use session::{Event, Pending, Session};

use super::facts::{facts, kind_name, moment};
use crate::browser::page;
use crate::ui::Desk;
use crate::ui::el::{El, effect, el};

/// Shows the file that waits for a yes, if one does.
pub fn pending_file(desk: Desk) -> AnyView {
    desk.numbered(Session::pending, move |session, pending| {
        waiting(desk, session, pending).into_any()
    })
}

fn waiting(desk: Desk, session: &Session, pending: &Pending) -> El {
    let share = desk.words().share;
    let is_sample = pending.document.is_sample;
    effect(move || page::show("#pending-title"));
    let decision = move |text: Word, event: fn() -> Event| {
        el("button.button").text(text).on("click", move |_| {
            desk.send(event());
            page::focus("h1", false);
        })
    };
    let accept = if is_sample { share.accept_sample } else { share.accept };
    let title = el("h2[id=pending-title][tabindex=-1]");
    let tag = is_sample.then(|| el("span.tag").text(share.pending_sample));
    let salvaged = pending.salvaged.map(|(n, of)| el("p").text(share.pending_salvaged(n, of)));
    let replaced = replaced(desk, session, pending);
    let decisions = el("p.actions")
        .child(decision(accept, || Event::FileAccepted))
        .child(decision(share.decline, || Event::FileDeclined).attr("data-kind", "second"));
    el("section.card pending[aria-labelledby=pending-title]")
        .child(title.text(share.pending_title).text(" ").maybe(tag))
        .maybe(salvaged)
        .child(facts(rows(desk, pending)))
        .child(el("p").texted("strong", replaced))
        .child(decisions)
}

fn rows(desk: Desk, pending: &Pending) -> Vec<(Word, String)> {
    let (words, catalog) = (desk.words(), desk.catalog());
    let share = words.share;
    let document = &pending.document;
    let profile = &document.profile;
    let name = match profile.name.as_str() {
        "" => share.not_said,
        name => name,
    };
    let kind = profile.kind.map_or(share.not_said, |kind| kind_name(words, kind));
    let counts = Progress::of(&catalog.bank, document).counts;
    let counts = share.pending_counts(
        counts.levels,
        counts.unknown,
        counts.not_applicable,
        counts.unanswered,
    );
    let is_ours = document.bank.id == *catalog.id && document.bank.edition == *catalog.edition;
    let edition = if is_ours { share.edition_same } else { share.edition_other };
    let editions = [("edition", document.bank.edition.as_str()), ("ours", &catalog.edition)];
    let mut rows = vec![
        (share.pending_name, name.to_owned()),
        (share.pending_kind, kind.to_owned()),
        (share.pending_answers, counts),
        (share.pending_changed, moment(words, desk.lang_now(), &document.changed)),
        (share.pending_edition, fill(edition, &editions)),
        (share.code, pending.code.clone()),
    ];
    if pending.retired > 0 {
        let kept = share.pending_retired_count(pending.retired);
        rows.push((share.pending_retired, kept));
    }
    rows
}

/// Says what the file would take the place of.
fn replaced(desk: Desk, session: &Session, pending: &Pending) -> String {
    let share = desk.words().share;
    let here = session.document();
    if pending.document.is_sample {
        share.replaces_sample.into()
    } else if here.is_sample {
        share.replaces_own.into()
    } else if here.is_empty() {
        share.replaces_nothing.into()
    } else if record::check_code(here) == pending.code {
        share.replaces_same.into()
    } else {
        let name = match here.profile.name.as_str() {
            "" => desk.words().start.nameless,
            name => name,
        };
        let answers = desk.progress.with_untracked(|progress| progress.counts.said());
        share.replaces(name, answers)
    }
}
