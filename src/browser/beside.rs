//! The question set that the DX office has put beside the page.

use js_sys::{Reflect, Uint8Array};
use session::{Beside, BesideProblem};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ReadableStreamDefaultReader, Response, Url};

use super::patience::within;

/// How long it may take, in milliseconds.
const PATIENCE: i32 = 4000;

/// Fetches what `<meta name="bank" content="…">` names; `None` where the page has none.
pub async fn fetch() -> Option<Beside> {
    let meta = super::document()?.query_selector("meta[name=bank]").ok()??;
    let address = meta.get_attribute("content")?;
    let answer = match near(&address) {
        Some(url) => {
            let answer = within(PATIENCE, get(url, content::MAX_BANK_BYTES)).await;
            answer.unwrap_or(Err(BesideProblem::Unreachable))
        }
        None => Err(BesideProblem::Foreign),
    };
    Some(Beside { address, answer })
}

/// Returns the whole of `address` where it leads to the server of the page.
fn near(address: &str) -> Option<String> {
    let url = Url::new_with_base(address, &super::document()?.base_uri().ok()??).ok()?;
    let home = super::window()?.location().origin().ok()?;
    let is_http = ["http:", "https:"].contains(&url.protocol().as_str());
    (is_http && url.origin() == home).then(|| url.href())
}

/// Fetches `url`, and no more of it than `limit` bytes.
pub(super) async fn get(url: String, limit: usize) -> Result<Vec<u8>, BesideProblem> {
    let window = super::window().ok_or(BesideProblem::Unreachable)?;
    let answer = JsFuture::from(window.fetch_with_str(&url)).await;
    let answer = answer.and_then(JsCast::dyn_into::<Response>).map_err(unreachable)?;
    if answer.status() != 200 {
        return Err(BesideProblem::Unreachable);
    }
    let Some(body) = answer.body() else { return Ok(Vec::new()) };
    let reader: ReadableStreamDefaultReader = body.get_reader().unchecked_into();
    let mut bytes = Vec::new();
    while let Some(part) = read(&reader).await? {
        bytes.extend(part.to_vec());
        if bytes.len() > limit {
            let _ = JsFuture::from(reader.cancel()).await;
            return Err(BesideProblem::TooLarge);
        }
    }
    Ok(bytes)
}

/// Returns the next part of the answer.
async fn read(reader: &ReadableStreamDefaultReader) -> Result<Option<Uint8Array>, BesideProblem> {
    let part = JsFuture::from(reader.read()).await.map_err(unreachable)?;
    let part = Reflect::get(&part, &"value".into()).map_err(unreachable)?;
    Ok(part.dyn_into().ok())
}

fn unreachable(_: JsValue) -> BesideProblem {
    BesideProblem::Unreachable
}
