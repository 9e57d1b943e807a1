//! The one place that reads and writes the browser's local storage.

use bank::Lang;
use session::StorageProblem;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use web_sys::Storage;

/// Under `file://`, every local page shares one storage: the prefix keeps us apart.
const DOCUMENT: &str = "dx-readiness.document";
const LANGUAGE: &str = "dx-readiness.language";
const BANK: &str = "dx-readiness.bank";
const SET_ASIDE: &str = "dx-readiness.set-aside";

/// More damaged texts than one browser ever sets aside.
const MOST_SET_ASIDE: u8 = 99;

/// Returns the text kept on an earlier visit, or `None` on a first one.
///
/// # Errors
///
/// Fails when storage is switched off.
pub fn load() -> Result<Option<String>, StorageProblem> {
    storage()?.get_item(DOCUMENT).map_err(|_| StorageProblem::Off)
}

/// Keeps `text`, reads it back and returns what is kept now.
///
/// # Errors
///
/// Fails when storage is off or full, when it holds something else than `expected` (another
/// window wrote there), or when what is read back differs; what was kept before is then
/// still there.
pub fn store(text: &str, expected: Option<&Option<String>>) -> Result<String, StorageProblem> {
    let kept = load()?;
    if expected.is_some_and(|expected| *expected != kept) {
        return Err(StorageProblem::Elsewhere);
    }
    storage()?.set_item(DOCUMENT, text).map_err(|_| StorageProblem::Full)?;
    match load()? {
        Some(kept) if kept == text => Ok(kept),
        _ => Err(StorageProblem::NotKept),
    }
}

/// Puts a text that cannot be read where nothing overwrites it: under the first free number.
///
/// # Errors
///
/// Fails when storage is off or full.
pub fn set_aside(text: &str) -> Result<(), StorageProblem> {
    let storage = storage()?;
    for number in 1..=MOST_SET_ASIDE {
        let key = format!("{SET_ASIDE}.{number}");
        match storage.get_item(&key) {
            Ok(Some(kept)) if kept == text => return Ok(()),
            Ok(Some(_)) => {}
            Ok(None) => {
                return storage.set_item(&key, text).map_err(|_| StorageProblem::Full);
            }
            Err(_) => return Err(StorageProblem::Off),
        }
    }
    Err(StorageProblem::Full)
}

/// Returns the language of an earlier visit.
pub fn language() -> Option<Lang> {
    Lang::parse(&storage().ok()?.get_item(LANGUAGE).ok()??)
}

/// Remembers the language; where that fails, the next visit begins in Japanese again.
pub fn remember_language(lang: Lang) {
    if let Ok(storage) = storage() {
        let _ = storage.set_item(LANGUAGE, lang.code());
    }
}

/// Returns the municipality's own bank of an earlier visit.
pub fn bank() -> Option<String> {
    storage().ok()?.get_item(BANK).ok()?
}

/// Keeps the municipality's own bank; where that fails, the next visit asks for it again.
pub fn keep_bank(text: &str) {
    if let Ok(storage) = storage() {
        let _ = storage.set_item(BANK, text);
    }
}

/// Takes away all that was kept beside the document.
pub fn forget() {
    let Ok(storage) = storage() else { return };
    for key in [BANK, LANGUAGE] {
        let _ = storage.remove_item(key);
    }
    for number in 1..=MOST_SET_ASIDE {
        let _ = storage.remove_item(&format!("{SET_ASIDE}.{number}"));
    }
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

/// Returns the browser's storage, where it is not switched off.
fn storage() -> Result<Storage, StorageProblem> {
    let storage = super::window().and_then(|window| window.local_storage().ok().flatten());
    storage.ok_or(StorageProblem::Off)
}
