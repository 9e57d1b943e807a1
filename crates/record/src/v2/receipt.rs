//! A change of bank.

use readiness::{Answers, BoundedSet, LimitError, Moment, QuestionId, Receipts};
use serde::{Deserialize, Serialize};

use crate::v1;
use crate::wire::{Date, Id, List, Object, Set, Whole};

const MAX_CARRIED: u32 = u16::MAX as u32;

/// A change of bank.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    /// The bank before.
    from: Object<v1::Bank>,
    /// The bank after.
    to: Object<v1::Bank>,
    /// Local time, `2026-11-22T14:26`, or empty.
    time: Date<Moment>,
    /// How many answers counted on.
    carried: Whole<u16, MAX_CARRIED>,
    /// The answers that were set aside, by question id.
    aside: v1::Answers,
    /// Questions that were answered and are not asked any more.
    retired: Set<Id, { Answers::MAX }>,
}

impl From<&readiness::Receipt> for Receipt {
    fn from(receipt: &readiness::Receipt) -> Self {
        Self {
            from: Object((&receipt.from).into()),
            to: Object((&receipt.to).into()),
            time: Date(receipt.time.clone()),
            carried: Whole(receipt.carried),
            aside: v1::write_answers(&receipt.aside),
            retired: receipt.retired.iter().map(Id::from).collect(),
        }
    }
}

impl TryFrom<Receipt> for readiness::Receipt {
    type Error = LimitError;

    fn try_from(receipt: Receipt) -> Result<Self, LimitError> {
        let retired = receipt.retired.into_iter().map(|id| QuestionId::from(id.as_str()));
        Ok(Self {
            from: receipt.from.0.into(),
            to: receipt.to.0.into(),
            time: receipt.time.0,
            carried: receipt.carried.0,
            aside: v1::read_answers(receipt.aside)?,
            retired: BoundedSet::of(retired)?,
        })
    }
}

/// Reads the changes, oldest first.
pub fn read<const MAX: usize>(
    receipts: List<Object<Receipt>, MAX>,
) -> Result<Receipts, LimitError> {
    let receipts = receipts.into_iter().map(|receipt| receipt.0.try_into());
    Receipts::try_from(receipts.collect::<Result<Vec<_>, _>>()?)
}
