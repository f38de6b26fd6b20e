//! Whether the game is in its file: what keeps it from there is said at the desk as long as it lasts, and tried again.

use super::Hall;
use crate::host::log::Line;
use crate::table::At;
use crate::words::number;
use crate::words::text::say;

/// After so long it is tried again, in milliseconds.
const AGAIN: At = 10_000;

impl Hall {
    /// What the desk reads as long as the game is not in its file.
    #[must_use]
    pub fn unsaved(&self) -> Option<String> {
        let saving = self.saving();
        let (since, why, waiting) = saving.unsaved.as_ref()?;
        let since = number::minutes_and_seconds(since / 1000);
        Some(say!("room-unsaved", since = since, waiting = *waiting, why = why.as_str()))
    }

    /// Once a second: tells the desk when the game is not in its file, and when it is again; tries again now and then.
    pub(in crate::host) fn look_after_the_file(&self) {
        let (now, line) = (self.now(), self.unsaved());
        let (told, rescued, again) = {
            let mut saving = self.saving();
            let told = (std::mem::replace(&mut saving.told, line.is_some()), line.is_some());
            let again = line.is_some() && now.saturating_sub(saving.tried) >= AGAIN;
            saving.tried = if again { now } else { saving.tried };
            (told, saving.rescued.take(), again)
        };
        match (told, line) {
            ((false, true), Some(line)) => {
                self.log(&Line::Unsaved);
                self.tell(line);
            }
            ((true, false), _) => self.tell(crate::words::text::plain("room-saved-again")),
            _ => {}
        }
        if let Some(rescued) = rescued {
            self.tell(rescued.to_string());
            self.inner().save = Some(rescued.to);
            self.keep();
        }
        let (inbox, to) = {
            let inner = self.inner();
            (inner.inbox.clone(), inner.save.clone())
        };
        if again && let Some(inbox) = inbox {
            inbox.save(to);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::host::actor::InFile;
    use crate::host::hall::trial;
    use crate::session::save::SaveTrouble;

    #[test]
    fn the_desk_reads_what_is_not_saved_as_long_as_it_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let hall = trial::hall(Some(folder.path().join("game.jsonl")));
        std::thread::sleep(std::time::Duration::from_millis(2));
        let says = |trouble: Option<&str>| {
            let path = folder.path().join("game.jsonl");
            let trouble = trouble.map(|why| SaveTrouble { path, why: why.to_owned(), waiting: 3 });
            hall.saving().hear(hall.now(), InFile { trouble, rescued: None });
            hall.look_after_the_file();
            hall.told_since(0).into_iter().map(|(_, line)| line).collect::<Vec<_>>()
        };
        assert_eq!((hall.unsaved(), says(None).len()), (None, 0));
        let told = says(Some("no space"));
        assert!(told.len() == 1 && told[0].contains("no space") && told[0].contains("3 waiting"), "{told:?}");
        assert!(hall.unsaved().is_some() && says(Some("no space")).len() == 1, "told once, and it stands");
        assert_eq!(says(None).len(), 2);
        assert_eq!(hall.unsaved(), None);
    }
}
