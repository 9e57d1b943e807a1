//! What the departments teach of one action.

use readiness::{Action, Bank, Document, Experience, PerPerson};

/// What an action took, in percent of what the bank says, department by department.
pub struct Taught<'a> {
    /// The action.
    pub action: &'a Action,
    /// What it took.
    pub experience: Experience,
}

/// What becomes of an action's hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Too few departments finished it.
    TooFew,
    /// They stay as they are: it takes as long as the bank says.
    Same,
    /// They would be more than a bank can say.
    TooMany,
    /// They are these from now on.
    Changed(u16, PerPerson),
}

impl<'a> Taught<'a> {
    /// Returns what `documents` teach of the actions of `bank` that somebody finished.
    pub fn all(bank: &'a Bank, documents: &[Document]) -> Vec<Self> {
        let taught = bank.actions().iter().map(|action| {
            let took = documents.iter().filter_map(|document| took(document, action));
            Self { action, experience: Experience::collect(took) }
        });
        taught.filter(|taught| taught.experience.count() > 0).collect()
    }

    /// Returns what becomes of the hours where it takes `least` departments.
    pub fn fate(&self, least: usize) -> Fate {
        let enough = Some(&self.experience).filter(|it| it.count() >= least);
        let Some(median) = enough.and_then(Experience::median) else { return Fate::TooFew };
        let (hours, each) = (self.action.hours, self.action.hours_per_person);
        let scaled = scale(hours, median).filter(|hours| *hours <= MOST_HOURS);
        let scaled_each = scale(each.get(), median).and_then(PerPerson::tenths);
        match (scaled, scaled_each) {
            (Some(same), Some(same_each)) if (same, same_each) == (hours, each) => Fate::Same,
            (Some(hours), Some(each)) => Fate::Changed(hours, each),
            _ => Fate::TooMany,
        }
    }
}

/// The most hours of an action that a bank can say.
const MOST_HOURS: u16 = 999;

/// Returns what `action` took in one department, in percent of what the bank says for it; not of
/// what a person put in its place, because it is the bank that is changed.
fn took(document: &Document, action: &Action) -> Option<u32> {
    let is_for_staff = action.hours_per_person != PerPerson::NONE;
    let staff = document.profile.staff.or_else(|| (!is_for_staff).then_some(0))?;
    let spent = Experience::spent(document, &action.id)?;
    Experience::percent(spent.into(), action.hours_for(staff))
}

/// Returns `percent` of `hours`, rounded; something never becomes nothing.
fn scale(hours: u16, percent: u32) -> Option<u16> {
    let scaled = (u64::from(hours) * u64::from(percent) + 50) / 100;
    u16::try_from(scaled).ok().map(|scaled| scaled.max(hours.min(1)))
}

#[cfg(test)]
mod tests {
    use super::scale;

    #[test]
    fn something_never_becomes_nothing_and_nothing_never_something() {
        assert_eq!(scale(10, 140), Some(14));
        assert_eq!(scale(3, 50), Some(2));
        assert_eq!(scale(1, 1), Some(1));
        assert_eq!(scale(0, 400), Some(0));
        assert_eq!(scale(999, u32::MAX), None);
    }
}
