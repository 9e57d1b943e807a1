//! What the present edition of a bank does to answers that were given under an earlier one: the
//! rule that the page and the command share.
//!
//! See docs/decisions/0041-a-change-of-edition-leaves-a-receipt.md.

use std::collections::BTreeSet;

use bank::{Catalog, Changed, is_earlier};
use content::Earlier;
use readiness::{BankRef, Document, Moment, QuestionId, Switch};

use crate::Notice;

/// The questions that an edition asks for the first time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewQuestions {
    /// Those that this department is asked.
    pub asked: Vec<QuestionId>,
    /// How many it is not asked, as far as its path and its profile say.
    pub others: usize,
}

impl NewQuestions {
    /// Returns what `catalog` asks and the earlier edition `before` of it did not; nothing where
    /// that edition is not on record.
    #[must_use]
    pub fn since(before: &BankRef, document: &Document, catalog: &Catalog) -> Self {
        let base = catalog.base.as_ref().map_or(&catalog.id, |base| &base.id);
        let (Some(earlier), Some(shipped)) = (asked_over(before, base), content::find(base)) else {
            return Self::default();
        };
        let mut new = Self::default();
        for question in catalog.bank.questions() {
            let is_new =
                shipped.bank.question(&question.id).is_some() && !earlier.asks(&question.id);
            if is_new && document.asks(question) {
                new.asked.push(question.id.clone());
            } else if is_new {
                new.others += 1;
            }
        }
        new
    }
}

/// What the present edition does to a document of an earlier one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Renewal {
    /// The present edition.
    pub to: BankRef,
    /// What happens to the answers.
    pub switch: Switch,
    /// What is asked for the first time.
    pub new: NewQuestions,
}

impl Renewal {
    /// Returns what `catalog` does to `document`; nothing where that is of another bank, or of
    /// this edition or a later one.
    #[must_use]
    pub fn of(document: &Document, catalog: &Catalog) -> Option<Self> {
        let before = &document.bank;
        let base = catalog.base.as_ref();
        let is_over_earlier = base.is_some_and(|base| asked_over(before, &base.id).is_some());
        let is_earlier = is_over_earlier || is_earlier(&before.edition, &catalog.edition);
        if before.id != *catalog.id || before.hash == *catalog.hash || !is_earlier {
            return None;
        }
        let to = content::bank_ref(catalog);
        let differs = |of: &BankRef| differing(of, &[], catalog);
        let switch = Switch::preview(document, &catalog.bank, &to, differs);
        Some(Self { to, switch, new: NewQuestions::since(before, document, catalog) })
    }

    /// Brings `document` to the present edition: what means something else is set aside with a
    /// receipt. Where nothing was answered there is nothing to keep a receipt of.
    #[must_use]
    pub fn apply(&self, document: &Document, time: Moment) -> Document {
        if document.answers.is_empty() {
            return Document { bank: self.to.clone(), ..document.clone() };
        }
        let mut after = self.switch.apply(document, self.to.clone(), time.clone());
        after.revision = after.revision.saturating_add(1);
        after.changed = time;
        after
    }

    /// Says what happened; nothing to somebody who had answered nothing.
    pub(crate) fn notice(&self, document: &Document) -> Option<Notice> {
        (!document.answers.is_empty()).then(|| Notice::EditionChanged {
            edition: self.to.edition.to_string(),
            again: self.switch.again.len(),
            new: self.new.asked.len(),
        })
    }
}

/// Returns the questions that mean something else in `to` than in the bank `of`, which says of
/// these that they mean something else than in others.
pub(crate) fn differing(of: &BankRef, again: &[Changed], to: &Catalog) -> BTreeSet<QuestionId> {
    // Opened again for a document that was answered under it, nothing differs.
    if of.hash == *to.hash {
        return BTreeSet::new();
    }
    let is_same = of.id == *to.id;
    // What changed from one edition to the next says nothing of another bank.
    let own = again.iter().chain(&to.again).filter(|changed| {
        if is_same { changed.is_newer_than(&of.edition) } else { changed.since.is_none() }
    });
    let (base, shipped): (&str, &[Changed]) = match &to.base {
        Some(base) => (&base.id, &base.again),
        None => (&to.id, &to.again),
    };
    let earlier = asked_over(of, base);
    let shipped = shipped.iter().filter(|changed| {
        changed.since.is_some() && earlier.is_some_and(|it| changed.is_newer_than(it.edition))
    });
    own.chain(shipped).map(|changed| changed.question.as_str().into()).collect()
}

/// Returns the earlier edition of the shipped bank `base` that answers under the bank `of` were
/// given to; nothing where it was the present one, or another bank altogether.
///
/// A bank that a municipality made of it names it behind its own hash. Until edition 2026.1 it did
/// not, so one that names none is of the first.
fn asked_over(of: &BankRef, base: &str) -> Option<&'static Earlier> {
    let mut earlier = content::earlier(base);
    if of.id.as_str() == base {
        return earlier.find(|it| it.edition == of.edition.as_str());
    }
    if content::find(&of.id).is_some() {
        return None;
    }
    match of.hash.split_once('-') {
        Some((_, over)) => earlier.find(|it| it.hash == over),
        None => earlier.next(),
    }
}
