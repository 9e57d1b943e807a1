//! Going over from one bank to another with answers in hand.

use std::collections::BTreeSet;

use crate::answers::Answers;
use crate::bank::Bank;
use crate::bank_ref::BankRef;
use crate::bounded::BoundedSet;
use crate::document::Document;
use crate::id::QuestionId;
use crate::moment::Moment;
use crate::receipt::Receipt;

/// What a change of bank does to each answer.
///
/// An answer that still means the same stays. One whose question means something else under the
/// new bank is set aside. An answer that was set aside when the new bank was left the last time
/// comes back, but never over one that stays, and never over a newer one given under that bank.
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
    /// Says what happens to the answers of `document` under the bank `to`, which is named `named`,
    /// before it happens. `differs` names the questions that mean something else there than in the
    /// bank that it is given.
    #[must_use]
    pub fn preview(
        document: &Document,
        to: &Bank,
        named: &BankRef,
        differs: impl Fn(&BankRef) -> BTreeSet<QuestionId>,
    ) -> Self {
        let mut switch = Self::default();
        let again = differs(&document.bank);
        for (id, _) in document.answers.iter() {
            let list = if to.question(id).is_none() {
                &mut switch.retired
            } else if again.contains(id) {
                &mut switch.again
            } else {
                &mut switch.carried
            };
            list.push(id.clone());
        }
        if let Some(at) = last_left(document, named) {
            let stays = switch.carried.len() + switch.retired.len();
            let Receipt { from, aside, .. } = &document.receipts[at];
            let aside = aside.iter().map(|(id, _)| id);
            // Left in an earlier edition, it may have changed since.
            let stale = differs(from);
            let is_free = |id: &&QuestionId| {
                to.question(id).is_some()
                    && !stale.contains(*id)
                    && (document.answers.get(id).is_none() || switch.again.contains(id))
            };
            let room = Answers::MAX.saturating_sub(stays);
            switch.returned = aside.filter(is_free).take(room).cloned().collect();
        }
        switch
    }

    /// Carries out what [`Switch::preview`] said and leaves a receipt, unless the bank is the same.
    #[must_use]
    pub fn apply(&self, document: &Document, to: BankRef, time: Moment) -> Document {
        let mut after = document.clone();
        let mut receipt = Receipt {
            from: document.bank.clone(),
            to: to.clone(),
            time,
            carried: u16::try_from(self.carried.len()).unwrap_or(u16::MAX),
            // As many as there are answers at most, so there is room for all.
            retired: BoundedSet::of(self.retired.iter().cloned()).unwrap_or_default(),
            ..Receipt::default()
        };
        for id in &self.again {
            after.answers.move_to(id, &mut receipt.aside);
        }
        let earlier = last_left(document, &to).and_then(|at| after.receipts.aside_mut(at));
        if let Some(earlier) = earlier {
            for id in &self.returned {
                earlier.move_to(id, &mut after.answers);
            }
        }
        if receipt.from != receipt.to || !receipt.aside.is_empty() {
            after.receipts.push(receipt);
        }
        after.bank = to;
        after
    }
}

/// Returns the place of the change whose answers set aside come back under the bank `to`: the
/// latest that left it, whatever edition it had then.
///
/// From one edition of a bank to another, what was answered under the present one is newer; then
/// only the latest change that left exactly this edition counts.
fn last_left(document: &Document, to: &BankRef) -> Option<usize> {
    let is_other_bank = document.bank.id != to.id;
    let is_other_edition = document.bank.hash != to.hash;
    document.receipts.iter().rposition(|Receipt { from, .. }| {
        from.id == to.id && (is_other_bank || is_other_edition && from.hash == to.hash)
    })
}
