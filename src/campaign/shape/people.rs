//! `sources.yaml`, `roles.yaml` and `history.yaml`.

use super::union::VOTES;
use super::{BP, Form, Keys, Map, Record, Shape, Table, marked, may, must, record, told};

pub(super) static SOURCES: Record = record(&[must("sources", Shape::Map(&SOURCE_TABLE), "doc-people-sources-sources")]);

static SOURCE_TABLE: Map = Map { keys: Keys::New(Table::Sources), value: Shape::Record(&SOURCE), count: (0, 1_000) };

static SOURCE: Record = record(&[
    must("title", Shape::Term, "doc-people-source-title"),
    must("publisher", Shape::Term, "doc-people-source-publisher"),
    may("date", Shape::Date, "doc-people-source-date"),
    must("seen", Shape::Flag, "doc-people-source-seen"),
    may("url", Shape::Term, "doc-people-source-url"),
    may("note", Shape::Remark, "doc-people-source-note"),
]);

pub(super) static ROLES: Record = record(&[
    must("roles", Shape::Map(&ROLE_TABLE), "doc-people-roles-roles"),
    must("commission", Shape::Text, "doc-people-roles-commission"),
    must("beijing", Shape::Text, "doc-people-roles-beijing"),
    may("aims", Shape::Record(&OFFICES), "doc-people-roles-aims"),
]);

static OFFICES: Record = record(&[
    may("commission", Shape::List(&Shape::Record(&OBJECTIVE), 1, 6), "doc-people-aims-commission"),
    may("beijing", Shape::List(&Shape::Record(&OBJECTIVE), 1, 6), "doc-people-aims-beijing"),
]);

static ROLE_TABLE: Map = Map { keys: Keys::Of(Table::States), value: Shape::Record(&ROLE), count: (0, 40) };

static ROLE: Record = record(&[
    must("brief", Shape::Text, "doc-people-role-brief"),
    must("objectives", Shape::List(&Shape::Record(&OBJECTIVE), 1, 6), "doc-people-role-objectives"),
]);

static OBJECTIVE: Record = record(&[
    must("id", Shape::NewId(Form::Kebab), "doc-people-objective-id"),
    must("text", Shape::Text, "doc-people-objective-text"),
    must("when", Shape::Condition, "doc-people-objective-when"),
]);

pub(super) static INSTRUCTIONS: Record =
    record(&[must("instructions", Shape::Map(&LETTER_TABLE), "doc-people-instructions-instructions")]);

static LETTER_TABLE: Map = Map { keys: Keys::Of(Table::States), value: Shape::Record(&LETTERS), count: (0, 40) };

static LETTERS: Record = record(&[
    may("determination", Shape::Record(&LETTER), "doc-people-letters-determination"),
    may("package", Shape::Record(&LETTER), "doc-people-letters-package"),
    may("mandate", Shape::Record(&LETTER), "doc-people-letters-mandate"),
    may("settlement", Shape::Record(&LETTER), "doc-people-letters-settlement"),
]);

static LETTER: Record = marked(&[
    must("text", Shape::Text, "doc-people-letter-text"),
    may("vote", Shape::Word(VOTES), "doc-people-letter-vote"),
    may("objective", Shape::List(&DEMAND, 0, 4), "doc-people-letter-objective"),
    may("red_line", Shape::List(&DEMAND, 0, 4), "doc-people-letter-red-line"),
    must("fall_back", Shape::Word(VOTES), "doc-people-letter-fall-back"),
]);

static DEMAND: Shape = Shape::Tagged(&[
    must("scope", Shape::Word(&["narrow", "ordinary", "wide"]), "doc-people-demand-scope"),
    must("months", Shape::Figure(1, 12), "doc-people-demand-months"),
    must("no_reparation", Shape::True, "doc-people-demand-no-reparation"),
    must("without", Shape::Id(Table::Measures), "doc-people-demand-without"),
    must("cost", Shape::Figure(0, 10_000), "doc-people-demand-cost"),
    must("relief", BP, "doc-people-demand-relief"),
    must("security", Shape::True, "doc-people-demand-security"),
    must("verified", Shape::True, "doc-people-demand-verified"),
]);

pub(super) static HISTORY: Record =
    record(&[must("history", Shape::List(&Shape::Record(&HAPPENED), 0, 200), "doc-people-history-history")]);

static HAPPENED: Record = told(&[
    may("id", Shape::NewId(Form::Kebab), "doc-people-happened-id"),
    must("date", Shape::Date, "doc-people-happened-date"),
    must("text", Shape::Text, "doc-people-happened-text"),
]);
