//! Tests of what crosses crates: `tests/it` has them. This library holds the examples of the README, which are compiled as tests.

/// The README of the repository.
// Only where its examples are compiled: a package of this crate holds no file from outside of it.
#[cfg_attr(doctest, doc = include_str!("../../README.md"))]
#[derive(Debug)]
pub struct Readme;
