//! Messages above every page: the sample, what is wrong with keeping, what just happened.

use bank::Lang;
use content::{Word, fill};
use leptos::prelude::*;
use session::{Event, Notice, Saving, Session, StorageProblem};

use crate::ui::el::{El, el, live, live_if, nothing};
use crate::ui::frame::button;
use crate::ui::sentences::{sentence, tone};
use crate::ui::{Desk, Route, use_desk};

/// What can be wrong with keeping.
#[derive(Clone, Copy, PartialEq)]
enum Trouble {
    /// Local storage has it, but the journal does not.
    Handed,
    /// It is not kept.
    Failed(StorageProblem),
}

/// Shows all that is to be said.
pub fn banners() -> El {
    let desk = use_desk();
    el("div")
        .view(sample(desk))
        .view(missing_bank(desk))
        .view(clock(desk))
        .child(el("div[role=alert]").view(trouble(desk)))
        .child(el("div[role=status]").view(notice(desk)))
}

fn banner(tone: &'static str, text: String) -> El {
    el("div.banner").attr("data-tone", tone).texted("p", text)
}

fn sample(desk: Desk) -> AnyView {
    let is_sample = desk.derive(|s| s.document().is_sample);
    live(move || {
        let common = content::words(desk.lang.get()).common;
        if !is_sample.get() {
            return nothing();
        }
        let close = button(common.sample_close, "second").on("click", move |_| {
            desk.send(Event::SampleClosed);
            desk.go(&Route::Start);
        });
        banner("plain", common.sample_banner.into()).child(close).into_any()
    })
}

fn missing_bank(desk: Desk) -> AnyView {
    let text = desk.derive(|s| {
        let bank = &s.document().bank;
        let values = [("id", bank.id.as_str()), ("edition", bank.edition.as_str())];
        let text = || fill(content::words(s.lang()).bank.missing, &values);
        if s.bank_is_missing() { text() } else { String::new() }
    });
    live(move || {
        let text = text.get();
        if text.is_empty() {
            return nothing();
        }
        let link = el("a.button[data-kind=second]").attr("href", Route::Bank.href());
        let link = link.text(content::words(desk.lang.get()).bank.own);
        banner("warn", text).child(link).into_any()
    })
}

fn clock(desk: Desk) -> AnyView {
    let is_doubtful = desk.derive(Session::is_clock_doubtful);
    live_if(
        move || is_doubtful.get(),
        move || banner("warn", content::words(desk.lang.get()).common.problem_clock.into()),
    )
}

fn trouble(desk: Desk) -> AnyView {
    let trouble = desk.derive(|s| match s.saving() {
        Saving::Failed(problem) => Some(Trouble::Failed(problem)),
        Saving::Handed(_) => Some(Trouble::Handed),
        _ => None,
    });
    live(move || {
        let lang = desk.lang.get();
        trouble.get().map_or_else(nothing, |trouble| in_trouble(desk, lang, trouble).into_any())
    })
}

/// Says what is wrong with keeping, and offers what can be done.
fn in_trouble(desk: Desk, lang: Lang, trouble: Trouble) -> El {
    let common = content::words(lang).common;
    let save: (Word, Event) = (common.save_file, Event::ExportAsked);
    let damaged = || {
        let place = desk.once(|s| s.quarantine().last().map(|text| text.place));
        let event = place.map(Event::QuarantineSaved);
        event.map(|event| (common.set_aside_save, event)).into_iter().collect()
    };
    let (sentence, actions) = match trouble {
        Trouble::Handed => (common.problem_handed, vec![save]),
        Trouble::Failed(problem) => match problem {
            StorageProblem::Off => (common.problem_off, vec![save]),
            StorageProblem::Full => (common.problem_full, vec![save]),
            StorageProblem::NotKept => (common.problem_not_kept, vec![save]),
            StorageProblem::TooNew => (common.problem_too_new, vec![save]),
            StorageProblem::Damaged => (common.problem_damaged, damaged()),
            StorageProblem::NotSetAside => (common.problem_not_set_aside, damaged()),
            StorageProblem::Elsewhere => (
                common.problem_elsewhere,
                vec![(common.take_theirs, Event::TheirsTaken), (common.keep_mine, Event::MineKept)],
            ),
        },
    };
    let actions = actions
        .into_iter()
        .map(|(name, event)| button(name, "second").on("click", move |_| desk.send(event.clone())));
    let tone = if trouble == Trouble::Handed { "warn" } else { "bad" };
    banner(tone, sentence.into()).children(actions)
}

fn notice(desk: Desk) -> AnyView {
    let can_undo = desk.derive(Session::can_undo);
    desk.numbered(Session::notice, move |_, notice: &Notice| {
        let lang = desk.lang.get();
        let common = content::words(lang).common;
        let undo = live_if(
            move || can_undo.get(),
            move || {
                let more = matches_cleared(desk).then(|| el("p.small").text(common.cleared_undo));
                let undo = button(common.undo, "text");
                el("span.actions")
                    .maybe(more)
                    .child(undo.on("click", move |_| desk.send(Event::UndoAsked)))
            },
        );
        let close = button(common.close, "text");
        banner(tone(notice), sentence(lang, notice))
            .view(undo)
            .child(close.on("click", move |_| desk.send(Event::NoticeClosed)))
            .into_any()
    })
}

/// Tells whether clearing is what can be undone.
fn matches_cleared(desk: Desk) -> bool {
    desk.once(|s| matches!(s.notice().get(), Some(Notice::Cleared(_))))
}
