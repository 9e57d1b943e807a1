//! What happens when: an [`Event`] goes in, the [`Session`] changes, [`Effect`]s come out.
//!
//! One place changes state, and failures come back to it as events, so a whole sitting with
//! every failure is tested without a browser.
//!
//! **Invariant:** performs nothing. No page, no clock, no storage: the page performs the
//! effects and reports what came of them.

mod effect;
mod event;
mod latest;
mod notice;
mod saving;
mod sentence;
mod session;
mod shelf;
mod update;

pub use effect::Effect;
pub use event::{Event, Remarks};
pub use latest::Latest;
pub use notice::{FileProblem, Notice};
pub use saving::{Saving, StorageProblem};
pub use sentence::{bank_refusal, refusal};
pub use session::{Pending, Session};
pub use shelf::PendingBank;
