//! What something costs, from–to.

use content::Words;
use leptos::prelude::*;
use readiness::{YenProblem, YenRange};

use super::text_field::TextField;

/// Two fields for an amount in yen. What cannot be taken is said under its field and stays there to
/// be mended; what was kept before stays meanwhile.
#[component]
pub fn CostFields(
    /// The words of the page.
    words: &'static Words,
    /// What the ids of the inputs begin with.
    #[prop(into)]
    id: String,
    /// What it costs, for people who hear it.
    #[prop(into)]
    legend: String,
    /// What is kept.
    #[prop(into)]
    range: Signal<Option<YenRange>>,
    /// Receives each range that can be taken, and `None` when both fields are emptied.
    on_change: Callback<Option<YenRange>>,
) -> impl IntoView {
    let budget = words.budget;
    let typed = RwSignal::new(texts(range.get_untracked()));
    let problem = RwSignal::new(None::<YenProblem>);
    // What was made of the last digits typed here; any other range comes from elsewhere.
    let own = StoredValue::new(range.get_untracked());
    Effect::new(move |_| {
        let range = range.get();
        if own.get_value() != range {
            own.set_value(range);
            problem.set(None);
            typed.set(texts(range));
        }
    });
    let take = move || match typed.with_untracked(|[least, most]| YenRange::read(least, most)) {
        Ok(range) => {
            problem.set(None);
            own.set_value(range);
            on_change.run(range);
        }
        Err(YenProblem::Order) => problem.set(None),
        Err(wrong) => problem.set(Some(wrong)),
    };
    // A second amount is shorter than the first while it is being typed.
    let leave = move || {
        problem.set(typed.with_untracked(|[least, most]| YenRange::read(least, most)).err());
    };
    let error = move |is_least: bool| {
        Signal::derive(move || {
            let text = match (problem.get()?, is_least) {
                (YenProblem::Least, true) | (YenProblem::Most, false) => budget.wrong_number,
                (YenProblem::LeastTooLarge, true) | (YenProblem::MostTooLarge, false) => {
                    budget.wrong_size
                }
                (YenProblem::Order, false) => budget.wrong_order,
                _ => return None,
            };
            Some(text.to_owned())
        })
    };
    let input = move |at: usize, text: String| {
        typed.update_untracked(|typed| typed[at] = text);
        take();
    };
    let field = move |at: usize, name: &'static str, label: &'static str, id: &str| {
        view! {
            <TextField
                id=format!("{id}-{name}")
                label=label
                error=error(at == 0)
                value=Signal::derive(move || typed.with(|typed| typed[at].clone()))
                on_input=Callback::new(move |text| input(at, text))
                on_change=Some(Callback::new(move |_| leave()))
            />
        }
    };
    view! {
        <fieldset class="cost">
            <legend class="hidden">{legend}</legend>
            <div class="cost-fields">
                {field(0, "least", budget.least, &id)} {field(1, "most", budget.most, &id)}
            </div>
            <p class="small">{budget.cost_hint}</p>
        </fieldset>
    }
}

/// Returns the texts of the two fields; an exact amount stands in the first alone.
fn texts(range: Option<YenRange>) -> [String; 2] {
    let Some(range) = range else { return Default::default() };
    let most =
        if range.least() == range.most() { String::new() } else { phrases::grouped(range.most()) };
    [phrases::grouped(range.least()), most]
}
