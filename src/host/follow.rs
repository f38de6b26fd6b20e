//! A page that is followed: along a websocket the browser is sent the page anew whenever it would be another one. Where no line opens
//! the browser asks by itself and waits for the answer; what it shows is the same.

use crate::host::hall::{Hall, Stage};
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
/// What a page is told whose session has ended: it stays to be read, and asks no more.
pub const ENDED: &str = "ended";
/// What a page is asked now and then; it answers with anything. A line that is open says nothing of a page that is frozen.
const ARE_YOU_THERE: &str = "?";
/// It is asked after so long in which nothing was heard.
const QUIET: Duration = Duration::from_secs(25);
/// The line ends when nothing is heard for so long.
const SILENT: Duration = Duration::from_secs(35);
/// A write that does not move for so long is the end.
const STUCK: Duration = Duration::from_secs(30);
/// Who asks instead of following is answered after so long at the latest.
const POLL: Duration = Duration::from_secs(25);
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

/// What names a page: another one where another word, or that the session has ended.
fn named(hall: &Hall, mark: impl Fn() -> String) -> String {
    if hall.stage() == Stage::Ended { ENDED.to_owned() } else { mark() }
}

/// Waits until a page would be another one than it was, or a while; what names it then.
pub async fn changed(hall: &Hall, since: String, mark: impl Fn() -> String) -> String {
    let mut news = hall.listen();
    let look = async {
        loop {
            news.borrow_and_update();
            let now = named(hall, &mark);
            if now != since || news.changed().await.is_err() {
                return now;
            }
        }
    };
    tokio::time::timeout(POLL, look).await.unwrap_or(since.clone())
}

/// Serves a line to its end. The newest page alone is sent, however slowly it is read.
async fn serve(mut socket: WebSocket, hall: Arc<Hall>, followed: Followed) {
    let _online = hall.line();
    let Followed { mut since, mark, page, held: _held } = followed;
    let mut news = hall.listen();
    let mut heard = Instant::now();
    let mut asked = false;
    loop {
        news.borrow_and_update();
        let now = named(&hall, &mark);
        if matches!(now.as_str(), ELSEWHERE | ENDED) {
            let _ = sent(&mut socket, now).await;
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
