//! A desk as whoever sits at it has it, the local one or one that was made: one way in for terminals and lines.

use crate::host::desk::{self, Came};
use crate::host::desks::Duty;
use crate::host::hall::Hall;
use crate::host::hall::desks::Sitting;
use crate::host::tables::Tables;
use crate::table::At;
use crate::words::text::plain;
use std::sync::Arc;

/// A desk as whoever sits there has it: which table is looked at, what was told so far.
#[derive(Debug)]
pub enum Desk<'t> {
    /// The one in the terminal that started the host, for all tables.
    Local {
        /// All tables.
        tables: &'t Tables,
        /// Which of them is looked at, from 0.
        at: usize,
        /// Until when each has been heard.
        told: Vec<At>,
    },
    /// One that was made for somebody, at one table.
    Made {
        /// Whoever sits there.
        sitting: &'t Sitting,
        /// Until when it has been heard.
        told: At,
    },
}

impl<'t> Desk<'t> {
    /// The local one; what was told before a time of the room's is not told again.
    #[must_use]
    pub fn local(tables: &'t Tables, since: impl Fn(&Hall) -> At) -> Self {
        Self::Local { tables, at: 0, told: tables.all().map(|hall| since(hall)).collect() }
    }

    /// One that was made.
    #[must_use]
    pub fn made(sitting: &'t Sitting) -> Self {
        Self::Made { sitting, told: sitting.hall().now() }
    }

    /// What it is for; nothing once it was taken back.
    #[must_use]
    pub fn duty(&self) -> Option<Duty> {
        match self {
            Self::Local { .. } => Some(Duty::Local),
            Self::Made { sitting, .. } => sitting.hall().duty_of(sitting.number()),
        }
    }

    /// The table that is looked at.
    #[must_use]
    pub fn hall(&self) -> &Arc<Hall> {
        match self {
            Self::Local { tables, at, .. } => tables.at(*at).unwrap_or_else(|| tables.first()),
            Self::Made { sitting, .. } => sitting.hall(),
        }
    }

    /// How many tables it has.
    #[must_use]
    pub fn count(&self) -> usize {
        match self {
            Self::Local { tables, .. } => tables.count(),
            Self::Made { .. } => 1,
        }
    }

    /// Where the table stands that is looked at.
    #[must_use]
    pub fn status(&self) -> Vec<String> {
        self.duty().map(|duty| desk::status_for(self.hall(), duty)).unwrap_or_default()
    }

    /// Carries out an order.
    pub fn order(&mut self, line: &str) -> Came {
        match self {
            Self::Local { tables, at, .. } => tables.order(at, line),
            Self::Made { sitting, .. } => match sitting.hall().duty_of(sitting.number()) {
                Some(duty) => desk::order_by(sitting.hall(), duty, line),
                None => Came::Said(vec![plain("desks-taken-back")]),
            },
        }
    }

    /// What the tables told since it was last heard; whoever does not run the session hears nothing of what bots mean to do.
    pub fn hear(&mut self) -> Vec<String> {
        let duty = self.duty();
        match self {
            Self::Local { tables, told, .. } => tables.told(told),
            Self::Made { sitting, told } => {
                let since = sitting.hall().told_since(*told);
                *told = since.iter().map(|(when, _)| *when).fold(*told, At::max);
                let hears = duty >= Some(Duty::All);
                since.into_iter().filter(|_| hears).map(|(_, line)| line).collect()
            }
        }
    }
}
