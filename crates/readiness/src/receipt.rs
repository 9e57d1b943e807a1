//! What the changes of bank left in a document.

use std::ops::Deref;

use crate::answer::Answer;
use crate::answers::Answers;
use crate::bank_ref::BankRef;
use crate::bounded::{BoundedSet, LimitError};
use crate::id::QuestionId;
use crate::moment::Moment;

/// What a change of bank left in the document, so that it can be read later and taken back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Receipt {
    /// The bank before.
    pub from: BankRef,
    /// The bank after.
    pub to: BankRef,
    /// When.
    pub time: Moment,
    /// How many answers were carried over.
    pub carried: u16,
    /// The answers that were set aside.
    pub aside: Answers,
    /// The questions that were answered and are not asked any more.
    pub retired: BoundedSet<QuestionId, { Answers::MAX }>,
}

/// The changes of bank, oldest first. Reading them is reading a slice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Receipts(Vec<Receipt>);

impl Receipts {
    /// The most changes that are remembered.
    pub const MAX: usize = 200;

    /// Adds the latest change. Where there are [`Self::MAX`] already, the oldest that set no
    /// answer aside is forgotten; if each did, the answers of one move into later changes.
    ///
    /// An answer is given up only where every later change holds another one to its question.
    pub fn push(&mut self, receipt: Receipt) {
        if self.0.len() >= Self::MAX {
            let forgotten = self.least_needed();
            let Receipt { from, aside, .. } = self.0.remove(forgotten);
            self.0.push(receipt);
            for (question, answer) in aside.iter() {
                move_into(&mut self.0[forgotten..], &from, question, answer);
            }
        } else {
            self.0.push(receipt);
        }
    }

    /// Returns the place of the change to forget: the oldest without answers set aside, otherwise
    /// the oldest whose answers all fit into later changes from the same bank, otherwise the first.
    fn least_needed(&self) -> usize {
        let fits = |at: usize, receipt: &Receipt| {
            receipt.aside.iter().all(|(question, _)| {
                self.0[at + 1..].iter().any(|later| {
                    later.from.id == receipt.from.id && later.aside.get(question).is_none()
                })
            })
        };
        let empty = self.0.iter().position(|receipt| receipt.aside.is_empty());
        let mut all = self.0.iter().enumerate();
        empty
            .or_else(|| all.find(|(at, receipt)| fits(*at, receipt)).map(|(at, _)| at))
            .unwrap_or(0)
    }

    /// Returns what the change at `at`, counted from the oldest, set aside.
    pub fn aside_mut(&mut self, at: usize) -> Option<&mut Answers> {
        self.0.get_mut(at).map(|receipt| &mut receipt.aside)
    }
}

/// Moves an answer given under the bank `from` into the first of `later` that holds none to its
/// question: of the same bank if there is one, since there it would come back under that bank.
fn move_into(later: &mut [Receipt], from: &BankRef, question: &QuestionId, answer: &Answer) {
    for is_same in [true, false] {
        for receipt in later.iter_mut().filter(|other| (other.from.id == from.id) == is_same) {
            if receipt.aside.get(question).is_none()
                && receipt.aside.restore(question.clone(), answer.clone()).is_ok()
            {
                return;
            }
        }
    }
}

impl TryFrom<Vec<Receipt>> for Receipts {
    type Error = LimitError;

    fn try_from(receipts: Vec<Receipt>) -> Result<Self, LimitError> {
        if receipts.len() > Self::MAX {
            return Err(LimitError::TooMany { max: Self::MAX });
        }
        Ok(Self(receipts))
    }
}

impl Deref for Receipts {
    type Target = [Receipt];

    fn deref(&self) -> &[Receipt] {
        &self.0
    }
}
