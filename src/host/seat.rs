//! A seat on screens while its line lasts: what comes along it goes in, pictures come out, and when it ends it is over.

use crate::host::hall::Hall;
use crate::host::hall::walls::Online;
use crate::host::limits::{self, Bucket};
use crate::host::log::Line;
use crate::host::plainly;
use crate::host::term::lines::Coming;
use crate::host::term::{self, Remote};
use crate::table::At;
use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;
use std::sync::mpsc::{SyncSender, TrySendError, sync_channel};
use std::time::Duration;
use tokio::sync::mpsc::Receiver;
use tokio::task::JoinHandle;

/// So many pieces of what somebody types may wait.
const TYPED: usize = 64;
/// Between two tries to pass on what somebody types faster than it is drawn.
pub const AGAIN: Duration = Duration::from_millis(20);
/// The two ends of a line: what comes along it, and what goes out.
pub type Ends = (std::sync::mpsc::Receiver<Coming>, tokio::sync::mpsc::Sender<Vec<u8>>);
/// Between two pulses: what happens at once is drawn once.
const BETWEEN: Duration = Duration::from_millis(30);

/// What is at the other end of a line, while the line lasts; dropping it ends it.
#[derive(Debug)]
pub struct OnScreens {
    hall: Arc<Hall>,
    typed: SyncSender<Coming>,
    /// What is to be shown, one picture after another.
    pub pictures: Receiver<Vec<u8>>,
    screens: Option<std::thread::JoinHandle<io::Result<()>>>,
    pulses: JoinHandle<()>,
    bytes: Bucket,
    /// Until when nothing more is read: too much has come.
    reads_at: At,
    /// Whoever has a seat there.
    _here: Option<Here>,
    _online: Online,
}

/// Somebody's line; dropping it says that they left.
#[derive(Debug)]
struct Here {
    hall: Arc<Hall>,
    number: u32,
}

impl Drop for Here {
    fn drop(&mut self) {
        self.hall.leave(self.number);
        self.hall.log(&Line::Line(self.number, false));
    }
}

/// What a terminal said of itself, and what is said there first.
#[derive(Debug, Default)]
pub struct Terminal {
    /// `TERM`, `LANG`, `COLORTERM` and the like.
    pub variables: BTreeMap<String, String>,
    /// Its size in columns and rows; none where lines are read and written, and no screens.
    pub size: Option<(u16, u16)>,
    /// What is said first, if anything.
    pub greeting: Option<String>,
    /// What is said when it was left: how to come back.
    pub farewell: Option<String>,
}

impl OnScreens {
    /// Begins for somebody, at the page that was opened for it if one was; nothing where the system gives no thread.
    pub async fn begin(hall: Arc<Hall>, who: (u32, Option<u64>), terminal: Terminal) -> Option<Self> {
        let Terminal { variables, size, greeting, farewell } = terminal;
        let run = move |hall: &Arc<Hall>, (number, page): (u32, u64), (coming, out): Ends| match size {
            Some(size) => term::run(hall, Remote { number, page, variables, size, greeting, farewell, coming, out }),
            None => plainly::run(hall, (number, page), greeting, coming, out),
        };
        Self::begin_with(hall, who, run).await
    }

    /// The same with what is run in the seat.
    async fn begin_with(
        hall: Arc<Hall>,
        (number, page): (u32, Option<u64>),
        run: impl FnOnce(&Arc<Hall>, (u32, u64), Ends) -> io::Result<()> + Send + 'static,
    ) -> Option<Self> {
        hall.arrive(number);
        let page = hall.place(number, page);
        hall.log(&Line::Line(number, true));
        // Who comes to a terminal comes to play.
        let back = Arc::clone(&hall);
        let _ = tokio::task::spawn_blocking(move || back.take_back(number)).await;
        let here = Here { hall: Arc::clone(&hall), number };
        let seat = Arc::clone(&hall);
        Self::open(hall, Some(here), move |ends| run(&seat, (number, page), ends))
    }

    /// Begins what is run for nobody's seat.
    pub fn of_no_seat(hall: Arc<Hall>, run: impl FnOnce(Ends) -> io::Result<()> + Send + 'static) -> Option<Self> {
        Self::open(hall, None, run)
    }

    fn open(
        hall: Arc<Hall>,
        here: Option<Here>,
        run: impl FnOnce(Ends) -> io::Result<()> + Send + 'static,
    ) -> Option<Self> {
        let (typed, coming) = sync_channel(TYPED);
        let (out, pictures) = tokio::sync::mpsc::channel::<Vec<u8>>(1);
        let screens = std::thread::Builder::new().name("seat".to_owned()).spawn(move || run((coming, out)));
        let pulses = tokio::spawn(pulse(Arc::clone(&hall), typed.clone()));
        let screens = screens.ok();
        let begun = screens.is_some();
        let online = hall.line();
        let seat = Self {
            hall,
            _online: online,
            typed,
            pictures,
            screens,
            pulses,
            bytes: Bucket::default(),
            reads_at: 0,
            _here: here,
        };
        begun.then_some(seat)
    }

    /// Whether the screens have ended by a fault of the program, once there are no more pictures: whoever sat there comes again.
    pub fn fell(&mut self) -> bool {
        let fell = self.screens.take().is_some_and(|screens| screens.join().is_err());
        if fell {
            self.hall.log(&Line::Fault);
        }
        fell
    }

    /// So many bytes have come from it: where that is more than anybody types, no more are read for a while.
    pub fn took(&mut self, bytes: usize) {
        let now = self.hall.now();
        let much = u32::try_from(bytes).unwrap_or(u32::MAX);
        self.reads_at = now.saturating_add(self.bytes.take(much, limits::TYPED, now));
    }

    /// Whether more can be read.
    #[must_use]
    pub fn reads(&self) -> bool {
        self.hall.now() >= self.reads_at
    }

    /// Passes on what waits to be passed on, if it can be taken now: who types faster than screens can be drawn waits, and pictures
    /// go out meanwhile. Says whether anybody is there to take it.
    pub fn pass(&self, waiting: &mut Option<Coming>) -> bool {
        let Some(coming) = waiting.take() else { return true };
        match self.typed.try_send(coming) {
            Ok(()) => true,
            Err(TrySendError::Disconnected(_)) => false,
            Err(TrySendError::Full(rest)) => {
                *waiting = Some(rest);
                true
            }
        }
    }
}

impl Drop for OnScreens {
    fn drop(&mut self) {
        self.pulses.abort();
        // Where there is no room for the word, the end of the line says it.
        let _ = self.typed.try_send(Coming::Gone);
    }
}

/// Passes on that something has happened, as often as the screens can take it.
async fn pulse(hall: Arc<Hall>, typed: SyncSender<Coming>) {
    let mut news = hall.listen();
    while news.changed().await.is_ok() {
        if matches!(typed.try_send(Coming::Pulse), Err(TrySendError::Disconnected(_))) {
            return;
        }
        tokio::time::sleep(BETWEEN).await;
    }
}

#[cfg(test)]
mod tests {
    use super::{OnScreens, Terminal};
    use crate::host::hall::trial;
    use std::sync::Arc;

    #[tokio::test]
    async fn a_panic_in_a_seat_ends_its_line_alone_and_the_seat_can_be_taken_again() {
        let hall = trial::hall(None);
        let here = std::net::IpAddr::from([127, 0, 0, 1]);
        let (ann, _) = hall.join("KOLE-42", "Ann", "DE", None, here).unwrap();
        let falls = OnScreens::begin_with(Arc::clone(&hall), (ann, None), |_, _, _| panic!("a fault of the screens"));
        let mut seat = falls.await.unwrap();
        assert!(seat.pictures.recv().await.is_none(), "no picture comes any more");
        assert!(seat.fell());
        drop(seat);
        let terminal = Terminal { size: Some((80, 24)), ..Terminal::default() };
        let mut again = OnScreens::begin(Arc::clone(&hall), (ann, None), terminal).await.unwrap();
        let mut seen = Vec::new();
        while !String::from_utf8_lossy(&seen).contains("Ann, you act for") {
            seen.extend(again.pictures.recv().await.unwrap());
        }
    }
}
