//! Leaving for a purpose: the files, for whom, what goes and what is blanked, and making them.

use content::Words;
use leptos::prelude::*;
use readiness::{Audience, Holding};
use record::FileKind;
use session::{Event, MakingProblem, Notice, Purpose};

use crate::ui::components::button::{Button, LinkButton, Weight};
use crate::ui::components::card::Card;
use crate::ui::components::choice_group::ChoiceGroup;
use crate::ui::components::copy_preview::CopyPreview;
use crate::ui::components::fact_list::FactList;
use crate::ui::components::purpose_choice::{PurposeChoice, purpose_words};
use crate::ui::{App, Route, use_app};

/// Offers the purposes, and what is made for the one that is chosen.
#[component]
pub fn Leaving() -> impl IntoView {
    let app = use_app();
    let words = app.words();
    let purpose = RwSignal::new(Purpose::default());
    let audience = RwSignal::new(Purpose::default().audience());
    let choose = move |one: Purpose| {
        purpose.set(one);
        audience.set(one.audience());
    };
    view! {
        <div class="split leaving no-print" data-kind="choose">
            <PurposeChoice words=words chosen=purpose on_choose=choose />
            <Card
                title=Signal::derive(move || purpose_words(words, purpose.get()).0.to_owned())
                class="stack"
            >
                <Begin app=app />
                <Files app=app purpose=purpose audience=audience />
                <Audiences words=words purpose=purpose audience=audience />
                <Preview app=app purpose=purpose audience=audience />
                <Make app=app purpose=purpose audience=audience />
                <WithoutModule app=app audience=audience />
            </Card>
        </div>
    }
}

/// Where to begin while nothing is entered.
#[component]
fn Begin(
    /// The application.
    app: App,
) -> impl IntoView {
    let share = app.words().share;
    let is_empty = app.memo(|session| session.document().is_empty());
    let is_sample = app.memo(|session| session.document().is_sample);
    view! {
        <Show when=move || is_empty.get()>
            <p>{share.save_empty}</p>
            <p class="actions">
                <LinkButton href=Route::Department.href() weight=Weight::Secondary>
                    {share.save_begin}
                </LinkButton>
            </p>
        </Show>
        <Show when=move || is_sample.get()>
            <p>{share.save_sample}</p>
        </Show>
    }
}

/// The files, each with what it is for; each can be made alone.
#[component]
fn Files(
    /// The application.
    app: App,
    /// What they are for.
    purpose: RwSignal<Purpose>,
    /// For whom the copies are.
    audience: RwSignal<Audience>,
) -> impl IntoView {
    let words = app.words();
    let purposes = words.purposes;
    let row = move |kind: FileKind| {
        let id = format!("file-{}", kind.code());
        let ask = move |()| {
            app.send(Event::FilesAsked { kinds: vec![kind], audience: audience.get_untracked() });
        };
        view! {
            <li>
                <span class="tag">{kind.extension().to_uppercase()}</span>
                <span id=id.clone()>{phrases::about_file(words, kind)}</span>
                <Show when=move || { purpose.with(|purpose| purpose.files().len() > 1) }>
                    <Button weight=Weight::Text is_small=true described_by=id.clone() on_press=ask>
                        {purposes.only_this}
                    </Button>
                </Show>
            </li>
        }
    };
    let blank = move |()| {
        app.send(Event::FilesAsked {
            kinds: vec![FileKind::BlankSheet],
            audience: Audience::Department,
        });
    };
    let is_paper = move || matches!(purpose.get(), Purpose::Explain | Purpose::Propose);
    view! {
        <div>
            <h3>{purposes.files_title}</h3>
            <ul class="files">
                <For each=move || purpose.get().files().to_vec() key=|kind| kind.code() children=row />
            </ul>
            <Show when=move || purpose.get() == Purpose::Keep>
                <p class="actions">
                    <Button weight=Weight::Text on_press=blank>
                        {phrases::about_file(words, FileKind::BlankSheet)}
                    </Button>
                </p>
            </Show>
            <Show when=move || purpose.get() == Purpose::Budget>
                <p class="small">
                    <a href=Route::Budget.href()>{words.budget.open}</a>
                </p>
            </Show>
            <Show when=move || purpose.get() == Purpose::Handover>
                <p class="small">
                    <a href=Route::Handover.href()>{words.handover.to_handover}</a>
                </p>
            </Show>
            <Show when=is_paper>
                <p class="small">
                    {purposes.print_one} " "
                    <a href=Route::Roadmap.href()>{purposes.print_open}</a>
                </p>
            </Show>
        </div>
    }
}

/// For whom the copies are; what is kept is whole.
#[component]
fn Audiences(
    /// The words of the page.
    words: &'static Words,
    /// What they are for.
    purpose: RwSignal<Purpose>,
    /// For whom they are.
    audience: RwSignal<Audience>,
) -> impl IntoView {
    let purposes = words.purposes;
    let options = move || {
        let names = Audience::ALL.map(|one| phrases::audience_name(words, one));
        names.map(|name| Signal::from(name.to_owned())).to_vec()
    };
    let chosen = Signal::derive(move || {
        let chosen = audience.get();
        Audience::ALL.iter().position(|one| *one == chosen).into_iter().collect::<Vec<_>>()
    });
    let choose = move |at: usize| {
        if let Some(one) = Audience::ALL.get(at) {
            audience.set(*one);
        }
    };
    view! {
        <Show when=move || purpose.get().has_copies()>
            <ChoiceGroup
                id="audience"
                legend=purposes.audience_legend
                hint=purposes.audience_hint
                options=options()
                chosen=chosen
                on_choose=Callback::new(choose)
            />
        </Show>
    }
}

/// What goes, what is blanked, and the check code of the copy.
#[component]
fn Preview(
    /// The application.
    app: App,
    /// What they are for.
    purpose: RwSignal<Purpose>,
    /// For whom the copies are.
    audience: RwSignal<Audience>,
) -> impl IntoView {
    let (words, document) = (app.words(), app.document());
    let copy = Memo::new(move |_| document.with(|document| document.copy_for(audience.get())));
    let held = Memo::new(move |_| copy.with(Holding::of));
    let left_out =
        Memo::new(move |_| document.with(|document| document.left_out_for(audience.get())));
    // Scores follow from the answers: the files to go on with hold none, the others say them.
    let never = Signal::derive(move || match purpose.get() {
        Purpose::Handover | Purpose::Keep => words.share.never,
        _ => words.purposes.never,
    });
    let code = move || {
        let code = copy.with(record::check_code);
        view! { <FactList rows=vec![(words.share.code, code)] /> }
    };
    view! {
        <CopyPreview words=words audience=audience held=held left_out=left_out never=never />
        <div>
            {code} <p class="small">{words.share.code_note}</p>
        </div>
    }
}

/// Makes all files, and says how far that is.
#[component]
fn Make(
    /// The application.
    app: App,
    /// What they are for.
    purpose: RwSignal<Purpose>,
    /// For whom the copies are.
    audience: RwSignal<Audience>,
) -> impl IntoView {
    let purposes = app.words().purposes;
    let making =
        app.memo(|session| session.making().map(|making| (making.made + 1, making.kinds.len())));
    let label = move || match purpose.get().files().len() {
        1 => purposes.make_one.to_owned(),
        count => purposes.make(count),
    };
    let ask = move |()| {
        let kinds = purpose.get_untracked().files().to_vec();
        app.send(Event::FilesAsked { kinds, audience: audience.get_untracked() });
    };
    view! {
        <div>
            <p class="actions">
                <Button id="make" weight=Weight::Primary on_press=ask>
                    {label}
                </Button>
                <span class="small">{purposes.checked_first}</span>
            </p>
            <div role="status" class="making">
                {move || {
                    making.get().map(|(made, of)| view! { <p>{purposes.underway(made, of)}</p> })
                }}
            </div>
            <Show when=move || making.get().is_some()>
                <Button on_press=move |()| app.send(Event::MakingStopped)>{purposes.stop}</Button>
            </Show>
        </div>
    }
}

/// What can be made where the module for Office files did not come.
#[component]
fn WithoutModule(
    /// The application.
    app: App,
    /// For whom the copies are.
    audience: RwSignal<Audience>,
) -> impl IntoView {
    let words = app.words();
    let is_missing = app.memo(|session| {
        let notice = session.notice().get();
        matches!(
            notice,
            Some(Notice::FilesNotMade(MakingProblem::NoModule | MakingProblem::OtherEdition))
        )
    });
    let rows = move || {
        let plain = FileKind::ALL.into_iter().filter(|kind| kind.is_plain());
        let rows = plain.map(|kind| {
            let audience = audience.get_untracked();
            let ask = move |()| app.send(Event::FilesAsked { kinds: vec![kind], audience });
            view! {
                <Button label=phrases::about_file(words, kind) on_press=ask>
                    "JSON"
                </Button>
            }
        });
        rows.collect_view()
    };
    view! {
        <Show when=move || is_missing.get()>
            <div class="without-module">
                <h3>{words.purposes.plain_title}</h3>
                <p class="actions">{rows()}</p>
            </div>
        </Show>
    }
}
