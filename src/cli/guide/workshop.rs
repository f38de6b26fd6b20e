//! The trainers' page: room and network, the first ten minutes, three plans, the desk, what to do when it goes wrong, afterwards.

use super::parts::{guide, points, says};
use crate::words::document::{Block, Column, Document, Table};
use crate::words::text::plain;

/// The first ten minutes: when, with what to do.
const MINUTES: [&str; 6] = ["shop-min-1", "shop-min-2", "shop-min-3", "shop-min-4", "shop-min-5", "shop-min-6"];

/// Plans: how long, with the line to type and how the time is spent.
const PLANS: [&str; 3] = ["shop-plan-1", "shop-plan-2", "shop-plan-3"];

/// What can go wrong, with what to do.
const WRONG: [&str; 11] = [
    "shop-wrong-1",
    "shop-wrong-2",
    "shop-wrong-3",
    "shop-wrong-4",
    "shop-wrong-5",
    "shop-wrong-6",
    "shop-wrong-7",
    "shop-wrong-8",
    "shop-wrong-10",
    "shop-wrong-11",
    "shop-wrong-9",
];

pub(super) fn document() -> Document {
    guide(
        "shop-title",
        [
            ("shop-what", vec![says("shop-what-about")]),
            ("shop-room", vec![points(["shop-room-1", "shop-room-2", "shop-room-3", "shop-room-4"])]),
            ("shop-begin", vec![Block::Code(plain("shop-line-begin")), pairs(["shop-when", "shop-do"], &MINUTES)]),
            (
                "shop-desk",
                vec![
                    says("shop-desk-about"),
                    says("shop-wall-scenes"),
                    Block::Code(crate::words::order::HELP.map(|(_, key)| plain(key)).join("\n")),
                ],
            ),
            (
                "shop-inject",
                vec![points([
                    "shop-inject-1",
                    "shop-inject-6",
                    "shop-inject-2",
                    "shop-inject-3",
                    "shop-inject-4",
                    "shop-inject-5",
                ])],
            ),
            (
                "shop-talk",
                vec![points([
                    "shop-talk-1",
                    "shop-talk-2",
                    "shop-talk-3",
                    "shop-talk-5",
                    "shop-talk-6",
                    "shop-talk-7",
                    "shop-talk-8",
                    "shop-talk-9",
                    "shop-talk-4",
                ])],
            ),
            ("shop-others", vec![points(["shop-others-1", "shop-others-2", "shop-others-3"])]),
            ("shop-tables", vec![points(["shop-tables-1", "shop-tables-2", "shop-tables-3"])]),
            ("shop-seats", vec![says("shop-seats-about"), Block::Code(plain("shop-line-seats"))]),
            ("shop-rehearse", vec![says("shop-rehearse-about"), Block::Code(plain("shop-line-rehearse"))]),
            ("shop-plans", vec![pairs(["shop-plan", "shop-plan-how"], &PLANS)]),
            ("shop-wrong", vec![pairs(["wrong-what", "wrong-do"], &WRONG)]),
            ("shop-after", vec![says("shop-after-about"), Block::Code(plain("shop-line-after"))]),
        ],
    )
}

/// A row for each text, with its second text `do`.
fn pairs(head: [&str; 2], rows: &[&str]) -> Block {
    let row = |key: &&str| vec![plain(key), plain(&format!("{key}.do"))];
    Block::Table(Table { head: head.map(|key| Column::words(plain(key))).into(), rows: rows.iter().map(row).collect() })
}
