//! One action with what the page knows of it: why it ranks there, its details, what can be decided.

use readiness::{ActionId, Standpoint};

use super::Sheet;
use super::shown::Shown;
use crate::ui::components::action_card::{Around, Planned, action_card, causes};
use crate::ui::components::action_details::action_details;
use crate::ui::components::action_wishes::{Decision, action_wishes};
use crate::ui::components::drawer;
use crate::ui::components::points_bar::{Scale, points_bar};
use crate::ui::el::{El, Fresh, State, effect, el, live_if, state};
use crate::ui::say;
use phrases::Phrases;

/// Shows `planned` as a card. What is not `is_full` shows its causes and the bar of its points
/// only once it is opened, or on paper: a plan may have a hundred of them.
pub fn action(shown: &Shown, planned: Planned, scale: Scale, is_full: bool) -> El {
    let Sheet { teller, decide, on_paper, .. } = shown.sheet;
    let Planned { action, text, candidate, priority, .. } = planned;
    let (candidate, done) = (candidate.clone(), shown.document.done.clone());
    let priority = priority.clone();
    let wished = shown.wished(&action.id);
    let is_open = open(shown.sheet, &action.id);
    let why = rank(shown, planned);
    let points = if is_full {
        points_bar(teller, &priority, scale).child(why)
    } else {
        let points = say::counted(teller.words.roadmap.points, priority.points);
        let bar = live_if(
            move || is_open.get() || on_paper.get(),
            move || points_bar(teller, &priority, scale),
        );
        el("div.action-points")
            .view(live_if(
                move || !is_open.get() && !on_paper.get(),
                move || el("p.points").texted("strong", points.clone()),
            ))
            .view(bar)
            .child(why)
    };
    let details = drawer(teller.words.roadmap.details, is_open, move || {
        el("div")
            .maybe((!is_full).then(|| causes(teller, &candidate)))
            .child(action_wishes(teller, &wished, decide))
            .child(action_details(teller, action, text, &candidate, &done))
    });
    action_card(teller, planned, Around { is_full, points, details }, decide)
}

/// Shows what can be decided about an action that is not in the plan.
pub fn changes(shown: &Shown, id: &ActionId) -> El {
    let Sheet { teller, decide, .. } = shown.sheet;
    let wished = shown.wished(id);
    let title = teller.title(id);
    let open = open(shown.sheet, id);
    drawer(teller.words.plan.change, open, move || {
        let id = wished.action.clone();
        let done = move |_| decide.run(Decision::Done(id.clone(), true));
        let done = super::button("text", teller.words.roadmap.mark_done, done);
        el("div")
            .child(action_wishes(teller, &wished, decide))
            .child(done.child(el("span.hidden").text(" ").text(title)))
    })
}

/// Returns whether the drawer of action `id` stands open; kept when the plan is made anew.
fn open(sheet: Sheet, id: &ActionId) -> State<bool> {
    let opened = sheet.opened;
    let is_open = state(opened.get_untracked().contains(id));
    let id = id.clone();
    effect(move || {
        let (is_open, mut all) = (is_open.get(), opened.get_untracked());
        if is_open {
            all.insert(id.clone());
        } else {
            all.remove(&id);
        }
        opened.set(all);
    });
    is_open
}

/// Says what puts the action where it ranks, and what would change that.
fn rank(shown: &Shown, planned: Planned) -> El {
    let Sheet { teller, firmness, .. } = shown.sheet;
    let words = teller.words.plan;
    let leading = planned.priority.leading();
    let leading = leading
        .iter()
        .map(|part| [teller.part(part.part), teller.gap(), &say::number(part.points)].concat());
    let leading = leading.collect::<Vec<_>>().join(teller.comma());
    let rank = say::number(planned.priority.rank);
    let mut text = words.mainly(&leading, &rank);
    // Equal points are said as a tie below.
    let behind = shown.priorities.margins(&planned.action.id).behind;
    if let Some(points) = behind.filter(|points| *points > 0) {
        text += teller.gap();
        text += &words.behind(points);
    }
    text += teller.gap();
    let (id, is_first) = (planned.action.id.clone(), planned.priority.rank == 1);
    let firm = move || {
        firmness.with(|firmness| match firmness {
            None => words.computing.into(),
            Some(Fresh(all)) => {
                all.get(&id).map_or_else(String::new, |one| firm(teller, one, is_first))
            }
        })
    };
    el("p.rank-why").text(text).live_text(firm)
}

/// Says how much the rank depends on the weights.
fn firm(teller: Phrases<'static>, standpoint: &Standpoint, is_first: bool) -> String {
    let words = teller.words.plan;
    let change = match standpoint.overtakes {
        _ if is_first => String::new(),
        _ if standpoint.is_tied_with_above => words.tied.into(),
        Some(overtaking) => words.swaps(teller.criterion(overtaking.criterion), overtaking.percent),
        None => words.swaps_never.into(),
    };
    [
        &*words.firm(standpoint.best, standpoint.worst, standpoint.first_percent()),
        teller.gap(),
        &change,
    ]
    .concat()
}
