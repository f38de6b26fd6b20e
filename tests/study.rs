//! Studies: the same games whatever the threads and shards, sheets that read back, errors that say where and why.

mod aims;
mod backtest;
mod command;
mod experiments;
mod exploit;
mod files;
mod killed;
mod news;
mod parquet;
mod sensitivity;
mod sheets;
