//! `campaign new`.

use crate::campaign::skeleton;
use crate::cli::failure::Failure;
use crate::words::text::{self, say};
use std::fs;
use std::io;
use std::path::Path;

/// Writes the small campaign into a folder; nothing that is there is touched.
pub(super) fn run(folder: &Path) -> Result<String, Failure> {
    let place = folder.display().to_string();
    let fails = |error: io::Error| Failure::new(place.clone(), error.to_string(), text::plain("new-other-folder"));
    let before = folder.exists();
    fs::create_dir_all(folder).map_err(fails)?;
    if fs::read_dir(folder).map_err(fails)?.next().is_some() {
        return Err(Failure::new(place, text::plain("new-not-empty"), text::plain("new-not-empty.next")));
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
        let cause = say!("new-nothing-kept", error = error.to_string());
        return Err(Failure::new(place, cause, text::plain("new-nothing-kept.next")));
    }
    Ok(say!("new-written", files = files.len(), place = place))
}
