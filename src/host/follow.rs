//! A page that is followed: along a websocket the browser is sent the page anew whenever it would be another one. Where no line opens
//! the browser asks by itself and waits for the answer; what it shows is the same.

use crate::host::hall::Hall;
use axum::extract::ws::{CloseFrame, Message, WebSocket, WebSocketUpgrade};
use axum::response::Response;
use maud::Markup;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;

/// What the two ends call their language.
pub const LANGUAGE: &str = "coreper.html.1";
/// What a page is told that is shown elsewhere since.
pub const ELSEWHERE: &str = "elsewhere";
/// What a page is asked now and then; it answers with anything. A line that is open says nothing of a page that is frozen.
const ARE_YOU_THERE: &str = "?";
/// It is asked after so long in which nothing was heard.
const QUIET: Duration = Duration::from_secs(25);
/// The line ends when nothing is heard for so long.
const SILENT: Duration = Duration::from_secs(35);
/// A write that does not move for so long is the end.
const STUCK: Duration = Duration::from_secs(30);
/// The largest message of a browser, in bytes.
const LARGEST: usize = 16 * 1024;
/// How a line is closed whose page is not there any more: it is to be loaded again.
const GONE: u16 = 4003;

/// A page that somebody looks at.
pub struct Followed {
    /// What names the page that is shown.
    pub since: String,
    /// What names the page that would be shown now.
    pub mark: Box<dyn Fn() -> String + Send + Sync>,
    /// The page as it is now; none if it is not there any more.
    pub page: Arc<dyn Fn() -> Option<Markup> + Send + Sync>,
    /// What is held while the line is open.
    pub held: Box<dyn Send + Sync>,
}

/// Answers with a line along which a page is followed.
pub fn along(upgrade: WebSocketUpgrade, hall: Arc<Hall>, followed: Followed) -> Response {
    let upgrade = upgrade.protocols([LANGUAGE]).max_message_size(LARGEST).max_frame_size(LARGEST);
    let upgrade = upgrade.read_buffer_size(4 * 1024).write_buffer_size(0).max_write_buffer_size(512 * 1024);
    upgrade.on_upgrade(move |socket| serve(socket, hall, followed))
}

/// Serves a line to its end. The newest page alone is sent, however slowly it is read.
async fn serve(mut socket: WebSocket, hall: Arc<Hall>, followed: Followed) {
    let Followed { mut since, mark, page, held: _held } = followed;
    let mut news = hall.listen();
    let mut heard = Instant::now();
    let mut asked = false;
    loop {
        news.borrow_and_update();
        let now = mark();
        if now == ELSEWHERE {
            let _ = sent(&mut socket, ELSEWHERE.to_owned()).await;
            return;
        }
        if now != since {
            let make = Arc::clone(&page);
            let sheet = tokio::task::spawn_blocking(move || make()).await;
            let Ok(Some(markup)) = sheet else {
                let frame = CloseFrame { code: GONE, reason: "".into() };
                let _ = socket.send(Message::Close(Some(frame))).await;
                return;
            };
            if !sent(&mut socket, markup.into_string()).await {
                return;
            }
            since = now;
        }
        let until = heard + if asked { SILENT } else { QUIET };
        tokio::select! {
            changed = news.changed() => if changed.is_err() { return },
            come = socket.recv() => match come {
                Some(Ok(Message::Text(_) | Message::Binary(_))) => (heard, asked) = (Instant::now(), false),
                // A pong is the browser's own and not the page's.
                Some(Ok(Message::Ping(_) | Message::Pong(_))) => {}
                Some(Ok(Message::Close(_)) | Err(_)) | None => return,
            },
            () = tokio::time::sleep_until(until) => {
                if asked || !sent(&mut socket, ARE_YOU_THERE.to_owned()).await {
                    return;
                }
                asked = true;
            }
        }
    }
}

/// Whether a text went out.
async fn sent(socket: &mut WebSocket, text: String) -> bool {
    matches!(tokio::time::timeout(STUCK, socket.send(Message::Text(text.into()))).await, Ok(Ok(())))
}
