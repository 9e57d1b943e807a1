//! Texts that cannot be read, kept until the person throws them away.

use crate::journal::JournalState;
use crate::salvage::{Salvaged, salvage};
use crate::{Effect, Notice, Saving, Session, StorageProblem};

/// Where a text lies that is offered as set aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuarantinePlace {
    /// Set aside, under this number.
    Numbered(u8),
    /// Still in the place of the document: it could not be set aside.
    Document,
    /// Still in the journal.
    Journal,
    /// Still in the place of the municipality's question set.
    Bank,
}

/// A text that cannot be read, or that gave way to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quarantined {
    /// Where it lies.
    pub place: QuarantinePlace,
    /// What it holds.
    pub text: String,
    /// How many of its answers can be read, and how many it has; `None` where nothing can.
    pub answers: Option<(usize, usize)>,
}

impl Quarantined {
    pub(crate) fn new(place: QuarantinePlace, text: String) -> Self {
        let answers = salvage(&text).map(|Salvaged { read, of, .. }| (read, of));
        Self { place, text, answers }
    }
}

impl Session {
    /// Returns what was set aside, on this visit and on earlier ones.
    #[must_use]
    pub fn quarantine(&self) -> &[Quarantined] {
        &self.quarantine
    }

    fn quarantined_at(&self, place: QuarantinePlace) -> Option<&Quarantined> {
        self.quarantine.iter().find(|aside| aside.place == place)
    }

    /// Asks for `text` to be set aside; until that is done, nothing is written.
    pub(crate) fn set_aside(&mut self, text: String, from: QuarantinePlace) -> Effect {
        self.keeping.awaited += 1;
        Effect::SetAside { text, from }
    }

    /// Takes in whether `text` was set aside. Only then may anything be written over it.
    pub(crate) fn note_set_aside(
        &mut self,
        text: String,
        from: QuarantinePlace,
        outcome: Result<u8, StorageProblem>,
    ) -> Vec<Effect> {
        self.keeping.awaited = self.keeping.awaited.saturating_sub(1);
        let place = outcome.map_or(from, QuarantinePlace::Numbered);
        if self.quarantined_at(place).is_none() {
            self.quarantine.push(Quarantined::new(place, text));
        }
        let mut effects = Vec::new();
        match (from, outcome.is_ok()) {
            (QuarantinePlace::Bank, is_set_aside) => {
                let is_refused = |notice: &Notice| matches!(notice, Notice::KeptBankRefused(_));
                let is_said = self.notice.get().is_some_and(|notice| notice.has(is_refused));
                if !(is_said && is_set_aside) {
                    self.say_also(Notice::BankDamaged { is_set_aside });
                }
                self.banks.is_shut = !is_set_aside;
                if is_set_aside {
                    effects.push(Effect::DropBank);
                }
            }
            (QuarantinePlace::Document, false) => self.keeping.block(StorageProblem::NotSetAside),
            (QuarantinePlace::Journal, false) => self.keeping.journal.state = JournalState::Shut,
            _ => {}
        }
        effects.extend(self.align());
        effects
    }

    /// Hands a text that was set aside to the browser as a file.
    pub(crate) fn save_aside(&mut self, place: QuarantinePlace) -> Vec<Effect> {
        let Some(aside) = self.quarantined_at(place) else { return Vec::new() };
        let text = aside.text.clone();
        let name = format!("dx-readiness_unreadable_{}.txt", self.clock.today);
        self.download = Some(Notice::QuarantineSaved { name: name.clone() });
        vec![Effect::Download { name, text }]
    }

    /// Offers what can be read of a text that was set aside like a file that was opened.
    pub(crate) fn open_aside(&mut self, place: QuarantinePlace) {
        let salvaged = self.quarantined_at(place).and_then(|aside| salvage(&aside.text));
        let Some(Salvaged { document, read, of }) = salvaged else { return };
        self.offer_file(document, Some((read, of)));
    }

    /// Takes away a text for good, as the person decided.
    pub(crate) fn throw_away(&mut self, place: QuarantinePlace) -> Vec<Effect> {
        let mut effects = Vec::new();
        match place {
            QuarantinePlace::Numbered(number) => return vec![Effect::ThrowAway(number)],
            // From now on it may be written over.
            QuarantinePlace::Document => {
                self.keeping.blocked = None;
                self.keeping.saving = Saving::Nothing;
                effects.extend(self.store_again(false));
            }
            QuarantinePlace::Journal => {
                self.keeping.journal.state = JournalState::Working;
                effects.extend(self.store_again(false));
            }
            QuarantinePlace::Bank => {
                self.banks.is_shut = false;
                effects.push(Effect::DropBank);
            }
        }
        self.note_thrown_away(place, true);
        effects
    }

    pub(crate) fn note_thrown_away(&mut self, place: QuarantinePlace, is_gone: bool) {
        if is_gone {
            self.quarantine.retain(|aside| aside.place != place);
        }
        self.say(if is_gone { Notice::ThrownAway } else { Notice::NotThrownAway });
    }
}
