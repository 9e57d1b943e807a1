//! Everything that is looked at before the page is shown.

use bank::Lang;
use session::Found;

use super::{beside, english, journal, page, storage};

/// Returns the language to begin in: that of an earlier visit, or else what the browser asks for.
pub fn language() -> Lang {
    storage::language().unwrap_or_else(|| Lang::preferred(page::languages()))
}

/// Looks at both stores, and at what lies beside the page.
pub async fn look() -> Found {
    let beside = beside::fetch().await;
    Found { beside, ..look_for(Some(language())).await }
}

/// Looks at both stores.
pub async fn look_again() -> Found {
    look_for(storage::language()).await
}

/// Looks at both stores, and brings the words of `lang`.
async fn look_for(lang: Option<Lang>) -> Found {
    let english = english::prepare(lang).await;
    let journal = journal::load().await;
    // Local storage last, so that nothing happens between looking at it and showing it.
    let local = storage::load();
    let (journal, journal_bank, journal_history) = match journal {
        Ok(journal::Entries { document, bank, history }) => {
            (Ok(document), bank.map(|bank| bank.text), history.map(|history| history.text))
        }
        Err(problem) => (Err(problem), None, None),
    };
    Found {
        local,
        journal,
        local_bank: storage::bank(),
        journal_bank,
        histories: [storage::history(), journal_history],
        beside: None,
        aside: storage::all_set_aside(),
        lang,
        english,
    }
}
