//! Pictures of figures. What a picture shows is also in text beside it; all pictures of one page
//! that run over the months of a plan share one axis.

mod balance;
mod gantt;
pub mod heat_map;
mod load;
mod measured;
mod month_axis;
pub mod radar;
pub mod score_bar;
pub mod trend;

pub use balance::BalanceChart;
pub use gantt::{Bar, BarKind, Gantt, GanttRow, key};
pub use load::LoadRows;
pub use measured::{MeasuredChart, MeasuredPoint};
pub use month_axis::MonthAxis;
