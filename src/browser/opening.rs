//! Everything that is looked at before the page is shown.

use session::Found;

use super::{beside, english, journal, storage};

/// Looks at both stores, and at what lies beside the page.
pub async fn look() -> Found {
    let beside = beside::fetch().await;
    Found { beside, ..look_again().await }
}

/// Looks at both stores, and brings the words of the language that an earlier visit chose.
pub async fn look_again() -> Found {
    let lang = storage::language();
    let english = english::prepare(lang).await;
    let journal = journal::load().await;
    // Local storage last, so that nothing happens between looking at it and showing it.
    let local = storage::load();
    let (journal, journal_bank) = match journal {
        Ok(entries) => (Ok(entries.document), entries.bank.map(|bank| bank.text)),
        Err(problem) => (Err(problem), None),
    };
    Found {
        local,
        journal,
        local_bank: storage::bank(),
        journal_bank,
        beside: None,
        aside: storage::all_set_aside(),
        lang,
        english,
    }
}
