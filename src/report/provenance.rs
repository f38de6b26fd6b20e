//! How much of a campaign is known, estimated or invented: marks counted.

use crate::campaign::Campaign;
use crate::campaign::provenance::Mark;

/// All marks, the best known first.
pub const MARKS: [Mark; 4] = [Mark::Source, Mark::Secondary, Mark::Estimate, Mark::Invented];

/// How many figures, and how many records such as events and habits, bear a mark.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Marked {
    /// The mark.
    pub mark: Mark,
    /// Figures.
    pub figures: usize,
    /// Records.
    pub records: usize,
}

/// The marks of a campaign, counted.
#[must_use]
pub fn marks(campaign: &Campaign) -> [Marked; 4] {
    MARKS.map(|mark| Marked {
        mark,
        figures: campaign.provenance.figures().filter(|(_, figure)| figure.mark == mark).count(),
        records: campaign.provenance.records().filter(|(_, basis)| basis.mark == mark).count(),
    })
}
