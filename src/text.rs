//! Character classes shared by the checks.
