//! The form (調査票): one workbook that is at once a form to fill in and the document itself.
//!
//! [`write()`] makes it, [`read()`] takes it back. What a person filled in is compared, cell by
//! cell, with what the sheet 「原本」 says, and is nothing but a proposal until somebody has seen
//! it. In a workbook that nobody has touched there is nothing to propose, and its document has the
//! check code that it had.

mod answer;
mod cell_problem;
mod change;
mod compared;
mod item;
mod layout;
mod original;
mod problem;
mod reading;
mod rows;
mod table;
mod value;
mod write;

pub use cell_problem::CellProblem;
pub use change::Change;
pub use problem::Problem;
pub use reading::{Reading, read, read_original};
pub use write::{Error, blank, write};
