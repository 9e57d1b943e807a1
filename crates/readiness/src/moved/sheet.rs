//! Promised against now, as far as one sheet of paper has room for it.

use super::{MonthSpan, Moved, MovedRow, MovedState};
use crate::id::ActionId;

/// What there is room for, and the rest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetPart<T> {
    /// The first, for which there is room.
    pub shown: Vec<T>,
    /// The others.
    pub rest: Vec<T>,
}

impl<T> SheetPart<T> {
    /// Cuts `all` after `room`.
    fn of(mut all: Vec<T>, room: usize) -> Self {
        let rest = all.split_off(room.min(all.len()));
        Self { shown: all, rest }
    }

    /// Cuts sentences as [`MovedSheet::SENTENCES`] says.
    #[must_use]
    pub fn of_sentences(all: Vec<T>) -> Self {
        Self::of(all, MovedSheet::SENTENCES)
    }

    /// Returns the same with each made into what `say` makes of it.
    #[must_use]
    pub fn map<U>(&self, say: impl Fn(&T) -> U) -> SheetPart<U> {
        SheetPart {
            shown: self.shown.iter().map(&say).collect(),
            rest: self.rest.iter().map(&say).collect(),
        }
    }
}

/// Promised against now, each part as far as one sheet has room for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MovedSheet {
    /// What is planned, runs or is done: first what slips, the most first, then what is earlier,
    /// then the others as they were promised.
    pub rows: SheetPart<MovedRow>,
    /// What fell out, as it was promised.
    pub fell_out: SheetPart<MovedRow>,
    /// What is planned and was not promised.
    pub came_in: SheetPart<(ActionId, MonthSpan)>,
}

impl MovedSheet {
    /// How many actions of the table one sheet has room for, two lines each.
    pub const ROWS: usize = 12;
    /// How many sentences of each list one sheet has room for.
    pub const SENTENCES: usize = 3;
}

impl Moved {
    /// Returns the same as far as one sheet of paper has room for it.
    #[must_use]
    pub fn sheet(&self) -> MovedSheet {
        let is_out = |row: &&MovedRow| self.fell_out().any(|out| out.action == row.action);
        let mut rows: Vec<MovedRow> =
            self.rows.iter().filter(|row| !is_out(row)).cloned().collect();
        // Stable: what is alike stays as it was promised.
        rows.sort_by_key(|row| (row.weight(), -row.slip));
        MovedSheet {
            rows: SheetPart::of(rows, MovedSheet::ROWS),
            fell_out: SheetPart::of_sentences(self.fell_out().cloned().collect()),
            came_in: SheetPart::of_sentences(self.came_in.clone()),
        }
    }

    /// Tells whether anything is not as it was promised, or has causes that cancel out.
    #[must_use]
    pub fn is_any(&self) -> bool {
        self.slipped().next().is_some()
            || self.fell_out().next().is_some()
            || !self.came_in.is_empty()
    }
}

impl MovedRow {
    /// Returns the place of its kind: later, earlier, moved without another end, and the others.
    fn weight(&self) -> u8 {
        let is_moved = match self.now {
            MovedState::Planned(now) => now != self.promised,
            _ => false,
        };
        match self.slip {
            1.. => 0,
            0 if is_moved || !self.shares.is_empty() => 2,
            0 => 3,
            _ => 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{MonthSpan, Moved, MovedRow, MovedSheet, MovedState};
    use crate::date::YearMonth;
    use crate::moved::MoveKind;

    fn row(id: usize, slip: i32, now: fn(MonthSpan) -> MovedState) -> MovedRow {
        let month = YearMonth::parse("2027-01").unwrap_or(YearMonth::LAST);
        let promised = MonthSpan { first: month, last: month };
        let action = format!("a{id}").as_str().into();
        MovedRow { action, promised, now: now(promised), slip, shares: Vec::new() }
    }

    #[test]
    fn what_slips_most_comes_first_and_what_has_no_room_is_counted() {
        let planned: fn(MonthSpan) -> MovedState = MovedState::Planned;
        let out: fn(MonthSpan) -> MovedState = |_| MovedState::PutOff(MoveKind::Hours);
        let mut rows = vec![row(0, 0, planned), row(1, -2, planned), row(2, 1, planned)];
        rows.push(row(3, 4, planned));
        rows.extend((4..10).map(|id| row(id, 0, out)));
        rows.extend((10..30).map(|id| row(id, 0, planned)));
        let sheet = Moved { rows, ..Moved::default() }.sheet();
        let ids = |rows: &[MovedRow]| -> Vec<String> {
            rows.iter().map(|row| row.action.to_string()).collect()
        };
        assert_eq!(ids(&sheet.rows.shown)[..5], ["a3", "a2", "a1", "a0", "a10"]);
        assert_eq!((sheet.rows.shown.len(), sheet.rows.rest.len()), (MovedSheet::ROWS, 12));
        assert_eq!(ids(&sheet.fell_out.shown), ["a4", "a5", "a6"]);
        assert_eq!(sheet.fell_out.rest.len(), 3);
        assert!(sheet.came_in.shown.is_empty());
    }

    #[test]
    fn nothing_has_moved_where_all_is_as_promised() {
        let same: fn(MonthSpan) -> MovedState = MovedState::Planned;
        let done: fn(MonthSpan) -> MovedState = |_| MovedState::Done(None);
        let rows = vec![row(0, 0, same), row(1, 0, done)];
        assert!(!Moved { rows: rows.clone(), ..Moved::default() }.is_any());
        let rows = [rows, vec![row(2, 1, same)]].concat();
        assert!(Moved { rows, ..Moved::default() }.is_any());
    }
}
