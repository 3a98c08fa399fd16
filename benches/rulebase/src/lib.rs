//! The rule base of the benchmarks: 52 rules over 66 questions, and as many descriptions of systems as
//! wanted, each of about 1.2 kB. All forms are printed from [`table`]: the pack of rules (`pack`), plain
//! Rust ([`hand`], by the build script), and what `benches/peers` makes of it for other engines. Nothing
//! that is printed is checked in.

mod describe;
pub mod hand;
mod pack;
pub mod table;

pub use describe::{Answer, Description, lines};
pub use table::{Base, Cond, Others};
