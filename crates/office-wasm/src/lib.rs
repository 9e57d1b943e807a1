//! The office module: what the page's worker (`public/office-worker.js`) calls to have files
//! written and read back. A first visit does not load it
//! (docs/decisions/0042-office-files-are-made-beside-the-page.md).
//!
//! **Invariant:** a shell. What is in a file is decided in `office`.

use std::cell::RefCell;
use std::rc::Rc;

use office::{Order, OrderProblem, Prepared, SheetOrder, SheetRefused};
use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    /// The last order, and what follows from its document: the files of one purpose share it.
    static LAST: RefCell<Option<(Order, Rc<Prepared>)>> = const { RefCell::new(None) };
}

/// Returns the bytes of the file that `order`, the JSON of an [`Order`], asks for.
///
/// # Errors
///
/// Fails with one of the reasons that the page knows, and what happened.
#[wasm_bindgen]
pub fn make(order: &str) -> Result<Vec<u8>, String> {
    let order = read(order)?;
    let made = prepare(&order).and_then(|prepared| office::make(&prepared, order.wanted()?));
    made.map_err(|problem| reason(&problem))
}

/// Returns the pictures that `order` asks for as JSON: a list of SVG files, for the page to draw.
///
/// # Errors
///
/// Fails as `make` does.
#[wasm_bindgen]
pub fn drawings(order: &str) -> Result<String, String> {
    let order = read(order)?;
    let made = prepare(&order).and_then(|prepared| office::drawings(&prepared, order.wanted()?));
    let made = made.map_err(|problem| reason(&problem))?;
    serde_json::to_string(&made).map_err(|error| format!("failed {error}"))
}

/// Returns the file of `order` with the pictures and with what the page `drew` of them: PNG files,
/// one after the other.
///
/// # Errors
///
/// Fails as `make` does.
#[wasm_bindgen]
pub fn pack(order: &str, drew: &[u8]) -> Result<Vec<u8>, String> {
    let order = read(order)?;
    let made = prepare(&order).and_then(|prepared| office::pack(&prepared, order.wanted()?, drew));
    made.map_err(|problem| reason(&problem))
}

/// Reads `bytes` back as the file that `order` asks for, compares it with what it was to hold, and
/// returns what was found as JSON.
///
/// # Errors
///
/// Fails with `differs` when it is another file, or as `make` does.
#[wasm_bindgen]
pub fn check(order: &str, bytes: &[u8]) -> Result<String, String> {
    let order = read(order)?;
    let found =
        prepare(&order).and_then(|prepared| office::check(&prepared, order.wanted()?, bytes));
    let found = found.map_err(|problem| reason(&problem))?;
    serde_json::to_string(&found).map_err(|error| format!("failed {error}"))
}

/// Reads a workbook that somebody opened, and returns the JSON of what was found in it.
///
/// # Errors
///
/// Fails with `sheet` and a sentence for people, or with `edition`.
#[wasm_bindgen(js_name = readSheet)]
pub fn read_sheet(order: &str, bytes: &[u8]) -> Result<String, String> {
    let order: SheetOrder =
        serde_json::from_str(order).map_err(|_| reason(&OrderProblem::OtherEdition))?;
    let found = order.read(bytes).map_err(|refused| match refused {
        SheetRefused::OtherEdition => reason(&OrderProblem::OtherEdition),
        SheetRefused::Workbook(sentence) => format!("sheet {sentence}"),
    })?;
    serde_json::to_string(&found).map_err(|error| format!("failed {error}"))
}

fn read(order: &str) -> Result<Order, String> {
    serde_json::from_str(order).map_err(|_| reason(&OrderProblem::OtherEdition))
}

fn prepare(order: &Order) -> Result<Rc<Prepared>, OrderProblem> {
    let known = LAST.with_borrow(|last| {
        let known = last.as_ref().filter(|(known, _)| known.shares_with(order));
        known.map(|(_, prepared)| Rc::clone(prepared))
    });
    if let Some(known) = known {
        return Ok(known);
    }
    let prepared = Rc::new(order.prepare()?);
    LAST.set(Some((order.clone(), Rc::clone(&prepared))));
    Ok(prepared)
}

/// Returns the word that the page knows a problem by, and what happened for the IT office.
fn reason(problem: &OrderProblem) -> String {
    let word = match problem {
        OrderProblem::OtherEdition => "edition",
        OrderProblem::Differs(_) => "differs",
        OrderProblem::Document(_) | OrderProblem::NotWritten(_) => "failed",
    };
    format!("{word} {problem}")
}
