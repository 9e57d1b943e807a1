//! What is wrong with keeping, and what can be done about it.

use content::Word;
use leptos::prelude::*;
use session::{Event, Saving, Session, StorageProblem};

use crate::ui::App;
use crate::ui::components::banner::Banner;
use crate::ui::components::button::Button;
use crate::ui::components::tone::Tone;

/// What can be wrong with keeping.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Trouble {
    /// Local storage has it, but the journal does not.
    Handed,
    /// It is not kept.
    Failed(StorageProblem),
}

impl Trouble {
    fn of(session: &Session) -> Option<Self> {
        match session.saving() {
            Saving::Failed(problem) => Some(Self::Failed(problem)),
            Saving::Handed(_) => Some(Self::Handed),
            _ => None,
        }
    }

    const fn tone(self) -> Tone {
        match self {
            Self::Handed => Tone::Warn,
            Self::Failed(_) => Tone::Bad,
        }
    }
}

/// Says what is wrong, if anything is.
#[component]
pub fn TroubleNotice(
    /// The application.
    app: App,
) -> impl IntoView {
    let trouble = app.memo(Trouble::of);
    move || {
        app.live_words();
        trouble.get().map(|trouble| {
            let (text, actions) = said(app, trouble);
            let actions = actions.into_iter().map(move |(name, event)| {
                let send = Callback::new(move |()| app.send(event.clone()));
                view! { <Button on_press=send>{name}</Button> }
            });
            let actions: Vec<_> = actions.collect();
            view! {
                <Banner tone=trouble.tone() text=text>
                    {actions}
                </Banner>
            }
        })
    }
}

/// Returns the sentence, and what can be done with what each thing is called.
fn said(app: App, trouble: Trouble) -> (Word, Vec<(Word, Event)>) {
    let common = app.words().common;
    let save = (common.save_file, Event::ExportAsked);
    let damaged = || {
        let place = app.peek(|session| session.quarantine().last().map(|text| text.place));
        let event = place.map(Event::QuarantineSaved);
        event.map(|event| (common.set_aside_save, event)).into_iter().collect()
    };
    let Trouble::Failed(problem) = trouble else { return (common.problem_handed, vec![save]) };
    match problem {
        StorageProblem::Off => (common.problem_off, vec![save]),
        StorageProblem::Full => (common.problem_full, vec![save]),
        StorageProblem::NotKept => (common.problem_not_kept, vec![save]),
        StorageProblem::TooNew => (common.problem_too_new, vec![save]),
        StorageProblem::Damaged => (common.problem_damaged, damaged()),
        StorageProblem::NotSetAside => (common.problem_not_set_aside, damaged()),
        StorageProblem::Elsewhere => (
            common.problem_elsewhere,
            vec![(common.take_theirs, Event::TheirsTaken), (common.keep_mine, Event::MineKept)],
        ),
    }
}
