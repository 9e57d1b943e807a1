//! What stands around every page: the top line, the way, messages, the foot.

use bank::Lang;
use content::Word;
use content::{BankRefusal, Words, fill};
use leptos::prelude::*;
use readiness::Document;
use session::{Event, FileProblem, Notice, Saving, StorageProblem};

use crate::browser::{clock, page};
use crate::ui::el::{El, el, live, memo, nothing};
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
        let year = desk.today().year_month().fiscal_year();
        format!("{name}　{}", say::fiscal_year(lang, year))
    };
    let switch = move |_| {
        let scrolled = page::scrolled();
        desk.send(Event::LanguageChosen(lang.other()));
        page::scroll_to(scrolled);
        // The button was built anew with the page: the focus stays on it.
        page::focus("#switch", false);
    };
    let tone = move || match desk.with(|s| s.saving.clone()) {
        Saving::Kept(_) => Some("good".into()),
        Saving::Failed(_) => Some("bad".into()),
        _ => None,
    };
    let skip = el("button.skip").text(words.common.skip);
    let brand = el("a.brand").attr("href", Route::Start.href());
    let state = el("span.state[role=status]").live_attr("data-tone", tone);
    let state = state.live_text(move || saving(words, &desk.with(|s| s.saving.clone())));
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
fn button(text: Word, kind: &'static str) -> El {
    el("button.button").attr("data-kind", kind).text(text)
}

fn saving(words: &'static Words, saving: &Saving) -> String {
    match saving {
        Saving::Nothing => words.common.saving_nothing.into(),
        Saving::Underway => words.common.saving_underway.into(),
        Saving::Sample => words.common.saving_sample.into(),
        Saving::Failed(_) => words.common.saving_failed.into(),
        Saving::Kept(at) => words.common.saving_kept(at.clock().unwrap_or_default()),
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
            0 => desk.document(|document| document.profile.is_complete()),
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

/// Messages: the sample, what is wrong with keeping, what just happened.
pub fn banners() -> El {
    let desk = use_desk();
    let is_sample = desk.derive(|s| s.document.is_sample);
    let problem = desk.derive(|s| match &s.saving {
        Saving::Failed(problem) => Some(problem.clone()),
        _ => None,
    });
    let can_undo = desk.derive(session::Session::can_undo);
    let sample = live(move || {
        let words = content::words(desk.lang.get());
        if !is_sample.get() {
            return nothing();
        }
        let close = button(words.common.sample_close, "second").on("click", move |_| {
            desk.send(Event::SampleClosed);
            desk.go(&Route::Start);
        });
        banner("plain", words.common.sample_banner.into()).child(close).into_any()
    });
    let missing = desk.derive(|s| {
        let bank = &s.document.bank;
        let values = [("id", bank.id.as_str()), ("edition", bank.edition.as_str())];
        let text = || fill(content::words(s.lang).bank.missing, &values);
        if s.bank_is_missing() { text() } else { String::new() }
    });
    let missing = live(move || {
        let words = content::words(desk.lang.get());
        let text = missing.get();
        if text.is_empty() {
            return nothing();
        }
        let link = el("a.button[data-kind=second]");
        let link = link.attr("href", Route::Bank.href()).text(words.bank.own);
        banner("warn", text).child(link).into_any()
    });
    let problem = live(move || {
        let words = content::words(desk.lang.get());
        problem.get().map_or_else(nothing, |problem| trouble(desk, words, &problem).into_any())
    });
    let notice = desk.latest(
        |session| &session.notice,
        move |_, notice| {
            let words = content::words(desk.lang.get());
            let undo = can_undo.get().then(|| {
                let undo = button(words.common.undo, "text");
                undo.on("click", move |_| desk.send(Event::Undone(clock::now())))
            });
            let close = button(words.common.close, "text");
            banner(tone(notice), sentence(words, notice))
                .maybe(undo)
                .child(close.on("click", move |_| desk.send(Event::NoticeClosed)))
                .into_any()
        },
    );
    el("div")
        .view(sample)
        .view(missing)
        .child(el("div[role=alert]").view(problem))
        .child(el("div[role=status]").view(notice))
}

fn banner(tone: &'static str, text: String) -> El {
    el("div.banner").attr("data-tone", tone).texted("p", text)
}

/// Says what is wrong with keeping, and offers what can be done.
fn trouble(desk: Desk, words: &'static Words, problem: &StorageProblem) -> El {
    let common = words.common;
    let save: (Word, fn() -> Event) = (common.save_file, || Event::ExportAsked);
    let (sentence, actions) = match problem {
        StorageProblem::Off => (common.problem_off, vec![save]),
        StorageProblem::Full => (common.problem_full, vec![save]),
        StorageProblem::NotKept => (common.problem_not_kept, vec![save]),
        StorageProblem::TooNew => (common.problem_too_new, vec![save]),
        StorageProblem::Damaged => {
            let aside: (Word, fn() -> Event) = (common.set_aside_save, || Event::SetAsideAsked);
            (common.problem_damaged, vec![aside])
        }
        StorageProblem::Elsewhere => {
            let theirs: (Word, fn() -> Event) = (common.take_theirs, || Event::TheirsTaken);
            (common.problem_elsewhere, vec![theirs, (common.keep_mine, || Event::MineKept)])
        }
    };
    let actions = actions
        .into_iter()
        .map(|(name, event)| button(name, "second").on("click", move |_| desk.send(event())));
    banner("bad", sentence.into()).children(actions)
}

const fn tone(notice: &Notice) -> &'static str {
    match notice {
        Notice::Exported { .. } | Notice::Opened { .. } => "good",
        Notice::Undone | Notice::Cleared | Notice::BankChanged => "plain",
        Notice::NotExported
        | Notice::FileRefused(_)
        | Notice::BankRefused(_)
        | Notice::FileUnreadable(_)
        | Notice::NotTaken => "bad",
    }
}

fn sentence(words: &'static Words, notice: &Notice) -> String {
    let common = words.common;
    let refused = |text: String| format!("{text} {}", common.refused_unchanged);
    match notice {
        Notice::Exported { name, code } => common.exported(name, code),
        Notice::NotExported => common.not_exported.into(),
        Notice::Opened { code, retired } => {
            let opened = common.opened(code);
            if *retired == 0 {
                return opened;
            }
            opened + &common.opened_retired(retired)
        }
        Notice::Undone => common.undone.into(),
        Notice::Cleared => common.cleared.into(),
        Notice::NotTaken => common.not_taken.into(),
        Notice::FileUnreadable(FileProblem::TooLarge) => refused(common.refused_too_large.into()),
        Notice::FileUnreadable(_) => refused(common.refused_unreadable.into()),
        Notice::BankChanged => words.bank.changed.into(),
        Notice::BankRefused(BankRefusal::Problems(problems)) => {
            // The page of the bank lists them.
            let values = [("n", &*say::number(problems.len())), ("list", "")];
            refused(fill(words.bank.problems, &values))
        }
        Notice::BankRefused(refusal) => refused(session::bank_refusal(words, refusal)),
        Notice::FileRefused(error) => refused(session::refusal(words, error)),
    }
}

/// The foot: which edition and version this is.
pub fn foot() -> AnyView {
    let desk = use_desk();
    live(move || {
        let lang = desk.lang.get();
        desk.bank.track();
        let (words, catalog) = (content::words(lang), desk.catalog());
        let edition = say::filled(words.common.edition)
            .with("edition", &catalog.edition)
            .with("version", env!("CARGO_PKG_VERSION"))
            .done();
        el("footer.foot")
            .texted("p", catalog.basis.get(lang).as_str())
            .child(el("p").child(el("a").attr("href", Route::Bank.href()).text(edition)))
            .into_any()
    })
}
