//! Ten thousand generated departments of up to a hundred actions, with wishes: what every plan
//! keeps to, and that every explanation in it is true.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]
#![allow(clippy::print_stdout, reason = "the figures are the report")]

mod support;

use readiness::{
    ActionId, AtOnce, Bank, Capacity, Document, Effort, Execution, ExecutionState, LeftOutReason,
    Limit, Month, PutOff, Reason, Relaxation, Roadmap, Share, WORK, Wish, YearMonth,
};
use support::Diagnosis;
use support::held;
use support::instances::{Case, Draw, case};
use support::model::{Desk, Job, jobs, money, promised, running};

/// Adds pins, exclusions, hours and another share.
fn with_wishes(seed: u64, mut case: Case) -> Case {
    let mut draw = Draw::new(seed ^ 0xA5A5);
    let start = YearMonth::parse(&case.start).unwrap();
    for action in case.bank.actions() {
        let wish = match draw.below(20) {
            0 => Wish { pin: Some(start.plus(draw.below(28))), ..Wish::default() },
            1 => Wish { excluded: Some(LeftOutReason::default()), ..Wish::default() },
            2 => Wish { hours: Some(draw.between(0, 120)), ..Wish::default() },
            _ => Wish::default(),
        };
        case.document.scenario.make(action.id.clone(), wish).unwrap();
    }
    if draw.one_in(4) {
        case.document.scenario.share = Share::new(u8::try_from(draw.below(21)).unwrap());
    }
    case
}

/// One planned department, with the numbers counted again.
struct Plan<'a> {
    document: &'a Document,
    diagnosis: &'a Diagnosis,
    jobs: Vec<Job>,
    empty: Desk,
    desk: Desk,
    start: YearMonth,
}

impl<'a> Plan<'a> {
    fn new(bank: &Bank, document: &'a Document, diagnosis: &'a Diagnosis) -> Self {
        let (jobs, empty) = jobs(bank, document, diagnosis);
        let start = diagnosis.roadmap.capacity.months[0].month;
        let mut plan = Self { document, diagnosis, jobs, desk: empty.clone(), empty, start };
        plan.desk = plan.on(&plan.empty);
        plan
    }

    fn roadmap(&self) -> &Roadmap {
        &self.diagnosis.roadmap
    }

    fn job(&self, id: &ActionId) -> Option<&Job> {
        self.jobs.iter().find(|job| job.action == *id)
    }

    /// Returns `desk` with everything that is placed on it.
    fn on(&self, desk: &Desk) -> Desk {
        let mut desk = desk.clone();
        for placement in &self.roadmap().placed {
            let job = self.job(&placement.action).unwrap();
            desk.take(job, placement.start, placement.hours.len(), 1);
        }
        desk
    }

    fn end(&self, id: &ActionId) -> Option<usize> {
        self.roadmap().placement(id).map(readiness::Placement::end)
    }

    /// Returns the first month that what `job` waits for allows.
    fn ready(&self, job: &Job) -> Option<usize> {
        let ends = job.before.iter().map(|before| self.end(&self.jobs[*before].action));
        ends.collect::<Option<Vec<usize>>>().map(|ends| ends.into_iter().max().unwrap_or(0))
    }

    fn is_promised(&self, placement: &readiness::Placement) -> bool {
        let months = self.desk.months();
        promised(self.document, &placement.action, self.start, months)
            == Some((placement.start, placement.hours.len()))
    }

    fn is_sound(&self) {
        assert!(self.desk.left.iter().all(|left| *left >= 0), "hours");
        assert!(self.desk.running.iter().all(|running| *running <= self.desk.at_once), "places");
        let used = self.empty.left.iter().zip(&self.desk.left).map(|(all, left)| all - left);
        assert!(used.eq(self.roadmap().used.iter().map(|used| i64::from(*used))), "used");
        for placement in &self.roadmap().placed {
            let job = self.job(&placement.action).unwrap();
            let length = placement.hours.len();
            assert!(job.lengths.contains(&length) && placement.start >= job.money, "{job:?}");
            assert!((placement.start..placement.end()).all(|at| job.window[at]), "{job:?}");
            assert!(job.ends[placement.end() - 1], "{job:?}");
            assert!(self.ready(job).unwrap() <= placement.start, "{job:?}");
            let hours: Vec<u32> = (0..length).map(|at| job.hours_in(length, at)).collect();
            assert_eq!(placement.hours, hours);
            let wish = self.document.scenario.wish(&job.action);
            let pin = wish.and_then(|wish| wish.pin);
            let pin_conflicts =
                self.roadmap().pin_conflicts.iter().any(|conflict| conflict.action == job.action);
            let holds = self.roadmap().month(placement.start) == pin;
            let is_free = running(self.document, &job.action).is_some();
            assert!(is_free || pin.is_none() || pin_conflicts || holds, "{job:?}");
            if running(self.document, &job.action).is_some() {
                assert_eq!(placement.reasons, [Reason::Running]);
                continue;
            }
            assert_eq!(placement.reasons == [Reason::Pinned], pin.is_some() && !pin_conflicts);
        }
        for conflict in &self.roadmap().pin_conflicts {
            let wish = self.document.scenario.wish(&conflict.action).unwrap();
            assert_eq!(wish.pin, Some(conflict.month));
            if let Some(job) = self.job(&conflict.action) {
                held::conflict_holds(job, conflict, self.start);
            }
        }
        let candidates = self.diagnosis.candidates.len();
        let roadmap = self.roadmap();
        assert_eq!(
            roadmap.placed.len() + roadmap.put_off.len() + roadmap.excluded.len(),
            candidates
        );
    }

    /// Checks that nothing could end earlier and that each reason holds.
    fn reasons_are_true(&self, bank: &Bank) {
        for placement in &self.roadmap().placed {
            let job = self.job(&placement.action).unwrap();
            assert!(!placement.reasons.is_empty());
            if placement.reasons == [Reason::Pinned] {
                continue;
            }
            let earliest = self.ready(job).unwrap().max(job.money);
            let mut desk = self.desk.clone();
            desk.take(job, placement.start, placement.hours.len(), -1);
            if placement.reasons == [Reason::Running] {
                // It ends as promised or has the first room there is.
                let is_first = desk.first_end(job, 0).is_some_and(|end| end <= placement.end());
                assert!(is_first || self.is_promised(placement), "{job:?}");
                continue;
            }
            if placement.reasons == [Reason::Promised] {
                assert!(self.is_promised(placement), "{job:?}");
                assert!(desk.first_end(job, earliest) < Some(placement.end()), "{job:?}");
                continue;
            }
            assert_eq!(desk.first_end(job, earliest), Some(placement.end()), "{job:?}");
            held::reasons_hold(job, placement, earliest, self.start);
            for reason in &placement.reasons {
                let at = |month: &YearMonth| month.months_since(self.start);
                let is_true = match reason {
                    Reason::FromTheStart => placement.start == 0,
                    Reason::Pinned | Reason::Running | Reason::Promised => false,
                    Reason::After(id, month) | Reason::AfterStep(_, id, month) => {
                        self.end(id) == Some(at(month) + 1) && at(month) + 1 == placement.start
                    }
                    Reason::Budget(month) => at(month) == job.money && placement.start == job.money,
                    Reason::Window(_) => job.window.contains(&false),
                    Reason::EndsIn(months) => *months == bank.action(&job.action).unwrap().ends,
                    Reason::HoursTaken(month) => desk.left[at(month)] < self.empty.left[at(month)],
                    Reason::HoursShort(month) => {
                        let most = job.hours_in(*job.lengths.start(), 0).max(job.monthly);
                        self.empty.left[at(month)] < i64::from(most)
                    }
                    Reason::TooManyAtOnce(month, most) => {
                        *most == desk.at_once && desk.running[at(month)] == *most
                    }
                    Reason::ReliefFirst => job.benefit > 0,
                };
                assert!(is_true, "{} {reason:?}", placement.action);
            }
        }
    }

    /// Returns what `id` waits for and is not placed, in order, and itself; `None` where
    /// something left out is among it but for `included`.
    fn chain(&self, id: &ActionId, included: Option<&Job>) -> Option<Vec<Job>> {
        let mut chain: Vec<Job> = Vec::new();
        self.follow(id, included, &mut chain).then_some(chain)
    }

    fn follow(&self, id: &ActionId, included: Option<&Job>, chain: &mut Vec<Job>) -> bool {
        if self.end(id).is_some() || chain.iter().any(|job| job.action == *id) {
            return true;
        }
        let job = included.filter(|job| job.action == *id).or_else(|| self.job(id));
        let after = &self.diagnosis.candidates.get(id).unwrap().after;
        if !after.iter().all(|(before, _)| self.follow(before, included, chain)) {
            return false;
        }
        // A job behind something left out is none of the jobs, so it is made up here.
        chain.extend(job.cloned());
        job.is_some()
    }

    /// Puts the chain on `desk`, each as early as it can end; returns the start of the last.
    fn lets_in(&self, desk: &Desk, chain: &[Job], money_now: bool) -> Option<usize> {
        let mut desk = desk.clone();
        let mut ends: Vec<(ActionId, usize)> = Vec::new();
        let mut start = None;
        for job in chain {
            let mut earliest = if money_now { 0 } else { job.money };
            for before in self.diagnosis.candidates.get(&job.action).unwrap().after.keys() {
                let own = ends.iter().find(|(id, _)| id == before).map(|(_, end)| *end);
                earliest = earliest.max(own.or_else(|| self.end(before))?);
            }
            let mut job = job.clone();
            job.window.resize(desk.months(), false);
            job.ends.resize(desk.months(), false);
            let (first, length) = *desk.slots(&job, earliest).first()?;
            desk.take(&job, first, length, 1);
            ends.push((job.action.clone(), first + length));
            start = Some(first);
        }
        start
    }

    fn with_share(&self, percent: u8) -> Option<Desk> {
        let mut document = self.document.clone();
        document.scenario.share = Share::new(percent);
        let capacity = Capacity::of(&document, &self.diagnosis.readiness, self.start);
        let left = capacity.months.iter().map(|month| i64::from(month.hours)).collect();
        let desk = self.on(&Desk { left, ..self.empty.clone() });
        desk.left.iter().all(|left| *left >= 0).then_some(desk)
    }

    fn with_hours(&self, more: u32) -> Desk {
        let left = self.desk.left.iter().map(|left| left + i64::from(more)).collect();
        Desk { left, ..self.desk.clone() }
    }

    fn with_places(&self, more: usize) -> Desk {
        Desk { at_once: self.desk.at_once + more, ..self.desk.clone() }
    }

    fn with_months(&self, more: usize) -> Option<Desk> {
        let later = self.start.plus(12);
        let capacity = Capacity::of(self.document, &self.diagnosis.readiness, later);
        let months = self.desk.months();
        let mut desk = self.empty.clone();
        for month in
            capacity.months.iter().filter(|m| m.month >= self.start.plus(months)).take(more)
        {
            desk.left.push(i64::from(month.hours));
            desk.running.push(0);
        }
        let desk = self.on(&desk);
        desk.left.iter().all(|left| *left >= 0).then_some(desk)
    }

    /// Returns the chain with windows that reach beyond the plan.
    fn longer_windows(&self, bank: &Bank, chain: &[Job]) -> Vec<Job> {
        let reach = |job: &Job| {
            let action = bank.action(&job.action).unwrap();
            let among = |months: &[Month]| {
                let is_free = running(self.document, &job.action).is_some();
                let is = |at| {
                    is_free || months.is_empty() || months.contains(&self.start.plus(at).month())
                };
                (0..self.desk.months() + 12).map(is).collect()
            };
            let own = action.months_within(&self.document.profile.busy);
            Job { window: among(&own), ends: among(&action.ends), ..job.clone() }
        };
        chain.iter().map(reach).collect()
    }

    /// Checks the limit and the ways of one put-off action; returns how many ways there are.
    fn explains(&self, bank: &Bank, put_off: &PutOff) -> usize {
        let id = &put_off.action;
        let after = &self.diagnosis.candidates.get(id).unwrap().after;
        let missing = after.iter().any(|(before, _)| self.end(before).is_none());
        let is_prerequisite = matches!(&put_off.limit, Limit::Prerequisite(before)
            if after.contains_key(before) && self.end(before).is_none());
        assert_eq!(missing, is_prerequisite, "{put_off:?}");
        if self.job(id).is_none() {
            // Something left out stands before it.
            assert!(put_off.ways.iter().all(|way| matches!(way, Relaxation::Include(_))));
            return put_off.ways.len();
        }
        let Some(chain) = self.chain(id, None) else { unreachable!("a job waits for jobs alone") };
        let job = self.job(id).unwrap();
        if !missing {
            let earliest = self.ready(job).unwrap().max(job.money);
            assert_eq!(self.desk.first_end(job, earliest), None, "{put_off:?}");
            self.limit_is_true(put_off, job);
        }
        let chain = self.longer_windows(bank, &chain);
        let fits = |desk: &Desk, money_now| self.lets_in(desk, &chain, money_now);
        let is_single = chain.len() == 1;
        let mut kinds = [false; 5];
        for way in &put_off.ways {
            let (kind, does, is_smallest) = match way {
                Relaxation::Share(percent) => (
                    0,
                    fits(&self.with_share(*percent).unwrap(), false).is_some(),
                    self.with_share(percent - 1).is_none_or(|desk| fits(&desk, false).is_none()),
                ),
                Relaxation::HoursEachMonth(more) => (
                    1,
                    fits(&self.with_hours(*more), false).is_some(),
                    fits(&self.with_hours(more - 1), false).is_none(),
                ),
                Relaxation::MoreAtOnce(more) => (
                    2,
                    fits(&self.with_places(*more), false).is_some(),
                    (0..*more).all(|less| fits(&self.with_places(less), false).is_none()),
                ),
                Relaxation::LongerBy(more) => (
                    3,
                    fits(&self.with_months(*more).unwrap(), false).is_some(),
                    (1..*more).all(|less| {
                        self.with_months(less).is_none_or(|desk| fits(&desk, false).is_none())
                    }),
                ),
                Relaxation::MoneyNow(month) => {
                    (4, fits(&self.desk, true) == Some(month.months_since(self.start)), true)
                }
                Relaxation::Include(_) => unreachable!("nothing is left out before it"),
            };
            assert!(does && !kinds[kind], "{put_off:?}");
            assert!(is_smallest, "{put_off:?}");
            kinds[kind] = true;
        }
        // What is not said would not do.
        let ample = chain.iter().map(|job| job.hours + job.monthly).sum();
        assert!(kinds[1] || !is_single || fits(&self.with_hours(ample), false).is_none());
        let places = usize::from(AtOnce::MAX) - self.desk.at_once;
        assert!(kinds[2] || fits(&self.with_places(places), false).is_none(), "{put_off:?}");
        let share = self.with_share(Share::MAX).filter(|_| !kinds[0]);
        assert!(share.is_none_or(|desk| fits(&desk, false).is_none()), "{put_off:?}");
        put_off.ways.len()
    }

    fn limit_is_true(&self, put_off: &PutOff, job: &Job) {
        let ready = self.ready(job).unwrap();
        let earliest = ready.max(job.money);
        let runs = |start: &usize| {
            let end = start + job.lengths.start();
            end <= self.desk.months() && (*start..end).all(|at| job.window[at])
        };
        let may_run = (earliest..self.desk.months()).any(|start| runs(&start));
        let mut starts = (earliest..self.desk.months()).filter(runs);
        let comes_round = starts.any(|start| job.ends[start + job.lengths.start() - 1]);
        let is_true = match &put_off.limit {
            Limit::Hours { needed, left } => {
                *needed == job.hours && (left < needed || job.monthly > 0) && comes_round
            }
            Limit::AtOnce(most) => {
                let roomy = self.with_places(1);
                *most == self.desk.at_once && roomy.first_end(job, earliest).is_some()
            }
            Limit::Budget(month) => {
                job.money > ready && month.months_since(self.start) == money(self.start)
            }
            Limit::Window(_) => !may_run && job.window.contains(&false),
            Limit::Horizon => !comes_round && (may_run || !job.window.contains(&false)),
            Limit::Prerequisite(_) => false,
        };
        assert!(is_true, "{put_off:?} {job:?}");
    }
}

/// Returns `diagnosis` with the plan of a short search.
fn better(case: &Case, diagnosis: &Diagnosis) -> Diagnosis {
    let Diagnosis { readiness, candidates, priorities, .. } = diagnosis.clone();
    let start = YearMonth::parse(&case.start).unwrap();
    let (bank, document) = (&case.bank, &case.document);
    let search = Roadmap::search(bank, document, &readiness, &candidates, &priorities, start);
    let search = search.with_work(5_000).finished();
    let roadmap =
        Roadmap::found(bank, document, &readiness, &candidates, &priorities, start, &search);
    Diagnosis { readiness, candidates, priorities, roadmap }
}

/// Returns the same bank with its actions in another order.
fn shuffled(seed: u64, bank: &Bank) -> Bank {
    let mut draw = Draw::new(seed ^ 0x3C3C);
    let mut actions = bank.actions().to_vec();
    for at in (1..actions.len()).rev() {
        actions.swap(at, draw.below(at + 1));
    }
    Bank::new(bank.areas().to_vec(), bank.questions().to_vec(), actions).unwrap()
}

#[test]
fn ten_thousand_departments_get_a_plan_that_holds_and_is_explained() {
    let (mut placed, mut put_off, mut ways, mut pin_conflicts, mut most, mut same) =
        (0, 0, 0, 0, 0, 0);
    let count = 10_000;
    for seed in 0..count {
        let size = 1 + usize::try_from(seed * 7 % 100).unwrap();
        let case = with_wishes(seed, case(100_000 + seed, size));
        let diagnosis = support::diagnose(&case.bank, &case.document, &case.start);
        let plan = Plan::new(&case.bank, &case.document, &diagnosis);
        plan.is_sound();
        plan.reasons_are_true(&case.bank);
        for out in &diagnosis.roadmap.put_off {
            ways += plan.explains(&case.bank, out);
        }
        if seed % 50 == 0 {
            let better = better(&case, &diagnosis);
            let plan = Plan::new(&case.bank, &case.document, &better);
            plan.is_sound();
            plan.reasons_are_true(&case.bank);
            for out in &better.roadmap.put_off {
                plan.explains(&case.bank, out);
            }
        }
        placed += diagnosis.roadmap.placed.len();
        put_off += diagnosis.roadmap.put_off.len();
        pin_conflicts += diagnosis.roadmap.pin_conflicts.len();
        most = most.max(diagnosis.roadmap.probes);
        let other = support::diagnose(&shuffled(seed, &case.bank), &case.document, &case.start);
        let order = |d: &Diagnosis| -> Vec<ActionId> {
            d.priorities.ranked().iter().map(|priority| priority.action.clone()).collect()
        };
        if order(&diagnosis) == order(&other) {
            assert_eq!(diagnosis.roadmap, other.roadmap, "seed {seed}");
            same += 1;
        }
    }
    println!(
        "{count} departments of 1 to 100 actions: {placed} placed, {put_off} put off with {ways} ways, \
         {pin_conflicts} pin_conflicts; at most {most} probes; {same} the same in another order of the bank"
    );
    assert!(most <= 3 * WORK, "{most}");
    assert!(same * 2 > count);
}

/// Adopts the plan of `case` and lets some months pass in which things go as they do.
fn carried_out(seed: u64, case: &Case) -> Case {
    let mut draw = Draw::new(seed ^ 0x7E4E);
    let mut document = case.document.clone();
    let start = YearMonth::parse(&case.start).unwrap();
    document.plan_start = Some(start);
    document.adopted = Some(support::adopt(&case.bank, &document));
    let now = start.plus(draw.below(6));
    document.plan_start = Some(now);
    for action in case.bank.actions() {
        let state = match draw.below(50) {
            0 | 1 => ExecutionState::Running,
            2 => ExecutionState::Stopped,
            _ => continue,
        };
        let execution = Execution {
            state,
            began: draw.one_in(2).then(|| start.plus(draw.below(6))),
            ended: None,
            spent: draw.one_in(2).then(|| draw.between(0, 60)),
        };
        document.follow_up.executions.insert(action.id.clone(), execution).unwrap();
    }
    if draw.one_in(3) {
        document.follow_up.effort = Effort::new(draw.between(60, 200)).unwrap();
    }
    if draw.one_in(4) {
        document.scenario.at_once = AtOnce::new(1).unwrap();
    }
    let case = Case { document, start: now.to_string(), ..case.clone() };
    if draw.one_in(2) { with_wishes(seed, case) } else { case }
}

#[test]
fn a_plan_that_is_carried_out_holds_and_is_explained() {
    let (mut kept, mut moved, mut running) = (0, 0, 0);
    for seed in 0..2_000 {
        let size = 1 + usize::try_from(seed * 7 % 60).unwrap();
        let case = carried_out(seed, &case(200_000 + seed, size));
        let diagnosis = support::diagnose(&case.bank, &case.document, &case.start);
        let mut plans = vec![diagnosis.clone()];
        if seed % 50 == 0 {
            plans.push(better(&case, &diagnosis));
        }
        for diagnosis in &plans {
            let plan = Plan::new(&case.bank, &case.document, diagnosis);
            plan.is_sound();
            plan.reasons_are_true(&case.bank);
            for out in &diagnosis.roadmap.put_off {
                plan.explains(&case.bank, out);
            }
            for placement in &diagnosis.roadmap.placed {
                let is_held = plan.is_promised(placement);
                kept += usize::from(is_held);
                moved += usize::from(!is_held);
                running += usize::from(placement.reasons == [Reason::Running]);
            }
        }
    }
    println!("{kept} kept, {moved} moved or new, {running} running");
    assert!(kept > 5_000 && moved > 1_000 && running > 500);
}
