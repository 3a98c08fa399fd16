//! Exact answers about a law, over everything that a description may leave open or say.

pub mod analyse;
