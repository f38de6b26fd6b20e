//! `campaign new`.

use crate::campaign::skeleton;
use crate::cli::failure::Failure;
use std::fs;
use std::io;
use std::path::Path;

/// Writes the small campaign into a folder; nothing that is there is touched.
pub(super) fn run(folder: &Path) -> Result<String, Failure> {
    let place = folder.display().to_string();
    let fails = |error: io::Error| Failure::new(place.clone(), error.to_string(), "choose another folder");
    fs::create_dir_all(folder).map_err(fails)?;
    if fs::read_dir(folder).map_err(fails)?.next().is_some() {
        return Err(Failure::new(place, "the folder is not empty", "choose another folder, or a new name within it"));
    }
    let files = skeleton::files();
    for (name, text) in &files {
        fs::write(folder.join(name), text).map_err(fails)?;
    }
    Ok(format!(
        "{} files written to {place}\nnext: `coreper campaign check {place}/`, then change one file at a time",
        files.len()
    ))
}
