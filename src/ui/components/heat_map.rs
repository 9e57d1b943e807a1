//! Every question as a cell, by area.

use content::{Word, Words};
use readiness::{QuestionId, Standing};

use super::scored::level;
use crate::ui::el::{El, Text, el};
use crate::ui::{Route, say};

/// What stands in a cell, and what it means: for the legend.
pub fn heat_marks(words: &'static Words) -> [(&'static str, &'static str, Word); 8] {
    [
        ("0", "0", words.readiness.rung_0),
        ("1", "1", words.readiness.rung_1),
        ("2", "2", words.readiness.rung_2),
        ("3", "3", words.readiness.rung_3),
        ("4", "4", words.readiness.rung_4),
        ("unknown", "?", words.common.unknown),
        ("none", "–", words.readiness.none),
        ("open", "", words.common.unanswered),
    ]
}

/// A group of areas, each with the list of its cells.
pub fn heat_group(title: Word, areas: Vec<(&'static str, El)>) -> El {
    let mut rows = el("ul.heat-rows");
    for (name, cells) in areas {
        rows = rows.child(el("li").texted("h4", name).child(cells));
    }
    el("div").texted("h3", title).child(rows)
}

/// A question with how it stands; `topic` is what it is called in tables.
pub fn heat_cell(
    words: &'static Words,
    question: &QuestionId,
    topic: &'static str,
    standing: Standing,
) -> El {
    let (kind, mark, said): (Text, Text, Text) = match standing {
        Standing::Level(rung) => {
            let n = say::number(rung.get());
            (n.clone().into(), n.into(), level(words, rung.get()).into())
        }
        Standing::Unknown => ("unknown".into(), "?".into(), words.common.unknown.into()),
        Standing::NotApplicable => ("none".into(), "–".into(), words.common.not_applicable.into()),
        Standing::Closed(_) => ("none".into(), "–".into(), words.common.not_asked.into()),
        Standing::Unanswered => ("open".into(), "".into(), words.common.unanswered.into()),
    };
    el("li").child(
        el("a.heat-cell")
            .attr("data-mark", kind)
            .attr("href", Route::Question(Some(question.clone())).href())
            .texted("b[aria-hidden=true]", mark)
            .texted("span", topic)
            .texted("span.hidden", said),
    )
}
