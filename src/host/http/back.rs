//! The ways back for whoever has lost their page: number and digits, or a name and the desk's yes.

use super::site::{Site, page as answer, welcome};
use crate::host::html;
use crate::host::letting_back::Answer;
use axum::Form;
use axum::extract::{ConnectInfo, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use std::net::SocketAddr;

/// The page on which one comes back.
pub(super) async fn page() -> Response {
    answer(html::join::back(None))
}

#[derive(Deserialize)]
pub(super) struct Coming {
    number: String,
    digits: String,
}

/// By number and digits.
pub(super) async fn by_digits(
    State(site): State<Site>,
    axum::Extension(ConnectInfo(from)): axum::Extension<ConnectInfo<SocketAddr>>,
    Form(form): Form<Coming>,
) -> Response {
    tokio::time::sleep(site.tables.first().patience(from.ip())).await;
    let number = form.number.trim().parse::<u32>().unwrap_or_default();
    match site.tables.of_person(number).back(number, &form.digits) {
        Ok(token) => welcome(number, &token),
        Err(no) => {
            site.tables.first().guessed(from.ip());
            (StatusCode::FORBIDDEN, answer(html::join::back(Some(no)))).into_response()
        }
    }
}

#[derive(Deserialize)]
pub(super) struct Named {
    name: String,
}

/// Somebody has lost page and digits, and says by name who they are: the desk lets them in.
pub(super) async fn by_name(
    State(site): State<Site>,
    axum::Extension(ConnectInfo(from)): axum::Extension<ConnectInfo<SocketAddr>>,
    Form(form): Form<Named>,
) -> Response {
    tokio::time::sleep(site.tables.first().patience(from.ip())).await;
    site.tables.first().guessed(from.ip());
    // By this very name at any table, before one of the same letters.
    let found = [true, false]
        .into_iter()
        .find_map(|exactly| site.tables.all().find_map(|hall| Some((hall, hall.called_so(&form.name, exactly)?))));
    let ticket = match found {
        Some((hall, number)) => hall.ask_back(Some(number), &form.name),
        None => site.tables.first().ask_back(None, &form.name),
    };
    Redirect::to(&format!("/back/{ticket}")).into_response()
}

/// Whether the desk has let somebody in who said who they are.
pub(super) async fn waits(State(site): State<Site>, Path(ticket): Path<String>) -> Response {
    let mut answers = site.tables.all().map(|hall| hall.is_let_back(&ticket));
    match answers.find(|answer| *answer != Answer::Unknown).unwrap_or(Answer::Unknown) {
        Answer::In(number, token) => welcome(number, &token),
        Answer::Waits(word) => answer(html::join::waits(Some(&word))),
        Answer::Unknown => answer(html::join::waits(None)),
    }
}
