//! The one integration binary.

mod coalition;
