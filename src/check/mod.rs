//! One file for each kind of value.
