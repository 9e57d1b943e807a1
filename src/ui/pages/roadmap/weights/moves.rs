//! What moves to other months under the weights that are tried.

use leptos::prelude::*;
use readiness::{ActionId, Change, Move};

use super::Trial;
use crate::ui::components::card::Card;
use crate::ui::components::charts::{Bar, BarKind, Gantt, GanttRow, MonthAxis, key};
use crate::ui::components::opener::Opener;
use crate::ui::pages::roadmap::plan_view;
use crate::ui::pages::roadmap::state::RoadmapState;
use crate::ui::{Route, use_app};

/// How many lines are shown at once.
const SHOWN: usize = 8;

/// The card.
#[component]
pub(super) fn Moves(
    /// What is tried.
    trial: Memo<Trial>,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words(), app.phrases());
    let plan = plan_view(app);
    let first = Memo::new(move |_| plan.with(|plan| plan.first));
    let months = Memo::new(move |_| plan.with(|plan| (plan.months.clone(), plan.today)));
    let title =
        Signal::derive(move || trial.with(|trial| phrases.moves(first.get(), &trial.change)));
    let part = move |is_shown: bool| {
        Memo::new(move |_| {
            trial.with(|trial| {
                let moves = &trial.change.moves;
                let (shown, rest) = moves.split_at(moves.len().min(SHOWN));
                if is_shown { shown.to_vec() } else { rest.to_vec() }
            })
        })
    };
    let (shown, rest) = (part(true), part(false));
    let legend = move || {
        key(vec![
            (BarKind::Was, words.plan.key_now),
            (BarKind::Work, words.plan.key_then),
            (BarKind::Relief, words.roadmap.key_relief),
            (BarKind::Out, words.plan.key_leaves),
        ])
    };
    let axis = move || months.with(|(months, today)| MonthAxis::of(phrases, months, *today));
    let (is_open, set_open) = expect_context::<RoadmapState>().is_open("moves");
    let more = Signal::derive(move || words.plan.moves_more(rest.with(Vec::len)));
    let has_moves = Memo::new(move |_| !shown.with(Vec::is_empty));
    let has_rest = Memo::new(move |_| !rest.with(Vec::is_empty));
    view! {
        <Card title=title class="moves">
            <Show when=move || has_moves.get()>
                {legend}
                {move || {
                    view! {
                        <Gantt axis=axis() label=words.plan.weigh_title is_small=true>
                            <MoveRows moves=shown />
                        </Gantt>
                    }
                }}
                <Show when=move || has_rest.get()>
                    <Opener
                        class="gantt-rest no-print"
                        summary=more
                        is_open=is_open
                        on_toggle=set_open
                    >
                        <Gantt
                            axis=axis()
                            label=words.plan.weigh_title
                            is_small=true
                            has_head=false
                        >
                            <MoveRows moves=rest />
                        </Gantt>
                    </Opener>
                </Show>
            </Show>
        </Card>
    }
}

/// One line for each action that moves.
#[component]
fn MoveRows(
    /// What moves.
    moves: Memo<Vec<Move>>,
) -> impl IntoView {
    let phrases = use_app().phrases();
    let row = move |id: ActionId| {
        let of = id.clone();
        let now = Memo::new(move |_| {
            moves.with(|moves| moves.iter().find(|it| it.action == of).cloned())
        });
        let said = Signal::derive(move || {
            now.with(|it| it.as_ref().map(|it| phrases.change(it.change)).unwrap_or_default())
        });
        let bars = Signal::derive(move || now.with(|it| it.as_ref().map(bars).unwrap_or_default()));
        view! {
            <GanttRow
                id=format!("move-{id}")
                name=phrases.title(&id).to_owned()
                href=Route::Action(id).href()
                aside=said
                bars=bars
                text=said
            />
        }
    };
    let ids = move || moves.with(|all| all.iter().map(|it| it.action.clone()).collect::<Vec<_>>());
    view! { <For each=ids key=Clone::clone children=row /> }
}

fn bars(it: &Move) -> Vec<Bar> {
    let bar = |kind, stretch: readiness::Stretch, text: &str| Bar {
        kind,
        from: stretch.start,
        span: stretch.length,
        text: text.to_owned(),
    };
    let (now, then) = (it.now, it.then);
    if it.change == Change::Leaves {
        return now.map(|now| bar(BarKind::Out, now, "×")).into_iter().collect();
    }
    let was = now.map(|now| bar(BarKind::Was, now, ""));
    let will = then.map(|then| bar(BarKind::of(it.is_relief), then, ""));
    was.into_iter().chain(will).collect()
}
