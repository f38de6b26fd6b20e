//! The page of the studies: which question each command answers, where games are kept, how parts are put together.

use super::parts::{guide, points, says, typed};
use crate::words::document::Document;

pub(super) fn document() -> Document {
    guide(
        "studies-title",
        [
            (
                "studies-run",
                vec![
                    says("studies-run-about"),
                    typed(["coreper study run october-2025 --policy bots --length short --games 8 --out bots.csv"]),
                    says("studies-run-draws"),
                ],
            ),
            (
                "studies-questions",
                vec![
                    says("studies-questions-about"),
                    typed([
                        "coreper study compare october-2025 --policy acquiesce,graduated,maximal --games 2000",
                        "coreper study sweep october-2025 --vary start.cohesion=4000..7000:7 --games 500",
                        "coreper study claims october-2025 --only T5,T9 --out claims",
                    ]),
                    points(["studies-compare", "studies-sweep", "studies-claims"]),
                ],
            ),
            (
                "studies-assume",
                vec![
                    says("studies-assume-about"),
                    typed([
                        "coreper study assumptions",
                        "coreper study run october-2025 --policy graduated --assume start.cohesion=4800",
                        "coreper study run october-2025 --policy graduated --instrument snap-back=none",
                    ]),
                ],
            ),
            ("studies-keep", vec![says("studies-stop"), says("studies-resume"), says("studies-refused")]),
            (
                "studies-parts",
                vec![
                    says("studies-parts-about"),
                    typed([
                        "parallel coreper study run october-2025 --policy graduated --games 10000 \\",
                        "  --shard {}/8 --out part-{}.csv ::: 1 2 3 4 5 6 7 8",
                        "coreper study merge part-*.csv --out graduated.csv",
                    ]),
                    says("studies-slurm"),
                    typed([
                        "#SBATCH --array=1-64",
                        "coreper study run october-2025 --policy graduated --games 100000 \\",
                        "  --shard \"$SLURM_ARRAY_TASK_ID/64\" --out \"part-$SLURM_ARRAY_TASK_ID.csv\" --resume",
                    ]),
                ],
            ),
            (
                "studies-backtest",
                vec![
                    says("studies-backtest-about"),
                    typed(["coreper backtest ev-duties-2024-10-04", "coreper backtest --all"]),
                ],
            ),
        ],
    )
}
