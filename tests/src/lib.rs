//! Tests of what crosses crates: `tests/it` has them. This library holds the examples of the README, which are compiled as tests.

/// The README of the repository.
#[doc = include_str!("../../README.md")]
#[derive(Debug)]
pub struct Readme;
