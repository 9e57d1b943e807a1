//! What was promised against what is now, in sentences.

use readiness::{
    ActionId, Comparison, Lane, MonthSpan, MoveKind, MoveShare, Moved, MovedRow, MovedState,
    YearMonth,
};

use crate::Phrases;

impl Phrases<'_> {
    /// Says what has become of a promised action, and why.
    #[must_use]
    pub fn moved(self, row: &MovedRow) -> String {
        let words = self.words.moved;
        let (action, promised) = (self.title(&row.action), self.span(row.promised));
        let why = row.main_cause().map(|share| self.share_cause(share));
        match (row.now, why) {
            (MovedState::Planned(now), None) if now == row.promised => {
                words.planned_same(action, promised)
            }
            (MovedState::Planned(now), None) => {
                words.begins_moved(action, promised, self.span(now))
            }
            (MovedState::Planned(now), Some(why)) => {
                words.planned_moved(action, promised, self.span(now), self.slipped(row.slip), why)
            }
            (MovedState::Running(now), None) => words.running_same(action, self.at(now.last)),
            (MovedState::Running(now), Some(why)) => {
                let (promised, last) = (self.at(row.promised.last), self.at(now.last));
                words.running_moved(action, promised, last, self.slipped(row.slip), why)
            }
            (MovedState::Done(None), _) => words.done(action, promised),
            (MovedState::Done(Some(month)), _) => words.done_in(action, self.at(month), promised),
            (MovedState::Stopped(None), _) => words.stopped(action, promised),
            (MovedState::Stopped(Some(month)), _) => {
                words.stopped_in(action, self.at(month), promised)
            }
            (MovedState::LeftOut(_), _) => words.left_out(action, promised),
            (MovedState::PutOff(kind), _) => words.put_off(action, promised, self.move_cause(kind)),
            (MovedState::NotCalled(kind), _) => {
                words.not_called(action, promised, self.move_cause(kind))
            }
        }
    }

    /// Says what has become of a promised action, for a table that names it: its months, or that it
    /// is done.
    #[must_use]
    pub fn moved_now(self, row: &MovedRow) -> String {
        let words = self.words;
        match row.now {
            MovedState::Planned(now) => self.span(now),
            MovedState::Running(now) => words.moved.now_running(self.span(now)),
            MovedState::Done(None) => words.action.state_done.into(),
            MovedState::Done(Some(month)) => words.moved.now_done(self.at(month)),
            MovedState::Stopped(_) => words.action.state_stopped.into(),
            MovedState::LeftOut(_) => words.action.state_left_out.into(),
            MovedState::PutOff(_) => words.action.state_put_off.into(),
            MovedState::NotCalled(_) => words.action.state_not_called.into(),
        }
    }

    /// Says in which months an action was promised.
    #[must_use]
    pub fn promised_months(self, row: &MovedRow) -> String {
        self.span(row.promised)
    }

    /// Says by how many months its end slips, as a number with its sign; empty for what has no end
    /// to compare.
    #[must_use]
    pub fn slip_of(self, row: &MovedRow) -> String {
        match row.now {
            MovedState::Planned(_) | MovedState::Running(_) => self.slip_months(row.slip),
            _ => String::new(),
        }
    }

    /// Returns `+2か月`.
    #[must_use]
    pub fn slip_months(self, months: i32) -> String {
        let words = self.words.moved;
        let number = if months == 0 { "±0".into() } else { crate::signed(months) };
        if months.unsigned_abs() == 1 { words.slip_one(number) } else { words.slip_many(number) }
    }

    /// Says why its end slips: the cause with the largest part, and how many others there are;
    /// empty where it does not.
    #[must_use]
    pub fn slip_cause(self, row: &MovedRow) -> String {
        let Some(main) = row.main_cause() else { return String::new() };
        let why = self.share_cause(main);
        match row.shares.len() - 1 {
            0 => self.words.moved.why_only(why),
            others => self.words.moved.why_others(why, others),
        }
    }

    /// Says how many actions another plan begins in another month than `compared` one does, and how
    /// many each plans.
    #[must_use]
    pub fn anew(self, compared: &Comparison) -> String {
        let words = self.words.moved;
        let (here, there) = (compared.here.placed, compared.there.placed);
        match compared.moved().count() {
            0 => words.anew_same.into(),
            moved => words.anew_moves(moved, here, there),
        }
    }

    /// Says that an action is planned that was not promised.
    #[must_use]
    pub fn came_in(self, action: &ActionId, months: MonthSpan) -> String {
        self.words.moved.came_in(self.title(action), self.span(months))
    }

    /// Says in which month `lane` of a plan from `first` on should have begun.
    #[must_use]
    pub fn late(self, first: YearMonth, lane: &Lane) -> String {
        self.words.moved.late_one(self.at(first.plus(lane.work.start)))
    }

    /// Says by how much all slips together.
    #[must_use]
    pub fn total_slip(self, moved: &Moved) -> String {
        let words = self.words.moved;
        let months = crate::number(moved.slip.unsigned_abs());
        match moved.slip {
            0 => words.total_none.into(),
            1.. => words.total_later(months),
            _ => words.total_earlier(months),
        }
    }

    /// Says by how many months an end is later or earlier.
    #[must_use]
    pub fn slipped(self, months: i32) -> String {
        let words = self.words.moved;
        match months {
            0 => words.same_end.into(),
            1 => words.later_one.into(),
            -1 => words.earlier_one.into(),
            2.. => words.later(crate::number(months)),
            _ => words.earlier(crate::number(months.unsigned_abs())),
        }
    }

    /// Names a cause for the table of all causes.
    #[must_use]
    pub fn move_cause(self, kind: MoveKind) -> String {
        let words = self.words.moved;
        match kind {
            MoveKind::Answers => words.why_answers,
            MoveKind::Bank => words.why_bank,
            MoveKind::Weights => words.why_weights,
            MoveKind::Capacity => words.why_capacity,
            MoveKind::Wishes => words.why_wishes,
            MoveKind::Execution => words.why_execution,
            MoveKind::Hours => words.why_hours,
            MoveKind::WaitsFor => words.why_waits,
            MoveKind::Replanned => words.why_replanned,
        }
        .into()
    }

    /// Names the cause of a part of a slip.
    #[must_use]
    pub fn share_cause(self, share: &MoveShare) -> String {
        match &share.waits_for {
            Some(action) => self.words.moved.why_waits_for(self.title(action)),
            None => self.move_cause(share.kind),
        }
    }

    fn span(self, span: MonthSpan) -> String {
        self.months(span.first, span.last)
    }
}
