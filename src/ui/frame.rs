//! What stands around every page: the top line, the way, messages, the foot.

use content::{Words, fill};
use leptos::prelude::*;
use readiness::Document;
use session::{Event, FileProblem, Notice, Saving, StorageProblem};

use crate::browser::{clock, page};
use crate::ui::{Route, say, use_desk};

/// The top line: name, department, whether it is kept, language, file.
#[component]
pub fn Top() -> impl IntoView {
    let desk = use_desk();
    let words = move || content::words(desk.lang.get());
    let year = say::fiscal_year;
    let department = move || {
        let name = desk.document(|document| document.profile.name.clone());
        let today = desk.today();
        format!("{name}　{}", year(desk.lang.get(), today.year_month().fiscal_year()))
    };
    let switch = move |_| {
        let scrolled = page::scrolled();
        desk.send(Event::LanguageChosen(desk.lang.get_untracked().other()));
        page::scroll_to(scrolled);
    };
    let tone = move || match desk.with(|s| s.saving.clone()) {
        Saving::Kept(_) => "good",
        Saving::Failed(_) => "bad",
        _ => "plain",
    };
    view! {
        <button class="skip" on:click=move |_| page::focus("#main", true)>
            {move || words().common.skip}
        </button>
        <header class="top">
            <div class="top-inner">
                <a class="brand" href=Route::Start.href()>{move || words().common.product}</a>
                <span class="top-department">{department}</span>
                <span class="state" role="status" data-tone=tone>
                    {move || saving(words(), &desk.with(|s| s.saving.clone()))}
                </span>
                <span class="tag top-offline">{move || words().common.offline}</span>
                <button
                    class="button"
                    data-kind="text"
                    lang=move || desk.lang.get().other().code()
                    on:click=switch
                >
                    {move || words().common.switch}
                </button>
                <button
                    class="button"
                    data-kind="second"
                    disabled=move || desk.document(Document::is_empty)
                    on:click=move |_| desk.send(Event::ExportAsked)
                >
                    {move || words().common.save_file}
                </button>
            </div>
        </header>
    }
}

fn saving(words: &Words, saving: &Saving) -> String {
    match saving {
        Saving::Nothing => words.common.saving_nothing.into(),
        Saving::Underway => words.common.saving_underway.into(),
        Saving::Sample => words.common.saving_sample.into(),
        Saving::Failed(_) => words.common.saving_failed.into(),
        Saving::Kept(at) => {
            fill(words.common.saving_kept, &[("time", at.clock().unwrap_or_default())])
        }
    }
}

/// The way: the five steps of the diagnosis, and help.
#[component]
pub fn Steps() -> impl IntoView {
    let desk = use_desk();
    let words = move || content::words(desk.lang.get());
    let is_described = move || desk.document(|document| document.profile.is_complete());
    let is_answered = move || desk.progress.with(|progress| progress.unanswered.is_empty());
    let step = move |number: u8, route: Route, name: fn(&Words) -> &'static str| {
        let href = route.href();
        let is_here = move || {
            let shown = match desk.route.get() {
                Route::Question(_) | Route::Review => Route::Question(None),
                shown => shown,
            };
            shown == route
        };
        let is_done = move || match number {
            1 => is_described(),
            2 => is_answered(),
            _ => false,
        };
        view! {
            <li>
                <a href=href aria-current=move || is_here().then_some("step")>
                    <b data-done=move || is_done().then_some("")>
                        {move || if is_done() { "✓".to_owned() } else { number.to_string() }}
                    </b>
                    {move || name(words())}
                    <span class="hidden">
                        {move || is_done().then(|| words().common.done)}
                    </span>
                </a>
            </li>
        }
    };
    view! {
        <nav class="way" aria-label=move || words().common.way>
            <ol>
                {step(1, Route::Department, |w| w.common.department)}
                {step(2, Route::Question(None), |w| w.common.questions)}
                {step(3, Route::Readiness, |w| w.common.readiness)}
                {step(4, Route::Roadmap, |w| w.common.roadmap)}
                {step(5, Route::Share, |w| w.common.share)}
            </ol>
            <a
                class="way-help"
                href=Route::Help.href()
                aria-current=move || (desk.route.get() == Route::Help).then_some("page")
            >
                {move || words().common.help}
            </a>
        </nav>
    }
}

/// Messages: the sample, what is wrong with keeping, what just happened.
#[component]
pub fn Banners() -> impl IntoView {
    let desk = use_desk();
    let words = move || content::words(desk.lang.get());
    let is_sample = Memo::new(move |_| desk.document(|document| document.is_sample));
    let problem = Memo::new(move |_| match desk.with(|s| s.saving.clone()) {
        Saving::Failed(problem) => Some(problem),
        _ => None,
    });
    let notice = Memo::new(move |_| desk.with(|s| s.notice.clone()));
    let can_undo = Memo::new(move |_| desk.with(session::Session::can_undo));
    view! {
        <Show when=move || is_sample.get()>
            <div class="banner" data-tone="plain">
                <p>{move || words().common.sample_banner}</p>
                <button
                    class="button"
                    data-kind="second"
                    on:click=move |_| {
                        desk.send(Event::SampleClosed);
                        desk.go(&Route::Start);
                    }
                >
                    {move || words().common.sample_close}
                </button>
            </div>
        </Show>
        <div role="alert">
            {move || problem.get().map(|problem| {
                view! { <Problem problem /> }
            })}
        </div>
        <div role="status">
            {move || notice.get().map(|notice| view! {
                <div class="banner" data-tone=tone(&notice)>
                    <p>{sentence(words(), &notice)}</p>
                    <Show when=move || can_undo.get()>
                        <button
                            class="button"
                            data-kind="text"
                            on:click=move |_| desk.send(Event::Undone(clock::now()))
                        >
                            {move || words().common.undo}
                        </button>
                    </Show>
                    <button
                        class="button"
                        data-kind="text"
                        on:click=move |_| desk.send(Event::NoticeClosed)
                    >
                        {words().common.close}
                    </button>
                </div>
            })}
        </div>
    }
}

#[component]
fn Problem(problem: StorageProblem) -> impl IntoView {
    let desk = use_desk();
    let words = content::words(desk.lang.get());
    let sentence = match problem {
        StorageProblem::Off => words.common.problem_off,
        StorageProblem::Full => words.common.problem_full,
        StorageProblem::NotKept => words.common.problem_not_kept,
        StorageProblem::Damaged => words.common.problem_damaged,
        StorageProblem::TooNew => words.common.problem_too_new,
        StorageProblem::Elsewhere => words.common.problem_elsewhere,
    };
    let action = |name: &'static str, event: fn() -> Event| {
        view! {
            <button
                class="button"
                data-kind="second"
                on:click=move |_| desk.send(event())
            >
                {name}
            </button>
        }
        .into_any()
    };
    let actions = match problem {
        StorageProblem::Elsewhere => vec![
            action(words.common.take_theirs, || Event::TheirsTaken),
            action(words.common.keep_mine, || Event::MineKept),
        ],
        StorageProblem::Damaged => {
            vec![action(words.common.set_aside_save, || Event::SetAsideAsked)]
        }
        _ => vec![action(words.common.save_file, || Event::ExportAsked)],
    };
    view! {
        <div class="banner" data-tone="bad">
            <p>{sentence}</p>
            {actions}
        </div>
    }
}

const fn tone(notice: &Notice) -> &'static str {
    match notice {
        Notice::Exported { .. } | Notice::Opened { .. } => "good",
        Notice::Undone | Notice::Cleared => "plain",
        Notice::NotExported
        | Notice::FileRefused(_)
        | Notice::FileUnreadable(_)
        | Notice::NotTaken => "bad",
    }
}

fn sentence(words: &Words, notice: &Notice) -> String {
    let common = &words.common;
    let refused = |text: String| format!("{text} {}", common.refused_unchanged);
    match notice {
        Notice::Exported { name, code } => {
            fill(common.exported, &[("name", name), ("code", code)])
        }
        Notice::NotExported => common.not_exported.into(),
        Notice::Opened { code, retired } => {
            let opened = fill(common.opened, &[("code", code)]);
            if *retired == 0 {
                return opened;
            }
            opened + &fill(common.opened_retired, &[("n", &say::number(retired))])
        }
        Notice::Undone => common.undone.into(),
        Notice::Cleared => common.cleared.into(),
        Notice::NotTaken => common.not_taken.into(),
        Notice::FileUnreadable(FileProblem::TooLarge) => refused(common.refused_too_large.into()),
        Notice::FileUnreadable(_) => refused(common.refused_unreadable.into()),
        Notice::FileRefused(error) => refused(session::refusal(words, error)),
    }
}

/// The foot: which edition and version this is, and that nothing leaves the browser.
#[component]
pub fn Foot() -> impl IntoView {
    let desk = use_desk();
    let words = move || content::words(desk.lang.get());
    let catalog = desk.catalog();
    view! {
        <footer class="foot">
            <p>{move || catalog.basis.get(desk.lang.get()).clone()}</p>
            <p>
                {move || fill(
                    words().common.edition,
                    &[("edition", &catalog.edition), ("version", env!("CARGO_PKG_VERSION"))],
                )}
            </p>
        </footer>
    }
}
