//! What happens when: an [`Event`] goes in, the [`Session`] changes, [`Effect`]s come out.
//!
//! One place changes state, and failures come back to it as events, so a whole sitting with
//! every failure is tested without a browser.
//!
//! Where to start: [`Session::update`] has one arm for each event. `storing` is the way of one
//! answer to both stores, `opening` the way back from them.
//!
//! **Invariant:** performs nothing. No page, no clock, no storage: the page performs the
//! effects and reports what came of them.

mod bank_selection;
mod blank;
mod clearing;
mod clock;
mod decision;
mod effect;
mod event;
mod files;
mod following;
mod history;
mod journal;
mod keeping;
mod language;
mod left_out_area;
mod making;
mod notice;
mod numbered;
mod opening;
mod own_bank;
mod purpose;
mod quarantine;
mod remarks;
mod renewal;
mod salvage;
mod saving;
mod sentence;
mod session;
mod sheets;
mod stores;
mod storing;
mod travelling;
mod update;
mod weighing;

pub use bank_selection::PendingBank;
pub use clearing::{Clearing, Left, Remains};
pub use decision::Decision;
pub use effect::{Effect, Expected};
pub use event::{Event, Remarks};
pub use history::{Change, ChangeKind, History, Step};
pub use journal::{JournalEntry, JournalKey};
pub use making::{BankSource, Made, Making, MakingProblem};
pub use notice::{FileProblem, NotTaken, Notice};
pub use numbered::Numbered;
pub use own_bank::Offered;
pub use purpose::Purpose;
pub use quarantine::{QuarantinePlace, Quarantined};
pub use renewal::{NewQuestions, Renewal};
pub use salvage::{Salvaged, salvage};
pub use saving::{JournalProblem, Saving, StorageProblem};
pub use sentence::{bank_refusal, refusal};
pub use session::{Pending, Session};
pub use sheets::{SheetCells, SheetProblem, SheetRead};
pub use stores::{Beside, BesideProblem, EnglishProblem, Found, StoredText};
