//! What positions, reasons and sources are called.

use bank::{Lang, Source};
use content::{Word, Words};
use readiness::{DepartmentKind, DepartmentTrait, Gate, Owner, Role};

/// Returns the position that usually owns an action.
#[must_use]
pub const fn owner(words: &'static Words, owner: Owner) -> Word {
    match owner {
        Owner::Head => words.common.head,
        Owner::Deputy => words.common.deputy,
        Owner::Chief => words.common.chief,
        Owner::Lead => words.common.lead,
        Owner::InCharge => words.common.in_charge,
        Owner::All => words.common.staff,
    }
}

/// Returns the position of a person.
#[must_use]
pub const fn role(words: &'static Words, role: Role) -> Word {
    match role {
        Role::Head => words.common.head,
        Role::Deputy => words.common.deputy,
        Role::Chief => words.common.chief,
        Role::Staff => words.common.staff,
        Role::DxOffice => words.common.dx_office,
    }
}

/// Returns what a kind of department is called.
#[must_use]
pub const fn kind(words: &'static Words, kind: DepartmentKind) -> Word {
    match kind {
        DepartmentKind::Counter => words.department.kind_counter,
        DepartmentKind::Branch => words.department.kind_branch,
        DepartmentKind::Tax => words.department.kind_tax,
        DepartmentKind::Welfare => words.department.kind_welfare,
        DepartmentKind::Childcare => words.department.kind_childcare,
        DepartmentKind::School => words.department.kind_school,
        DepartmentKind::Education => words.department.kind_education,
        DepartmentKind::Works => words.department.kind_works,
        DepartmentKind::Water => words.department.kind_water,
        DepartmentKind::Fire => words.department.kind_fire,
        DepartmentKind::Assembly => words.department.kind_assembly,
        DepartmentKind::Internal => words.department.kind_internal,
    }
}

/// Returns why a question is closed.
#[must_use]
pub const fn closed(words: &'static Words, gate: Gate) -> Word {
    match gate {
        Gate::StandardTasks => words.common.closed_standard_tasks,
        Gate::Numbers => words.common.closed_numbers,
        Gate::PaymentSlips => words.common.closed_payment_slips,
        Gate::Counter => words.common.closed_counter,
        Gate::NotMigrated => words.common.closed_not_migrated,
        Gate::InHouse => words.common.closed_in_house,
        Gate::Has(DepartmentTrait::Procedures) => words.common.closed_procedures,
        Gate::Has(DepartmentTrait::Contracts) => words.common.closed_contracts,
        Gate::Has(DepartmentTrait::Migrated) => words.common.closed_migrated,
        Gate::Has(DepartmentTrait::FieldWork) => words.common.closed_field_work,
        Gate::Has(DepartmentTrait::Facility) => words.common.closed_facility,
        Gate::Has(DepartmentTrait::Shifts) => words.common.closed_shifts,
        Gate::Has(DepartmentTrait::OwnOrgan) => words.common.closed_own_organ,
    }
}

/// Returns what is true of a department with a trait.
#[must_use]
pub const fn trait_name(words: &'static Words, one: DepartmentTrait) -> Word {
    match one {
        DepartmentTrait::Procedures => words.department.trait_procedures,
        DepartmentTrait::Contracts => words.department.trait_contracts,
        DepartmentTrait::Migrated => words.department.trait_migrated,
        DepartmentTrait::FieldWork => words.department.trait_field_work,
        DepartmentTrait::Facility => words.department.trait_facility,
        DepartmentTrait::Shifts => words.department.trait_shifts,
        DepartmentTrait::OwnOrgan => words.department.trait_own_organ,
    }
}

/// Returns a source with its place, date and confidence, in one line.
#[must_use]
pub fn source(words: &'static Words, lang: Lang, source: &Source) -> String {
    let dated = dated(words, source);
    let parts = [source.title.get(lang).as_str(), &source.place, &dated, confidence(words, source)];
    let separator = match lang {
        Lang::Ja => "、",
        Lang::En => ", ",
    };
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(separator)
}

/// Returns when a source was published, or seen.
#[must_use]
pub fn dated(words: &'static Words, source: &Source) -> String {
    match (&source.date, &source.seen) {
        (Some(date), _) => date.clone(),
        (None, Some(seen)) => words.common.seen(seen),
        (None, None) => String::new(),
    }
}

/// Returns how sure a source is.
#[must_use]
pub const fn confidence(words: &'static Words, source: &Source) -> Word {
    use bank::Confidence;
    match source.confidence {
        Confidence::Official => words.common.official,
        Confidence::Secondary => words.common.secondary,
        Confidence::Article => words.common.article,
        Confidence::Research => words.common.research,
    }
}
