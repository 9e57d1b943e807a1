//! The tables of actions in the detail.

use readiness::{ActionRow, Budget, DeadlineClass, Listing, PlanView, RowState};

use super::brief::out_line;
use super::word::{Cell, Column, Grid, WIDTH};
use crate::source::Source;

/// Returns every planned action with its months, hours, owner, result and target.
pub(super) fn planned(paper: Source<'_>, view: &PlanView) -> Grid {
    let (phrases, words) = (paper.phrases, paper.phrases.words);
    let columns = vec![
        Column::figures(words.action.column_rank, 580),
        Column::new(words.action.column_action, 2_150),
        Column::new(words.office_report.column_when, 1_500),
        Column::new(words.action.column_owner, 900),
        Column::new(words.office_report.column_output, 1_750),
        Column::new(words.office_report.column_kpi, WIDTH - 6_880),
    ];
    let rows = view.lanes.iter().map(|lane| {
        let text = phrases.catalog.action(&lane.action);
        let output = text.map_or("", |text| text.output.get(phrases.lang));
        let kpi = text.map_or("", |text| text.kpi.get(phrases.lang));
        let measure = text.map_or("", |text| text.measure.get(phrases.lang));
        vec![
            Cell::figure(lane.rank.to_string()),
            Cell::bold(phrases.title(&lane.action)),
            Cell::text(phrases.stretch(view.first, lane.work))
                .and(phrases.hours_of(lane.hours, lane.monthly_hours)),
            Cell::text(phrases.owned_by(&lane.owner)),
            Cell::text(output),
            Cell::text(kpi).and(measure),
        ]
    });
    Grid::new(columns, rows.collect())
}

/// Returns every action that is put off, by rank, with why and what would let it in.
pub(super) fn put_off(paper: Source<'_>, view: &PlanView) -> Grid {
    let words = paper.phrases.words;
    let columns = vec![
        Column::figures(words.action.column_rank, 620),
        Column::new(words.action.column_action, 2_600),
        Column::new(words.office_report.column_reason, 3_100),
        Column::new(words.office_report.column_way, WIDTH - 6_320),
    ];
    let rows = view.put_off.iter().map(|out| {
        let rank = paper.diagnosis.priorities.get(&out.action).map(|it| it.rank.to_string());
        let line = out_line(paper, out);
        let mut ways = out.ways.iter().map(|way| paper.phrases.relaxation(way));
        let way = match ways.next() {
            Some(first) => ways.fold(Cell::text(first), Cell::and),
            None => Cell::text(line.way),
        };
        vec![
            Cell::figure(rank.unwrap_or_default()),
            Cell::bold(line.title),
            Cell::text(line.reason),
            way,
        ]
    });
    Grid::new(columns, rows.collect())
}

/// Returns the actions that the department left out. Why is its own affair.
pub(super) fn left_out(paper: Source<'_>, rows: &[&ActionRow]) -> Grid {
    let words = paper.phrases.words;
    let columns = vec![
        Column::figures(words.action.column_rank, 620),
        Column::new(words.action.column_action, WIDTH - 620),
    ];
    let rows = rows.iter().map(|row| {
        let rank = row.rank.map(|rank| rank.to_string()).unwrap_or_default();
        vec![Cell::figure(rank), Cell::bold(paper.phrases.title(&row.action))]
    });
    Grid::new(columns, rows.collect())
}

/// Returns the actions that money has to be asked for.
pub(super) fn money(paper: Source<'_>, budget: &Budget) -> Grid {
    let (phrases, words) = (paper.phrases, paper.phrases.words);
    let columns = vec![
        Column::new(words.office_report.column_closes, 1_500),
        Column::new(words.action.column_action, 2_000),
        Column::new(words.office_report.column_amount, 1_400),
        Column::new(words.office_report.column_money_why, 2_300),
        Column::new(words.office_report.column_without, WIDTH - 7_200),
    ];
    let rows = budget.rows.iter().map(|row| {
        let year = phrases::fiscal_year(phrases.lang, row.april.fiscal_year());
        vec![
            Cell::text(phrases::date(phrases.lang, row.closes))
                .and(words.office_report.budget_of(year)),
            Cell::bold(phrases.title(&row.action)),
            Cell::text(phrases.yen(row.range)),
            Cell::text(phrases.budget_reason(row)),
            Cell::text(phrases.budget_without(row)),
        ]
    });
    Grid::new(columns, rows.collect())
}

/// Returns the duties of law that concern the department, and what becomes of each.
pub(super) fn duties(paper: Source<'_>, listing: &Listing) -> Grid {
    let (phrases, words) = (paper.phrases, paper.phrases.words);
    let columns = vec![
        Column::new(words.action.column_action, 2_600),
        Column::new(words.office_report.column_duty, 3_200),
        Column::new(words.office_report.column_date, 1_900),
        Column::new(words.office_report.column_state, WIDTH - 7_700),
    ];
    let by_law = listing.rows.iter().filter_map(|row| {
        let deadline = row.deadline.as_ref().filter(|it| it.class == DeadlineClass::Law)?;
        let text = phrases.catalog.action(&row.action);
        let duty = text.and_then(|text| text.deadline.as_ref());
        Some(vec![
            Cell::bold(phrases.title(&row.action)),
            Cell::text(duty.map_or("", |(what, _)| what.get(phrases.lang).as_str())),
            Cell::text(phrases.deadline(deadline, paper.today)),
            state(paper, listing, row),
        ])
    });
    Grid::new(columns, by_law.collect())
}

fn state(paper: Source<'_>, listing: &Listing, row: &ActionRow) -> Cell {
    let (phrases, words) = (paper.phrases, paper.phrases.words.action);
    let state = match row.state {
        RowState::Done => words.state_done,
        RowState::Planned => words.state_planned,
        RowState::PutOff => words.state_put_off,
        RowState::LeftOut => words.state_left_out,
        RowState::Stopped => words.state_stopped,
    };
    let when = row.lane.as_ref().map(|lane| phrases.stretch(listing.first, lane.work));
    Cell::text(state).and(when.unwrap_or_default())
}
