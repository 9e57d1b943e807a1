//! The plans between the promise and now, and what each step does to the ends.

use super::step::{Step, steps};
use super::{MonthSpan, MoveKind, MoveShare, months_between};
use crate::adopted::Adopted;
use crate::bank::Bank;
use crate::date::{Date, YearMonth};
use crate::diagnosis::Diagnosis;
use crate::document::Document;
use crate::id::ActionId;

/// The plans between the promise and now; the last is the present one.
pub(super) struct Replay {
    steps: Vec<(Step, Diagnosis)>,
    /// The promised months.
    promised: Vec<(ActionId, MonthSpan)>,
    /// The plan that counts now, where the search has changed the last one.
    now: Diagnosis,
}

impl Replay {
    pub(super) fn of(
        bank: &Bank,
        promise: &Adopted,
        made_for: Option<&Document>,
        document: &Document,
        now: &Diagnosis,
        today: Date,
    ) -> Self {
        let steps = steps(bank, promise, made_for, document, now.start).into_iter();
        let planned = steps.map(|step| {
            let diagnosis = Diagnosis::of(bank, &step.document, today);
            (step, diagnosis)
        });
        let promised = promise.placed.iter().map(|it| {
            let first = promise.start.plus(it.start);
            (it.action.clone(), MonthSpan::of(first, it.hours.len()))
        });
        Self { steps: planned.collect(), promised: promised.collect(), now: now.clone() }
    }

    /// Returns what each cause does to the end of `id`, promised for month `promised`; together
    /// exactly what lies between that and its end now.
    pub(super) fn shares(&self, id: &ActionId, promised: YearMonth) -> Vec<MoveShare> {
        let mut shares: Vec<MoveShare> = Vec::new();
        let mut before = promised;
        for at in 0..self.steps.len() {
            let after = self.end(at, id).unwrap_or(before);
            let (kind, waits_for) = self.cause(at, id, months_between(before, after));
            add(&mut shares, kind, waits_for, months_between(before, after));
            before = after;
        }
        // What the search moves besides has the last cause there was.
        let rest = last(&self.now, id).map_or(0, |end| months_between(before, end));
        let kind = shares.last().map(|share| (share.kind, share.waits_for.clone()));
        let (kind, waits_for) = kind.unwrap_or_else(|| (self.last_kind(), None));
        add(&mut shares, kind, waits_for, rest);
        shares.retain(|share| share.months != 0);
        shares.sort_by_key(|share| share.kind);
        shares
    }

    /// Returns what took `id`, which is not planned now, out of the plan.
    pub(super) fn fell_by(&self, id: &ActionId) -> MoveKind {
        let placed = |at: usize| self.end(at, id).is_some();
        let fell = (0..self.steps.len()).rev().find(|at| {
            let was_there = *at == 0 || placed(*at - 1);
            was_there && !placed(*at)
        });
        fell.map_or_else(|| self.last_kind(), |at| self.steps[at].0.kind)
    }

    fn last_kind(&self) -> MoveKind {
        self.steps.last().map_or(MoveKind::Answers, |(step, _)| step.kind)
    }

    /// Returns the last month of `id` after step `at`.
    fn end(&self, at: usize, id: &ActionId) -> Option<YearMonth> {
        last(&self.steps[at].1, id)
    }

    /// Returns the months of `id` before step `at`: those of the last plan that had it, otherwise
    /// the promised ones.
    fn before(&self, at: usize, id: &ActionId) -> Option<MonthSpan> {
        let earlier = (0..at).rev().find_map(|at| span(&self.steps[at].1, id));
        let promised = || self.promised.iter().find(|(it, _)| it == id).map(|(_, span)| *span);
        earlier.or_else(promised)
    }

    /// Returns by how many months step `at` moves the end of `id`; 0 where it has none.
    fn moves(&self, at: usize, id: &ActionId) -> i32 {
        let (before, after) = (self.before(at, id), self.end(at, id));
        before.zip(after).map_or(0, |(before, after)| months_between(before.last, after))
    }

    /// Returns the cause of step `at` for `id`, whose end it moves by `months`: what it waits for,
    /// where that moves the same way in the same step, and either is in the way of the months that
    /// it had or makes room for those that it has now.
    fn cause(&self, at: usize, id: &ActionId, months: i32) -> (MoveKind, Option<ActionId>) {
        let (step, diagnosis) = &self.steps[at];
        let own = (step.kind, None);
        let Some((was, now)) = self.before(at, id).zip(span(diagnosis, id)) else { return own };
        if months == 0 || (at > 0 && self.is_touched(at, id)) {
            return own;
        }
        let after = diagnosis.candidates.get(id).map(|candidate| &candidate.after);
        let mut before = after.into_iter().flatten().map(|(before, _)| before);
        let binding = before.find(|before| {
            let is_alike = self.moves(at, before).signum() == months.signum();
            let binds = |end: YearMonth| {
                if months > 0 { end >= was.first } else { end.plus(1) == now.first }
            };
            is_alike && self.end(at, before).is_some_and(binds)
        });
        binding.map_or(own, |before| (MoveKind::WaitsFor, Some(before.clone())))
    }

    /// Tells whether step `at` changes what is said of `id` itself.
    fn is_touched(&self, at: usize, id: &ActionId) -> bool {
        let said = |at: usize| {
            let document = &self.steps[at].0.document;
            (document.scenario.wish(id), document.execution(id))
        };
        said(at) != said(at - 1)
    }
}

fn last(diagnosis: &Diagnosis, id: &ActionId) -> Option<YearMonth> {
    span(diagnosis, id).map(|span| span.last)
}

fn span(diagnosis: &Diagnosis, id: &ActionId) -> Option<MonthSpan> {
    let placement = diagnosis.roadmap.placement(id)?;
    Some(MonthSpan::of(diagnosis.start.plus(placement.start), placement.hours.len()))
}

fn add(shares: &mut Vec<MoveShare>, kind: MoveKind, waits_for: Option<ActionId>, months: i32) {
    if months == 0 {
        return;
    }
    let same = shares.iter_mut().find(|it| it.kind == kind && it.waits_for == waits_for);
    match same {
        Some(share) => share.months += months,
        None => shares.push(MoveShare { kind, waits_for, months }),
    }
}
