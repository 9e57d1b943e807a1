//! The department and the file that the tables were made from.

use readiness::{DepartmentKind, Path};

use super::cell::Cell;
use super::column::{Column, Kind};
use super::source::Source;
use super::table::Table;
use super::{DATA_VERSION, csv_file};

pub(super) fn table(source: Source<'_>) -> Table {
    let (words, document) = (source.words(), source.document);
    let staff = Column::new("staff", Kind::IntegerOrCode("no_value"), words.c_staff, words.m_staff);
    let columns = vec![
        Column::code("kind", "department_kind", words.c_department_kind, words.m_department_kind),
        staff.in_units(words.u_people),
        Column::integer("share", words.c_share, words.m_share).in_units(words.u_percent),
        Column::text("bank_id", words.c_bank_id, words.m_bank_id),
        Column::text("bank_edition", words.c_bank_edition, words.m_bank_edition),
        Column::code("path", "asked_questions", words.c_path, words.m_path),
        Column::text("check_code", words.c_check_code, words.m_check_code),
        Column::code("is_sample", "yes_no", words.c_is_sample, words.m_is_sample),
        Column::date("made_on", words.c_made_on, words.m_made_on),
        Column::text("made_on_era", words.c_made_on_era, words.m_made_on_era),
        Column::text("csv_encoding", words.c_csv_encoding, words.m_csv_encoding),
        Column::integer("data_version", words.c_data_version, words.m_data_version),
    ];
    let profile = &document.profile;
    let share = document.scenario.share.unwrap_or(profile.share).percent();
    let row = vec![
        profile.kind.map_or_else(Cell::none, |one| Cell::code(kind(one))),
        profile.staff.map_or_else(Cell::none, Cell::from),
        share.into(),
        Cell::said(&document.bank.id),
        Cell::said(&document.bank.edition),
        Cell::code(path(document.path)),
        Cell::text(&record::check_code(document)),
        Cell::yes_no(document.is_sample),
        Cell::Date(source.today),
        Cell::era(source.today),
        Cell::text(csv_file::ENCODING),
        DATA_VERSION.into(),
    ];
    Table::of_department(source, "department", words.t_department, columns, vec![row])
}

pub(super) const fn kind(kind: DepartmentKind) -> &'static str {
    match kind {
        DepartmentKind::Counter => "counter",
        DepartmentKind::Branch => "branch",
        DepartmentKind::Tax => "tax",
        DepartmentKind::Welfare => "welfare",
        DepartmentKind::Childcare => "childcare",
        DepartmentKind::School => "school",
        DepartmentKind::Education => "education",
        DepartmentKind::Works => "works",
        DepartmentKind::Water => "water",
        DepartmentKind::Fire => "fire",
        DepartmentKind::Assembly => "assembly",
        DepartmentKind::Internal => "internal",
    }
}

pub(super) const fn path(path: Path) -> &'static str {
    match path {
        Path::Short => "short",
        Path::Full => "full",
    }
}
