//! The screens of a seat in a browser: the same bytes as over ssh, along a websocket, with three pictures on their way at most.

use crate::host::hall::Hall;
use crate::host::seat::{AGAIN, OnScreens, Terminal};
use crate::host::term::lines::Coming;
use axum::extract::ws::{CloseFrame, Message, WebSocket};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

/// What the two ends call their language.
pub const LANGUAGE: &str = "coreper.term.1";
/// The largest message, in bytes.
pub const LARGEST: usize = 64 * 1024;
/// So many pictures are on their way.
const ON_THE_WAY: u32 = 3;
/// A write that does not move for so long is the end.
const STUCK: Duration = Duration::from_secs(30);
/// The size comes within so long.
const SIZE: Duration = Duration::from_secs(10);
/// How a line is closed when the seat was left there.
const LEFT: u16 = 4000;
/// The same when the screens have ended by a fault of the program.
const FELL: u16 = 1011;

/// Serves a line to its end.
pub async fn serve(mut socket: WebSocket, hall: Arc<Hall>, number: u32, page: Option<u64>) {
    let size = loop {
        match tokio::time::timeout(SIZE, socket.recv()).await {
            Ok(Some(Ok(Message::Text(text)))) => match resized(&text) {
                Some(size) => break size,
                None => return,
            },
            Ok(Some(Ok(Message::Ping(_) | Message::Pong(_)))) => {}
            Ok(Some(Ok(Message::Binary(_) | Message::Close(_)) | Err(_)) | None) | Err(_) => return,
        }
    };
    let kind = [("TERM", "xterm-256color"), ("COLORTERM", "truecolor"), ("LANG", "C.UTF-8")];
    let variables: BTreeMap<String, String> =
        kind.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    let terminal = Terminal { variables, size: Some(size), greeting: None, farewell: None };
    let Some(mut seat) = OnScreens::begin(hall, (number, page), terminal).await else { return };
    let (mut on_the_way, mut waiting) = (0, None);
    // Once nobody takes what is typed, the last pictures and the reason still go out.
    let mut taken = true;
    loop {
        tokio::select! {
            picture = seat.pictures.recv(), if on_the_way < ON_THE_WAY => {
                let Some(picture) = picture else {
                    // After a fault the window comes again by itself.
                    let code = if seat.fell() { FELL } else { LEFT };
                    let frame = CloseFrame { code, reason: "".into() };
                    let _ = socket.send(Message::Close(Some(frame))).await;
                    return;
                };
                on_the_way += 1;
                let written = tokio::time::timeout(STUCK, socket.send(Message::Binary(picture.into()))).await;
                if !matches!(written, Ok(Ok(()))) {
                    return;
                }
            }
            () = tokio::time::sleep(AGAIN), if waiting.is_some() || !seat.reads() => {}
            come = socket.recv(), if waiting.is_none() && seat.reads() => {
                // Of a reader that is slow, acknowledgements are read to the end.
                waiting = Some(match come {
                    Some(Ok(Message::Binary(bytes))) => {
                        if !taken {
                            continue;
                        }
                        seat.took(bytes.len());
                        Coming::Bytes(bytes.to_vec())
                    }
                    Some(Ok(Message::Text(text))) => {
                        seat.took(text.len());
                        let Some((columns, rows)) = resized(&text) else {
                            // Anything else says that a picture has arrived.
                            on_the_way = on_the_way.saturating_sub(1);
                            continue;
                        };
                        Coming::Size(columns, rows)
                    }
                    Some(Ok(Message::Ping(_) | Message::Pong(_))) => continue,
                    Some(Ok(Message::Close(_)) | Err(_)) | None => return,
                });
            }
        }
        taken &= seat.pass(&mut waiting);
    }
}

/// The size that a message tells of, if it does.
fn resized(text: &str) -> Option<(u16, u16)> {
    #[derive(serde::Deserialize)]
    struct Resize {
        resize: (u16, u16),
    }
    serde_json::from_str::<Resize>(text).ok().map(|it| it.resize)
}

#[cfg(test)]
mod tests {
    use super::resized;

    #[test]
    fn a_size_is_read_and_anything_else_is_none() {
        assert_eq!(resized("{\"resize\":[120,40]}"), Some((120, 40)));
        for other in ["{\"ack\":1}", "", "{\"resize\":[-1,4]}", "{\"resize\":[99999999,4]}", "[1,2]"] {
            assert_eq!(resized(other), None, "{other}");
        }
    }
}
