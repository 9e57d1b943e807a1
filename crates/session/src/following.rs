//! A year with the plan: adopting it, the reviews, what is measured.

use std::sync::Arc;

use readiness::{Date, Document, Indicator, IndicatorId, Planning, Readiness, Snapshot};

use crate::{Effect, Session};

impl Session {
    /// Keeps the roadmap that counts for `asked`, the present document or that without its adopted
    /// plan, with the month that it begins with; the one adopted before is kept beside it. What
    /// `planning` was for does not matter: it turns to what is asked.
    pub(crate) fn adopt(
        &mut self,
        mut planning: Planning<'static>,
        asked: Document,
    ) -> Vec<Effect> {
        let (asked, at, today) = (Arc::new(asked), self.now(), self.today());
        planning.turn_to(&self.catalog.bank, &asked, today);
        planning.finish();
        let adopted = planning.shown().adopt(&asked, at);
        let snapshot = self.snapshot(today);
        self.change(|document| {
            document.plan_start = Some(adopted.start);
            if let Some(before) = document.adopted.replace(adopted) {
                document.follow_up.earlier.push(before);
            }
            keep(document, snapshot);
        })
    }

    /// Ends the review of this month.
    pub(crate) fn end_review(&mut self) -> Vec<Effect> {
        let today = self.today();
        let snapshot = self.snapshot(today);
        self.change(|document| {
            *document = document.with_review_ended(today);
            keep(document, snapshot);
        })
    }

    /// Keeps where a department with an adopted plan stands, before a file leaves. Nobody decided
    /// anything: what could be undone still can.
    pub(crate) fn keep_day(&mut self) -> Vec<Effect> {
        let snapshot = self.snapshot(self.today());
        let document = self.document();
        let is_known =
            snapshot.is_none() || document.follow_up.snapshots.last() == snapshot.as_ref();
        // While a step can be made again, nothing is changed unasked.
        let is_back = self.history.can_redo();
        if is_known || is_back || document.adopted.is_none() || self.sample.is_some() {
            return Vec::new();
        }
        let undo = self.undo.take();
        let effects = self.change(|document| keep(document, snapshot));
        self.undo = undo;
        effects
    }

    /// Changes what is kept of one indicator; one of which nothing is left is forgotten.
    pub(crate) fn change_indicator(
        &mut self,
        indicator: &IndicatorId,
        change: impl FnOnce(&mut Indicator),
    ) -> Vec<Effect> {
        self.try_change(|document| {
            let indicators = &mut document.follow_up.indicators;
            let mut kept = indicators.get(indicator).cloned().unwrap_or_default();
            change(&mut kept);
            if kept.is_empty() {
                return Ok(indicators.remove(indicator));
            }
            indicators.insert(indicator.clone(), kept)
        })
    }

    /// Returns where the department stands on `today`; `None` for a bank with more areas than a
    /// file can hold.
    fn snapshot(&self, today: Date) -> Option<Snapshot> {
        let document = self.document();
        let readiness = Readiness::assess(&self.catalog.bank, document);
        Snapshot::of(today, document.bank.clone(), &readiness.areas).ok()
    }
}

fn keep(document: &mut Document, snapshot: Option<Snapshot>) {
    if let Some(snapshot) = snapshot {
        document.follow_up.snapshots.keep(snapshot);
    }
}
