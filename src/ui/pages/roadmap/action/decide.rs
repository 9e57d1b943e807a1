//! What a person decides about an action. The fields are always open and never taken away: what
//! is typed is kept at each letter.

use leptos::prelude::*;
use readiness::{Action, ActionState, ActionView, LeftOutReason, Owner, Position, Wish, YearMonth};
use session::Decision;

use crate::ui::components::button::{Button, Weight};
use crate::ui::components::card::Card;
use crate::ui::components::limited_field::{Limit, LimitedField};
use crate::ui::components::number_field::NumberField;
use crate::ui::components::select_field::SelectField;
use crate::ui::pages::roadmap::decider::Decider;
use crate::ui::pages::roadmap::state::RoadmapState;
use crate::ui::use_app;

/// The month, the hours, the owner, done or not, left out or not.
#[component]
pub fn Decide(
    /// The action.
    action: &'static Action,
    /// How it stands.
    view: Memo<ActionView>,
) -> impl IntoView {
    let words = use_app().words().action;
    let can_be_decided = Memo::new(move |_| view.with(ActionView::can_be_decided));
    view! {
        <Show when=move || can_be_decided.get()>
            <Card title=words.decide class="decide no-print">
                <Begin action=action view=view />
                <HoursAndOwner action=action view=view />
                <DoneButton action=action view=view />
                <LeaveOut action=action view=view />
            </Card>
        </Show>
    }
}

/// The month in which it is to begin.
#[component]
fn Begin(
    /// The action.
    action: &'static Action,
    /// How it stands.
    view: Memo<ActionView>,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words().action, app.phrases());
    let decider = Decider::here();
    let pin = Memo::new(move |_| view.with(|view| view.wish.pin));
    let options = Memo::new(move |_| {
        let months = view.with(|view| view.frame.begins(view.wish.pin));
        let months = months.into_iter().map(|month| {
            let name = phrases::year_month(phrases.lang, month);
            (month.to_string(), words.begin_pinned(name))
        });
        let free = (String::new(), words.begin_free.to_owned());
        std::iter::once(free).chain(months).collect::<Vec<_>>()
    });
    let chosen =
        Signal::derive(move || pin.get().map(|month| month.to_string()).unwrap_or_default());
    let conflict = Signal::derive(move || {
        view.with(|view| view.conflict.as_ref().map(|conflict| phrases.conflict(conflict)))
    });
    let choose = Callback::new(move |month: String| {
        let wish = view.with_untracked(|view| view.wish.clone());
        let wish = Wish { pin: YearMonth::parse(&month), ..wish };
        decider.decide(Decision::Wish(action.id.clone(), wish));
    });
    view! {
        <SelectField
            id="begin"
            label=words.begin
            error=conflict
            options=options
            chosen=chosen
            on_choose=choose
        />
    }
}

/// The hours and the owner: kept at each letter, said once the field is left.
#[component]
fn HoursAndOwner(
    /// The action.
    action: &'static Action,
    /// How it stands.
    view: Memo<ActionView>,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words(), app.phrases());
    let decider = Decider::here();
    let wish = move || view.with_untracked(|view| view.wish.clone());
    let send = move |wish| decider.send(Decision::Wish(action.id.clone(), wish));
    let on_hours = Callback::new(move |hours| send(Wish { hours, ..wish() }));
    let on_owner = Callback::new(move |text: String| {
        send(Wish { owner: Position::cut(text.trim()), ..wish() });
    });
    // What was wished when the field was entered: that is what undo brings back.
    let before = StoredValue::new(wish());
    let entered = move |_| before.set_value(wish());
    let left = move |_| {
        let back = before.get_value();
        if back != wish() {
            let text = words.plan.wished_said(phrases.title(&action.id));
            decider.say(text, Some(Decision::Wish(action.id.clone(), back)));
            before.set_value(wish());
        }
    };
    let usual = view.with_untracked(|view| view.frame.hours);
    let usual = phrases::hours(words, usual);
    let owner = view.with_untracked(|view| view.frame.owner);
    let positions: &[Owner] = if app.peek(|session| session.document().profile.is_small()) {
        &[Owner::Head, Owner::InCharge]
    } else {
        &[Owner::Head, Owner::Deputy, Owner::Chief, Owner::Lead, Owner::All]
    };
    let positions = positions.iter().map(|it| phrases::owner(words, *it));
    let positions = positions.map(|it| view! { <option value=it></option> });
    view! {
        <div class="field-row" on:focusin=entered on:change=left>
            <NumberField
                id="hours"
                label=words.action.hours
                hint=words.action.hours_hint(usual)
                unit=words.action.hours_unit
                value=Signal::derive(move || view.with(|view| view.wish.hours))
                read=Wish::read_hours
                wrong=words.action.hours_wrong(Wish::MAX_HOURS)
                on_change=on_hours
            />
            <LimitedField
                words=words
                id="owner"
                label=words.action.owner
                hint=words.action.owner_hint(phrases::owner(words, owner))
                list="owners"
                limit={Limit::of::<{ Position::MAX }>()}
                stored=Signal::derive(move || view.with(|view| view.wish.owner.to_string()))
                on_input=on_owner
            />
        </div>
        <datalist id="owners">{positions.collect_view()}</datalist>
    }
}

/// Done, or not done after all: one button that stays where it is.
#[component]
fn DoneButton(
    /// The action.
    action: &'static Action,
    /// How it stands.
    view: Memo<ActionView>,
) -> impl IntoView {
    let words = use_app().words().action;
    let decider = Decider::here();
    let is_done = Memo::new(move |_| view.with(|view| view.state == ActionState::Done));
    let press = Callback::new(move |()| {
        decider.decide(Decision::Done(action.id.clone(), !is_done.get_untracked()));
    });
    view! {
        <Button weight=Weight::Primary id="done" on_press=press>
            {move || if is_done.get() { words.not_done } else { words.mark_done }}
        </Button>
    }
}

/// The reason and the button that leaves it out, or puts it back.
#[component]
fn LeaveOut(
    /// The action.
    action: &'static Action,
    /// How it stands.
    view: Memo<ActionView>,
) -> impl IntoView {
    let all_words = use_app().words();
    let words = all_words.action;
    let decider = Decider::here();
    let reasons = expect_context::<RoadmapState>().reasons;
    let excluded = Memo::new(move |_| view.with(|view| view.wish.excluded.clone()));
    let begun = move || reasons.with(|all| all.get(&action.id).cloned()).unwrap_or_default();
    // Until it is left out, the reason belongs to nothing that is kept; the page remembers it.
    let reason = Signal::derive(move || excluded.get().map_or_else(begun, |it| it.to_string()));
    let wish = move || view.with_untracked(|view| view.wish.clone());
    let decision = move |excluded| Decision::Wish(action.id.clone(), Wish { excluded, ..wish() });
    let typed = Callback::new(move |text: String| {
        if excluded.with_untracked(Option::is_some) {
            decider.send(decision(Some(LeftOutReason::cut(&text))));
        } else {
            reasons.update(|all| _ = all.insert(action.id.clone(), text));
        }
    });
    let press = Callback::new(move |()| {
        let reason = LeftOutReason::cut(reason.get_untracked().trim());
        let is_out = excluded.with_untracked(Option::is_some);
        if is_out {
            reasons.update(|all| _ = all.insert(action.id.clone(), reason.to_string()));
        }
        decider.decide(decision((!is_out).then_some(reason)));
    });
    let is_done = Memo::new(move |_| view.with(|view| view.state == ActionState::Done));
    let word = move || {
        if excluded.with(Option::is_some) { words.put_back } else { words.leave_out }
    };
    view! {
        <div class="apart">
            <LimitedField
                words=all_words
                id="reason"
                label=words.reason
                rows=2
                limit={Limit::of::<{ LeftOutReason::MAX }>()}
                stored=reason
                on_input=typed
            />
            <div class="buttons">
                <Button
                    weight=Weight::Secondary
                    is_small=true
                    id="leave-out"
                    disabled=is_done
                    on_press=press
                >
                    {word}
                </Button>
                <span class="small">{words.back_later}</span>
            </div>
        </div>
    }
}
