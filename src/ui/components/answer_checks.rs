//! Answers that seem to contradict each other (回答の確かめ): a person says that both are right, or
//! goes to one of them.

use content::Words;
use leptos::prelude::*;
use readiness::Inconsistency;

use super::button::{Button, Weight};
use super::disclosure::Disclosure;

/// Two answers with the sentence that asks about them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerCheck {
    /// Which check it is, and whether the person has said that both are right.
    pub inconsistency: Inconsistency,
    /// What it asks.
    pub text: String,
    /// The two answers.
    pub sides: [CheckedAnswer; 2],
}

/// One of the two answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckedAnswer {
    /// Where the question is.
    pub href: String,
    /// What the question is called.
    pub question: String,
    /// The level, `段階3`.
    pub level: String,
    /// The answer in words.
    pub answer: String,
}

/// Shows the checks that the answers raise: the open ones, and folded those that were settled.
#[component]
pub fn AnswerChecks(
    /// The words of the page.
    words: &'static Words,
    /// The checks.
    #[prop(into)]
    checks: Signal<Vec<AnswerCheck>>,
    /// Receives the check that a person settles or opens again.
    on_settle: Callback<Inconsistency>,
) -> impl IntoView {
    let said = words.question;
    let those = move |is_accepted: bool| {
        Memo::new(move |_| {
            let mut found = checks.get();
            found.retain(|check| check.inconsistency.is_accepted == is_accepted);
            found
        })
    };
    let (open, settled) = (those(false), those(true));
    let list = move |checks: Memo<Vec<AnswerCheck>>| {
        view! {
            <ul class="links">
                <For each=move || checks.get() key=|check| key(&check.inconsistency) let:check>
                    <Check words=words check=check on_settle=on_settle />
                </For>
            </ul>
        }
    };
    let title = Signal::derive(move || said.checks_settled(settled.with(Vec::len)));
    view! {
        <section class="card checks">
            <h2 id="checks" tabindex="-1">{said.checks}</h2>
            <p class="small">{said.checks_lead}</p>
            {list(open)}
            <Show when=move || !settled.with(Vec::is_empty)>
                <Disclosure summary=title>{list(settled)}</Disclosure>
            </Show>
        </section>
    }
}

/// What tells a check from others: once an answer changes, it is another one.
fn key(inconsistency: &Inconsistency) -> (String, [u8; 2]) {
    (inconsistency.check.to_string(), inconsistency.levels.map(readiness::Level::get))
}

/// One check: what it asks, the two answers side by side, and the button.
#[component]
fn Check(
    /// The words of the page.
    words: &'static Words,
    /// The check.
    check: AnswerCheck,
    /// Receives the check when it is settled or opened again.
    on_settle: Callback<Inconsistency>,
) -> impl IntoView {
    let AnswerCheck { inconsistency, text, sides } = check;
    let text_id = format!("check-{}", inconsistency.check);
    let (name, weight) = if inconsistency.is_accepted {
        (words.question.check_again, Weight::Text)
    } else {
        (words.question.both_right, Weight::Secondary)
    };
    let sides = sides.map(|side| {
        view! {
            <div>
                <p>
                    <a href=side.href>{side.question}</a>
                </p>
                <p class="small">
                    <b>{side.level}</b>
                    " "
                    {side.answer}
                </p>
            </div>
        }
    });
    view! {
        <li>
            <p id=text_id.clone()>{text}</p>
            <div class="halves">{sides.into_iter().collect_view()}</div>
            <Button
                weight=weight
                described_by=text_id
                on_press=move |()| on_settle.run(inconsistency.clone())
            >
                {name}
            </Button>
        </li>
    }
}
