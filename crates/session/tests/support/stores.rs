//! The two stores of a browser, which keep or fail as told.

use std::collections::BTreeMap;

use session::{
    Clearing, Expected, Found, JournalEntry, JournalKey, JournalProblem, Left, Remains,
    StorageProblem, StoredText,
};

/// What a browser keeps between visits, and how it fails.
#[derive(Clone, Debug, Default)]
pub struct Stores {
    pub local: Option<StoredText>,
    pub bank: Option<String>,
    pub aside: BTreeMap<u8, String>,
    pub lang: Option<bank::Lang>,
    pub journal: Option<StoredText>,
    pub journal_bank: Option<String>,
    /// The history in local storage and in the journal.
    pub histories: [Option<String>; 2],
    /// Why local storage takes nothing.
    pub local_fails: Option<StorageProblem>,
    /// Why nothing can be set aside.
    pub aside_fails: Option<StorageProblem>,
    /// Why the journal takes nothing.
    pub journal_fails: Option<JournalProblem>,
}

impl Stores {
    /// Stores that hold `text` and nothing else, as they were before the journal existed.
    pub fn of(text: &str) -> Self {
        Self { local: Some(stored(text, None)), ..Self::default() }
    }

    pub fn found(&self) -> Found {
        let is_off = self.local_fails == Some(StorageProblem::Off);
        Found {
            local: if is_off { Err(StorageProblem::Off) } else { Ok(self.local.clone()) },
            journal: match self.journal_fails {
                Some(problem) => Err(problem),
                None => Ok(self.journal.clone()),
            },
            local_bank: self.bank.clone(),
            journal_bank: self.journal_bank.clone(),
            histories: self.histories.clone(),
            aside: self.aside.clone().into_iter().collect(),
            lang: self.lang,
            english: Ok(()),
            beside: None,
        }
    }

    pub fn text(&self) -> Option<&str> {
        self.local.as_ref().map(|stored| stored.text.as_str())
    }

    pub fn journal_text(&self) -> Option<&str> {
        self.journal.as_ref().map(|stored| stored.text.as_str())
    }

    pub fn keep(
        &mut self,
        text: &str,
        sequence: u64,
        expected: &Expected,
    ) -> Result<StoredText, StorageProblem> {
        if let Some(problem) = self.local_fails {
            return Err(problem);
        }
        if !expected.is_met_by(self.text()) {
            return Err(StorageProblem::Elsewhere);
        }
        let kept = self.local.as_ref().and_then(|kept| kept.sequence).unwrap_or(0);
        let kept = stored(text, Some(sequence.max(kept + 1)));
        self.local = Some(kept.clone());
        Ok(kept)
    }

    pub fn note(&mut self, entry: &JournalEntry) -> Result<u64, JournalProblem> {
        if let Some(problem) = self.journal_fails {
            return Err(problem);
        }
        let JournalEntry { key, text, sequence, overwrites, .. } = entry;
        if *key == JournalKey::History {
            self.histories[1] = Some(text.clone());
            return Ok(*sequence);
        }
        if *key == JournalKey::Bank {
            self.journal_bank = Some(text.clone());
            return Ok(*sequence);
        }
        let kept = self.journal.as_ref().and_then(|kept| kept.sequence).unwrap_or(0);
        let is_same = self.journal_text() == Some(text);
        if kept >= *sequence && !overwrites && !is_same {
            return Err(JournalProblem::Overtaken);
        }
        let sequence = if *overwrites { (*sequence).max(kept + 1) } else { (*sequence).max(kept) };
        self.journal = Some(stored(text, Some(sequence)));
        Ok(sequence)
    }

    pub fn set_aside(&mut self, text: &str) -> Result<u8, StorageProblem> {
        if let Some(problem) = self.aside_fails {
            return Err(problem);
        }
        let number = self.aside.keys().last().map_or(1, |last| last + 1);
        self.aside.insert(number, text.to_owned());
        Ok(number)
    }

    pub fn keep_bank(&mut self, text: &str) -> Result<(), StorageProblem> {
        if let Some(problem) = self.local_fails {
            return Err(problem);
        }
        self.bank = Some(text.to_owned());
        Ok(())
    }

    pub fn keep_history(&mut self, text: &str) -> Result<(), StorageProblem> {
        if let Some(problem) = self.local_fails {
            self.histories[0] = None;
            return Err(problem);
        }
        self.histories[0] = Some(text.to_owned());
        Ok(())
    }

    pub fn clear(&mut self, clearing: &Clearing) -> Left {
        let mut left = Left::default();
        self.aside.clear();
        self.lang = None;
        match clearing {
            Clearing::All { document } if document.as_deref() == self.text() => {
                self.local = None;
                self.bank = None;
                self.histories[0] = None;
                if self.journal_fails.is_none() {
                    (self.journal, self.journal_bank) = (None, None);
                    self.histories[1] = None;
                }
            }
            Clearing::All { .. } => left.on_purpose = Some(StorageProblem::Elsewhere),
            Clearing::Beside => {}
        }
        left.remains.extend(self.local.is_some().then_some(Remains::Document));
        left.remains.extend(self.journal.is_some().then_some(Remains::Journal));
        left.remains.extend(self.bank.is_some().then_some(Remains::Bank));
        left
    }
}

pub fn stored(text: &str, sequence: Option<u64>) -> StoredText {
    StoredText { text: text.to_owned(), sequence }
}
