//! What kind of work a department does, and what is usually true of it.

use crate::department_trait::DepartmentTrait;
use crate::profile::YesNo;

/// What kind of work the department does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DepartmentKind {
    /// 窓口系: residents' counters.
    Counter,
    /// 支所・出先: branch offices.
    Branch,
    /// 税・収納: tax and collection.
    Tax,
    /// 福祉・子育て: welfare and children.
    Welfare,
    /// 保育・児童施設: nurseries and children's facilities.
    Childcare,
    /// 学校・教育委員会: schools and the board of education.
    School,
    /// 社会教育・施設: community education and facilities.
    Education,
    /// 農林・土木・建築: works and engineering.
    Works,
    /// 水道・下水道: water and sewerage.
    Water,
    /// 消防: the fire service.
    Fire,
    /// 議会事務局: the secretariat of the assembly.
    Assembly,
    /// 総務・財政・人事・会計: internal administration.
    Internal,
}

impl DepartmentKind {
    /// All kinds, in the order in which they are offered.
    pub const ALL: [Self; 12] = [
        Self::Counter,
        Self::Branch,
        Self::Tax,
        Self::Welfare,
        Self::Childcare,
        Self::School,
        Self::Education,
        Self::Works,
        Self::Water,
        Self::Fire,
        Self::Assembly,
        Self::Internal,
    ];

    /// Returns what is usually true of such a department: a proposal for what nobody has said yet,
    /// to be shown and changed. A union that runs the fire service is an organ of its own, a fire
    /// station of the city is not; so what differs from place to place is not proposed.
    #[must_use]
    pub const fn proposes(self) -> &'static [(DepartmentTrait, YesNo)] {
        use DepartmentTrait::{Facility, FieldWork, OwnOrgan, Procedures, Shifts};
        use YesNo::{No, Yes};
        match self {
            Self::Counter => &[(Procedures, Yes)],
            Self::Branch => &[(Procedures, Yes), (Facility, Yes)],
            Self::Tax | Self::Welfare => &[(Procedures, Yes), (FieldWork, Yes)],
            Self::Childcare | Self::Education => &[(Facility, Yes), (Shifts, Yes)],
            Self::School => &[(Facility, Yes), (OwnOrgan, Yes)],
            Self::Works => &[(FieldWork, Yes)],
            Self::Water => &[(FieldWork, Yes), (OwnOrgan, Yes)],
            Self::Fire => &[(FieldWork, Yes), (Shifts, Yes)],
            Self::Assembly => &[(Procedures, No), (OwnOrgan, Yes)],
            Self::Internal => &[(Procedures, No)],
        }
    }
}
