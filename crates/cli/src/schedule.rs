//! `dx-readiness schedule`: planning problems in numbers alone, to compare methods of search.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::time::Instant;

use bank::Lang;
use clap::ValueEnum;
use readiness::{Demand, Month, Problem, SEARCH_WORK, Search, Slot, YearMonth};
use serde::{Deserialize, Serialize};

use crate::gaps::Gaps;
use crate::input;
use crate::outcome::Outcome;

/// How many bytes a file of problems may have.
const MOST_BYTES: usize = 64 << 20;

/// Up to where a plan is searched for.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Until {
    /// The plan that is shown at once.
    First,
    /// The plan after the search in the problem's own room.
    Better,
    /// The end: also the rooms with less in them have been searched.
    End,
}

/// One line of the file.
#[derive(Deserialize)]
struct Line {
    case: Option<String>,
    first_month: String,
    hours: Vec<u32>,
    at_once: u8,
    tasks: Vec<Task>,
    /// The best value that anybody has found.
    best_known: Option<u64>,
}

#[derive(Deserialize)]
struct Task {
    id: String,
    benefit: u32,
    #[serde(default)]
    kept: u32,
    deadline_month: Option<usize>,
    hours: u32,
    #[serde(default)]
    monthly_hours: u32,
    shortest: usize,
    longest: usize,
    #[serde(default)]
    earliest: usize,
    #[serde(default)]
    calendar_months: Vec<u8>,
    #[serde(default)]
    ends_in: Vec<u8>,
    #[serde(default)]
    waits_for: Vec<String>,
}

/// What is printed for one line.
#[derive(Serialize)]
struct Planned<'a> {
    case: String,
    value: u64,
    placed: usize,
    probes: u64,
    milliseconds: u64,
    plan: Vec<Placed<'a>>,
}

#[derive(Serialize)]
struct Placed<'a> {
    id: &'a str,
    start: usize,
    length: usize,
}

/// Plans each problem in `file`, as lines of text or JSON.
///
/// # Errors
///
/// Fails where the file cannot be read, and with the number of the line that is no problem.
pub fn run(file: &Path, until: Until, json: bool, lang: Lang) -> Result<Outcome, Outcome> {
    let text = input::read(file, MOST_BYTES, lang)?;
    let text = text.ok_or_else(|| input::refuse(file, "it is longer than 64 MiB"))?;
    let mut output = String::new();
    let mut gaps = Gaps::default();
    for (at, text) in text.lines().enumerate().filter(|(_, text)| !text.trim().is_empty()) {
        let number = at + 1;
        let refuse = |why: String| input::refuse(file, format!("line {number}: {why}"));
        let line: Line = serde_json::from_str(text).map_err(|error| refuse(error.to_string()))?;
        let problem = problem(&line).map_err(refuse)?;
        let began = Instant::now();
        let search = searched(problem, until);
        let milliseconds = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
        let case = line.case.clone().unwrap_or_else(|| number.to_string());
        let plan = placed(&line.tasks, search.slots());
        let (value, probes) = (search.value(), search.probes());
        let placed = plan.len();
        if json {
            let planned = Planned { case, value, placed, probes, milliseconds, plan };
            output += &serde_json::to_string(&planned).unwrap_or_default();
            output += "\n";
        } else {
            let _ = write!(
                output,
                "{case}: value {value}, {placed} placed, {probes} probes, {milliseconds} ms"
            );
            output += &gaps.add(value, line.best_known, milliseconds);
            output += "\n";
        }
    }
    if !json {
        output += &gaps.summary();
    }
    Ok(output.into())
}

fn searched(problem: Problem, until: Until) -> Search {
    match until {
        Until::First => Search::first(problem),
        Until::Better => {
            let mut search = Search::new(problem);
            while search.is_own() && search.step(SEARCH_WORK) {}
            search
        }
        Until::End => Search::new(problem).finished(),
    }
}

fn problem(line: &Line) -> Result<Problem, String> {
    let places: BTreeMap<&str, usize> =
        line.tasks.iter().enumerate().map(|(at, task)| (task.id.as_str(), at)).collect();
    let first = YearMonth::parse(&line.first_month).ok_or("no month such as 2026-12")?;
    let demands: Result<Vec<Demand>, String> =
        line.tasks.iter().map(|task| task.demand(&places)).collect();
    Problem::new(first, &line.hours, line.at_once, &demands?).map_err(|error| error.to_string())
}

impl Task {
    fn demand(&self, places: &BTreeMap<&str, usize>) -> Result<Demand, String> {
        let waits_for = self.waits_for.iter().map(|id| {
            let place = places.get(id.as_str()).copied();
            place.ok_or_else(|| format!("{} waits for {id}, which is not there", self.id))
        });
        Ok(Demand {
            benefit: self.benefit,
            kept: self.deadline_month.map(|month| (month, self.kept)),
            hours: self.hours,
            monthly_hours: self.monthly_hours,
            shortest: self.shortest,
            longest: self.longest,
            earliest: self.earliest,
            calendar_months: months(&self.calendar_months)?,
            ends_in: months(&self.ends_in)?,
            waits_for: waits_for.collect::<Result<_, _>>()?,
        })
    }
}

fn months(numbers: &[u8]) -> Result<Vec<Month>, String> {
    let month = |number: &u8| Month::new(*number).ok_or_else(|| format!("no month {number}"));
    numbers.iter().map(month).collect()
}

fn placed<'a>(tasks: &'a [Task], slots: &[Option<Slot>]) -> Vec<Placed<'a>> {
    let placed = tasks.iter().zip(slots).filter_map(|(task, slot)| {
        let slot = (*slot)?;
        Some(Placed { id: &task.id, start: slot.start, length: slot.length })
    });
    placed.collect()
}
