//! Things that are shown: they get values and callbacks and know no contexts, except the few
//! that show the state of the desk itself on several pages.

mod area_rail;
mod benchmarks;
mod progress_card;
mod remark_fields;
mod rungs;

pub use area_rail::AreaRail;
pub use benchmarks::Benchmarks;
pub use progress_card::ProgressCard;
pub use remark_fields::RemarkFields;
pub use rungs::Rungs;
