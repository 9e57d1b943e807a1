//! `dx-readiness shares`: what decides the priorities of generated departments.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use bank::Catalog;
use readiness::{
    Action, ActionId, Band, Bank, BurdenState, Date, Diagnosis, Document, Part, Placement, Preset,
    Priorities, Priority,
};

use crate::departments::department;
use crate::outcome::Outcome;

/// The parts of the points, the five criteria together.
const PARTS: [&str; 7] =
    ["gap", "criteria", "deadline", "unlocks", "relief", "burden", "confidence"];
/// Fewer candidates say nothing about what sets them apart.
const ENOUGH: usize = 10;
/// How many are looked at of the first.
const TOP: usize = 10;

/// What is counted over the departments.
#[derive(Default)]
struct Counted {
    /// All, with a heavy burden, with another.
    shares: [Shares; 3],
    tops: Vec<BTreeSet<ActionId>>,
    candidates: BTreeSet<ActionId>,
    bands: BTreeMap<Band, usize>,
    /// Members of the first five that another preset replaces, and how often that was tried.
    moved: (usize, usize),
    /// Duties of law in a plan, and those that begin later than they fit beside the other duties.
    duties: (usize, usize),
    put_off: usize,
    without_a_way: usize,
}

/// Sums of products of parts and points, for the share of each part of the variance.
#[derive(Default)]
struct Shares {
    departments: usize,
    parts: [i128; PARTS.len()],
    points: i128,
}

/// Diagnoses `count` departments under the shipped bank `id`.
///
/// # Errors
///
/// Fails where no shipped bank has this id.
pub fn run(id: &str, count: u32, today: Option<Date>) -> Result<Outcome, Outcome> {
    let catalog = content::find(id).ok_or_else(|| Outcome::refused(format!("no bank {id}")))?;
    let today = today.or_else(|| Date::parse("2026-12-01")).unwrap_or(Date::FIRST_OF_ERA);
    let mut counted = Counted::default();
    for seed in 0..count {
        counted.add(catalog, seed, today);
    }
    Ok(counted.text(catalog).into())
}

impl Counted {
    fn add(&mut self, catalog: &Catalog, seed: u32, today: Date) {
        let bank = &catalog.bank;
        let document = department(catalog, seed);
        let diagnosis = Diagnosis::of(bank, &document, today);
        let ranked = diagnosis.priorities.ranked();
        let is_heavy = diagnosis.readiness.burden == BurdenState::Heavy;
        if ranked.len() >= ENOUGH {
            self.shares[0].add(ranked);
            self.shares[if is_heavy { 1 } else { 2 }].add(ranked);
        }
        let ids = |list: &[Priority], most: usize| -> BTreeSet<ActionId> {
            list.iter().take(most).map(|priority| priority.action.clone()).collect()
        };
        self.tops.push(ids(ranked, TOP));
        self.candidates.extend(ids(ranked, usize::MAX));
        for priority in ranked {
            *self.bands.entry(priority.band).or_default() += 1;
        }
        let first = ids(ranked, readiness::FIRST);
        for preset in Preset::ALL.into_iter().skip(1) {
            let (candidates, readiness) = (&diagnosis.candidates, &diagnosis.readiness);
            let other = Priorities::rank(bank, candidates, readiness, preset.weights());
            let other = ids(other.ranked(), readiness::FIRST);
            self.moved.0 += first.difference(&other).count();
            self.moved.1 += 1;
        }
        let roadmap = &diagnosis.roadmap;
        self.put_off += roadmap.put_off.len();
        self.without_a_way += roadmap.put_off.iter().filter(|out| out.ways.is_empty()).count();
        self.count_duties(bank, &document, &diagnosis);
    }

    /// Counts the duties of law, and those that begin later than they fit beside the others.
    fn count_duties(&mut self, bank: &Bank, document: &Document, diagnosis: &Diagnosis) {
        let at_once = document.scenario.at_once.get();
        let is_law = |id: &ActionId| bank.action(id).is_some_and(Action::is_by_law);
        for priority in diagnosis.priorities.ranked() {
            let Some(action) = bank.action(&priority.action) else { continue };
            if !action.is_by_law() || !action.prerequisites.is_empty() {
                continue;
            }
            let roadmap = &diagnosis.roadmap;
            let others = roadmap
                .placed
                .iter()
                .filter(|placed| placed.action != action.id && is_law(&placed.action));
            let left = left_beside(others, diagnosis, at_once);
            let first = first_fit(&left, priority.hours, action.shortest());
            let start = roadmap.placement(&action.id).map(|placed| placed.start);
            let is_late = |first| start.is_none_or(|start| start > first);
            self.duties.0 += 1;
            self.duties.1 += usize::from(first.is_some_and(is_late));
        }
    }

    fn text(&self, catalog: &Catalog) -> String {
        let mut text = String::from("share of the variance of points, in percent\n");
        let _ = writeln!(text, "{:<12}{:>8}{:>8}{:>8}", "", "all", "heavy", "others");
        let _ = writeln!(
            text,
            "{:<12}{:>8}{:>8}{:>8}",
            "departments",
            self.shares[0].departments,
            self.shares[1].departments,
            self.shares[2].departments
        );
        for (at, name) in PARTS.into_iter().enumerate() {
            let [all, heavy, others] = [0, 1, 2].map(|group: usize| self.shares[group].percent(at));
            let _ = writeln!(text, "{name:<12}{all:>8}{heavy:>8}{others:>8}");
        }
        let all: usize = self.bands.values().sum();
        let band = |band: Band| percent(self.bands.get(&band).copied().unwrap_or(0), all);
        let [high, medium, low] = Band::ALL.map(band);
        let _ = writeln!(text, "bands: high {high} %, medium {medium} %, low {low} %");
        let _ = writeln!(
            text,
            "first five: another preset replaces {} of 100 members",
            percent(self.moved.0, self.moved.1 * readiness::FIRST)
        );
        let _ = writeln!(text, "first ten of two departments alike: {} %", self.alike());
        let actions = catalog.bank.actions();
        let never = |set: &dyn Fn(&ActionId) -> bool| -> String {
            let never = actions.iter().filter(|action| !set(&action.id));
            never.map(|action| action.id.as_str()).collect::<Vec<_>>().join(" ")
        };
        let is_candidate = never(&|id| self.candidates.contains(id));
        let is_top = never(&|id| self.tops.iter().any(|top| top.contains(id)));
        let _ = writeln!(text, "never a candidate: {is_candidate}");
        let _ = writeln!(text, "never among the first ten: {is_top}");
        let (duties, late) = self.duties;
        let _ = writeln!(text, "duties of law: {duties}, begun later than they fit: {late}");
        let (out, none) = (self.put_off, self.without_a_way);
        let _ = writeln!(text, "put off: {out}, without a single change: {none}");
        text
    }

    /// Returns how much the first ten of two departments have in common on average, in percent of
    /// what either has (Jaccard).
    fn alike(&self) -> usize {
        let (mut sum, mut pairs) = (0, 0);
        for (at, one) in self.tops.iter().enumerate() {
            for other in self.tops.iter().skip(at + 1) {
                sum += percent(one.intersection(other).count(), one.union(other).count());
                pairs += 1;
            }
        }
        usize::checked_div(sum, pairs).unwrap_or(0)
    }
}

impl Shares {
    fn add(&mut self, ranked: &[Priority]) {
        self.departments += 1;
        let count = i128::try_from(ranked.len()).unwrap_or(0);
        let points = ranked.iter().map(|priority| i128::from(priority.points));
        let total: i128 = points.clone().sum();
        self.points += count * points.map(|points| points * points).sum::<i128>() - total * total;
        for (at, name) in PARTS.into_iter().enumerate() {
            let of = |priority: &Priority| -> i128 {
                let own = priority.contributions.iter().filter(|one| part(one.part) == name);
                own.map(|one| i128::from(one.points)).sum()
            };
            let together: i128 =
                ranked.iter().map(|priority| of(priority) * i128::from(priority.points)).sum();
            self.parts[at] += count * together - ranked.iter().map(of).sum::<i128>() * total;
        }
    }

    /// Returns the share of a part, in percent.
    fn percent(&self, at: usize) -> i128 {
        if self.points == 0 { 0 } else { (self.parts[at] * 200 + self.points) / (2 * self.points) }
    }
}

fn part(part: Part) -> &'static str {
    match part {
        Part::Gap => "gap",
        Part::Criterion(_) => "criteria",
        Part::Deadline => "deadline",
        Part::Unlocks => "unlocks",
        Part::Relief => "relief",
        Part::Burden => "burden",
        Part::Confidence => "confidence",
    }
}

/// Returns the hours of each month beside `others`; none where as many run as may at once.
fn left_beside<'a>(
    others: impl Iterator<Item = &'a Placement>,
    diagnosis: &Diagnosis,
    at_once: u8,
) -> Vec<u32> {
    let mut left: Vec<u32> =
        diagnosis.roadmap.capacity.months.iter().map(|month| month.hours).collect();
    let mut running = vec![0; left.len()];
    for placed in others {
        for (at, left) in left.iter_mut().enumerate().skip(placed.start) {
            let work = placed.hours.get(at - placed.start);
            running[at] += u8::from(work.is_some());
            *left = left.saturating_sub(work.copied().unwrap_or(placed.monthly_hours));
        }
    }
    for (left, running) in left.iter_mut().zip(running) {
        if running >= at_once {
            *left = 0;
        }
    }
    left
}

/// Returns the first month of the run into which `hours` fit soonest, of months with `left` hours.
fn first_fit(left: &[u32], hours: u32, shortest: usize) -> Option<usize> {
    let worthwhile = usize::try_from(hours / readiness::LEAST_HOURS).unwrap_or(0);
    let longest = shortest.max(readiness::STRETCH_MONTHS.min(worthwhile));
    (1..=left.len()).find_map(|end| {
        (shortest..=longest.min(end)).find_map(|length| {
            let months = u32::try_from(length).unwrap_or(1);
            // Split evenly; what is left over goes to the first months.
            let each = |at: u32| hours / months + u32::from(at < hours % months);
            let run = left.get(end - length..end)?;
            (0..).zip(run).all(|(at, left)| *left >= each(at)).then_some(end - length)
        })
    })
}

/// Returns `part` of `all` in percent, rounded half up.
fn percent(part: usize, all: usize) -> usize {
    if all == 0 { 0 } else { (part * 200 + all) / (2 * all) }
}
