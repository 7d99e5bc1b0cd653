//! Strict JSON: a pull reader with byte offsets, and a writer.
