//! Fields for texts and for numbers.

use content::Words;
use leptos::prelude::*;
use readiness::Profile;

use super::Specimen;
use crate::ui::components::card::Card;
use crate::ui::components::file_picker::FilePicker;
use crate::ui::components::number_field::NumberField;
use crate::ui::components::select_field::SelectField;
use crate::ui::components::text_field::TextField;

/// A field for a text: empty, filled in, in focus, wrong, of several lines.
#[component]
pub fn Texts(
    /// The words of the page.
    words: &'static Words,
) -> impl IntoView {
    let department = words.department;
    let hint = || Some(department.role_hint.to_owned());
    let wrong = Signal::stored(Some(words.common.not_taken.to_owned()));
    let typed = Callback::new(|_: String| ());
    view! {
        <Card title="TextField">
            <div class="actions">
                <Specimen state="empty">
                    <TextField id="text-empty" label=department.name hint=hint() on_input=typed />
                </Specimen>
                <Specimen state="filled in">
                    <TextField
                        id="text-filled"
                        label=department.name
                        hint=hint()
                        value=department.kind_welfare
                        on_input=typed
                    />
                </Specimen>
                <Specimen state="focus" force="focus-visible">
                    <TextField
                        id="text-focus"
                        label=department.name
                        hint=hint()
                        value=department.kind_welfare
                        on_input=typed
                    />
                </Specimen>
                <Specimen state="wrong">
                    <TextField
                        id="text-wrong"
                        label=department.name
                        hint=hint()
                        error=wrong
                        value=department.kind_welfare.repeat(9)
                        on_input=typed
                    />
                </Specimen>
                <Specimen state="several lines">
                    <TextField
                        id="text-lines"
                        label=words.question.note
                        rows=3
                        value=words.question.pulse
                        on_input=typed
                    />
                </Specimen>
            </div>
        </Card>
    }
}

/// A field in which one of a few values is chosen, and the one with which a file is opened.
#[component]
pub fn Others(
    /// The words of the page.
    words: &'static Words,
) -> impl IntoView {
    let department = words.department;
    let options = ["0", "3", "20"].map(|share| (share.to_owned(), department.share_percent(share)));
    let press = Callback::new(|_| ());
    view! {
        <Card title="SelectField, FilePicker">
            <div class="actions">
                <Specimen state="at rest">
                    <SelectField
                        id="select"
                        label=department.share
                        hint=Some(department.share_open.to_owned())
                        options=options.to_vec()
                        chosen="3"
                        on_choose=Callback::new(|_: String| ())
                    />
                </Specimen>
                <Specimen state="at rest">
                    <FilePicker label=words.share.open on_pick=press />
                </Specimen>
                <Specimen state="hover" force="hover">
                    <FilePicker label=words.share.open on_pick=press />
                </Specimen>
                <Specimen state="focus" force="focus-within">
                    <FilePicker label=words.share.open on_pick=press />
                </Specimen>
            </div>
        </Card>
    }
}

/// A field for a number: empty, filled in, in focus.
#[component]
pub fn Numbers(
    /// The words of the page.
    words: &'static Words,
) -> impl IntoView {
    let states = [
        ("empty", "number-empty", None, ""),
        ("filled in", "number-filled", Some(14), ""),
        ("focus", "number-focus", Some(14), "focus-visible"),
        ("type a letter here for the error", "number-wrong", Some(14), ""),
    ];
    let fields = states.map(|(state, id, value, force)| {
        view! {
            <Specimen state=state force=force>
                <Number words=words id=id value=value />
            </Specimen>
        }
    });
    view! {
        <Card title="NumberField">
            <div class="actions">{fields.collect_view()}</div>
        </Card>
    }
}

#[component]
fn Number(
    /// The words of the page.
    words: &'static Words,
    /// The id of the input.
    id: &'static str,
    /// What is filled in.
    value: Option<u16>,
) -> impl IntoView {
    let department = words.department;
    view! {
        <NumberField
            id=id
            label=department.staff
            hint=Some(department.staff_hint.to_owned())
            unit=department.people
            value=Signal::stored(value)
            read=|text| if text.is_empty() { Some(None) } else { Profile::read_staff(text).map(Some) }
            wrong=department.staff_wrong(Profile::MAX_STAFF)
            on_change=Callback::new(|_| ())
        />
    }
}
