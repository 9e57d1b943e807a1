//! What people see. Pages are wiring, components are shown things; neither decides anything
//! about a department.

mod components;
mod context;
mod keys;
mod layout;
mod pages;
mod root;
mod route;

pub use context::{App, Asked, Counting, Plan, alike, counting, gradually, use_app};
pub use root::Root;
pub use route::Route;
