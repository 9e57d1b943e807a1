//! The one place that reads and writes the browser's local storage.
//!
//! The document is text, exactly as it is exported, so it is read and written as text: through
//! [`LocalStorage::raw`], which ends the page where storage is switched off, and so behind a probe.

use bank::Lang;
use gloo_storage::{LocalStorage, Storage as _};
use session::{Clearing, Expected, Left, Remains, StorageProblem, StoredText};
use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;

/// Under `file://`, every local page shares one storage: the prefix keeps us apart.
const DOCUMENT: &str = "dx-readiness.document";
/// The number of the document's writing.
const SEQUENCE: &str = "dx-readiness.sequence";
const LANGUAGE: &str = "dx-readiness.language";
/// The history of the document.
const HISTORY: &str = "dx-readiness.history";
const BANK: &str = "dx-readiness.bank";
const SET_ASIDE: &str = "dx-readiness.set-aside";

/// More damaged texts than one browser ever sets aside.
const MOST_SET_ASIDE: u8 = 99;

/// Returns the document kept on an earlier visit, or `None` on a first one.
///
/// # Errors
///
/// Fails when storage is switched off.
pub fn load() -> Result<Option<StoredText>, StorageProblem> {
    let Some(text) = get(DOCUMENT)? else { return Ok(None) };
    Ok(Some(StoredText { text, sequence: sequence()? }))
}

/// Keeps `text` under the number `sequence`, or a later one where storage holds one, reads it back
/// and returns what is kept now.
///
/// # Errors
///
/// Fails when storage is off or full, when it does not hold what is `expected`, or when what is
/// read back differs; but for the last, what was kept before is then still there.
pub fn store(text: &str, sequence: u64, expected: &Expected) -> Result<StoredText, StorageProblem> {
    if !expected.is_met_by(get(DOCUMENT)?.as_deref()) {
        return Err(StorageProblem::Elsewhere);
    }
    let before = self::sequence()?;
    let sequence = sequence.max(before.unwrap_or(0) + 1);
    // The number first: a text under the number of a later one would only be weighed once more,
    // one under the number of an earlier one would give way to it.
    set_before_history(SEQUENCE, &sequence.to_string())?;
    if let Err(problem) = set_before_history(DOCUMENT, text) {
        match before {
            Some(before) => drop(set(SEQUENCE, &before.to_string())),
            None => remove(SEQUENCE),
        }
        return Err(problem);
    }
    match load()? {
        Some(kept) if kept.text == text && kept.sequence == Some(sequence) => Ok(kept),
        _ => Err(StorageProblem::NotKept),
    }
}

fn sequence() -> Result<Option<u64>, StorageProblem> {
    Ok(get(SEQUENCE)?.and_then(|text| text.parse().ok()).filter(|number| *number <= MAX_SEQUENCE))
}

/// The largest number that the journal, whose numbers are JavaScript's, tells from the next.
pub const MAX_SEQUENCE: u64 = (1 << 53) - 1;

/// Puts a text that cannot be read where nothing overwrites it: under the first free number,
/// which is returned.
///
/// # Errors
///
/// Fails when storage is off or full, or does not hold the text afterwards.
pub fn set_aside(text: &str) -> Result<u8, StorageProblem> {
    for number in 1..=MOST_SET_ASIDE {
        let key = format!("{SET_ASIDE}.{number}");
        match get(&key)? {
            Some(kept) if kept == text => return Ok(number),
            Some(_) => {}
            None => {
                set(&key, text)?;
                let is_kept = get(&key)?.as_deref() == Some(text);
                return if is_kept { Ok(number) } else { Err(StorageProblem::NotKept) };
            }
        }
    }
    Err(StorageProblem::Full)
}

/// Returns what was set aside, by number.
pub fn all_set_aside() -> Vec<(u8, String)> {
    let text = |number| Some((number, get(&format!("{SET_ASIDE}.{number}")).ok()??));
    (1..=MOST_SET_ASIDE).filter_map(text).collect()
}

/// Takes away what was set aside under `number`.
///
/// # Errors
///
/// Fails when storage is off or holds it still.
pub fn throw_away(number: u8) -> Result<(), StorageProblem> {
    let key = format!("{SET_ASIDE}.{number}");
    remove(&key);
    if get(&key)?.is_none() { Ok(()) } else { Err(StorageProblem::NotKept) }
}

/// Returns the language of an earlier visit.
pub fn language() -> Option<Lang> {
    Lang::parse(&get(LANGUAGE).ok()??)
}

/// Remembers the language; where that fails, the next visit begins in the browser's again.
pub fn remember_language(lang: Lang) {
    let _ = set(LANGUAGE, lang.code());
}

/// Returns the municipality's own question set of an earlier visit.
pub fn bank() -> Option<String> {
    get(BANK).ok()?
}

/// Keeps the municipality's own question set, and reads it back.
///
/// # Errors
///
/// Fails when storage is off or full, or when what is read back differs.
pub fn keep_bank(text: &str) -> Result<(), StorageProblem> {
    set(BANK, text)?;
    if get(BANK)?.as_deref() == Some(text) { Ok(()) } else { Err(StorageProblem::NotKept) }
}

/// Takes away the municipality's own question set.
pub fn drop_bank() {
    remove(BANK);
}

/// Returns the history of an earlier visit.
pub fn history() -> Option<String> {
    get(HISTORY).ok()?
}

/// Keeps the history, and reads it back. Where that fails, none is left: it would belong to an
/// earlier document.
///
/// # Errors
///
/// Fails when storage is off or full, or when what is read back differs.
pub fn keep_history(text: &str) -> Result<(), StorageProblem> {
    let kept = set(HISTORY, text).and_then(|()| get(HISTORY));
    match kept {
        Ok(kept) if kept.as_deref() == Some(text) => Ok(()),
        outcome => {
            remove(HISTORY);
            Err(outcome.err().unwrap_or(StorageProblem::NotKept))
        }
    }
}

/// Sets `key`; where storage is full, the history gives way.
fn set_before_history(key: &str, text: &str) -> Result<(), StorageProblem> {
    match set(key, text) {
        Err(StorageProblem::Full) if history().is_some() => {
            remove(HISTORY);
            set(key, text)
        }
        outcome => outcome,
    }
}

/// Takes away what is kept here, and returns what is left.
pub fn clear(clearing: &Clearing) -> Left {
    let mut left = Left::default();
    match clearing {
        Clearing::All { document } if get(DOCUMENT).as_ref() == Ok(document) => {
            for key in [DOCUMENT, SEQUENCE, HISTORY, BANK] {
                remove(key);
            }
        }
        Clearing::All { .. } => left.on_purpose = Some(StorageProblem::Elsewhere),
        Clearing::Beside => {}
    }
    remove(LANGUAGE);
    for number in 1..=MOST_SET_ASIDE {
        remove(&format!("{SET_ASIDE}.{number}"));
    }
    look(left)
}

/// Looks at what is left.
fn look(mut left: Left) -> Left {
    let keys = [
        (DOCUMENT, Remains::Document),
        (HISTORY, Remains::History),
        (BANK, Remains::Bank),
        (LANGUAGE, Remains::Language),
    ];
    for (key, kind) in keys {
        match get(key) {
            Ok(Some(_)) => left.remains.push(kind),
            Ok(None) => {}
            Err(_) => left.is_unseen = true,
        }
    }
    if !all_set_aside().is_empty() {
        left.remains.push(Remains::SetAside);
    }
    if left.is_unseen {
        // Another window cannot be told from a storage that cannot be looked at.
        left.on_purpose = None;
    }
    left
}

/// Calls `on_change` whenever another window writes the document or clears the storage.
pub fn watch(on_change: impl Fn() + 'static) {
    let listener =
        Closure::<dyn Fn(web_sys::StorageEvent)>::new(move |event: web_sys::StorageEvent| {
            if event.key().is_none_or(|key| key == DOCUMENT) {
                on_change();
            }
        });
    if let Some(window) = super::window() {
        let function = listener.as_ref().unchecked_ref();
        let _ = window.add_event_listener_with_callback("storage", function);
    }
    // The page listens as long as it lives.
    listener.forget();
}

/// Asks the page for its storage: [`LocalStorage`] ends the page where it is switched off.
fn probe() -> Result<(), StorageProblem> {
    let storage = super::window().and_then(|window| window.local_storage().ok().flatten());
    storage.map(drop).ok_or(StorageProblem::Off)
}

fn get(key: &str) -> Result<Option<String>, StorageProblem> {
    probe()?;
    LocalStorage::raw().get_item(key).map_err(|_| StorageProblem::Off)
}

fn set(key: &str, text: &str) -> Result<(), StorageProblem> {
    probe()?;
    LocalStorage::raw().set_item(key, text).map_err(|_| StorageProblem::Full)
}

fn remove(key: &str) {
    if probe().is_ok() {
        let _ = LocalStorage::raw().remove_item(key);
    }
}
