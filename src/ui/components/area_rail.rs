//! The areas with how many of their questions are answered.

use readiness::{AreaGroup, AreaId};

use super::facts::group_name;
use crate::ui::el::{El, el};
use crate::ui::{Desk, Route};

/// Shows the areas beside a question of area `here` and leads to each area's first question.
pub fn area_rail(desk: Desk, here: &AreaId) -> El {
    let words = desk.words();
    let mut rail = el("nav.rail").attr("aria-label", words.question.areas);
    for group in AreaGroup::ALL {
        let rows = el("ul").children(rows(desk, here, group));
        rail = rail.texted("p.rail-head", group_name(words, group)).child(rows);
    }
    rail
}

fn rows(desk: Desk, here: &AreaId, group: AreaGroup) -> impl Iterator<Item = El> {
    let (words, lang, catalog) = (desk.words(), desk.lang.get_untracked(), desk.catalog());
    let path = desk.once(|s| s.document().path);
    let areas = catalog.bank.areas().iter().filter(move |area| area.kind.group() == group);
    areas.filter_map(move |area| {
        let text = catalog.area(&area.id)?;
        let first = catalog.bank.questions_of(&area.id).find(|q| path.asks(q))?;
        let counted = move || {
            let counts = desk.progress.with(|progress| progress.area(&area.id));
            if counts.asked() == 0 {
                return words.common.not_asked.to_owned();
            }
            format!("{}/{}", counts.said(), counts.asked())
        };
        let mut link = el("a").attr("href", Route::Question(Some(first.id.clone())).href());
        if area.id == *here {
            link = link.attr("aria-current", "true");
        }
        Some(
            el("li").child(
                link.texted("span", text.name.get(lang).as_str())
                    .child(el("span.number").live_text(counted)),
            ),
        )
    })
}
