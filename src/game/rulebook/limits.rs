//! How much a rulebook can hold: what the state has room for.

/// The most member states that a rulebook can hold.
pub const MAX_STATES: usize = 40;
/// The most response measures.
pub const MAX_MEASURES: usize = 32;
/// The most instruments of Beijing.
pub const MAX_INSTRUMENTS: usize = 32;
/// The most controlled goods.
pub const MAX_GOODS: usize = 8;
/// The most uses.
pub const MAX_USES: usize = 8;
/// The most supply cells (state × good × use with any demand).
pub const MAX_CELLS: usize = 640;
/// The most case-file items.
pub const MAX_EVIDENCE: usize = 32;
/// The most supply projects.
pub const MAX_PROJECTS: usize = 24;
/// The most sectors that bear the cost of measures.
pub const MAX_SECTORS: usize = 24;
/// The most endings.
pub const MAX_ENDINGS: usize = 12;
/// The most dispatch templates.
pub const MAX_DISPATCHES: usize = 96;
/// The most dated events.
pub const MAX_EVENTS: usize = 256;
/// The most injects.
pub const MAX_INJECTS: usize = 64;
