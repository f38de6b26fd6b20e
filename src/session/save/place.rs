//! Where saves belong, and what they are called.

use super::error::SaveError;
use crate::campaign::Campaign;
use crate::session::options::{Options, length_word};
use etcetera::BaseStrategy as _;
use std::env;
use std::path::PathBuf;

/// The folder of saves: `COREPER_HOME`, or `coreper` in the platform's folder for data.
///
/// # Errors
/// When neither is known.
pub fn folder() -> Result<PathBuf, SaveError> {
    if let Some(home) = env::var_os("COREPER_HOME").filter(|home| !home.is_empty()) {
        return Ok(PathBuf::from(home));
    }
    let places = etcetera::choose_base_strategy().map_err(|_| SaveError::NoHome)?;
    Ok(places.data_dir().join("coreper"))
}

/// The name of a save, such as `october-2025-standard`: no clock tells games apart, a number behind it does. The seed is no part of
/// it: who sees it could rehearse the same game in another window.
pub(super) fn name(campaign: &Campaign, options: &Options) -> String {
    let id: String = campaign.text.id.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    format!("{id}-{}", length_word(options.setup.length))
}
