//! The journal: the browser's `IndexedDB`, which says when a text is on the disk.
//!
//! Local storage is written back when the browser finds time, up to a minute later; a transaction
//! with strict durability is acknowledged when it is written. See docs/decisions/0027.

use std::cell::RefCell;

use idb::event::VersionChangeEvent;
use idb::{
    Database, DatabaseEvent as _, Error, Factory, ObjectStoreParams, Transaction, TransactionResult,
};
use js_sys::{JSON, Object, Reflect};
use session::{Clearing, JournalEntry, JournalKey, JournalProblem, StoredText};
use wasm_bindgen::JsCast as _;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::{IdbDatabase, IdbTransaction};

use super::patience::within;
use super::storage::MAX_SEQUENCE;

const NAME: &str = "dx-readiness";
const VERSION: u32 = 1;
const STORE: &str = "journal";

/// How long the journal may take, in milliseconds; a slow disk takes a tenth of it.
const PATIENCE: i32 = 3000;

#[wasm_bindgen]
extern "C" {
    /// A database with the third argument of `transaction`, which `web-sys` does not have yet.
    type DurableDatabase;

    #[wasm_bindgen(method, catch, js_name = transaction)]
    fn transaction_with_options(
        this: &DurableDatabase,
        store: &str,
        mode: &str,
        options: &JsValue,
    ) -> Result<IdbTransaction, JsValue>;
}

thread_local! {
    /// The connection, from the first use on until the browser closes it.
    static CONNECTION: RefCell<Option<IdbDatabase>> = const { RefCell::new(None) };
}

/// What the journal holds.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Entries {
    /// The document.
    pub document: Option<StoredText>,
    /// The municipality's own question set.
    pub bank: Option<StoredText>,
    /// The history of the document.
    pub history: Option<StoredText>,
}

/// Returns what the journal holds.
///
/// # Errors
///
/// Fails where there is none, and when it does not answer in time.
pub async fn load() -> Result<Entries, JournalProblem> {
    in_time(async {
        let store = begin("readonly").await?.object_store(STORE)?;
        let mut found = [None, None, None];
        let keys = [JournalKey::Document, JournalKey::Bank, JournalKey::History];
        for (place, key) in found.iter_mut().zip(keys) {
            *place = store.get(name(key))?.await?.map(|value| read(&value));
        }
        let [document, bank, history] = found;
        Ok(Entries { document, bank, history })
    })
    .await
}

/// Keeps `entry` and returns the number that it has now, once it is written.
///
/// # Errors
///
/// Fails where there is no journal, when it refuses the entry or does not answer in time, and when
/// it holds another text with the same or a later number, unless the entry overwrites that.
pub async fn keep(entry: JournalEntry) -> Result<u64, JournalProblem> {
    in_time(async move {
        let transaction = begin("readwrite").await?;
        let store = transaction.object_store(STORE)?;
        let kept = store.get(name(entry.key))?.await?.map(|value| read(&value));
        let number = kept.as_ref().and_then(|kept| kept.sequence).unwrap_or(0);
        let is_later = number >= entry.sequence;
        if is_later && kept.is_some_and(|kept| kept.text == entry.text) {
            return Ok(number);
        }
        if is_later && !entry.overwrites {
            return Err(Failure(JournalProblem::Overtaken));
        }
        let sequence = entry.sequence.max(if is_later { number + 1 } else { 0 });
        store.put(&value(&entry, sequence)?, Some(&name(entry.key)))?;
        written(transaction).await.map(|()| sequence)
    })
    .await
}

/// Takes the entries away and tells whether any is left.
///
/// # Errors
///
/// Fails where there is no journal, and when it does not answer in time.
pub async fn clear(clearing: Clearing) -> Result<bool, JournalProblem> {
    if clearing == Clearing::Beside {
        return Ok(false);
    }
    in_time(async {
        let transaction = begin("readwrite").await?;
        let store = transaction.object_store(STORE)?;
        store.clear()?;
        written(transaction).await
    })
    .await?;
    load().await.map(|left| left != Entries::default())
}

/// Why something in the journal failed.
struct Failure(JournalProblem);

impl From<Error> for Failure {
    fn from(_: Error) -> Self {
        Self(JournalProblem::Refused)
    }
}

impl From<JsValue> for Failure {
    fn from(_: JsValue) -> Self {
        Self(JournalProblem::Refused)
    }
}

/// Waits for `work` as long as the journal may take.
async fn in_time<T: 'static>(
    work: impl Future<Output = Result<T, Failure>> + 'static,
) -> Result<T, JournalProblem> {
    let ended = within(PATIENCE, work).await.ok_or(JournalProblem::Silent)?;
    ended.map_err(|Failure(problem)| problem)
}

/// Begins a transaction that is acknowledged only when it is written to the disk.
async fn begin(mode: &str) -> Result<Transaction, Failure> {
    let options = Object::new();
    Reflect::set(&options, &"durability".into(), &"strict".into())?;
    let start = |connection: &IdbDatabase| {
        let database = connection.unchecked_ref::<DurableDatabase>();
        database.transaction_with_options(STORE, mode, &options).map(Transaction::from)
    };
    if let Some(connection) = CONNECTION.with_borrow(Clone::clone)
        && let Ok(transaction) = start(&connection)
    {
        return Ok(transaction);
    }
    // The first time, or the browser has closed the connection.
    let connection = connect().await.map_err(|_| Failure(JournalProblem::Missing))?;
    let transaction = start(&connection)?;
    CONNECTION.set(Some(connection));
    Ok(transaction)
}

async fn connect() -> Result<IdbDatabase, Error> {
    let mut request = Factory::new()?.open(NAME, Some(VERSION))?;
    request.on_upgrade_needed(|event: VersionChangeEvent| {
        // Without the store, the transaction that follows fails, and that is said.
        let store = event
            .database()
            .and_then(|database| database.create_object_store(STORE, ObjectStoreParams::new()));
        drop(store);
    });
    let connection = IdbDatabase::from(request.await?);
    let mut watched = Database::from(connection.clone());
    watched.on_version_change(|_| {
        // A newer version of the page, or clearing the browser's data, waits for us.
        if let Some(connection) = CONNECTION.take() {
            connection.close();
        }
    });
    watched.forget_callbacks();
    Ok(connection)
}

/// Waits until `transaction` is written.
async fn written(transaction: Transaction) -> Result<(), Failure> {
    match transaction.await? {
        TransactionResult::Committed => Ok(()),
        TransactionResult::Aborted => Err(Failure(JournalProblem::Refused)),
    }
}

fn name(key: JournalKey) -> JsValue {
    match key {
        JournalKey::Document => "document".into(),
        JournalKey::Bank => "bank".into(),
        JournalKey::History => "history".into(),
    }
}

fn value(entry: &JournalEntry, sequence: u64) -> Result<JsValue, JsValue> {
    let value = Object::new();
    #[expect(clippy::cast_precision_loss, reason = "numbers are at most `MAX_SEQUENCE`")]
    let sequence = JsValue::from_f64(sequence as f64);
    let fields = [
        ("text", entry.text.as_str().into()),
        ("sequence", sequence),
        ("written", entry.written.as_str().into()),
    ];
    for (key, field) in fields {
        Reflect::set(&value, &key.into(), &field)?;
    }
    Ok(value.into())
}

/// Reads an entry; one of any other shape is returned as text, to be set aside.
fn read(value: &JsValue) -> StoredText {
    let field = |key: &str| Reflect::get(value, &key.into()).ok();
    let text = field("text").and_then(|text| text.as_string());
    let sequence = field("sequence").and_then(|number| number.as_f64());
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_precision_loss,
        clippy::cast_sign_loss,
        reason = "only whole numbers from 0 to `MAX_SEQUENCE` are taken"
    )]
    let sequence = sequence
        .filter(|number| number.fract() == 0.0 && (0.0..=MAX_SEQUENCE as f64).contains(number))
        .map(|number| number as u64);
    let other = || JSON::stringify(value).ok().map(String::from).unwrap_or_default();
    StoredText { text: text.unwrap_or_else(other), sequence }
}
