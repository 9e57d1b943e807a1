//! Lists in which nothing stands twice.

use std::collections::BTreeSet;
use std::fmt::Display;

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, Serializer};

use super::List;
use crate::Wrong;

/// A list of at most `MAX` items, none of them twice, written in their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Set<T, const MAX: usize>(BTreeSet<T>);

impl<T: Ord, const MAX: usize> FromIterator<T> for Set<T, MAX> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self(items.into_iter().collect())
    }
}

impl<T, const MAX: usize> IntoIterator for Set<T, MAX> {
    type Item = T;
    type IntoIter = std::collections::btree_set::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<T: Serialize, const MAX: usize> Serialize for Set<T, MAX> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de> + Ord + Display, const MAX: usize> Deserialize<'de> for Set<T, MAX> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut set = BTreeSet::new();
        for item in List::<T, MAX>::deserialize(deserializer)? {
            if set.contains(&item) {
                return Err(D::Error::custom(Wrong::twice(&item)));
            }
            set.insert(item);
        }
        Ok(Self(set))
    }
}

#[cfg(feature = "schema")]
impl<T: schemars::JsonSchema, const MAX: usize> schemars::JsonSchema for Set<T, MAX> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("Set_of_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let mut schema = List::<T, MAX>::json_schema(generator);
        schema.insert("uniqueItems".into(), true.into());
        schema
    }
}
