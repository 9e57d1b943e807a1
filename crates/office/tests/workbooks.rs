//! The workbook to look at and the request for money, read back.
#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod papers;

use bank::Lang;
use calamine::Data;
use office::{budget_workbook, readable_workbook};
use papers::{Department, NAME, POSITIONS, sheets, texts, today};
use readiness::{Budget, Document, YenRange};

fn budget(department: &Department) -> Budget {
    let bank = &content::catalog().bank;
    Budget::of(bank, &department.document, &department.diagnosis, today())
}

#[test]
fn every_action_is_ranked_with_parts_that_add_up() {
    for lang in [Lang::Ja, Lang::En] {
        for department in Department::samples(lang) {
            let all = sheets(&readable_workbook(department.paper()).unwrap());
            assert_eq!(all.len(), 5);
            let (_, ranking) = &all[2];
            let rows = ranking.iter().filter(|row| matches!(row[0], Data::Float(_)));
            let rows: Vec<_> = rows.collect();
            assert_eq!(rows.len(), department.titles().len());
            for (row, priority) in rows.iter().zip(department.diagnosis.priorities.ranked()) {
                assert_eq!(row[1], Data::String(department.title(&priority.action).into()));
                assert_eq!(row[2], Data::Float(priority.points.into()));
                let parts = row[7..].iter().map(|cell| match cell {
                    Data::Float(points) => *points,
                    _ => 0.0,
                });
                assert!((parts.sum::<f64>() - f64::from(priority.points)).abs() < 0.5);
            }
        }
    }
}

#[test]
fn months_hold_the_hours_of_the_plan() {
    for department in Department::samples(Lang::Ja) {
        let roadmap = &department.diagnosis.roadmap;
        let all = sheets(&readable_workbook(department.paper()).unwrap());
        let (_, months) = &all[3];
        let hours = |row: &[Data]| -> Vec<u32> {
            let cells = row[3..].iter().map(|cell| cell.to_string().parse().unwrap_or(0));
            cells.collect()
        };
        let used = months.iter().find(|row| row[0] == Data::String("使う時間".into())).unwrap();
        assert_eq!(hours(used), roadmap.used);
        for placement in &roadmap.placed {
            let title = Data::String(department.title(&placement.action).into());
            let row = hours(months.iter().find(|row| row[0] == title).unwrap());
            let work = &row[placement.start..placement.end()];
            assert_eq!(work, placement.hours, "{title}");
        }
    }
}

#[test]
fn indicators_of_every_planned_action_wait_to_be_filled_in() {
    for department in Department::samples(Lang::Ja) {
        let texts = texts(&readable_workbook(department.paper()).unwrap());
        for placement in &department.diagnosis.roadmap.placed {
            for kpi in &content::catalog().action(&placement.action).unwrap().kpis {
                assert!(texts.contains(kpi.name.get(Lang::Ja)), "{}", kpi.id);
            }
        }
    }
}

#[test]
fn what_people_wrote_comes_back_as_it_was() {
    let department = Department::hostile();
    let texts = texts(&readable_workbook(department.paper()).unwrap());
    assert!(texts.iter().any(|text| text.contains(NAME)));
    for position in POSITIONS {
        let found = texts.iter().any(|text| text == position);
        assert!(found, "{position}");
    }
}

#[test]
fn an_empty_department_gets_papers_that_say_so() {
    let empty = Document { bank: content::bank_ref(content::catalog()), ..Document::default() };
    let department = Department::of(empty, Lang::Ja);
    let words = content::words(Lang::Ja).office_report;
    let readable = readable_workbook(department.paper()).unwrap();
    assert_eq!(sheets(&readable).len(), 1);
    assert!(texts(&readable).iter().any(|text| text == words.empty));
    let asked = budget_workbook(department.paper(), &budget(&department)).unwrap();
    assert!(texts(&asked).iter().any(|text| text == words.empty));
}

#[test]
fn the_request_for_money_lists_what_can_still_be_asked_for() {
    let mut asked = 0;
    for department in Department::samples(Lang::Ja) {
        let budget = budget(&department);
        asked += budget.rows.len();
        let texts = texts(&budget_workbook(department.paper(), &budget).unwrap());
        for row in &budget.rows {
            assert!(texts.iter().any(|text| text == department.title(&row.action)));
            assert!(row.closes >= today());
        }
        let unknown = texts.iter().filter(|text| *text == "見積りを取る").count();
        let total = usize::from(!budget.rows.is_empty());
        assert_eq!(unknown, 2 * (budget.rows.len() + total));
    }
    assert!(asked > 0, "no sample needs money");
}

#[test]
fn amounts_stand_in_the_sheet_once_they_are_known() {
    let departments = Department::samples(Lang::Ja);
    let department = departments.iter().find(|it| !budget(it).rows.is_empty()).unwrap();
    let mut budget = budget(department);
    for row in &mut budget.rows {
        row.range = YenRange::new(1_000_000, 1_500_000);
    }
    let rows = &sheets(&budget_workbook(department.paper(), &budget).unwrap())[0].1;
    let total = rows.last().unwrap();
    let count = f64::from(u32::try_from(budget.rows.len()).unwrap());
    assert_eq!(total[5], Data::Float(1_000_000.0 * count));
    assert_eq!(total[6], Data::Float(1_500_000.0 * count));
}

#[test]
fn an_amount_that_somebody_entered_is_in_the_sheet() {
    let departments = Department::samples(Lang::Ja);
    let department = departments.iter().find(|it| !budget(it).rows.is_empty()).unwrap();
    let mut document = department.document.clone();
    let action = budget(department).rows[0].action.clone();
    let range = YenRange::read("１，２００，０００", "1800000円").unwrap().unwrap();
    document.follow_up.costs.insert(action, range).unwrap();
    let bank = &content::catalog().bank;
    let budget = Budget::of(bank, &document, &department.diagnosis, today());
    let rows = &sheets(&budget_workbook(department.paper(), &budget).unwrap())[0].1;
    let row = rows.iter().find(|row| row[5] == Data::Float(1_200_000.0)).unwrap();
    assert_eq!(row[6], Data::Float(1_800_000.0));
}

#[test]
fn the_same_department_gives_the_same_bytes() {
    let department = &Department::samples(Lang::Ja)[1];
    let write = || readable_workbook(department.paper()).unwrap();
    assert_eq!(write(), write());
}
