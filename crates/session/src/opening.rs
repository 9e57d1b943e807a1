//! Opening the page: what was found in both stores, and what is said of it.

use readiness::Document;

use crate::blank::is_blank;
use crate::journal::JournalState;
use crate::keeping::{Opened, Phase};
use crate::quarantine::{QuarantinePlace, Quarantined};
use crate::storing::readable;
use crate::travelling::Doing;
use crate::weighing::{Look, Place, Weighed};
use crate::{Change, ChangeKind, Effect, Found, Notice, Saving, Session, StorageProblem};

impl Session {
    /// Takes in what was found in both stores.
    pub(crate) fn open(&mut self, found: Found) -> Vec<Effect> {
        let mut notices = Vec::new();
        let mut effects = self.open_language(found.lang, found.english, &mut notices);
        let aside = found.aside.iter();
        self.quarantine = aside
            .map(|(number, text)| {
                Quarantined::new(QuarantinePlace::Numbered(*number), text.clone())
            })
            .collect();
        let phase = std::mem::take(&mut self.keeping.phase);
        let is_taking = matches!(phase, Phase::Taking);
        let (weighed, off) = self.look(&found, is_taking);

        let blank = self.blank();
        let before = std::mem::replace(&mut self.document, blank);
        for (text, place) in weighed.aside {
            effects.push(self.set_aside(text, place));
        }
        if weighed.is_even {
            notices.push(Notice::OtherSetAside);
        }
        if let Some((copy, place)) = weighed.chosen {
            self.document = copy.document;
            self.keeping.opened = Some(Opened { text: copy.text, place });
            let is_even = weighed.is_even || is_taking;
            let is_recovered = place == Place::Journal && off.is_none() && !is_even;
            if is_recovered && !is_blank(&self.document) {
                let until = self.document.changed.clone();
                let was_damaged = weighed.is_local_damaged;
                notices.push(Notice::Recovered { until, was_damaged });
            }
        }
        let banks = [found.local_bank, found.journal_bank];
        effects.extend(self.open_banks(banks, found.beside, &mut notices));
        if self.keeping.opened.is_none() {
            self.document = self.blank();
        }
        if !weighed.is_too_new {
            self.open_history(&found.histories, &mut notices);
        }
        let is_history_refused = notices.contains(&Notice::HistoryRefused);
        let renewed = self.renew();
        self.follow();
        if weighed.is_too_new {
            self.keeping.block(StorageProblem::TooNew);
        } else if let Some(problem) = off {
            self.keeping.saving = Saving::Failed(problem);
        } else if weighed.is_local_damaged && self.keeping.opened.is_none() {
            self.keeping.saving = Saving::Failed(StorageProblem::Damaged);
        }
        let (changed, with_all) = renewed.unzip();
        if is_taking {
            let notice = changed.into_iter().fold(Notice::TheirsTaken, Notice::and);
            self.say_undoable(notice, before);
        } else if let Some(notice) = notices.into_iter().chain(changed).reduce(Notice::and) {
            match with_all {
                Some(with_all) => self.say_undoable(notice, with_all),
                None => self.say(notice),
            }
        }
        effects.extend(self.align());
        let is_open = self.keeping.blocked.is_none() && self.keeping.awaited == 0;
        if is_open && is_history_refused {
            // What was once entered does not stay behind.
            effects.extend(self.keep_history());
        }
        effects
    }

    /// Brings what was found to the present edition of its bank. Returns what is said of it, and
    /// the same document with every earlier answer back, for somebody who wants it so.
    fn renew(&mut self) -> Option<(Notice, Document)> {
        let renewal = self.renewal(&self.document)?;
        let notice = renewal.notice(&self.document);
        let after = renewal.apply(&self.document, self.now());
        let text = readable(&after).ok()?;
        let opened = self.keeping.opened.as_mut()?;
        // As if only the journal had it: it has to be written to both.
        *opened = Opened { text, place: Place::Journal };
        let mut with_all = after.clone();
        let latest = after.receipts.len().saturating_sub(1);
        if let Some(catalog) = self.at_hand(&after.bank) {
            with_all.bring_all_back(latest, &catalog.bank);
        }
        self.document = after;
        self.doing = Doing::Change(Change::whole(ChangeKind::Edition));
        self.note_step();
        Some((notice?, with_all))
    }

    /// Weighs what was found, and notes what is known of both stores. Also returns why local
    /// storage could not be looked at, if so.
    fn look(&mut self, found: &Found, is_taking: bool) -> (Weighed, Option<StorageProblem>) {
        let mut local = Look::at(found.local.clone().ok().flatten());
        let mut journal = Look::at(found.journal.clone().ok().flatten());
        if is_taking {
            // The other window's document is the one that is not mine.
            let mine = self.keeping.latest.as_deref();
            if local.text() != mine {
                journal = Look::Nothing;
            } else if journal.text().is_some_and(|text| Some(text) != mine) {
                local = Look::Nothing;
            }
        }
        let both = [found.local.as_ref().ok(), found.journal.as_ref().ok()];
        let numbers = both.into_iter().flatten().flatten().filter_map(|stored| stored.sequence);
        let keeping = &mut self.keeping;
        keeping.sequence = numbers.chain([keeping.sequence]).max().unwrap_or(0);
        keeping.stored = found.local.as_ref().ok().and_then(|it| Some(it.as_ref()?.text.clone()));
        keeping.journal.state = match found.journal {
            Ok(_) => JournalState::Working,
            Err(_) => JournalState::Failing,
        };
        keeping.saving = Saving::Nothing;
        keeping.latest = None;
        keeping.blocked = None;
        keeping.refused = None;
        keeping.unkept = false;
        (Weighed::of(local, journal), found.local.as_ref().err().copied())
    }

    /// Writes what was found and counts to the store that does not have it, once everything that
    /// it takes the place of is set aside.
    pub(crate) fn align(&mut self) -> Vec<Effect> {
        if self.keeping.awaited > 0 || self.keeping.blocked.is_some() {
            return Vec::new();
        }
        let mut effects = self.keep_bank();
        let Some(Opened { text, place }) = self.keeping.opened.take() else {
            if self.keeping.unkept {
                effects.extend(self.store_again(false));
            }
            return effects;
        };
        self.keeping.latest = Some(text.clone());
        let is_off = matches!(self.keeping.saving, Saving::Failed(_));
        if is_off || is_blank(&self.document) {
            return effects;
        }
        let is_journal_here = self.keeping.journal.state == JournalState::Working;
        if place == Place::Journal || is_journal_here && place == Place::Local {
            effects.extend(self.store(text, false));
            return effects;
        }
        let changed = self.document.changed.clone();
        self.keeping.saving =
            if is_journal_here { Saving::Kept(changed) } else { Saving::Handed(changed) };
        effects
    }

    /// Fetches what the other window kept.
    pub(crate) fn take_theirs(&mut self) -> Vec<Effect> {
        self.close_sample();
        self.keeping.phase = Phase::Taking;
        vec![Effect::Load]
    }

    /// Keeps what is here, whatever the other window kept.
    pub(crate) fn keep_mine(&mut self) -> Vec<Effect> {
        if self.keeping.blocked != Some(StorageProblem::Elsewhere) {
            return Vec::new();
        }
        self.keeping.blocked = None;
        self.history.keep_anew();
        self.store_again(true)
    }

    /// Takes in that another window wrote.
    pub(crate) fn note_other_window(&mut self) {
        if self.keeping.blocked.is_none() {
            self.keeping.block(StorageProblem::Elsewhere);
        }
    }
}
