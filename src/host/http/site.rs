//! What all pages share: the tables, who somebody is by their cookie, and how a page is answered with.

use crate::host::hall::Hall;
use crate::host::people::Person;
use crate::host::tables::Tables;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use std::sync::Arc;

/// What pages are made with.
#[derive(Clone)]
pub struct Site {
    /// All tables.
    pub tables: Tables,
    /// The names by which browsers may call the host, without ports; any address of this machine is one as well.
    pub names: Arc<Vec<String>>,
}

pub(super) fn page(markup: maud::Markup) -> Response {
    Html(markup.into_string()).into_response()
}

/// The cookie of somebody's page.
pub(super) fn token(headers: &HeaderMap) -> Option<String> {
    let all = headers.get_all(header::COOKIE).into_iter().filter_map(|value| value.to_str().ok());
    let one = all.flat_map(|text| text.split(';')).find_map(|pair| pair.trim().strip_prefix("seat="))?;
    Some(one.to_owned())
}

/// Somebody, with the table at which they sit.
pub(super) fn known(site: &Site, number: u32, headers: &HeaderMap) -> Option<(Arc<Hall>, Person)> {
    let hall = site.tables.of_person(number);
    Some((Arc::clone(hall), hall.known(number, &token(headers)?)?))
}

/// The cookies of somebody's page, and the way to it.
pub(super) fn welcome(number: u32, token: &str) -> Response {
    const WEEK: u32 = 7 * 24 * 60 * 60;
    let seat = format!("seat={token}; Path=/p/{number}/; HttpOnly; SameSite=Lax; Max-Age={WEEK}");
    let last = format!("last={number}; Path=/; HttpOnly; SameSite=Lax; Max-Age={WEEK}");
    let mut response = Redirect::to(&format!("/p/{number}/")).into_response();
    for cookie in [seat, last] {
        if let Ok(value) = HeaderValue::from_str(&cookie) {
            response.headers_mut().append(header::SET_COOKIE, value);
        }
    }
    response
}
