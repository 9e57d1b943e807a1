//! What the versions of the file are made of: values that check themselves while they are read,
//! so that the path of a wrong one is known, and that say the same in the JSON Schema.
//!
//! A derived reader alone is more lenient than a JSON Schema: it takes a list for an object and
//! the same key of a map twice, and refuses `12.0` where JSON knows only one kind of number.

mod date;
mod entries;
mod fixed;
mod id;
mod letters;
mod list;
mod number;
mod object;
mod row;
mod set;
mod whole;
mod word;

pub use date::Date;
pub use entries::Entries;
pub use fixed::{Format, Version};
pub use id::Id;
pub use letters::Letters;
pub use list::List;
pub use number::Number;
pub use object::Object;
pub use row::Row;
pub use set::Set;
pub use whole::{Whole, whole_number};
pub use word::{Named, Word};

/// Tells whether `value` says nothing: its key is then left out.
pub fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
