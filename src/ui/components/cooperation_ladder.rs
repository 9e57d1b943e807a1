//! The four stages of cooperation with the DX office.

use content::Words;
use readiness::{CooperationStage, Stage};

use super::pieces::small;
use crate::ui::el::{El, el};

/// Shows the stages in their order, with the one that is reached, at the end of `section`.
/// `is_asked` tells whether some question asks about a stage.
pub fn cooperation_ladder(
    section: El,
    words: &'static Words,
    cooperation: CooperationStage,
    is_asked: &dyn Fn(Stage) -> bool,
) -> El {
    let words = words.readiness;
    let mut ladder = el("ol.cooperation-ladder");
    for stage in Stage::ALL {
        let name = match stage {
            Stage::Understanding => words.understanding,
            Stage::Relations => words.relations,
            Stage::Collaboration => words.collaboration,
            Stage::Autonomy => words.autonomy,
        };
        let is_here = cooperation.reached == Some(stage);
        let (state, sign, said) = if is_here {
            ("here", "●", words.stage_here)
        } else if !is_asked(stage) {
            ("not-asked", "–", words.stage_not_asked)
        } else if cooperation.reached > Some(stage) {
            ("reached", "✓", words.reached)
        } else {
            ("later", "○", words.stage_later)
        };
        let mut step = el("li").attr("data-state", state);
        if is_here {
            step = step.attr("aria-current", "step");
        }
        ladder = ladder.child(
            step.texted("span[aria-hidden=true]", sign)
                .texted("span", name)
                .texted("span.small", said),
        );
    }
    let remarks = [
        (cooperation.reached.is_none(), words.stage_none),
        (!cooperation.is_certain, words.stage_uncertain),
    ];
    let mut section = section.child(ladder);
    for (holds, remark) in remarks {
        if holds {
            section = section.texted("p", remark);
        }
    }
    section.child(small(words.stage_rule(Stage::REACHED)))
}
