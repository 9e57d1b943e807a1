//! Examples for a question, by kind of department.

use readiness::DepartmentKind;
#[cfg(feature = "schema")]
use schemars::JsonSchema;
use serde::Deserialize;

use crate::lang::Bilingual;

/// What a question looks like in the work of each kind of department: one short sentence, at most
/// 60 letters in Japanese, 120 in English. A kind without one shows none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Examples {
    /// 窓口系.
    pub counter: Option<Bilingual>,
    /// 支所・出先.
    pub branch: Option<Bilingual>,
    /// 税・収納.
    pub tax: Option<Bilingual>,
    /// 福祉・子育て.
    pub welfare: Option<Bilingual>,
    /// 保育・児童施設.
    pub childcare: Option<Bilingual>,
    /// 学校・教育委員会.
    pub school: Option<Bilingual>,
    /// 社会教育・施設.
    pub education: Option<Bilingual>,
    /// 農林・土木・建築.
    pub works: Option<Bilingual>,
    /// 水道・下水道.
    pub water: Option<Bilingual>,
    /// 消防.
    pub fire: Option<Bilingual>,
    /// 議会事務局.
    pub assembly: Option<Bilingual>,
    /// 総務・財政・人事・会計.
    pub internal: Option<Bilingual>,
}

impl Examples {
    /// Returns the example for departments of `kind`.
    #[must_use]
    pub const fn of(&self, kind: DepartmentKind) -> Option<&Bilingual> {
        let found = match kind {
            DepartmentKind::Counter => &self.counter,
            DepartmentKind::Branch => &self.branch,
            DepartmentKind::Tax => &self.tax,
            DepartmentKind::Welfare => &self.welfare,
            DepartmentKind::Childcare => &self.childcare,
            DepartmentKind::School => &self.school,
            DepartmentKind::Education => &self.education,
            DepartmentKind::Works => &self.works,
            DepartmentKind::Water => &self.water,
            DepartmentKind::Fire => &self.fire,
            DepartmentKind::Assembly => &self.assembly,
            DepartmentKind::Internal => &self.internal,
        };
        found.as_ref()
    }

    /// Returns the key of the example for departments of `kind`, for the author of a bank.
    #[must_use]
    pub(crate) const fn key(kind: DepartmentKind) -> &'static str {
        match kind {
            DepartmentKind::Counter => "examples.counter",
            DepartmentKind::Branch => "examples.branch",
            DepartmentKind::Tax => "examples.tax",
            DepartmentKind::Welfare => "examples.welfare",
            DepartmentKind::Childcare => "examples.childcare",
            DepartmentKind::School => "examples.school",
            DepartmentKind::Education => "examples.education",
            DepartmentKind::Works => "examples.works",
            DepartmentKind::Water => "examples.water",
            DepartmentKind::Fire => "examples.fire",
            DepartmentKind::Assembly => "examples.assembly",
            DepartmentKind::Internal => "examples.internal",
        }
    }
}
