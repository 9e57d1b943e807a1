//! What sets departments of one kind apart, beyond the work that they handle.

/// A trait of a department. What a bank asks only of departments with it is a pack of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DepartmentTrait {
    /// Residents file procedures with it.
    Procedures,
    /// It buys, contracts out or uses cloud services.
    Contracts,
    /// Its core system has moved to a standard one.
    Migrated,
    /// Its people work outside: sites, visits, inspections.
    FieldWork,
    /// It runs a facility that people use.
    Facility,
    /// Its people work in shifts.
    Shifts,
    /// It belongs to an organ of its own: the assembly, the board of education, an enterprise.
    OwnOrgan,
}

impl DepartmentTrait {
    /// All traits, in the order in which they are asked.
    pub const ALL: [Self; 7] = [
        Self::Procedures,
        Self::Contracts,
        Self::Migrated,
        Self::FieldWork,
        Self::Facility,
        Self::Shifts,
        Self::OwnOrgan,
    ];

    /// Tells whether a department that says nothing is taken to have it: nearly all buy and
    /// serve residents, so that leaving these out would hide more than it spares.
    #[must_use]
    pub const fn is_usual(self) -> bool {
        matches!(self, Self::Procedures | Self::Contracts)
    }
}
