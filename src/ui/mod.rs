//! What people see. Pages are wiring, components are shown things; neither decides anything
//! about a department.

mod app;
mod components;
mod desk;
mod frame;
mod pages;
mod route;
mod say;

pub use app::App;
pub use desk::{Desk, use_desk};
pub use route::Route;
