//! `sources.yaml`, `roles.yaml` and `history.yaml`.

use super::{Form, Keys, Map, Record, Shape, Table, may, must, record, told};

pub(super) static SOURCES: Record = record(&[must("sources", Shape::Map(&SOURCE_TABLE), "The sources, by id.")]);

static SOURCE_TABLE: Map = Map { keys: Keys::New(Table::Sources), value: Shape::Record(&SOURCE), count: (0, 1_000) };

static SOURCE: Record = record(&[
    must("title", Shape::Term, "The title."),
    must("publisher", Shape::Term, "Who published it."),
    may("date", Shape::Date, "When."),
    must("seen", Shape::Flag, "Whether the author saw it."),
    may("url", Shape::Term, "Where it can be read."),
    may("note", Shape::Remark, "Anything else."),
]);

pub(super) static ROLES: Record = record(&[
    must("roles", Shape::Map(&ROLE_TABLE), "One for each state."),
    must("commission", Shape::Text, "The Commission's role sheet."),
    must("beijing", Shape::Text, "Beijing's role sheet."),
]);

static ROLE_TABLE: Map = Map { keys: Keys::Of(Table::States), value: Shape::Record(&ROLE), count: (0, 40) };

static ROLE: Record = record(&[
    must("brief", Shape::Text, "One page: who you are, what you want, what you fear, whom you talk to."),
    must("objectives", Shape::List(&Shape::Record(&OBJECTIVE), 1, 6), "Private objectives."),
]);

static OBJECTIVE: Record = record(&[
    must("id", Shape::NewId(Form::Kebab), "The objective's id."),
    must("text", Shape::Text, "What is wanted."),
    must("when", Shape::Condition, "What must hold at the end."),
]);

pub(super) static HISTORY: Record =
    record(&[must("history", Shape::List(&Shape::Record(&HAPPENED), 0, 200), "In the order of dates.")]);

static HAPPENED: Record = told(&[
    may("id", Shape::NewId(Form::Kebab), "Its id."),
    must("date", Shape::Date, "When."),
    must("text", Shape::Text, "What."),
]);
