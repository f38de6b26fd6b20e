//! What a game came to, for scripts and in a few lines.

use crate::base::ids::Seat;
use crate::session::{Book, Dashboard, indicator_word, length_word};
use crate::words::text::say;
use serde::{Serialize, Serializer};
use std::fmt::Write as _;

/// What a game came to. The fields stand in the order in which the JSON document has them.
#[derive(Serialize)]
pub(super) struct Summary {
    campaign: String,
    length: &'static str,
    level: &'static str,
    seed: u64,
    rounds_played: u16,
    ending: Option<String>,
    #[serde(serialize_with = "indicators")]
    dashboard: Dashboard,
    digest: String,
}

impl Summary {
    /// What a session has come to.
    pub(super) fn of(session: &Book) -> Self {
        let (view, options) = (session.view(Seat::Observer), session.options());
        let ending = view.ended().map(|id| session.campaign().text.ending(id).id.clone());
        Self {
            campaign: session.campaign().text.id.clone(),
            length: length_word(options.setup.length),
            level: options.level.id(),
            seed: options.seed,
            rounds_played: view.round(),
            ending,
            dashboard: session.dashboard(Seat::Facilitator),
            digest: session.digest().to_string(),
        }
    }

    /// As one JSON document.
    pub(super) fn json(&self) -> String {
        // Numbers and strings always have a JSON text.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// In a few lines.
    pub(super) fn text(&self, session: &Book) -> String {
        let Self { campaign, length, level, seed, rounds_played, ending, dashboard, digest } = self;
        let title = session.view(Seat::Observer).ended().map(|id| session.campaign().text.ending(id).title.as_str());
        let mut text = say!(
            "summary-head",
            campaign = campaign.as_str(),
            length = *length,
            level = *level,
            seed = seed.to_string(),
            rounds = *rounds_played,
        ) + "\n";
        if let (Some(id), Some(title)) = (ending, title) {
            let _ = writeln!(text, "{}", say!("summary-ending", title = title, id = id.as_str()));
        }
        for (which, value) in dashboard.all() {
            let _ = writeln!(text, "  {:<12} {value:>6}", indicator_word(which));
        }
        let _ = writeln!(text, "digest: {digest}");
        text
    }
}

/// A dashboard as a map, in the order in which indicators are shown.
pub(super) fn indicators<S: Serializer>(dashboard: &Dashboard, to: S) -> Result<S::Ok, S::Error> {
    to.collect_map(dashboard.all().map(|(which, value)| (indicator_word(which), value)))
}
