//! One module a page: wiring, no rules.

mod bank;
mod cases;
mod department;
#[cfg(feature = "gallery")]
mod gallery;
mod help;
mod paper;
mod path_card;
mod question;
mod readiness;
mod review;
mod roadmap;
mod share;
mod skills;
mod start;
mod unknown;

pub use bank::bank_page;
pub use cases::CasesPage;
pub use department::department_page;
#[cfg(feature = "gallery")]
pub use gallery::GalleryPage;
pub use help::HelpPage;
pub use paper::PaperPage;
pub use question::QuestionPage;
pub use readiness::readiness_page;
pub use review::ReviewPage;
pub use roadmap::{ActionPage, ActionsPage, HoursPage, PlanPage, RoadmapState, WeightsPage};
pub use share::share_page;
pub use skills::skills_page;
pub use start::StartPage;
pub use unknown::UnknownPage;
