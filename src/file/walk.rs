//! What a walk through the parts of a file gives.

/// What the header says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Facts {
    /// Width and height in pixels.
    pub(super) size: Option<(u32, u32)>,
    pub(super) dots_per_inch: Option<u32>,
    pub(super) is_gray: Option<bool>,
}

impl Facts {
    /// Takes a resolution that the file states. Where it states several, the best one counts: only a warning hangs on it.
    pub(super) fn resolution(&mut self, stated: Option<u32>) {
        self.dots_per_inch = self.dots_per_inch.max(stated);
    }
}

/// How far a walk came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Progress {
    /// The last part has not been seen.
    Open,
    /// The last part has been seen. What comes after it is ignored.
    Complete,
    /// A part cannot be read.
    Damaged,
}

/// Dots per inch of a picture with `across` and `down` dots per unit, `units` of which make `inches`. The lower of the
/// two counts. `None` when one is zero: then the picture says nothing.
pub(super) fn dots_per_inch(across: u32, down: u32, units: u32, inches: u32) -> Option<u32> {
    let dots = u64::from(across.min(down));
    let (units, inches) = (u64::from(units), u64::from(inches));
    // Rounded: 300 dots per inch are 11811.02 per metre, and are written as 11811.
    let rounded = dots.saturating_mul(units).saturating_add(inches / 2).checked_div(inches)?;
    u32::try_from(rounded).ok().filter(|dots| *dots > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn resolutions_are_rounded() {
        assert_eq!(dots_per_inch(300, 300, 1, 1), Some(300));
        assert_eq!(dots_per_inch(11_811, 11_811, 254, 10_000), Some(300));
        assert_eq!(dots_per_inch(118, 118, 254, 100), Some(300));
        assert_eq!(dots_per_inch(204, 98, 1, 1), Some(98));
        assert_eq!(dots_per_inch(0, 300, 1, 1), None);
        assert_eq!(dots_per_inch(u32::MAX, u32::MAX, 254, 100), None);
        assert_eq!(dots_per_inch(u32::MAX, u32::MAX, 1, 0), None);
    }
}
