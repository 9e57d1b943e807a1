//! A picture that was written as SVG, drawn into dots.

use js_sys::{Function, Promise, encode_uri_component};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement};

use super::patience::within;

/// How long a picture may take, in milliseconds.
const PATIENCE: i32 = 20_000;

/// Draws `svg` and returns it as a PNG file of `size`, width and height in dots; `None` where the
/// browser does not do that.
pub async fn png(svg: &str, size: (u32, u32)) -> Option<Vec<u8>> {
    let svg = svg.to_owned();
    within(PATIENCE, async move { draw(&svg, size).await.ok() }).await.flatten()
}

async fn draw(svg: &str, (width, height): (u32, u32)) -> Result<Vec<u8>, JsValue> {
    let image = HtmlImageElement::new()?;
    // Not a `blob:`: on `file://` some browsers take that for somebody else's, and give nothing back.
    image.set_src(&format!("data:image/svg+xml,{}", String::from(encode_uri_component(svg))));
    JsFuture::from(image.decode()).await?;
    let document = super::document().ok_or(JsValue::NULL)?;
    let canvas: HtmlCanvasElement = document.create_element("canvas")?.dyn_into()?;
    canvas.set_width(width);
    canvas.set_height(height);
    let context = canvas.get_context("2d")?.ok_or(JsValue::NULL)?;
    let context: CanvasRenderingContext2d = context.dyn_into()?;
    let (wide, high) = (f64::from(width), f64::from(height));
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, wide, high)?;
    let blob: Blob = JsFuture::from(encoded(&canvas)).await?.dyn_into()?;
    let bytes = JsFuture::from(blob.array_buffer()).await?;
    Ok(js_sys::Uint8Array::new(&bytes).to_vec())
}

/// Returns a promise of what is on `canvas` as a PNG file.
fn encoded(canvas: &HtmlCanvasElement) -> Promise {
    Promise::new(&mut |take: Function, refuse: Function| {
        let taken = Closure::once_into_js(move |blob: JsValue| {
            let _ = take.call1(&JsValue::NULL, &blob);
        });
        if canvas.to_blob(taken.unchecked_ref()).is_err() {
            let _ = refuse.call0(&JsValue::NULL);
        }
    })
}
