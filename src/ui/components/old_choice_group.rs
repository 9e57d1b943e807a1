//! The choice group of the department's page, until that page is over to [`super::choice_group`].

use super::pieces::small;
use crate::ui::el::{Callback, El, Memo, Text, el};
use content::Word;

/// A question with its choices, of which one may stand unless [`Self::several`] is said.
pub struct ChoiceGroup {
    id: &'static str,
    legend: Word,
    tag: Option<Word>,
    hint: Text,
    options: Vec<String>,
    kind: &'static str,
}

impl ChoiceGroup {
    /// Begins a group; the `id` also tells its buttons from others.
    pub const fn new(id: &'static str, legend: Word, options: Vec<String>) -> Self {
        Self { id, legend, tag: None, hint: Text::Borrowed(""), options, kind: "radio" }
    }

    /// Puts a word beside the question.
    pub fn tag(self, tag: Word) -> Self {
        Self { tag: Some(tag), ..self }
    }

    /// Puts what helps to answer below the question.
    pub fn hint(self, hint: impl Into<Text>) -> Self {
        Self { hint: hint.into(), ..self }
    }

    /// Lets any number of choices stand.
    pub fn several(self) -> Self {
        Self { kind: "checkbox", ..self }
    }

    /// Shows the positions of the choices that stand and reports each that is clicked.
    pub fn show(self, chosen: Memo<Vec<usize>>, on_choose: Callback<usize>) -> El {
        let Self { id, legend, tag, hint, options, kind } = self;
        let options = options.into_iter().enumerate().map(|(at, text)| {
            let input = el("input")
                .attr("type", kind)
                .attr("name", id)
                .live_checked(move || chosen.with(|chosen| chosen.contains(&at)))
                .on("change", move |_| on_choose.run(at));
            el("label.choice").child(input).texted("span", text)
        });
        let list = el("div.choices-list").children(options);
        let mut title = el("legend").text(legend);
        if let Some(tag) = tag {
            title = title.text(" ").texted("span.tag", tag);
        }
        let mut group = el("fieldset.field choices").attr("id", id).child(title);
        if !hint.is_empty() {
            let hint_id = format!("{id}-hint");
            group = group.attr("aria-describedby", hint_id.clone());
            group = group.child(small(hint).attr("id", hint_id));
        }
        group.child(list)
    }
}
