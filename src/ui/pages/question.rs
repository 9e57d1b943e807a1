//! One question: its five levels, what may be written beside it, and the way on.

mod area_left_out;
mod area_nav;
mod benchmarks;
mod digit_switch;
mod question_nav;
mod taken_back;
mod why;

use bank::QuestionText;
use leptos::prelude::*;
use readiness::{Answer, Choice, Level, Place, Question, QuestionId};
use session::{Event, Remarks};

use area_left_out::AreaLeftOut;
use area_nav::AreaNav;
use benchmarks::Benchmarks;
use digit_switch::DigitSwitch;
use question_nav::QuestionNav;
use taken_back::TakenBack;
use why::Why;

use crate::browser::page;
use crate::ui::components::banner::Banner;
use crate::ui::components::level_picker::{LevelPicker, choice_id};
use crate::ui::components::progress_card::ProgressCard;
use crate::ui::components::remark_fields::RemarkFields;
use crate::ui::components::tone::Tone;
use crate::ui::keys::{AnswerKeys, DigitKeys, use_answer_keys};
use crate::ui::{App, Route, use_app};

/// Asks question `id`, or the first one that has no answer yet.
#[component]
pub fn QuestionPage(
    /// Which question; `None` for the first open one.
    id: Option<QuestionId>,
) -> impl IntoView {
    let app = use_app();
    let place = app.peek(|session| {
        let (bank, document) = (&session.catalog().bank, session.document());
        id.map_or_else(|| Place::first(bank, document), |id| Place::of(bank, document, &id))
    });
    let catalog = app.catalog();
    let found = place.and_then(|place| {
        let id = &place.question;
        Some((catalog.bank.question(id)?, catalog.question(id)?, place))
    });
    match found {
        Some((question, text, place)) => {
            view! { <Ask question=question text=text place=place /> }.into_any()
        }
        None => view! { <NotAsked /> }.into_any(),
    }
}

/// Shows the question with everything around it.
#[component]
fn Ask(
    /// The question.
    question: &'static Question,
    /// Its words.
    text: &'static QuestionText,
    /// Its place in the order of asking.
    place: Place,
) -> impl IntoView {
    let app = use_app();
    let (words, lang) = (app.words(), app.lang());
    let Place { position, total, previous, next, closed_by, .. } = place;
    let id = &question.id;
    // The department is changed on a page of its own.
    let (kind, is_small) = app.peek(|session| {
        let profile = &session.document().profile;
        (profile.kind, profile.is_small())
    });
    let answer =
        app.memo(move |session| session.document().answers.get(id).cloned().unwrap_or_default());
    let chosen = Memo::new(move |_| answer.with(|answer| answer.choice));
    let taken_back = RwSignal::new(None);
    let choose = Callback::new(move |choice: Option<Choice>| {
        taken_back.set(None);
        app.send(Event::Answered { question: id.clone(), choice });
    });
    let remark = Callback::new(move |remarks: Remarks| {
        app.send(Event::Remarked { question: id.clone(), remarks });
    });
    let put_back = move |answer: Answer| {
        choose.run(answer.choice);
        if answer.spread {
            // A choice below the highest level forgets it, and so does none at all.
            remark.run(Remarks::from(&answer));
        }
        if let Some(choice) = answer.choice {
            focus_choice(choice);
        }
    };
    let onward = next.clone().map_or(Route::Readiness, |id| Route::Question(Some(id)));
    let DigitKeys(digits) = expect_context();
    listen(app, digits, answer, choose, taken_back, onward);
    show_reason(chosen);

    let at = position.map_or_else(
        || area_name(app, question).to_owned(),
        |at| words.question.position(area_name(app, question), at, total),
    );
    let closed = closed_by.map(|gate| {
        let text = [phrases::closed(words, gate), words.question.closed_kept].join(" ");
        view! { <Banner tone=Tone::Plain text=text /> }
    });
    let can_wait =
        Signal::derive(move || chosen.get().is_none() && taken_back.with(Option::is_none));
    let keys = Signal::derive(move || {
        if digits.get() { words.question.keys } else { words.question.keys_without_digits }
    });
    view! {
        <div class="question-page">
            <AreaNav here=&question.area />
            <section class="card question-card">
                <p class="small">{at} <span class="code">{text.code.as_str()}</span></p>
                {closed}
                <LevelPicker
                    words=words
                    lang=lang
                    text=text
                    is_small=is_small
                    chosen=chosen
                    on_choose=Callback::new(move |choice| choose.run(Some(choice)))
                    keys=keys
                >
                    <DigitSwitch words=words digits=digits />
                </LevelPicker>
                <RemarkFields words=words answer=answer on_remark=remark />
                <AreaLeftOut area=&question.area name=area_name(app, question) />
                <Why words=words lang=lang text=text kind=kind open=untrack(move || answer.with(Answer::is_empty)) />
                <QuestionNav words=words can_wait=can_wait previous=previous next=next>
                    <TakenBack words=words taken_back=taken_back on_undo=Callback::new(put_back) />
                </QuestionNav>
            </section>
            <aside>
                <ProgressCard words=words progress=app.progress() />
                <Benchmarks question=id />
            </aside>
        </div>
    }
}

/// Says that the question set does not ask this question, and leads to those that it asks.
#[component]
fn NotAsked() -> impl IntoView {
    let words = use_app().words();
    view! {
        <h1 tabindex="-1">{words.common.questions}</h1>
        <p class="card">
            {words.question.gone} " " <a href=Route::Review.href()>{words.common.review}</a>
        </p>
    }
}

fn area_name(app: App, question: &Question) -> &'static str {
    app.catalog().area(&question.area).map_or("", |area| area.name.get(app.lang()))
}

/// Lets the keys answer: what they pick gets the focus, and what Esc takes back can be brought
/// back.
fn listen(
    app: App,
    digits: RwSignal<bool>,
    answer: Memo<Answer>,
    choose: Callback<Option<Choice>>,
    taken_back: RwSignal<Option<Answer>>,
    next: Route,
) {
    let pick = move |level: Level| {
        let choice = Choice::Level(level);
        choose.run(Some(choice));
        focus_choice(choice);
    };
    let clear = move |()| {
        let before = answer.get_untracked();
        if before.choice.is_some() {
            choose.run(None);
            taken_back.set(Some(before));
            page::focus("h1", false);
        }
    };
    let keys = AnswerKeys {
        digits: digits.into(),
        chosen: Signal::derive(move || answer.with(|answer| answer.choice)),
        on_pick: Callback::new(pick),
        on_take_back: Callback::new(clear),
        on_next: Callback::new(move |()| app.go(&next)),
        on_leave: Callback::new(|()| page::focus("h1", false)),
    };
    use_answer_keys(".levels", keys);
}

fn focus_choice(choice: Choice) {
    page::focus(&format!("#{}", choice_id(choice)), true);
}

/// Brings the field for the reason into view when "not applicable" is chosen: it opens below
/// what was clicked.
fn show_reason(chosen: Memo<Option<Choice>>) {
    Effect::new(move |was_none: Option<bool>| {
        let is_none = chosen.get() == Some(Choice::NotApplicable);
        if is_none && was_none == Some(false) {
            request_animation_frame(|| page::reveal("#reason-hint"));
        }
        is_none
    });
}
