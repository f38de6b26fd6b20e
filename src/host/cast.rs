//! The wall as a recording that terminals play again (asciicast, version 2: a head, then a line for each picture with its time in
//! seconds). It holds what the wall shows and nothing of any seat; its time is the room's, and no wall clock stands in it.

use crate::host::hall::{Hall, Stage};
use crate::host::html::wall;
use crate::host::plainly::page::read;
use crate::host::plainly::watch::picture;
use crate::table::At;
use crate::words::text::{plain, say};
use serde_json::json;
use std::fs::{File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// The size of its pictures, in columns and rows: as large as a projector is read from.
const SIZE: (u16, u16) = (100, 30);
/// Between two looks.
const LOOK: Duration = Duration::from_millis(500);

/// A recording that was begun.
#[derive(Debug)]
pub struct Cast {
    file: File,
    path: PathBuf,
    began: Option<At>,
    last: String,
}

impl Cast {
    /// Begins one in a new file.
    ///
    /// # Errors
    /// When it is there already, or cannot be written.
    pub fn begin(path: &Path) -> io::Result<Self> {
        let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
        let (width, height) = SIZE;
        writeln!(file, "{}", json!({"version": 2, "width": width, "height": height, "title": plain("host-title")}))?;
        Ok(Self { file, path: path.to_owned(), began: None, last: String::new() })
    }

    /// Adds what the wall shows now, if it is another picture.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn look(&mut self, hall: &Hall) -> io::Result<()> {
        let picture = picture(&read(&wall::page(hall).into_string()).lines, SIZE);
        if picture == self.last {
            return Ok(());
        }
        let now = hall.now();
        let at = now.saturating_sub(*self.began.get_or_insert(now));
        // Milliseconds as seconds, written from whole numbers: the same on any machine.
        writeln!(self.file, "[{}.{:03}, \"o\", {}]", at / 1000, at % 1000, json!(picture))?;
        self.last = picture;
        Ok(())
    }

    /// Records until the session ends or nothing more can be written, in a thread of its own.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn run(mut self, hall: Arc<Hall>) -> io::Result<()> {
        let run = move || {
            let mut pulse = None;
            while hall.stage() != Stage::Ended {
                // The clock of the room moves without news.
                let now = (hall.pulse(), hall.now() / 5_000);
                if pulse.replace(now) != Some(now)
                    && let Err(error) = self.look(&hall)
                {
                    let (file, why) = (self.path.display().to_string(), error.to_string());
                    hall.tell(say!("room-cast-over", file = file, why = why));
                    return;
                }
                std::thread::sleep(LOOK);
            }
        };
        std::thread::Builder::new().name("cast".to_owned()).spawn(run).map(|_| ())
    }
}

#[cfg(test)]
mod tests {
    use super::Cast;
    use crate::host::hall::trial;

    #[test]
    fn the_wall_is_recorded_as_it_changes_and_an_old_recording_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("wall.cast");
        let hall = trial::hall(None);
        let mut cast = Cast::begin(&path).unwrap();
        cast.look(&hall).unwrap();
        cast.look(&hall).unwrap();
        hall.join("KOLE-42", "Ann", "DE", None, [127, 0, 0, 1].into()).unwrap();
        cast.look(&hall).unwrap();
        let text = std::fs::read_to_string(&path).unwrap();
        let lines: Vec<serde_json::Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!((lines.len(), lines[0]["version"].as_u64()), (3, Some(2)), "{text}");
        assert!(lines[2][0].is_number() && lines[2][1] == "o", "{text}");
        assert!(lines[1][2].as_str().unwrap().contains("KOLE-42") && lines[2][2] != lines[1][2]);
        assert!(!text.contains("Ann"), "seats and no names");
        assert!(Cast::begin(&path).is_err());
    }
}
