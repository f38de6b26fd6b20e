//! Studies: the same games whatever the threads and shards, sheets that read back, errors that say where and why.

mod command;
mod sheets;
