//! What a plan puts into a calendar.

use readiness::{Date, Due, DueKind, PlanView, Stretch, YearMonth};

use super::event::Event;
use crate::source::Source;

/// Lists the events of a plan: start and end of every action, a review for every
/// month, and what is due from the day of the file on.
#[must_use]
pub fn events(source: Source<'_>) -> Vec<Event> {
    let view = PlanView::of(source.bank(), source.document, source.diagnosis, source.today);
    let mut events = Vec::new();
    for lane in &view.lanes {
        let action = lane.action.as_str();
        events.extend(ends(source, &view, action, lane.work, &description(source, &view, lane)));
    }
    if !view.lanes.is_empty() {
        events.extend(reviews(source, &view));
    }
    events.extend(view.dues.iter().map(|due| due_event(source, due)));
    // A calendar knows years of four digits, and the day after has to be one of them, too.
    events.retain(|event| event.on.year_month() < YearMonth::LAST);
    events
}

fn description(source: Source<'_>, view: &PlanView, lane: &readiness::Lane) -> String {
    let phrases = source.phrases;
    phrases.words.office_calendar.action_what(
        phrases.months(view.first.plus(lane.work.start), view.first.plus(lane.work.last())),
        phrases.hours_of(lane.hours, lane.monthly_hours),
        phrases.owned_by(&lane.owner),
    )
}

/// Returns the start and the end of an action. It begins on the first day of a month and ends on the
/// last day of one: a plan knows months alone.
fn ends(
    source: Source<'_>,
    view: &PlanView,
    action: &str,
    work: Stretch,
    description: &str,
) -> Vec<Event> {
    let words = source.phrases.words.office_calendar;
    let title = source.phrases.title(&action.into());
    let event = |kind, on: Date, summary: String| Event {
        about: action.into(),
        kind,
        on,
        summary,
        description: description.into(),
    };
    let first = first_day(view.first.plus(work.start));
    let last = view.first.plus(work.last()).last_day();
    let begins = first.map(|day| event("start", day, words.begins(title)));
    begins.into_iter().chain([event("end", last, words.ends(title))]).collect()
}

/// Returns a review for every month: at its end; once a day is set for the next one, that day and
/// the same day of every month after it.
fn reviews(source: Source<'_>, view: &PlanView) -> Vec<Event> {
    let months = view.months.iter().map(|month| month.month);
    let Some(next) = source.document.follow_up.next_review else {
        return months.map(|month| review(source, month, month.last_day())).collect();
    };
    let first = next.year_month();
    let later = months.filter(|month| *month > first);
    let later = later.map(|month| review(source, month, month.working_day_from(next.day())));
    std::iter::once(review(source, first, next)).chain(later).collect()
}

fn review(source: Source<'_>, month: YearMonth, on: Date) -> Event {
    let words = source.phrases.words.office_calendar;
    Event {
        about: month.to_string(),
        kind: "review",
        on,
        summary: words.review(phrases::year_month(source.phrases.lang, month)),
        description: words.review_what.into(),
    }
}

fn due_event(source: Source<'_>, due: &Due) -> Event {
    let (about, kind) = match &due.kind {
        DueKind::Finish(id, _) => (id.to_string(), "deadline"),
        DueKind::LetIn(id, _) => (id.to_string(), "let-in"),
        DueKind::EndsIn(id, _) => (id.to_string(), "ends-in"),
        DueKind::AskForMoney(id, _) => (id.to_string(), "budget-request"),
        DueKind::HandOver(month) => (month.to_string(), "handover"),
    };
    let what = source.phrases.due(due);
    let owner = phrases::owner(source.phrases.words, due.owner);
    Event {
        about,
        kind,
        on: due.by,
        summary: source.phrases.words.office_calendar.due(&what),
        description: format!("{what}{}{owner}", source.phrases.comma()),
    }
}

fn first_day(month: YearMonth) -> Option<Date> {
    Date::parse(&format!("{month}-01"))
}
