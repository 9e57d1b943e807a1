//! What is asked.

use crate::gate::Gate;
use crate::id::{AreaId, QuestionId};
use crate::level::Level;
use crate::stage::Stage;

/// A question (設問): one check, five levels. Its words are in the bank's texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Its name.
    pub id: QuestionId,
    /// The area that it counts for.
    pub area: AreaId,
    /// How much it counts there; 1 unless the bank says otherwise, at most 10.
    pub weight: u8,
    /// Whether the short path asks it.
    pub is_short: bool,
    /// Closed when the profile says no to one of these.
    pub gates: Vec<Gate>,
    /// How long an answer takes when one knows, in seconds.
    pub seconds: u16,
    /// How long it takes to find out when one does not, in minutes.
    pub ask_minutes: u16,
    /// For the cooperation area: the stage that it shows.
    pub stage: Option<Stage>,
    /// For the burden area: at this level or below, the burden counts as heavy whatever the
    /// score says.
    pub alarm: Option<Level>,
}
