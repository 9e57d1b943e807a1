//! One module a page: wiring, no rules.

mod bank;
mod cases;
mod department;
mod help;
mod paper;
mod question;
mod readiness;
mod review;
mod roadmap;
mod share;
mod skills;
mod start;

pub use bank::bank_page;
pub use cases::cases_page;
pub use department::department_page;
pub use help::help_page;
pub use paper::paper_page;
pub use question::question_page;
pub use readiness::readiness_page;
pub use review::review_page;
pub use roadmap::roadmap_page;
pub use share::share_page;
pub use skills::skills_page;
pub use start::start_page;
