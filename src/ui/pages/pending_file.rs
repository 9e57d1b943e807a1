//! What a picked file holds, before it replaces anything.

use content::Word;
use leptos::prelude::*;
use phrases::{kind, moment};
use readiness::{Document, Progress};
use session::{Event, Notice, Pending, Renewal, Session, SheetCells};

use crate::browser::page;
use crate::ui::components::button::{Button, Weight};
use crate::ui::components::card::Card;
use crate::ui::components::fact_list::FactList;
use crate::ui::components::tag::Tag;
use crate::ui::pages::edition_change::{Change, EditionChange};
use crate::ui::{App, Route, use_app};

/// Shows the file that waits for a yes, if one does.
#[component]
pub fn PendingFile() -> impl IntoView {
    let app = use_app();
    let number = app.number(Session::pending);
    let waiting = move |_| {
        let pending = app.peek(|session| session.pending().get().cloned());
        pending.map(|pending| view! { <Waiting pending=pending /> })
    };
    view! { <For each=move || number.get() key=|number| *number children=waiting /> }
}

/// The file that waits.
#[component]
fn Waiting(
    /// What it holds.
    pending: Pending,
) -> impl IntoView {
    let app = use_app();
    let share = app.words().share;
    let is_sample = pending.document.is_sample;
    Effect::new(|_| page::show("#pending-title"));
    let accept = move |()| {
        app.send(Event::FileAccepted);
        // To where one goes on with what was opened; what was refused is said right here.
        let next = app.peek(|session| {
            let opened = |notice: &Notice| matches!(notice, Notice::Opened { .. });
            let is_opened = session.notice().get().is_some_and(|notice| notice.has(opened));
            is_opened.then(|| Route::next(&session.catalog().bank, session.document()))
        });
        match next {
            Some(next) => app.go_anew(&next),
            None => page::focus("h1", false),
        }
    };
    let decline = move |()| {
        app.send(Event::FileDeclined);
        page::focus("h1", false);
    };
    let tag = move || is_sample.then(|| view! { <Tag text=share.pending_sample /> });
    let salvaged = pending.salvaged.map(|(read, of)| share.pending_salvaged(read, of));
    view! {
        <Card title=share.pending_title heading_id="pending-title" class="pending" beside=tag>
            {salvaged.map(|text| view! { <p>{text}</p> })}
            <FactList rows=rows(app, &pending) />
            {edition(app, &pending)}
            {pending.cells.clone().map(|cells| view! { <Cells cells=cells /> })}
            <p>
                <strong>{replaced(app, &pending)}</strong>
            </p>
            <p class="actions">
                <Button weight=Weight::Primary on_press=accept>
                    {if is_sample { share.accept_sample } else { share.accept }}
                </Button>
                <Button on_press=decline>{share.decline}</Button>
            </p>
        </Card>
    }
}

/// What the present edition of its question set does to a file of an earlier one.
fn edition(app: App, pending: &Pending) -> Option<impl IntoView + use<>> {
    let Renewal { to, switch, new } = pending.renewal.clone()?;
    let bank = app.words().bank;
    let catalog = content::find(&to.id).unwrap_or_else(|| app.catalog());
    let again = switch.again.into_iter().map(|id| {
        let answer = pending.document.answers.get(&id).and_then(|answer| answer.choice);
        (id, answer)
    });
    let change = Change {
        carried: switch.carried.len(),
        again: again.collect(),
        retired: switch.retired,
        new,
    };
    Some(view! {
        <h3>{bank.edition_title(&to.edition)}</h3>
        <EditionChange change=change catalog=catalog has_links=false />
        <p class="small">{bank.edition_kept}</p>
    })
}

/// What the cells of a workbook change, before it counts, and what cannot be taken over.
#[component]
fn Cells(
    /// The sentences.
    cells: SheetCells,
) -> impl IntoView {
    let purposes = use_app().words().purposes;
    let list = |sentences: Vec<String>| {
        sentences.into_iter().map(|sentence| view! { <li>{sentence}</li> }).collect_view()
    };
    let SheetCells { changes, problems } = cells;
    let (changed, refused) = (changes.len(), problems.len());
    view! {
        <div class="cells">
            {match changed {
                0 => view! { <p>{purposes.cells_none}</p> }.into_any(),
                _ => {
                    view! {
                        <h3>{purposes.cells_title(changed)}</h3>
                        <ul>{list(changes)}</ul>
                    }
                        .into_any()
                }
            }}
            {(refused > 0)
                .then(|| {
                    view! {
                        <h3>{purposes.cells_refused(refused)}</h3>
                        <ul>{list(problems)}</ul>
                    }
                })}
        </div>
    }
}

fn rows(app: App, pending: &Pending) -> Vec<(Word, String)> {
    let (words, catalog) = (app.words(), app.catalog());
    let share = words.share;
    let Document { bank, profile, changed, .. } = &pending.document;
    let name = match profile.name.as_str() {
        "" => share.not_said,
        name => name,
    };
    let counts = Progress::of(&catalog.bank, &pending.document).counts;
    let counts = share.pending_counts(
        counts.levels,
        counts.unknown,
        counts.not_applicable,
        counts.unanswered,
    );
    let is_ours = bank.id == *catalog.id && bank.edition == *catalog.edition;
    let edition = if is_ours {
        share.edition_same(&bank.edition)
    } else {
        share.edition_other(&bank.edition, &catalog.edition)
    };
    let kind = profile.kind.map_or(share.not_said, |one| kind(words, one));
    let mut rows = vec![
        (share.pending_name, name.to_owned()),
        (share.pending_kind, kind.to_owned()),
        (share.pending_answers, counts),
        (share.pending_changed, moment(words, app.lang(), changed)),
        (share.pending_edition, edition),
        (share.code, pending.code.clone()),
    ];
    if pending.retired > 0 {
        rows.push((share.pending_retired, share.pending_retired_count(pending.retired)));
    }
    rows
}

/// Says what the file would take the place of.
fn replaced(app: App, pending: &Pending) -> String {
    let words = app.words();
    let share = words.share;
    app.peek(|session| {
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
                "" => words.start.nameless,
                name => name,
            };
            share.replaces(name, Progress::of(&session.catalog().bank, here).counts.said())
        }
    })
}
