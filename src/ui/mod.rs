//! What people see. Pages are wiring, components are shown things; neither decides anything
//! about a department.

mod app;
mod banners;
mod components;
mod context;
mod derived;
mod desk;
mod effects;
mod el;
mod frame;
mod keys;
mod pages;
mod route;
mod say;
mod sentences;
mod trail;

pub use app::app;
pub use context::{App, use_app};
pub use desk::{Desk, use_desk};
pub use route::Route;
pub use trail::Trail;
