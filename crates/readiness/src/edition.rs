//! Going over from one bank to another with answers in hand.

use std::collections::BTreeSet;

use crate::bounded::BoundedSet;
use crate::{Answers, Bank, BankRef, Document, Moment, QuestionId, Receipt};

/// What a change of bank does to each answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Switch {
    /// Answers that count as they are.
    pub carried: Vec<QuestionId>,
    /// Answers to questions whose meaning differs: set aside, to be given again.
    pub again: Vec<QuestionId>,
    /// Answers given before under the new bank, put back from an earlier change.
    pub returned: Vec<QuestionId>,
    /// Answers to questions that the new bank does not ask: kept, not counted.
    pub retired: Vec<QuestionId>,
}

impl Switch {
    /// Says what happens to the answers of `document` under `to`, before it happens. `differs`
    /// names the questions that mean something else in the two banks.
    #[must_use]
    pub fn preview(
        document: &Document,
        to: &Bank,
        to_id: &str,
        differs: &BTreeSet<QuestionId>,
    ) -> Self {
        let mut switch = Self::default();
        for (id, _) in document.answers.iter() {
            let list = if to.question(id).is_none() {
                &mut switch.retired
            } else if differs.contains(id) {
                &mut switch.again
            } else {
                &mut switch.carried
            };
            list.push(id.clone());
        }
        if let Some(receipt) = last_from(document, to_id) {
            switch.returned = receipt.aside.iter().map(|(id, _)| id.clone()).collect();
        }
        switch
    }

    /// Carries out what [`Switch::preview`] said and leaves a receipt.
    #[must_use]
    pub fn apply(&self, document: &Document, to: BankRef, time: Moment) -> Document {
        let mut after = document.clone();
        let returned = last_from(document, &to.id).map(|receipt| receipt.aside.clone());
        let mut aside = Answers::default();
        for id in &self.again {
            if let Some(answer) = after.answers.take(id)
                && aside.restore(id.clone(), answer.clone()).is_err()
            {
                let _ = after.answers.restore(id.clone(), answer);
            }
        }
        for (id, answer) in returned.iter().flat_map(Answers::iter) {
            let _ = after.answers.restore(id.clone(), answer.clone());
        }
        let mut retired = BoundedSet::default();
        for id in &self.retired {
            let _ = retired.insert(id.clone());
        }
        after.receipts.push(Receipt {
            from: document.bank.clone(),
            to: to.clone(),
            time,
            carried: u16::try_from(self.carried.len()).unwrap_or(u16::MAX),
            aside,
            retired,
        });
        after.bank = to;
        after
    }
}

/// Returns the latest change that left bank `id`.
fn last_from<'a>(document: &'a Document, id: &str) -> Option<&'a Receipt> {
    document.receipts.iter().rev().find(|receipt| receipt.from.id.as_str() == id)
}
