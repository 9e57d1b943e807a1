//! The history as it is kept beside the document.

use readiness::Document;
use serde::{Deserialize, Serialize};

use super::{History, Step, digest, text_of};

const FORMAT: &str = "dx-readiness-history";
const VERSION: u32 = 1;

/// The text that is kept.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    format: String,
    version: u32,
    done: usize,
    steps: Vec<Step>,
}

impl History {
    /// Returns the text to keep, where something changed since it was last asked for.
    pub(crate) fn news(&mut self) -> Option<String> {
        if !std::mem::take(&mut self.is_news) {
            return None;
        }
        let (format, steps) = (FORMAT.to_owned(), self.steps.clone());
        let kept = Kept { format, version: VERSION, done: self.done, steps };
        serde_json::to_string(&kept).ok()
    }

    /// Reads the history of `document`; `None` for a text that is damaged, of another version, out
    /// of order or of another document.
    ///
    /// Where the text has a step more or less made than the document, as after a sudden end of the
    /// browser, the document counts.
    pub(crate) fn read(text: &str, document: &Document) -> Option<Self> {
        if text.len() > 2 * Self::MAX_BYTES {
            return None;
        }
        let Kept { format, version, done, steps } = serde_json::from_str(text).ok()?;
        let is_in_order = steps.windows(2).all(|pair| pair[0].to == pair[1].from);
        let is_ours = format == FORMAT && version == VERSION;
        if !is_ours || !is_in_order || steps.len() > Self::MOST || done > steps.len() {
            return None;
        }
        let present = text_of(document);
        let number = digest(&present);
        let mut history = Self { steps, done, present, ..Self::default() };
        if !history.steps.is_empty() {
            let all = 0..=history.steps.len();
            let fitting = all.filter(|at| history.digest_at(*at) == Some(&number));
            history.done = fitting.min_by_key(|at| at.abs_diff(done))?;
        }
        Some(history)
    }
}
