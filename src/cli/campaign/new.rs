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
    let before = folder.exists();
    fs::create_dir_all(folder).map_err(fails)?;
    if fs::read_dir(folder).map_err(fails)?.next().is_some() {
        return Err(Failure::new(place, "the folder is not empty", "choose another folder, or a new name within it"));
    }
    let files = skeleton::files();
    let write = |(name, text): (&String, &String)| {
        let path = folder.join(name);
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(path, text)
    };
    if let Err(error) = files.iter().try_for_each(write) {
        // Half a campaign is worse than none; what cannot be taken away again is named by the next attempt.
        for name in files.keys() {
            let _ = fs::remove_file(folder.join(name));
        }
        for within in files.keys().filter_map(|name| Path::new(name).parent()).filter(|within| *within != Path::new(""))
        {
            let _ = fs::remove_dir(folder.join(within));
        }
        if !before {
            let _ = fs::remove_dir(folder);
        }
        let cause = format!("{error}; nothing was kept");
        return Err(Failure::new(place, cause, "make room, or choose another folder"));
    }
    Ok(format!(
        "{} files written to {place}\nnext: `coreper campaign check {place}/`, then change one file at a time",
        files.len()
    ))
}
