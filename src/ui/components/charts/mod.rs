//! Pictures over the months of a plan. All of one page stand on the same axis.

mod balance;
mod gantt;
mod load;
mod month_axis;

pub use balance::BalanceChart;
pub use gantt::{Bar, BarKind, Gantt, GanttRow, key};
pub use load::LoadRows;
pub use month_axis::MonthAxis;
