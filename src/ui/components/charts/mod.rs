//! Pictures of figures. What a picture shows is also in text beside it.

pub mod heat_map;
pub mod radar;
mod radar_shape;
pub mod score_bar;
