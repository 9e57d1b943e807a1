//! The module for Office files: a second Wasm in a worker of its own, loaded when first asked for.
//!
//! See docs/decisions/0042-office-files-are-made-beside-the-page.md.

use std::cell::RefCell;

use js_sys::{ArrayBuffer, Function, Object, Promise, Reflect, Uint8Array, WebAssembly};
use session::{MakingProblem, SheetProblem};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, MessageEvent, Url, Worker};

use super::beside;
use super::patience::within;

/// How long the module may take to come, in milliseconds.
const PATIENCE: i32 = 60_000;

/// The longest module that is taken, in bytes.
const MAX_BYTES: usize = 16 * 1024 * 1024;

/// The files beside the hosted page.
const SCRIPT: &str = "office-worker.js";
const WASM: &str = "office-wasm_bg.wasm";

thread_local! {
    static OFFICE: RefCell<Office> = const { RefCell::new(Office::new()) };
}

/// What is there of the module.
struct Office {
    /// Fetched and compiled once a visit.
    module: Option<JsValue>,
    worker: Option<Worker>,
    /// Ends the wait for that worker's answer.
    give_up: Option<Function>,
}

impl Office {
    const fn new() -> Self {
        Self { module: None, worker: None, give_up: None }
    }

    /// Ends the worker and whoever waits for it.
    fn stop(&mut self) {
        if let Some(worker) = self.worker.take() {
            worker.terminate();
        }
        if let Some(give_up) = self.give_up.take() {
            let _ = give_up.call0(&JsValue::NULL);
        }
    }

    /// Tells whether `worker` is the one that is there; it may have been ended since.
    fn has(&self, worker: &Worker) -> bool {
        self.worker.as_ref() == Some(worker)
    }
}

/// Gives up what the module is doing.
pub fn stop() {
    OFFICE.with_borrow_mut(Office::stop);
}

/// Has the module make the file of `order`.
///
/// # Errors
///
/// Fails when the module does not come, is of another edition, or fails at it.
pub async fn make(order: &str) -> Result<Vec<u8>, MakingProblem> {
    let answer = ask(Question { order, ..Question::default() }).await.map_err(problem)?;
    let bytes = answer.dyn_into::<Uint8Array>().map_err(|_| MakingProblem::Failed)?;
    Ok(bytes.to_vec())
}

/// Has the module draw the pictures of `order`, and returns the JSON of a list of SVG files.
///
/// # Errors
///
/// Fails as [`make`] does.
pub async fn drawings(order: &str) -> Result<String, MakingProblem> {
    let question = Question { order, is_drawn: true, ..Question::default() };
    ask(question).await.map_err(problem)?.as_string().ok_or(MakingProblem::Failed)
}

/// Has the module pack the pictures of `order` with `drew`, the PNG files made of them.
///
/// # Errors
///
/// Fails as [`make`] does.
pub async fn pack(order: &str, drew: &[u8]) -> Result<Vec<u8>, MakingProblem> {
    let question = Question { order, bytes: Some(drew), is_drawn: true, ..Question::default() };
    let answer = ask(question).await.map_err(problem)?;
    let bytes = answer.dyn_into::<Uint8Array>().map_err(|_| MakingProblem::Failed)?;
    Ok(bytes.to_vec())
}

/// Has the module read `bytes` back as the file of `order`, and returns the JSON of what it found.
///
/// # Errors
///
/// Fails when they are not what was to be written, or as [`make`] does.
pub async fn check(order: &str, bytes: &[u8]) -> Result<String, MakingProblem> {
    let question = Question { order, bytes: Some(bytes), ..Question::default() };
    ask(question).await.map_err(problem)?.as_string().ok_or(MakingProblem::Failed)
}

/// Has the module read the workbook in `bytes` as `sheet`, the JSON of an order, asks for.
///
/// # Errors
///
/// Fails with a sentence about the workbook, or as [`make`] does.
pub async fn read_sheet(sheet: &str, bytes: &[u8]) -> Result<String, SheetProblem> {
    let question = Question { sheet, bytes: Some(bytes), ..Question::default() };
    let answer = ask(question).await.map_err(|refusal| match &refusal {
        Refusal::Said(reason) => match reason.strip_prefix("sheet ") {
            Some(sentence) => SheetProblem::Refused(sentence.to_owned()),
            None => SheetProblem::NotRead(problem(refusal)),
        },
        Refusal::NoAnswer => SheetProblem::NotRead(MakingProblem::NoModule),
    })?;
    answer.as_string().ok_or(SheetProblem::NotRead(MakingProblem::Failed))
}

/// What the worker is asked; either `order` or `sheet` is there.
#[derive(Clone, Copy, Default)]
struct Question<'a> {
    order: &'a str,
    sheet: &'a str,
    bytes: Option<&'a [u8]>,
    /// Whether it is about pictures that the page draws.
    is_drawn: bool,
}

/// Why there is no answer.
enum Refusal {
    /// The module did not come, or was ended.
    NoAnswer,
    /// What it said.
    Said(String),
}

/// Returns what the page makes of a refusal.
fn problem(refusal: Refusal) -> MakingProblem {
    let Refusal::Said(reason) = refusal else { return MakingProblem::NoModule };
    match reason.split(' ').next() {
        Some("edition") => MakingProblem::OtherEdition,
        Some("differs") => MakingProblem::Differs,
        _ => MakingProblem::Failed,
    }
}

/// Puts one question to the worker, with the module where it does not have that yet.
async fn ask(question: Question<'_>) -> Result<JsValue, Refusal> {
    let Question { order, sheet, bytes, is_drawn } = question;
    let module = module().await.map_err(|_| Refusal::NoAnswer)?;
    let worker = worker().map_err(|_| Refusal::NoAnswer)?;
    let text = |text: &str| (!text.is_empty()).then(|| JsValue::from(text));
    let question = Object::new();
    let binary = |bytes: &[u8]| JsValue::from(Uint8Array::from(bytes));
    for (name, value) in [
        ("module", Some(module)),
        ("order", text(order)),
        ("sheet", text(sheet)),
        ("bytes", bytes.map(binary)),
        ("isDrawn", is_drawn.then_some(JsValue::TRUE)),
    ] {
        if let Some(value) = value {
            let _ = Reflect::set(&question, &name.into(), &value);
        }
    }
    let answer = Promise::new(&mut |take, refuse| {
        listen(&worker, &take, &refuse);
        OFFICE.with_borrow_mut(|office| office.give_up = Some(refuse.clone()));
        if worker.post_message(&question).is_err() {
            let _ = refuse.call0(&JsValue::NULL);
        }
    });
    let answer = JsFuture::from(answer).await;
    OFFICE.with_borrow_mut(|office| {
        if office.has(&worker) {
            office.give_up = None;
        }
    });
    // Nothing came: the script did not load, or the worker was ended.
    let answer = answer.map_err(|_| {
        forget(&worker);
        Refusal::NoAnswer
    })?;
    let get = |name: &str| Reflect::get(&answer, &name.into()).unwrap_or_default();
    let Some(reason) = get("refused").as_string() else { return Ok(get("answer")) };
    // For the IT office.
    web_sys::console::warn_1(&reason.as_str().into());
    if reason.starts_with("broken ") {
        forget(&worker);
    }
    Err(Refusal::Said(reason))
}

/// Ends a worker that is of no use any more; the next question gets a new one.
fn forget(worker: &Worker) {
    OFFICE.with_borrow_mut(|office| {
        if office.has(worker) {
            office.stop();
        }
    });
}

/// Hands what the worker says next to `take`; when it cannot even start, `refuse` is called.
fn listen(worker: &Worker, take: &Function, refuse: &Function) {
    let (take, refuse) = (take.clone(), refuse.clone());
    let on_message = Closure::once_into_js(move |event: MessageEvent| {
        let _ = take.call1(&JsValue::NULL, &event.data());
    });
    let on_error = Closure::once_into_js(move |event: web_sys::Event| {
        event.prevent_default();
        let _ = refuse.call0(&JsValue::NULL);
    });
    worker.set_onmessage(Some(on_message.unchecked_ref()));
    worker.set_onerror(Some(on_error.unchecked_ref()));
}

/// Returns the worker; a new one where there is none.
fn worker() -> Result<Worker, JsValue> {
    if let Some(worker) = OFFICE.with_borrow(|office| office.worker.clone()) {
        return Ok(worker);
    }
    let worker = match inside()? {
        None => Worker::new(SCRIPT)?,
        Some(inside) => {
            let script = Reflect::get(&inside, &"script".into())?;
            let script = Blob::new_with_str_sequence(&js_sys::Array::of1(&script))?;
            Worker::new(&Url::create_object_url_with_blob(&script)?)?
        }
    };
    OFFICE.with_borrow_mut(|office| office.worker = Some(worker.clone()));
    Ok(worker)
}

/// Returns the compiled module; it is asked for once a visit.
async fn module() -> Result<JsValue, MakingProblem> {
    if let Some(module) = OFFICE.with_borrow(|office| office.module.clone()) {
        return Ok(module);
    }
    let module = within(PATIENCE, load()).await.unwrap_or(Err(MakingProblem::NoModule))?;
    OFFICE.with_borrow_mut(|office| office.module = Some(module.clone()));
    Ok(module)
}

/// Brings the module and compiles it.
async fn load() -> Result<JsValue, MakingProblem> {
    let no_module = |_: JsValue| MakingProblem::NoModule;
    let bytes = match inside().map_err(no_module)? {
        None => {
            let fetched = beside::get(WASM.to_owned(), MAX_BYTES).await;
            Uint8Array::from(&*fetched.map_err(|_| MakingProblem::NoModule)?)
        }
        Some(inside) => {
            let wasm = Reflect::get(&inside, &"wasm".into()).and_then(JsCast::dyn_into::<Function>);
            let promise = wasm.and_then(|wasm| wasm.call0(&inside));
            let promise = promise.map(JsCast::unchecked_into::<Promise>);
            let buffer = JsFuture::from(promise.map_err(no_module)?).await.map_err(no_module)?;
            Uint8Array::new(&buffer.unchecked_into::<ArrayBuffer>())
        }
    };
    JsFuture::from(WebAssembly::compile(&bytes)).await.map_err(no_module)
}

/// Returns what the single file holds of the module; `public/boot.js` has this function there only.
fn inside() -> Result<Option<JsValue>, JsValue> {
    let inside = Reflect::get(&js_sys::global(), &"officeInside".into())?;
    inside.dyn_into::<Function>().ok().map(|inside| inside.call0(&JsValue::NULL)).transpose()
}
