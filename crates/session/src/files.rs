//! Opening a file or a sample, the way back from it, and writing a file.

use readiness::Document;
use record::Tally;

use crate::session::Shown;
use crate::storing::readable;
use crate::{Effect, FileProblem, Notice, Pending, Session, SheetCells};
use bank::is_bank;

impl Session {
    /// Takes in a file that was picked; nothing is replaced before a yes.
    pub(crate) fn pick(&mut self, bytes: Result<Vec<u8>, FileProblem>) {
        self.notice.clear();
        self.pending.clear();
        self.pending_bank.clear();
        let bytes = match bytes {
            Ok(bytes) => bytes,
            Err(problem) => return self.say(Notice::FileUnreadable(problem)),
        };
        let text = match record::decode(&bytes) {
            Ok(text) => text,
            Err(error) => return self.say(Notice::FileRefused(error)),
        };
        if is_bank(text) {
            return self.pick_bank(text);
        }
        match record::read(text) {
            Ok(document) => self.offer_file(document, None),
            Err(error) => self.say(Notice::FileRefused(error)),
        }
    }

    /// Shows what `document` holds and waits for a yes; `salvaged` are the answers that could be
    /// read and those that there were, where it comes of a damaged text.
    pub(crate) fn offer_file(&mut self, document: Document, salvaged: Option<(usize, usize)>) {
        self.offer_document(document, salvaged, None);
    }

    /// Shows what `document` holds and waits for a yes.
    pub(crate) fn offer_document(
        &mut self,
        document: Document,
        salvaged: Option<(usize, usize)>,
        cells: Option<SheetCells>,
    ) {
        self.pending_bank.clear();
        self.pending.put(Pending {
            code: record::check_code(&document),
            retired: document.answers.retired(&self.catalog.bank).count(),
            renewal: self.renewal(&document).filter(|_| !document.answers.is_empty()),
            salvaged,
            cells,
            document,
        });
    }

    /// Puts the file that waits in the place of what is there.
    pub(crate) fn accept(&mut self) -> Vec<Effect> {
        let Some(Pending { document, code, retired, .. }) = self.pending.take() else {
            return Vec::new();
        };
        self.close_sample();
        let renewal = self.renewal(&document);
        let changed = renewal.as_ref().and_then(|renewal| renewal.notice(&document));
        let notice = changed.into_iter().fold(Notice::Opened { code, retired }, Notice::and);
        let renewed = renewal.map(|renewal| renewal.apply(&document, self.now()));
        let document = renewed.unwrap_or(document);
        if document.is_sample {
            // A copy of a sample is looked at like the sample itself.
            self.look_at(document);
            self.say(notice);
            return Vec::new();
        }
        let before = self.document.clone();
        match self.put(document) {
            Ok(mut effects) => {
                self.say_undoable(notice, before);
                effects.extend(self.keep_bank());
                effects
            }
            Err(refused) => {
                self.say(Notice::NotTaken(refused));
                Vec::new()
            }
        }
    }

    /// Makes a change that can be undone; nothing happens where `change` says that it made none.
    pub(crate) fn change_undoably(
        &mut self,
        notice: Notice,
        change: impl FnOnce(&mut Document) -> bool,
    ) -> Vec<Effect> {
        let mut after = self.document.clone();
        if self.sample.is_some() || !change(&mut after) {
            return Vec::new();
        }
        let before = self.document.clone();
        match self.take(after) {
            Ok(effects) => {
                self.say_undoable(notice, before);
                effects
            }
            Err(refused) => {
                self.say(Notice::NotTaken(refused));
                Vec::new()
            }
        }
    }

    /// Puts back what the change of bank at `receipt` set aside, but to questions that were
    /// answered anew since.
    pub(crate) fn bring_all_back(&mut self, receipt: usize) -> Vec<Effect> {
        let bank = &self.catalog.bank;
        let count = self.document.clone().bring_all_back(receipt, bank);
        self.change_undoably(Notice::AllBroughtBack(count), |document| {
            document.bring_all_back(receipt, bank) > 0
        })
    }

    /// Brings back what was there before the thing that is being said; that can be undone, too.
    pub(crate) fn undo(&mut self) -> Vec<Effect> {
        if !self.can_undo() {
            return Vec::new();
        }
        let Some((_, back)) = self.undo.take() else { return Vec::new() };
        let before = self.document.clone();
        match self.take(back) {
            Ok(mut effects) => {
                self.follow();
                effects.extend(self.keep_bank());
                self.say_undoable(Notice::Undone, before);
                effects
            }
            Err(refused) => {
                self.say(Notice::NotTaken(refused));
                Vec::new()
            }
        }
    }

    /// Shows a sample in place of the department's own document, which waits unharmed.
    pub(crate) fn look_at(&mut self, document: Document) {
        self.sample = Some(Shown { document, is_changed: false });
        self.follow();
    }

    pub(crate) fn close_sample(&mut self) {
        if self.sample.take().is_some() {
            self.follow();
        }
    }

    /// Writes the file, reads it back and compares before it is handed out.
    pub(crate) fn export(&mut self) -> Vec<Effect> {
        let mut effects = self.keep_day();
        let document = self.document();
        let Ok(text) = readable(document) else {
            self.say(Notice::NotExported);
            return effects;
        };
        let name = record::file_name(document, self.clock.today);
        let notice = Notice::Exported { name: name.clone(), found: Tally::of(document) };
        self.downloads.push((text.clone(), notice));
        effects.push(Effect::Download { name, text });
        effects
    }

    /// Says that the file was saved where the browser got it letter by letter, and where what is
    /// read from there is as much as there was.
    pub(crate) fn note_exported(&mut self, outcome: Result<Vec<u8>, FileProblem>) {
        let bytes = outcome.unwrap_or_default();
        let at = self.downloads.iter().position(|(text, _)| text.as_bytes() == bytes);
        let Some(at) = at else {
            self.downloads.clear();
            return self.say(Notice::NotExported);
        };
        let (text, notice) = self.downloads.remove(at);
        let is_as_written = match &notice {
            Notice::Exported { found, .. } => {
                record::read(&text).is_ok_and(|read| Tally::of(&read) == *found)
            }
            _ => true,
        };
        self.say(if is_as_written { notice } else { Notice::NotExported });
    }
}
