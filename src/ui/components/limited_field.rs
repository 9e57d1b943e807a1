//! A text field that says what is over its limit, beside it and at once, and never takes away
//! what is being typed.

use content::{Word, Words};
use leptos::html;
use leptos::prelude::*;
use readiness::{Excess, Text};

/// What is kept of a text, and by how much it is too long.
#[derive(Clone, Copy)]
pub struct Limit {
    cut: fn(&str) -> String,
    excess: fn(&str) -> Option<Excess>,
}

impl Limit {
    /// Returns the limit of `Text<MAX>`.
    pub const fn of<const MAX: usize>() -> Self {
        Self { cut: |text| Text::<MAX>::cut(text).to_string(), excess: Text::<MAX>::excess }
    }
}

/// A label, a field of one line or several, and what is over the limit.
#[component]
pub fn LimitedField(
    /// The words of the page.
    words: &'static Words,
    /// The id of the field; those of what belongs to it begin with it.
    #[prop(into)]
    id: String,
    /// What is asked for.
    label: Word,
    /// Helps to fill it in; shown between label and field.
    #[prop(into, optional)]
    hint: String,
    /// The id of a hint that is shown elsewhere.
    #[prop(optional)]
    hint_id: &'static str,
    /// How many lines are seen; 0 for a field of one line only.
    #[prop(optional)]
    rows: u8,
    /// The id of a list of proposals.
    #[prop(optional)]
    list: &'static str,
    /// What is kept at the moment.
    #[prop(into)]
    stored: Signal<String>,
    /// How long it may be.
    limit: Limit,
    /// Receives all that is typed, on every letter.
    #[prop(optional, into)]
    on_input: Option<Callback<String>>,
    /// Receives all that was typed when the field is left with another text.
    #[prop(optional, into)]
    on_change: Option<Callback<String>>,
) -> impl IntoView {
    let field = Field::new(stored, limit);
    let input = move |event| {
        let text = event_target_value(&event);
        field.typed.set(text.clone());
        if let Some(on_input) = on_input {
            on_input.run(text);
        }
    };
    let change = move |event| {
        if let Some(on_change) = on_change {
            on_change.run(event_target_value(&event));
        }
    };
    let over_id = format!("{id}-over");
    let own_hint = format!("{id}-hint");
    let hint_id = if hint.is_empty() { hint_id } else { own_hint.as_str() };
    let described = format!("{hint_id} {over_id}").trim().to_owned();
    let hint = (!hint.is_empty()).then(|| view! { <p class="small" id=own_hint>{hint}</p> });
    let is_over = move || field.excess().map(|_| "true");
    let first = stored.get_untracked();
    let control = if rows == 0 {
        view! {
            <input
                type="text"
                id=id.clone()
                autocomplete="off"
                list=(!list.is_empty()).then_some(list)
                aria-describedby=described
                aria-invalid=is_over
                prop:value=first
                node_ref=field.line
                on:input=input
                on:change=change
                on:focus=move |_| field.entered()
                on:blur=move |_| field.left()
            />
        }
        .into_any()
    } else {
        view! {
            <textarea
                id=id.clone()
                autocomplete="off"
                rows=rows.to_string()
                aria-describedby=described
                aria-invalid=is_over
                prop:value=first
                node_ref=field.area
                on:input=input
                on:change=change
                on:focus=move |_| field.entered()
                on:blur=move |_| field.left()
            ></textarea>
        }
        .into_any()
    };
    view! {
        <label for=id>{label}</label>
        {hint}
        {control}
        <div role="status" id=over_id>{move || field.excess().map(|over| sentence(words, over))}</div>
    }
}

/// Says how long the text may be, how long it is and what is not kept.
fn sentence(words: &'static Words, over: Excess) -> impl IntoView {
    let text = words.question.too_long(over.max, over.letters, over.kept + 1);
    view! { <p class="error">{text}</p> }
}

/// What is in the field, and whether somebody is using it.
///
/// It is written to when it is built, and when another value comes from elsewhere (a file, undo)
/// while nobody uses it: an input method is never disturbed.
#[derive(Clone, Copy)]
struct Field {
    stored: Signal<String>,
    limit: Limit,
    typed: RwSignal<String>,
    has_focus: StoredValue<bool>,
    has_missed: StoredValue<bool>,
    line: NodeRef<html::Input>,
    area: NodeRef<html::Textarea>,
}

impl Field {
    fn new(stored: Signal<String>, limit: Limit) -> Self {
        let field = Self {
            stored,
            limit,
            typed: RwSignal::new(stored.get_untracked()),
            has_focus: StoredValue::new(false),
            has_missed: StoredValue::new(false),
            line: NodeRef::new(),
            area: NodeRef::new(),
        };
        Effect::new(move |before: Option<()>| {
            field.stored.track();
            if before.is_some() {
                field.has_missed.set_value(true);
                field.follow();
            }
        });
        field
    }

    fn excess(self) -> Option<Excess> {
        self.typed.with(|typed| (self.limit.excess)(typed))
    }

    fn entered(self) {
        self.has_focus.try_set_value(true);
    }

    /// The field may be gone when its last events arrive: what is built anew takes the focus away.
    /// Hence `try_`, here and below.
    fn left(self) {
        self.has_focus.try_set_value(false);
        if self.has_missed.try_get_value() == Some(true) {
            self.follow();
        }
    }

    /// Shows what is kept, unless it is what was typed or somebody is typing.
    fn follow(self) {
        let Some(now) = self.stored.try_get_untracked() else { return };
        let is_ours = |typed: &String| (self.limit.cut)(typed).trim() == now.trim();
        if self.has_focus.try_get_value() != Some(false)
            || self.typed.try_with_untracked(is_ours) != Some(false)
        {
            return;
        }
        self.has_missed.set_value(false);
        if let Some(line) = self.line.get_untracked() {
            line.set_value(&now);
        }
        if let Some(area) = self.area.get_untracked() {
            area.set_value(&now);
        }
        self.typed.set(now);
    }
}
