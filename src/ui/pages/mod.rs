//! One module a page: wiring, no rules.

mod department;
mod help;
mod question;
mod readiness;
mod review;
mod roadmap;
mod share;
mod start;

pub use department::DepartmentPage;
pub use help::HelpPage;
pub use question::QuestionPage;
pub use readiness::ReadinessPage;
pub use review::ReviewPage;
pub use roadmap::RoadmapPage;
pub use share::SharePage;
pub use start::StartPage;
