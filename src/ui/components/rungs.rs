//! The five rungs of a question, and the two answers that are no rung.

use content::Word;
use readiness::{Choice, Level};

use crate::ui::el::{Callback, El, Memo, Text, el};

/// What stands around the rungs.
pub struct RungWords {
    /// How to answer.
    pub hint: Word,
    /// Which keys there are.
    pub keys: Word,
    /// The words for "don't know".
    pub unknown: Word,
    /// The words for "not applicable".
    pub not_applicable: Word,
}

/// Asks one question, told from others by `name`, and reports each choice made.
pub fn rungs(
    name: Text,
    legend: &'static str,
    words: &RungWords,
    rungs: &'static [String; 5],
    choice: Memo<Option<Choice>>,
    on_choose: Callback<Option<Choice>>,
) -> El {
    let option = move |value: Choice, mark: String, id: Text, text: &'static str| {
        let is_chosen = move || choice.get() == Some(value);
        el("label.rung")
            .live_flag("data-on", is_chosen)
            .child(
                el("input[type=radio]")
                    .attr("id", id)
                    .attr("name", name.clone())
                    .live_checked(is_chosen)
                    .on("change", move |_| on_choose.run(Some(value))),
            )
            .texted("span.rung-mark[aria-hidden=true]", mark)
            .texted("span", text)
    };
    let levels = Level::ALL.into_iter().zip(rungs).map(|(level, text)| {
        let number = level.get().to_string();
        option(Choice::Level(level), number.clone(), format!("rung-{number}").into(), text)
    });
    let apart = [
        option(Choice::Unknown, "?".into(), "rung-unknown".into(), words.unknown),
        option(Choice::NotApplicable, "–".into(), "rung-none".into(), words.not_applicable),
    ];
    let heading = el("h1.question[tabindex=-1]").text(legend);
    let keys = el("span.only-keys").text(words.keys);
    el("fieldset.rungs[aria-describedby=rungs-hint]")
        .child(el("legend").child(heading))
        .child(el("p.small[id=rungs-hint]").text(words.hint).text(" ").child(keys))
        .children(levels)
        .child(el("div.rungs-apart").children(apart))
}
