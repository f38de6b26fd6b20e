//! The desk over http: on this very machine alone, and for whoever has the link that stands at the desk in the terminal. What is sent
//! is an order of the desk in lines, but for the end of the session, which is the terminal's.

use super::site::{On, Upgrade};
use crate::host::desk::{self, Came};
use crate::host::follow::{self, Followed};
use crate::host::hall::Hall;
use crate::host::html::desk::{Part, page as desk_page};
use crate::host::html::desk_seat;
use crate::host::html::{self, act};
use crate::host::tables::Tables;
use crate::session::seat;
use crate::show::prompt::Next;
use crate::words::text::{plain, say};
use axum::extract::{ConnectInfo, Form, Path, Query, Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::{self, Next as Onward};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Extension, Router};
use serde::Deserialize;
use std::net::SocketAddr;
use std::sync::Arc;

/// The table whose desk was opened.
type At = Extension<Arc<Hall>>;

/// The pages of the desk.
pub(super) fn routes(tables: Tables) -> Router {
    let inside = Router::new()
        .route("/desk/", get(now))
        .route("/desk/{part}", get(part))
        .route("/desk/tables", get(compared))
        .route("/desk/do", post(act_on))
        .route("/desk/poll", get(poll))
        .route("/desk/seat/{code}", get(seat_page).post(seat_act))
        .layer(middleware::from_fn_with_state(tables.clone(), known));
    Router::new()
        .route("/desk/in/{secret}", get(enter))
        .merge(inside)
        .layer(middleware::from_fn(here))
        .with_state(tables)
}

/// Only whoever sits at the machine itself.
async fn here(request: Request, next: Onward) -> Response {
    let from = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(from)| from.ip());
    if from.is_some_and(|ip| ip.is_loopback()) {
        next.run(request).await
    } else {
        StatusCode::NOT_FOUND.into_response()
    }
}

/// The table whose desk somebody has opened.
pub(super) fn hall_of<'t>(tables: &'t Tables, headers: &HeaderMap) -> Option<&'t Arc<Hall>> {
    let all = headers.get_all(header::COOKIE).into_iter().filter_map(|value| value.to_str().ok());
    let found = all.flat_map(|text| text.split(';')).find_map(|pair| pair.trim().strip_prefix("desk="))?;
    tables.of_desk(found)
}

/// Only whoever has come by the link.
async fn known(State(tables): State<Tables>, mut request: Request, next: Onward) -> Response {
    let Some(hall) = hall_of(&tables, request.headers()).cloned() else {
        return no_link();
    };
    request.extensions_mut().insert(hall);
    next.run(request).await
}

/// Whoever has no link, or one that opens nothing, is told where one stands.
fn no_link() -> Response {
    (StatusCode::FORBIDDEN, Html(html::no_desk_link().into_string())).into_response()
}

/// The link at the desk gives a cookie, so that no address holds the secret afterwards.
async fn enter(State(tables): State<Tables>, Path(secret): Path<String>) -> Response {
    if tables.of_desk(&secret).is_none() {
        return no_link();
    }
    let mut response = Redirect::to("/desk/").into_response();
    let cookie = format!("desk={secret}; Path=/desk/; HttpOnly; SameSite=Strict");
    if let Ok(value) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
    response
}

async fn made(make: impl FnOnce() -> maud::Markup + Send + 'static) -> Response {
    let page = tokio::task::spawn_blocking(make).await;
    page.map_or_else(
        |_| StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        |markup| Html(markup.into_string()).into_response(),
    )
}

/// A page of the desk, made once; or followed along a line, if one was opened for that.
async fn looked_at(
    hall: Arc<Hall>,
    since: String,
    line: Upgrade,
    make: impl Fn(&Hall) -> maud::Markup + Send + Sync + 'static,
) -> Response {
    let Ok(line) = line else { return made(move || make(&hall)).await };
    let (marked, shown) = (Arc::clone(&hall), Arc::clone(&hall));
    let mark = Box::new(move || marked.pulse().to_string());
    let page = Arc::new(move || Some(make(&shown)));
    follow::along(line, hall, Followed { since, mark, page, held: Box::new(()) })
}

async fn now(Extension(hall): At, Query(On { since, said, .. }): Query<On>, line: Upgrade) -> Response {
    looked_at(hall, since, line, move |hall| desk_page(hall, Part::Now, said)).await
}

/// All tables beside each other.
async fn compared(
    State(tables): State<Tables>,
    Extension(hall): At,
    Query(On { since, .. }): Query<On>,
    line: Upgrade,
) -> Response {
    looked_at(hall, since, line, move |hall| html::desk::compared(hall, &tables)).await
}

async fn part(
    Extension(hall): At,
    Path(end): Path<String>,
    Query(On { since, said, .. }): Query<On>,
    line: Upgrade,
) -> Response {
    looked_at(hall, since, line, move |hall| desk_page(hall, Part::of(&end), said)).await
}

async fn seat_page(Extension(hall): At, Path(code): Path<String>, Query(on): Query<On>, line: Upgrade) -> Response {
    let Some(of) = seat::parse(hall.campaign(), &code) else { return StatusCode::NOT_FOUND.into_response() };
    looked_at(hall, on.since.clone(), line, move |hall| desk_seat::page(hall, of, on.place(hall), (None, on.said)))
        .await
}

/// A step of a form for a seat; when it is whole, the reason is asked for.
async fn seat_act(
    Extension(hall): At,
    Path(code): Path<String>,
    Form(fields): Form<Vec<(String, String)>>,
) -> Response {
    let Some(of) = seat::parse(hall.campaign(), &code) else { return StatusCode::NOT_FOUND.into_response() };
    let asked = Arc::clone(&hall);
    let step = tokio::task::spawn_blocking(move || {
        let page = asked.desk_page().ok_or_else(|| plain("room-not-begun"))?;
        let sight = page.through(of).map_err(|_| plain("seated-stale"))?;
        let matter = sight.asked_for().ok_or_else(|| plain("seated-stale"))?;
        act::step(&sight, matter, &fields)
    });
    match step.await.unwrap_or_else(|_| Err(plain("seated-stale"))) {
        Ok(Next::Ask(asked)) => {
            let place = html::place(&hall, Some(&asked.path.to_string()));
            Redirect::to(&format!("/desk/seat/{code}{place}")).into_response()
        }
        Ok(Next::Do(command)) => made(move || desk_seat::confirm(&hall, of, &command)).await,
        Err(why) => made(move || desk_seat::page(&hall, of, None, (Some(&why), None))).await,
    }
}

/// An order, made of the fields of a form.
async fn act_on(Extension(hall): At, Form(fields): Form<Vec<(String, String)>>) -> Response {
    let get = |name: &str| fields.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim());
    let word = get("word").to_owned();
    let line = line(&word, &fields);
    // Back to where it was sent from, and nowhere else.
    let back: String = get("back").chars().filter(|c| c.is_ascii_alphanumeric() || *c == '/').take(40).collect();
    let ends = matches!(line.split_whitespace().next(), Some("end" | "quit"));
    let done = tokio::task::spawn_blocking(move || {
        let said = if ends { Came::Said(vec![plain("host-desk-not-end")]) } else { desk::order(&hall, &line) };
        match said {
            Came::Said(lines) => {
                Some(hall.tell_numbered(say!("host-desk-order", order = line, said = lines.join(" "))))
            }
            Came::End => None,
        }
    });
    // What it came to stands on the page that it was sent from.
    let said = done.await.ok().flatten();
    Redirect::to(&html::desk::answered(&back, said)).into_response()
}

/// The order that fields make: its word, to whom, what, by how much, and why.
fn line(word: &str, fields: &[(String, String)]) -> String {
    let all = |name: &str| {
        fields.iter().filter(|(key, _)| key == name).map(|(_, value)| value.trim()).collect::<Vec<_>>().join(" ")
    };
    let (first, to, rest, by, why) = (all("first"), all("to"), all("rest"), all("by"), all("why"));
    let effects = all("effects");
    let effects = if effects.is_empty() { effects } else { format!("| {effects}") };
    let to = if to.is_empty() { to } else { format!("{to}:") };
    let because = if word == "as" { "because" } else { "" };
    let parts = [&first, word, &to, &rest, &by, because, &why, &effects];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

#[derive(Deserialize)]
struct Since {
    since: String,
}

/// Answers when the page would be another one, or after a while.
async fn poll(Extension(hall): At, Query(Since { since }): Query<Since>, _: HeaderMap) -> Response {
    follow::changed(&hall, since, || hall.pulse().to_string()).await.into_response()
}
