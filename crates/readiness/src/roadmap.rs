//! What is done in which month.

use crate::ordered::ordered;
use crate::schedule::{Board, Demand, Obstacle};
use crate::{
    Action, ActionId, Bank, BurdenState, Candidates, Capacity, Clash, Document, Limit, Placement,
    Priorities, PutOff, Readiness, Reason, Relaxation, YearMonth,
};

/// Which part of the plan a placement belongs to, by its first month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// The first three months.
    Quarter,
    /// The rest of the fiscal year in which the plan begins.
    ThisYear,
    /// The next fiscal year.
    NextYear,
}

/// A roadmap (ロードマップ): every candidate is placed in its months or put off, with the
/// reason. No month is over its hours, and nothing starts before what it needs.
///
/// Made by serial schedule generation: the candidate with the most points for each hour of
/// work goes first (Smith's rule; W. E. Smith, Naval Research Logistics Quarterly 3, 1956),
/// each as early as it can be finished. An action inherits the points of what waits for it.
/// What finds out goes before everything else and, while the burden is heavy, so does relief.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Roadmap {
    /// The months with their limits.
    pub capacity: Capacity,
    /// The hours used in each month.
    pub used: Vec<u32>,
    /// What is placed, by first month and then by rank.
    pub placed: Vec<Placement>,
    /// What is put off, by rank.
    pub put_off: Vec<PutOff>,
    /// What the person left out, by rank.
    pub excluded: Vec<ActionId>,
    /// Pinned months that cannot hold, by rank.
    pub clashes: Vec<Clash>,
    /// The one thing for this week: of what begins in the first month, an action that finds
    /// out what nobody knows, otherwise the highest rank.
    pub this_week: Option<ActionId>,
}

impl Roadmap {
    /// Plans `candidates` from `start` to the end of the next fiscal year.
    #[must_use]
    pub fn plan(
        bank: &Bank,
        document: &Document,
        readiness: &Readiness,
        candidates: &Candidates,
        priorities: &Priorities,
        start: YearMonth,
    ) -> Self {
        let capacity = Capacity::of(document, readiness, start);
        let hours = capacity.months.iter().map(|month| month.hours).collect();
        let mut planner = Planner {
            bank,
            candidates,
            priorities,
            start,
            at_once: usize::from(document.scenario.at_once.get()),
            staff: document.profile.staff.unwrap_or(0),
            is_heavy: readiness.burden == BurdenState::Heavy,
            board: Board::new(start, hours, document.scenario.at_once.get().into()),
            placed: Vec::new(),
            put_off: Vec::new(),
        };
        planner.run();
        planner.finish(capacity)
    }

    /// Returns the phase of `placement`.
    #[must_use]
    pub fn phase(&self, placement: &Placement) -> Phase {
        let Some(first) = self.capacity.months.first() else { return Phase::Quarter };
        let month = first.month.plus(placement.start);
        if placement.start < 3 {
            Phase::Quarter
        } else if month.fiscal_year() == first.month.fiscal_year() {
            Phase::ThisYear
        } else {
            Phase::NextYear
        }
    }

    /// Returns the month `at` months after the start.
    #[must_use]
    pub fn month(&self, at: usize) -> Option<YearMonth> {
        self.capacity.months.first().map(|first| first.month.plus(at))
    }

    /// Returns the placement of action `id`.
    #[must_use]
    pub fn placement(&self, id: &ActionId) -> Option<&Placement> {
        self.placed.iter().find(|placement| placement.action == *id)
    }
}

/// Where the plan stands while it is made.
struct Planner<'a> {
    bank: &'a Bank,
    candidates: &'a Candidates,
    priorities: &'a Priorities,
    start: YearMonth,
    at_once: usize,
    staff: u16,
    is_heavy: bool,
    board: Board,
    placed: Vec<Placement>,
    put_off: Vec<PutOff>,
}

impl<'a> Planner<'a> {
    fn run(&mut self) {
        let mut waiting = self.order();
        while !waiting.is_empty() {
            let is_ready = |id: &ActionId| {
                self.candidates.get(id).is_none_or(|candidate| {
                    candidate.after.keys().all(|before| !waiting.contains(before))
                })
            };
            // A bank has no cycle, so somebody is always ready.
            let at = waiting.iter().position(is_ready).unwrap_or(0);
            let id = waiting.remove(at);
            if let Some(action) = self.bank.action(&id) {
                self.place(action);
            }
        }
    }

    /// Returns the candidates in the order in which they choose their months.
    fn order(&self) -> Vec<ActionId> {
        let ranked = self.priorities.ranked();
        // What waits lends its points to what it waits for, but not its place in front: relief
        // that waits for nothing is not to stand behind the chain of another. The longest
        // chain of a bank bounds the rounds.
        let mut lent: Vec<i32> = ranked.iter().map(|priority| priority.points).collect();
        for _ in 0..lent.len() {
            let mut is_settled = true;
            for candidate in self.candidates.iter() {
                let Some(at) = self.priorities.position(&candidate.action) else { continue };
                for before in candidate.after.keys() {
                    if let Some(before) = self.priorities.position(before)
                        && lent[before] < lent[at]
                    {
                        lent[before] = lent[at];
                        is_settled = false;
                    }
                }
            }
            if is_settled {
                break;
            }
        }
        // Points for each hour of the first year, compared crosswise so that nothing is rounded: what brings much
        // for little work comes first (Smith's rule for weighted completion times).
        let urgency = ranked.iter().zip(lent).map(|(priority, points)| {
            let action = self.bank.action(&priority.action);
            let is_first =
                |action: &Action| action.finds_out || (self.is_heavy && action.relief > 0);
            let hours = action.map_or(1, |action| action.year_hours(self.staff));
            (action.is_some_and(is_first), i64::from(points), i64::from(hours), &priority.action)
        });
        let order = ordered(urgency.collect(), |a: &(bool, i64, i64, &ActionId), b| {
            b.0.cmp(&a.0).then((b.1 * a.2).cmp(&(a.1 * b.2)))
        });
        order.into_iter().map(|(.., id)| id.clone()).collect()
    }

    /// Returns the placement of action `id`, where it has one already.
    fn placement(&self, id: &ActionId) -> Option<&Placement> {
        self.placed.iter().find(|placement| placement.action == *id)
    }

    fn place(&mut self, action: &'a Action) {
        let after = self.candidates.get(&action.id).map(|candidate| &candidate.after);
        let before = after.into_iter().flatten();
        if let Some((missing, _)) = before.clone().find(|(id, _)| self.placement(id).is_none()) {
            let missing = missing.clone();
            self.put_off.push(PutOff {
                action: action.id.clone(),
                limit: Limit::Prerequisite(missing),
                ways: Vec::new(),
            });
            return;
        }
        // The one that ends last binds.
        let last = before
            .filter_map(|(id, step)| Some((self.placement(id)?.end(), id, *step)))
            .max_by_key(|(end, ..)| *end);
        let ready = last.map_or(0, |(end, ..)| end);
        let money = if action.needs_budget { self.first_budget() } else { 0 };
        let demand =
            Demand { action, hours: action.hours_for(self.staff), earliest: ready.max(money) };
        let Some((start, hours)) = self.board.find(&demand) else {
            self.put_off.push(self.put_off(&demand, ready, money));
            return;
        };
        let mut reasons = Vec::new();
        match self.board.obstacle_before(&demand, start) {
            Some(Obstacle::Hours(at)) => reasons.push(Reason::HoursTaken(self.start.plus(at))),
            Some(Obstacle::AtOnce(at)) => {
                reasons.push(Reason::TooManyAtOnce(self.start.plus(at), self.at_once))
            }
            Some(Obstacle::Window) => reasons.push(Reason::Window(action.months.clone())),
            Some(Obstacle::Horizon) | None => {}
        }
        if money > ready {
            reasons.push(Reason::Budget(self.start.plus(money)));
        } else if let Some((end, id, step)) = last {
            let month = self.start.plus(end.saturating_sub(1));
            reasons.push(match step {
                None => Reason::After(id.clone(), month),
                Some(step) => Reason::AfterStep(step, id.clone(), month),
            });
        } else if reasons.is_empty() {
            reasons.push(Reason::FromTheStart);
        }
        if self.is_heavy && action.relief > 0 {
            reasons.push(Reason::ReliefFirst);
        }
        let monthly_hours = u32::from(action.monthly_hours);
        self.board.take(start, &hours, monthly_hours);
        let placement =
            Placement { action: action.id.clone(), start, hours, monthly_hours, reasons };
        self.placed.push(placement);
    }

    /// Returns the first month with money that is asked for now: requests close with
    /// November and bring money in April.
    fn first_budget(&self) -> usize {
        const REQUESTS_CLOSE: u8 = 11;
        let year = self.start.fiscal_year();
        let month = self.start.month();
        let is_open = (4..=REQUESTS_CLOSE).contains(&month.get());
        let april = if is_open { year.next() } else { year.next().next() }.first_month();
        april.months_since(self.start)
    }

    /// Names what keeps `demand` out and the smallest single change that lets it in.
    fn put_off(&self, demand: &Demand<'a>, ready: usize, money: usize) -> PutOff {
        let fits = |board: &Board| board.find(demand).is_some();
        // No month is ever over its places, so one more is always enough.
        let roomy = self.board.relaxed(0, 1, 0);
        // So are these hours, in every month.
        let ample = demand.hours.max(u32::from(demand.action.monthly_hours));
        let hours =
            |board: &Board| Limit::Hours { needed: demand.hours, left: board.most_left(demand) };
        let without_money = Demand { earliest: ready, ..*demand };
        let (limit, relaxation) = if money > ready
            && let Some((start, _)) = self.board.find(&without_money)
        {
            let now = Relaxation::MoneyNow(self.start.plus(start));
            (Limit::Budget(self.start.plus(money)), Some(now))
        } else if fits(&roomy) {
            (Limit::AtOnce(self.at_once), Some(Relaxation::MoreAtOnce(1)))
        } else if let Some(more) = smallest(ample, |more| fits(&self.board.relaxed(more, 0, 0))) {
            (hours(&self.board), Some(Relaxation::HoursEachMonth(more)))
        } else {
            let free = roomy.relaxed(ample, 0, 0);
            let limit = if fits(&free) {
                hours(&roomy)
            } else if money > ready && free.find(&without_money).is_some() {
                Limit::Budget(self.start.plus(money))
            } else if demand.action.months.is_empty() {
                Limit::Horizon
            } else {
                Limit::Window(demand.action.months.clone())
            };
            let longer = (1..=12).find(|more| fits(&self.board.relaxed(0, 0, *more)));
            (limit, longer.map(Relaxation::LongerBy))
        };
        let ways = relaxation.into_iter().collect();
        PutOff { action: demand.action.id.clone(), limit, ways }
    }

    fn finish(self, capacity: Capacity) -> Roadmap {
        let rank = |id: &ActionId| self.priorities.get(id).map_or(usize::MAX, |p| p.rank);
        let place = |placement: &Placement| (placement.start, rank(&placement.action));
        let placed = ordered(self.placed, |a: &Placement, b| place(a).cmp(&place(b)));
        let put_off = ordered(self.put_off, |a, b| rank(&a.action).cmp(&rank(&b.action)));
        let mut used = vec![0; capacity.months.len()];
        for placement in &placed {
            for (at, hours) in placement.hours.iter().enumerate() {
                used[placement.start + at] += hours;
            }
            for used in &mut used[placement.end()..] {
                *used += placement.monthly_hours;
            }
        }
        let at_once = placed.iter().take_while(|placement| placement.start == 0);
        let finds_out = |p: &&Placement| self.bank.action(&p.action).is_some_and(|a| a.finds_out);
        let this_week = at_once.clone().find(finds_out).or_else(|| at_once.clone().next());
        let this_week = this_week.map(|placement| placement.action.clone());
        let (excluded, clashes) = (Vec::new(), Vec::new());
        Roadmap { capacity, used, placed, put_off, excluded, clashes, this_week }
    }
}

/// Returns the smallest number up to `most` for which `is_enough` holds, provided that it
/// then holds for all larger ones.
fn smallest(most: u32, is_enough: impl Fn(u32) -> bool) -> Option<u32> {
    if !is_enough(most) {
        return None;
    }
    let (mut too_few, mut enough) = (0, most);
    while enough - too_few > 1 {
        let middle = too_few + (enough - too_few) / 2;
        if is_enough(middle) {
            enough = middle;
        } else {
            too_few = middle;
        }
    }
    Some(enough)
}
