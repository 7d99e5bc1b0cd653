//! One small merge sort.
//!
//! The sorts of the standard library are faster, and each use of them adds three to five kilobytes to the WebAssembly
//! module, more than most checks. What is sorted here are the findings of an invalid body and the lists of a context.

use alloc::vec::Vec;
use core::cmp::Ordering;

/// Sorts and leaves equal items in their order, in `n log n` comparisons.
pub(crate) fn sort<T: Copy>(items: &mut [T], order: &dyn Fn(&T, &T) -> Ordering) {
    let mut merged = Vec::with_capacity(items.len());
    let mut sorted = 1;
    while sorted < items.len() {
        merged.clear();
        for pair in items.chunks(2 * sorted) {
            let (mut left, mut right) = pair.split_at_checked(sorted).unwrap_or((pair, &[]));
            while let ([a, left_tail @ ..], [b, right_tail @ ..]) = (left, right) {
                if order(b, a).is_lt() {
                    merged.push(*b);
                    right = right_tail;
                } else {
                    merged.push(*a);
                    left = left_tail;
                }
            }
            merged.extend_from_slice(left);
            merged.extend_from_slice(right);
        }
        items.copy_from_slice(&merged);
        sorted *= 2;
    }
}

#[cfg(test)]
mod tests {
    use super::sort;
    use alloc::vec::Vec;

    #[test]
    fn sorts_and_keeps_equal_items_in_order() {
        for length in 0..70u32 {
            let mut items: Vec<(u32, u32)> = (0..length).map(|index| (index * 7919 % 13, index)).collect();
            let mut expected = items.clone();
            expected.sort_by_key(|item| item.0);
            sort(&mut items, &|a, b| a.0.cmp(&b.0));
            assert_eq!(items, expected);
        }
    }
}
