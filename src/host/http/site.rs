//! What all pages share: the tables, who somebody is by their cookie, and how a page is answered with.

use crate::host::hall::Hall;
use crate::host::people::Person;
use crate::host::tables::Tables;
use axum::extract::ws::WebSocketUpgrade;
use axum::extract::ws::rejection::WebSocketUpgradeRejection;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use serde::Deserialize;
use std::sync::Arc;

/// What pages are made with.
#[derive(Clone)]
pub struct Site {
    /// All tables.
    pub tables: Tables,
    /// The names by which browsers may call the host, without ports; any address of this machine is one as well.
    pub names: Arc<Vec<String>>,
}

/// A page, and how it is looked at.
#[derive(Deserialize, Default)]
pub(super) struct On {
    /// A place in a form.
    #[serde(default)]
    pub(super) path: Option<String>,
    /// In which month that form was begun; what it asks is for that month.
    #[serde(default)]
    pub(super) month: Option<u16>,
    /// Which line at the desk answered what was sent from this page of the desk.
    #[serde(default)]
    pub(super) said: Option<usize>,
    /// What names the page that is shown already, of one that is followed.
    #[serde(default)]
    pub(super) since: String,
    /// Which of somebody's pages it is, of one that is followed.
    #[serde(default)]
    pub(super) page: Option<u64>,
}

impl On {
    /// The place in a form, as long as it is of this month.
    pub(super) fn place(&self, hall: &Hall) -> Option<&str> {
        self.path.as_deref().filter(|_| self.month.is_none() || self.month == hall.month())
    }
}

/// Whether a line is to be opened along which a page is followed.
pub(super) type Upgrade = Result<WebSocketUpgrade, WebSocketUpgradeRejection>;

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
