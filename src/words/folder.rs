//! Where a campaign was found, and why none was.

use crate::campaign::folder::{NotFound, Origin};
use crate::words::text::say;

/// Where a campaign was found.
#[must_use]
pub fn origin(origin: &Origin) -> String {
    match origin {
        Origin::Builtin(name) => say!("folder-builtin", name = name.as_str()),
        Origin::Folder(path) => say!("folder-campaign", path = path.display().to_string()),
    }
}

/// Why no campaign was found.
#[must_use]
pub fn not_found(why: &NotFound) -> String {
    match why {
        NotFound::Unknown { name, suggestion: None } => say!("folder-unknown", name = name.as_str()),
        NotFound::Unknown { name, suggestion: Some(near) } => {
            say!("folder-unknown.near", name = name.as_str(), near = near.as_str())
        }
        NotFound::NotAFolder(path) => say!("folder-file", path = path.display().to_string()),
        NotFound::Empty(path) => say!("folder-empty", path = path.display().to_string()),
        NotFound::Unreadable { path, error } => {
            say!("folder-unreadable", path = path.display().to_string(), error = error.to_string())
        }
    }
}
