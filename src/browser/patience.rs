//! Waiting for something, but not for ever.

use std::cell::RefCell;
use std::future::Future;
use std::rc::Rc;

use js_sys::{Array, Function, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Returns what `work` ends with, or `None` when that takes longer than `limit` milliseconds; it
/// goes on all the same.
pub async fn within<T: 'static>(limit: i32, work: impl Future<Output = T> + 'static) -> Option<T> {
    let result = Rc::new(RefCell::new(None));
    let place = Rc::clone(&result);
    let mut work = Some(work);
    let done = Promise::new(&mut |end: Function, _| {
        let (work, place) = (work.take(), Rc::clone(&place));
        spawn_local(async move {
            if let Some(work) = work {
                let ended = work.await;
                place.borrow_mut().replace(ended);
            }
            let _ = end.call0(&JsValue::NULL);
        });
    });
    let _ = JsFuture::from(Promise::race(&Array::of2(&done, &silence(limit)))).await;
    result.borrow_mut().take()
}

/// Waits for `time` milliseconds.
pub async fn pause(time: i32) {
    let _ = JsFuture::from(silence(time)).await;
}

/// Returns a promise that is kept after `limit` milliseconds.
fn silence(limit: i32) -> Promise {
    Promise::new(&mut |end, _| {
        let started = super::window().and_then(|window| {
            window.set_timeout_with_callback_and_timeout_and_arguments_0(&end, limit).ok()
        });
        if started.is_none() {
            let _ = end.call0(&JsValue::NULL);
        }
    })
}
