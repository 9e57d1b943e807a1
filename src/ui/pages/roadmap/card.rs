//! One action with what the page knows of it: why it ranks there, its details, what can be decided.

use readiness::{ActionId, Standpoint};

use super::Sheet;
use super::shown::Shown;
use crate::ui::components::action_card::{Around, Planned, action_card};
use crate::ui::components::action_details::action_details;
use crate::ui::components::action_wishes::{Decision, action_wishes};
use crate::ui::components::drawer;
use crate::ui::components::points_bar::Scale;
use crate::ui::el::{El, Fresh, State, effect, el, state};
use crate::ui::reasons::Teller;
use crate::ui::say;

/// Shows `planned` as a card.
pub fn action(shown: &Shown, planned: Planned, scale: Scale, prints_steps: bool) -> El {
    let Sheet { teller, decide, .. } = shown.sheet;
    let Planned { action, text, candidate, .. } = planned;
    let (candidate, done) = (candidate.clone(), shown.document.done.clone());
    let wished = shown.wished(&action.id);
    let details =
        drawer(teller.words.roadmap.details(), open(shown.sheet, &action.id), move || {
            el("div")
                .child(action_wishes(teller, &wished, decide))
                .child(action_details(teller, action, text, &candidate, &done))
        });
    let rank = rank(shown, planned);
    action_card(teller, planned, Around { scale, prints_steps, rank, details }, decide)
}

/// Shows what can be decided about an action that is not in the plan.
pub fn changes(shown: &Shown, id: &ActionId) -> El {
    let Sheet { teller, decide, .. } = shown.sheet;
    let wished = shown.wished(id);
    let title = teller.title(id);
    let open = open(shown.sheet, id);
    drawer(teller.words.plan.change(), open, move || {
        let id = wished.action.clone();
        let done = move |_| decide.run(Decision::Done(id.clone(), true));
        let done = super::button("text", teller.words.roadmap.mark_done(), done);
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
    let words = &teller.words.plan;
    let leading = planned.priority.leading();
    let leading = leading
        .iter()
        .map(|part| [teller.part(part.part), teller.gap(), &say::number(part.points)].concat());
    let leading = leading.collect::<Vec<_>>().join(teller.comma());
    let rank = say::number(planned.priority.rank);
    let mut text = say::filled(words.mainly()).with("parts", &leading).with("n", &rank).done();
    if let Some(points) = shown.priorities.margins(&planned.action.id).behind {
        text += teller.gap();
        text += &say::counted(words.behind(), points);
    }
    text += teller.gap();
    let (id, is_first) = (planned.action.id.clone(), planned.priority.rank == 1);
    let firm = move || {
        firmness.with(|firmness| match firmness {
            None => words.computing().into(),
            Some(Fresh(all)) => {
                all.get(&id).map_or_else(String::new, |one| firm(teller, one, is_first))
            }
        })
    };
    el("p.rank-why").text(text).live_text(firm)
}

/// Says how much the rank depends on the weights.
fn firm(teller: Teller, standpoint: &Standpoint, is_first: bool) -> String {
    let words = &teller.words.plan;
    let change = match standpoint.overtakes {
        _ if is_first => String::new(),
        _ if standpoint.is_tied_with_above => words.tied().into(),
        Some(overtaking) => say::filled(words.swaps())
            .with("criterion", teller.criterion(overtaking.criterion))
            .number("percent", overtaking.percent)
            .done(),
        None => words.swaps_never().into(),
    };
    [
        &*say::filled(words.firm())
            .number("best", standpoint.best)
            .number("worst", standpoint.worst)
            .number("percent", standpoint.first_percent())
            .done(),
        teller.gap(),
        &change,
    ]
    .concat()
}
