//! What a share of the working hours comes to.

use content::Words;
use readiness::Profile;

/// Says how many hours a month the department's share comes to.
#[must_use]
pub fn hours_of_share(words: &'static Words, profile: &Profile) -> String {
    let department = words.department;
    let Some(staff) = profile.staff else { return department.share_open.into() };
    if profile.usual_hours() == 0 {
        return department.share_nothing.into();
    }
    let usual = department.share_means(staff, profile.usual_hours());
    if profile.busy.is_empty() {
        return usual;
    }
    [usual, department.share_busy(profile.busy_hours())].join(" ")
}
