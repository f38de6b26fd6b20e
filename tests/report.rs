//! The debrief: how near votes were, who was pivotal, what a reader may know.

mod margins;
