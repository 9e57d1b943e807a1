//! Candidates and a roadmap in a few words, so that a table shows all of it.

use readiness::{
    Candidate, Candidates, Cause, ConflictingWith, Limit, Month, PinConflict, Placement, PutOff,
    Reason, Relaxation, Roadmap,
};

/// Shows each candidate as `name gap: causes, after what`.
pub fn candidates(candidates: &Candidates) -> Vec<String> {
    let show = |candidate: &Candidate| {
        let mut words: Vec<String> = candidate.causes.iter().map(cause).collect();
        words.extend(candidate.after.iter().map(|(id, step)| match step {
            None => format!("after {id}"),
            Some(step) => format!("after {id} of step {}", step.number()),
        }));
        format!("{} {}: {}", candidate.action, candidate.gap, words.join(", "))
    };
    candidates.iter().map(show).collect()
}

fn cause(cause: &Cause) -> String {
    match cause {
        Cause::Low(question, rung) => format!("{question}={}", rung.get()),
        Cause::Unknown(question) => format!("{question}=?"),
        Cause::Skill(skill) => format!("skill {skill}"),
        Cause::NeededBy(action) => format!("for {action}"),
        Cause::OpensStep(step) => format!("opens step {}", step.number()),
        Cause::Running => "running".into(),
    }
}

/// Shows what is placed, one line each: name, first month, hours of each month, reasons.
pub fn placed(roadmap: &Roadmap) -> Vec<String> {
    let show = |placement: &Placement| {
        let reasons: Vec<_> = placement.reasons.iter().map(reason).collect();
        let start = roadmap.month(placement.start).unwrap();
        format!("{} {start} {:?} {}", placement.action, placement.hours, reasons.join(", "))
    };
    roadmap.placed.iter().map(show).collect()
}

/// Shows what is put off, one line each: name, limit, what would let it in.
pub fn put_off(roadmap: &Roadmap) -> Vec<String> {
    let show = |put_off: &PutOff| {
        let ways: Vec<String> = put_off.ways.iter().map(relaxation).collect();
        let ways = if ways.is_empty() { "nothing".into() } else { ways.join(" or ") };
        format!("{} {}, let in by {ways}", put_off.action, limit(&put_off.limit))
    };
    roadmap.put_off.iter().map(show).collect()
}

/// Shows each wish that cannot hold as `name month: what stands against it`.
pub fn pin_conflicts(roadmap: &Roadmap) -> Vec<String> {
    let show = |conflict: &PinConflict| {
        format!("{} {}: {}", conflict.action, conflict.month, against(&conflict.conflicting_with))
    };
    roadmap.pin_conflicts.iter().map(show).collect()
}

fn against(against: &ConflictingWith) -> String {
    match against {
        ConflictingWith::Past => "past".into(),
        ConflictingWith::Horizon => "after the end".into(),
        ConflictingWith::Window(months) => format!("only in {}", numbers(months)),
        ConflictingWith::EndsIn(months) => format!("has to end in {}", numbers(months)),
        ConflictingWith::Budget(month) => format!("no money before {month}"),
        ConflictingWith::Hours { needed, left } => format!("needs {needed} of {left} hours"),
        ConflictingWith::Pin(id) => format!("{id} is pinned"),
        ConflictingWith::After(id, Some(month)) => {
            format!("after {id}, in {month} at the earliest")
        }
        ConflictingWith::After(id, None) => format!("after {id}, never"),
        ConflictingWith::Excluded(id) => format!("{id} is left out"),
    }
}

fn reason(reason: &Reason) -> String {
    match reason {
        Reason::FromTheStart => "from the start".into(),
        Reason::After(id, month) => format!("after {id} in {month}"),
        Reason::AfterStep(step, id, month) => {
            format!("after step {}, {id} in {month}", step.number())
        }
        Reason::Window(months) => format!("only in {}", numbers(months)),
        Reason::EndsIn(months) => format!("ends in {}", numbers(months)),
        Reason::Budget(month) => format!("money from {month}"),
        Reason::HoursTaken(month) => format!("hours taken in {month}"),
        Reason::Pinned => "pinned".into(),
        Reason::HoursShort(month) => format!("hours short in {month}"),
        Reason::TooManyAtOnce(month, _) => format!("too many in {month}"),
        Reason::ReliefFirst => "relief first".into(),
        Reason::Running => "running".into(),
        Reason::Promised => "promised".into(),
    }
}

fn limit(limit: &Limit) -> String {
    match limit {
        Limit::Hours { needed, left } => format!("needs {needed} of {left} hours"),
        Limit::AtOnce(count) => format!("beside {count} others"),
        Limit::Prerequisite(id) => format!("without {id}"),
        Limit::Budget(month) => format!("no money before {month}"),
        Limit::Window(months) => format!("only in {}", numbers(months)),
        Limit::Horizon => "too late".into(),
    }
}

fn relaxation(relaxation: &Relaxation) -> String {
    match relaxation {
        Relaxation::HoursEachMonth(hours) => format!("{hours} more hours a month"),
        Relaxation::MoreAtOnce(count) => format!("{count} more at once"),
        Relaxation::Share(percent) => format!("a share of {percent} %"),
        Relaxation::Include(id) => format!("{id} taken in"),
        Relaxation::MoneyNow(month) => format!("money in {month}"),
        Relaxation::LongerBy(months) => format!("{months} more months"),
    }
}

fn numbers(months: &[Month]) -> String {
    let numbers: Vec<_> = months.iter().map(|month| month.get().to_string()).collect();
    numbers.join(" ")
}
