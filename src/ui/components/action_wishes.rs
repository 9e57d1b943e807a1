//! What a person can decide about one action: its month, its hours, who owns it, whether it is
//! left out.

use content::Word;
use leptos::prelude::*;
use readiness::{ActionId, Clash, LeftOutReason, Owner, Position, Wish, YearMonth};

use crate::ui::components::limited_field::{Limit, LimitedField};
use crate::ui::components::pieces::small;
use crate::ui::el::{Callback, El, el, live_if, state};
use crate::ui::say;
use phrases::Phrases;

/// What a person decides about an action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// It is done, or not done after all.
    Done(ActionId, bool),
    /// All that is wished for it, and which of its controls said so.
    Wish(ActionId, Wish, &'static str),
}

/// An action with what is wished for it.
#[derive(Clone)]
pub struct Wished {
    /// The action.
    pub action: ActionId,
    /// What is wished.
    pub wish: Wish,
    /// The hours that it takes by the bank's count.
    pub hours: u32,
    /// The first month of the plan, and how many there are.
    pub months: (YearMonth, usize),
    /// What stands against its month, if anything does.
    pub clash: Option<Clash>,
}

/// The ids of the controls, before the action's own.
pub const PIN: &str = "pin-";
const HOURS: &str = "hours-";
const OWNER: &str = "owner-";
const REASON: &str = "reason-";

/// Shows the controls for one action.
pub fn action_wishes(teller: Phrases<'static>, wished: &Wished, decide: Callback<Decision>) -> El {
    let words = teller.words.plan;
    let id = |control: &'static str| [control, wished.action.as_str()].concat();
    let field = |control: &'static str, label: Word, input: El| {
        let label = el("label").attr("for", id(control)).text(label);
        el("div.wish").child(label).child(input.attr("id", id(control)))
    };
    let change = {
        let wished = wished.clone();
        move |control: &'static str, alter: &dyn Fn(&mut Wish)| {
            let mut wish = wished.wish.clone();
            alter(&mut wish);
            if wish != wished.wish {
                decide.run(Decision::Wish(wished.action.clone(), wish, control));
            }
        }
    };
    let pinned = change.clone();
    let pin = months(teller, wished).on("change", move |event| {
        let month = YearMonth::parse(&event_target_value(&event));
        pinned(PIN, &|wish| wish.pin = month);
    });
    let clash = wished.clash.as_ref().map(|clash| el("p.error").text(teller.clash(clash)));
    let is_wrong = state(false);
    let counted = change.clone();
    let hours = text_input(wished.wish.hours.map(say::number).unwrap_or_default())
        .attr("inputmode", "numeric")
        .attr("placeholder", say::number(wished.hours))
        .live_attr("aria-invalid", move || is_wrong.get().then(|| "true".into()))
        .on("change", move |event| {
            let hours = Wish::read_hours(&event_target_value(&event));
            is_wrong.set(hours.is_none());
            if let Some(hours) = hours {
                counted(HOURS, &|wish| wish.hours = hours);
            }
        });
    let wrong = live_if(
        move || is_wrong.get(),
        move || {
            let most = say::number(Wish::MAX_HOURS);
            el("p.error").text(words.hours_wrong(most))
        },
    );
    let entrusted = change.clone();
    let entrust = move |text: String| {
        let position = Position::cut(text.trim());
        entrusted(OWNER, &|wish| wish.owner.clone_from(&position));
    };
    let all_words = teller.words;
    let owner = view! {
        <div class="wish">
            <LimitedField
                words=all_words
                id=id(OWNER)
                label=words.owner
                list="owners"
                limit={Limit::of::<{ Position::MAX }>()}
                stored=Signal::stored(wished.wish.owner.to_string())
                on_change=leptos::prelude::Callback::new(entrust)
            />
            {small(words.owner_hint)}
        </div>
    };
    let reason = state(String::new());
    let leave_out = el("button.button[data-kind=second]")
        .on("click", move |_| {
            let reason = LeftOutReason::cut(reason.get_untracked().trim());
            change(REASON, &|wish| wish.excluded = Some(reason.clone()));
        })
        .text(words.leave_out);
    let why = view! {
        <div class="wish">
            <LimitedField
                words=all_words
                id=id(REASON)
                label=words.reason
                limit={Limit::of::<{ LeftOutReason::MAX }>()}
                stored=Signal::stored(String::new())
                on_input=leptos::prelude::Callback::new(move |text| reason.set(text))
            />
            {leave_out}
        </div>
    };
    el("fieldset.wishes no-print")
        .texted("legend", words.wishes)
        .child(field(PIN, words.pin, pin).maybe(clash))
        .child(field(HOURS, words.hours, hours).child(el("div[role=alert]").view(wrong)))
        .view(owner)
        .view(why)
}

fn text_input(value: String) -> El {
    el("input[type=text][autocomplete=off]").value(value)
}

/// Offers the months of the plan, and the one that is wished for where it lies outside.
fn months(teller: Phrases<'static>, wished: &Wished) -> El {
    let (first, count) = wished.months;
    let pin = wished.wish.pin;
    let mut list: Vec<YearMonth> = (0..count).map(|at| first.plus(at)).collect();
    if let Some(pin) = pin.filter(|pin| !list.contains(pin)) {
        list.push(pin);
    }
    let free = el("option[value]").text(teller.words.plan.pin_none);
    let options = list.into_iter().map(|month| {
        el("option")
            .attr("value", month.to_string())
            .flag("selected", pin == Some(month))
            .text(say::year_month(teller.lang, month))
    });
    el("select").child(free).children(options)
}

/// The positions that can be picked for any action; they stand in the page once.
pub fn owners(teller: Phrases<'static>) -> El {
    let all = [Owner::Head, Owner::Deputy, Owner::Chief, Owner::Lead, Owner::All];
    let options = all.map(|owner| el("option").attr("value", say::owner(teller.words, owner)));
    el("datalist[id=owners]").children(options)
}
