//! The keys with which a question is answered.

use leptos::prelude::*;
use readiness::{Choice, Level};

use crate::browser::keys::{Focus, Press, watch};

/// Whether digits pick a level: a person who speaks to the computer, or whose hand strays, can
/// switch that off. It holds for all questions until the page is closed.
#[derive(Clone, Copy, Debug)]
pub struct DigitKeys(pub RwSignal<bool>);

impl Default for DigitKeys {
    fn default() -> Self {
        Self(RwSignal::new(true))
    }
}

/// What the keys read and do.
#[derive(Clone, Copy)]
pub struct AnswerKeys {
    /// Whether digits pick a level.
    pub digits: Signal<bool>,
    /// What is chosen.
    pub chosen: Signal<Option<Choice>>,
    /// Picks a level: 0 to 4, ↑ and ↓.
    pub on_pick: Callback<Level>,
    /// Takes the answer back: Esc.
    pub on_take_back: Callback<()>,
    /// Goes on to the next question: Enter.
    pub on_next: Callback<()>,
    /// Leaves a field of text: Esc.
    pub on_leave: Callback<()>,
}

/// Listens to the keys as long as the page is shown. They act while the focus is in what the
/// selector `group` finds; digits and Enter also while nothing has the focus, so that a click
/// beside the question does not silence them.
pub fn use_answer_keys(group: &'static str, keys: AnswerKeys) {
    let handle = watch(group, move |press| match act(&press, keys.digits.get_untracked()) {
        Some(act) => {
            keys.perform(act);
            true
        }
        None => false,
    });
    on_cleanup(move || handle.remove());
}

/// What a key means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Pick(Level),
    Up,
    Down,
    TakeBack,
    Next,
    Leave,
}

/// Returns what `press` means. A key that is held means something only where it moves step by
/// step: Enter held for a second must not run through the questions.
fn act(press: &Press, digits: bool) -> Option<Act> {
    let &Press { ref key, is_repeat, focus, is_in_group } = press;
    let is_near = is_in_group || focus == Focus::Nothing;
    match (key.as_str(), focus) {
        ("ArrowDown", Focus::Other) if is_in_group => Some(Act::Down),
        ("ArrowUp", Focus::Other) if is_in_group => Some(Act::Up),
        _ if is_repeat => None,
        ("Escape", Focus::Text) => Some(Act::Leave),
        (_, Focus::Text) => None,
        ("Escape", _) if is_in_group => Some(Act::TakeBack),
        ("Enter", Focus::Radio | Focus::Other | Focus::Nothing) if is_near => Some(Act::Next),
        (key, _) if is_near && digits => key.parse().ok().and_then(Level::new).map(Act::Pick),
        _ => None,
    }
}

impl AnswerKeys {
    fn perform(self, act: Act) {
        match act {
            Act::Pick(level) => self.on_pick.run(level),
            Act::Down => self.on_pick.run(self.beside(Level::up)),
            Act::Up => self.on_pick.run(self.beside(Level::down)),
            Act::TakeBack => self.on_take_back.run(()),
            Act::Next => self.on_next.run(()),
            Act::Leave => self.on_leave.run(()),
        }
    }

    /// Returns the level beside the chosen one. The levels stand below each other, the lowest
    /// first, so that ↓ leads to a higher one.
    fn beside(self, step: fn(Level) -> Level) -> Level {
        match self.chosen.get_untracked() {
            Some(Choice::Level(level)) => step(level),
            _ => Level::MIN,
        }
    }
}
