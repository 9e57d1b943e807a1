//! One module a page: wiring, no rules.

mod assessment;
mod bank;
mod cases;
mod department;
mod edition_change;
#[cfg(feature = "gallery")]
mod gallery;
mod handover;
mod help;
mod history;
mod open_file;
mod paper;
mod path_card;
mod pending_file;
mod quarantine;
mod question;
mod review;
mod roadmap;
mod share;
mod skills;
mod start;
mod trend;
mod unknown;

pub use assessment::AssessmentPage;
pub use bank::BankPage;
pub use cases::CasesPage;
pub use department::DepartmentPage;
#[cfg(feature = "gallery")]
pub use gallery::GalleryPage;
pub use handover::HandoverPage;
pub use help::HelpPage;
pub use history::HistoryPage;
pub use paper::PaperPage;
pub use question::QuestionPage;
pub use review::ReviewPage;
pub use roadmap::{
    ActionPage, ActionsPage, BudgetPage, HoursPage, IndicatorsPage, MonthlyPage, MovedPage,
    PlanPage, RoadmapState, WeightsPage,
};
pub use share::SharePage;
pub use skills::SkillsPage;
pub use start::StartPage;
pub use trend::TrendPage;
pub use unknown::UnknownPage;
