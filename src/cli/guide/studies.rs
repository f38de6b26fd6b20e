//! The page of the studies: which question each command answers, where games are kept, how parts are put together.

use super::parts::{guide, points, says, typed};
use crate::words::document::Document;

pub(super) fn document() -> Document {
    guide(
        "studies-title",
        [
            ("studies-run", vec![says("studies-run-about"), typed(["studies-run-typed"]), says("studies-run-draws")]),
            (
                "studies-questions",
                vec![
                    says("studies-questions-about"),
                    typed(["studies-compare-typed", "studies-sweep-typed", "studies-claims-typed"]),
                    points(["studies-compare", "studies-sweep", "studies-claims"]),
                ],
            ),
            (
                "studies-assume",
                vec![
                    says("studies-assume-about"),
                    typed(["studies-assumptions-typed", "studies-assume-typed", "studies-instrument-typed"]),
                ],
            ),
            ("studies-keep", vec![says("studies-stop"), says("studies-resume"), says("studies-refused")]),
            (
                "studies-parts",
                vec![
                    says("studies-parts-about"),
                    typed(["studies-parallel-typed", "studies-parallel-typed.rest", "studies-merge-typed"]),
                    says("studies-slurm"),
                    typed(["studies-slurm-typed", "studies-slurm-typed.run", "studies-slurm-typed.rest"]),
                ],
            ),
            (
                "studies-backtest",
                vec![says("studies-backtest-about"), typed(["studies-backtest-typed", "studies-backtest-typed.all"])],
            ),
        ],
    )
}
