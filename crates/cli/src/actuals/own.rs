//! The bank that is changed.

use std::borrow::Cow;
use std::path::Path;

use bank::{Catalog, Lang};
use serde_json::{Value, json};

use crate::outcome::Outcome;
use crate::{banks, checked, input};

/// A bank with the entries that it was made from.
pub struct OwnBank {
    /// What is asked.
    pub catalog: Cow<'static, Catalog>,
    /// What a municipality wrote, to be written again with the change; nothing of a shipped bank.
    written: Option<Value>,
    /// The shipped bank that is changed; nothing of a whole one.
    base: Option<Value>,
}

impl OwnBank {
    /// Opens the bank in `path`; without it, the shipped one `base`.
    ///
    /// # Errors
    ///
    /// Fails with a sentence where it cannot be used.
    pub fn open(path: Option<&Path>, base: &str, lang: Lang) -> Result<Self, Outcome> {
        let Some(path) = path else {
            let entries = content::shipped_file(banks::place(base)?);
            let catalog = Cow::Borrowed(content::find(base).unwrap_or(content::catalog()));
            return Ok(Self { catalog, written: None, base: Some(entries) });
        };
        let catalog = Cow::Owned(checked::catalog(path, lang)?);
        let written = bank::parse(&checked::text(path, lang)?);
        let written = written.map_err(|_| input::refuse(path, "changed while it was read"))?;
        let base = written.get("base").and_then(Value::as_str);
        let base = base.map(banks::place).transpose()?.map(content::shipped_file);
        Ok(Self { catalog, written: Some(written), base })
    }

    /// Returns the entry of the action `id` as somebody wrote it: what is added to it elsewhere is
    /// not in it.
    pub fn action(&self, id: &str) -> Option<&Value> {
        let banks = [self.written.as_ref(), self.base.as_ref()].into_iter().flatten();
        let mut actions = banks.filter_map(|bank| bank.get("action")?.as_array()).flatten();
        actions.find(|action| action.get("id").and_then(Value::as_str) == Some(id))
    }

    /// Returns the file to put the change into: the municipality's own, or one over the shipped
    /// bank, of the day `date`.
    pub fn start(&self, date: &str, ja: &str, en: &str) -> Value {
        self.written.clone().unwrap_or_else(|| {
            json!({
                "base": self.catalog.id,
                "base_edition": self.catalog.edition,
                "id": "actual-hours",
                "edition": "1",
                "date": date,
                "name": {
                    "ja": "実績の時間による設問集",
                    "en": "Question set with the hours that things took",
                },
                "basis": { "ja": ja, "en": en },
            })
        })
    }
}

/// Makes sure that `text` is a bank that can be asked.
///
/// # Errors
///
/// Fails with everything that is wrong.
pub fn prove(text: &str, lang: Lang) -> Result<(), Outcome> {
    let refusal = content::read_bank(text).err();
    refusal.map_or(Ok(()), |refusal| {
        Err(Outcome::refused(session::bank_refusal(content::words(lang), &refusal)))
    })
}
