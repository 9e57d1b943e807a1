//! Makes the files that the session asks for: written, read back, compared, and only then handed
//! to the browser.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::tick;
use office::pictures::{HEIGHT, WIDTH};
use office::{BankText, Order};
use phrases::Phrases;
use readiness::{Audience, Document};
use record::{FileKind, Tally};
use session::{BankSource, Event, Made, Making, MakingProblem};

use super::app::App;
use crate::browser::drawing;
use crate::browser::files::Prepared;
use crate::browser::office as module;
use crate::browser::patience::pause;

/// How long after one file the next is handed out, in milliseconds: browsers drop one that follows
/// at once.
const APART: i32 = 400;

/// A file that may be handed out.
struct Ready {
    name: String,
    file: Prepared,
    found: Tally,
}

/// What all the files of one wish are made from, as it was when they were asked for.
struct Desk {
    document: Arc<Document>,
    copy: Document,
    phrases: Phrases<'static>,
    bank: BankText,
    making: Making,
}

/// Makes the files and reports what came of it.
pub(super) async fn make(app: App, making: Making) {
    let number = making.number;
    let outcome = make_all(app, Desk::of(app, making)).await;
    app.send(Event::FilesMade { number, outcome });
}

async fn make_all(app: App, desk: Desk) -> Result<Vec<Made>, MakingProblem> {
    let number = desk.making.number;
    let mut ready = Vec::new();
    let is_wanted =
        || app.peek(|session| session.making().is_some_and(|making| making.number == number));
    for (made, kind) in desk.making.kinds.iter().enumerate().take_while(|_| is_wanted()) {
        app.send(Event::FilesProgressed { number, made });
        // What is said of it is painted before the work begins.
        tick().await;
        ready.push(desk.make(*kind).await?);
    }
    let mut made = Vec::new();
    for Ready { name, file, found } in ready.into_iter().filter(|_| is_wanted()) {
        if !made.is_empty() {
            pause(APART).await;
        }
        file.hand_out(&name).map_err(|_| MakingProblem::NotTaken)?;
        made.push(Made { name, found });
    }
    Ok(made)
}

/// Has the module make the pictures of `order` and draws each; where the browser does not draw them
/// all, they are handed out as they are.
async fn drawn(order: &str) -> Result<Vec<u8>, MakingProblem> {
    let pictures = module::drawings(order).await?;
    let pictures: Vec<String> =
        serde_json::from_str(&pictures).map_err(|_| MakingProblem::Failed)?;
    let mut drew = Vec::new();
    for picture in &pictures {
        match drawing::png(picture, (WIDTH, HEIGHT)).await {
            Some(png) => drew.extend(png),
            None => return module::make(order).await,
        }
    }
    module::pack(order, &drew).await
}

impl Desk {
    fn of(app: App, making: Making) -> Self {
        let document = app.document().get_untracked();
        let bank = match app.peek(session::Session::bank_source) {
            BankSource::Shipped(id) => BankText::Shipped(id),
            BankSource::Own(text) => BankText::Own(text),
        };
        Self {
            copy: document.copy_for(making.audience),
            document,
            phrases: app.phrases(),
            bank,
            making,
        }
    }

    /// Makes one file and compares what the browser has of it.
    async fn make(&self, kind: FileKind) -> Result<Ready, MakingProblem> {
        let (bytes, order) = if kind.is_plain() {
            (record::write(&self.copy).into_bytes(), None)
        } else {
            let order = self.order(kind)?;
            let bytes = match kind {
                FileKind::Pictures => drawn(&order).await?,
                _ => module::make(&order).await?,
            };
            (bytes, Some(order))
        };
        let not_taken = |_| MakingProblem::NotTaken;
        let file = Prepared::of(&bytes, kind.media_type()).map_err(not_taken)?;
        let back = file.read_back().await.map_err(not_taken)?;
        let found = match order {
            None => self.read_back(&back)?,
            Some(order) => {
                let found = module::check(&order, &back).await?;
                serde_json::from_str(&found).map_err(|_| MakingProblem::Failed)?
            }
        };
        Ok(Ready { name: self.name(kind), file, found })
    }

    /// Compares the master file with what it was to hold.
    fn read_back(&self, bytes: &[u8]) -> Result<Tally, MakingProblem> {
        let read = record::decode(bytes).and_then(record::read);
        let read = read.map_err(|_| MakingProblem::Differs)?;
        if read == self.copy { Ok(Tally::of(&read)) } else { Err(MakingProblem::Differs) }
    }

    fn name(&self, kind: FileKind) -> String {
        let Making { audience, today, .. } = self.making;
        if kind == FileKind::Master && audience == Audience::Department {
            return record::file_name(&self.document, today);
        }
        let stem = phrases::file_stem(self.phrases.words, &self.copy, kind, audience, today);
        office::safe_name(&stem, kind.extension())
    }

    /// Returns the order for the module, as JSON.
    fn order(&self, kind: FileKind) -> Result<String, MakingProblem> {
        let order = Order {
            edition: office::edition(),
            kind: kind.code().into(),
            audience: self.making.audience.code().into(),
            document: record::write(&self.document),
            bank: self.bank.clone(),
            lang: self.phrases.lang.code().into(),
            today: self.making.today.to_string(),
        };
        serde_json::to_string(&order).map_err(|_| MakingProblem::Failed)
    }
}
