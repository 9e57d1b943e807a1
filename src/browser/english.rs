//! The English texts: beside the hosted page, inside the single file.

use bank::Lang;
use js_sys::{ArrayBuffer, Function, Promise, Reflect, Uint8Array};
use session::{BesideProblem, EnglishProblem};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::beside;
use super::patience::within;

/// How long they may take, in milliseconds.
const PATIENCE: i32 = 20_000;

/// Brings the bytes of their file.
///
/// # Errors
///
/// Fails when they do not come in time.
pub async fn fetch() -> Result<Vec<u8>, EnglishProblem> {
    within(PATIENCE, get()).await.unwrap_or(Err(EnglishProblem::Unreachable))
}

/// Brings them before the page is shown, where `lang` needs them.
///
/// # Errors
///
/// Fails when they do not come, or belong to another edition.
pub async fn prepare(lang: Option<Lang>) -> Result<(), EnglishProblem> {
    if lang.is_none_or(content::has) {
        return Ok(());
    }
    let bytes = fetch().await?;
    content::install(&bytes).map_err(|_| EnglishProblem::OtherEdition)
}

async fn get() -> Result<Vec<u8>, EnglishProblem> {
    // `public/boot.js` has this function in the single file only.
    let inside = Reflect::get(&js_sys::global(), &"englishInside".into());
    if let Some(inside) = inside.ok().and_then(|inside| inside.dyn_into::<Function>().ok()) {
        return unpack(&inside).await.map_err(|_| EnglishProblem::OtherEdition);
    }
    let fetched = beside::get(content::english_name(), content::MAX_ENGLISH_BYTES).await;
    fetched.map_err(|problem| match problem {
        BesideProblem::TooLarge => EnglishProblem::OtherEdition,
        BesideProblem::Foreign | BesideProblem::Unreachable => EnglishProblem::Unreachable,
    })
}

/// Unpacks what the single file holds.
async fn unpack(inside: &Function) -> Result<Vec<u8>, JsValue> {
    let promise: Promise = inside.call0(&JsValue::NULL)?.dyn_into()?;
    let buffer: ArrayBuffer = JsFuture::from(promise).await?.dyn_into()?;
    Ok(Uint8Array::new(&buffer).to_vec())
}
