//! A campaign by its name or path.

use crate::campaign::folder::{self, Found};
use crate::cli::failure::Failure;
use crate::words::folder::not_found;
use crate::words::text;

/// Finds a campaign by its name or path.
pub(super) fn find(name: &str) -> Result<Found, Failure> {
    folder::open(name).map_err(|error| Failure::new("campaign", not_found(&error), text::plain("campaign-list-next")))
}
