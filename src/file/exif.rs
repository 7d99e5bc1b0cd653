//! Exif: the resolution in the first directory of an `APP1` segment.

use super::walk;

/// How much of a segment is looked at. Programs write the first directory and its values to the beginning.
pub(super) const MOST: usize = 4096;

const X_RESOLUTION: u16 = 0x011A;
const Y_RESOLUTION: u16 = 0x011B;
const RESOLUTION_UNIT: u16 = 0x0128;
const SHORT: u16 = 3;
const RATIONAL: u16 = 5;

/// The bytes behind the name of the segment: a TIFF header, a directory, values.
struct Tiff<'b> {
    bytes: &'b [u8],
    is_little_endian: bool,
}

/// The resolution that a segment states; `None` when it is no Exif segment or states none.
pub(super) fn dots_per_inch(segment: &[u8]) -> Option<u32> {
    let bytes = segment.strip_prefix(b"Exif\0\0")?;
    let is_little_endian = match bytes.first_chunk()? {
        b"II*\0" => true,
        b"MM\0*" => false,
        _ => return None,
    };
    let tiff = Tiff { bytes, is_little_endian };
    let directory = tiff.long(4)?;
    let (mut across, mut down, mut unit) = (None, None, 2);
    for number in 0..u32::from(tiff.short(directory)?) {
        let entry = directory.checked_add(2)?.checked_add(number * 12)?;
        // A directory that goes on behind what is looked at.
        let Some(tag) = tiff.short(entry) else { break };
        let value = entry.saturating_add(8);
        match (tag, tiff.short(entry.saturating_add(2))) {
            (X_RESOLUTION, Some(RATIONAL)) => across = tiff.rational(value),
            (Y_RESOLUTION, Some(RATIONAL)) => down = tiff.rational(value),
            (RESOLUTION_UNIT, Some(SHORT)) => unit = tiff.short(value)?,
            _ => {}
        }
    }
    let (across, down) = (across.or(down)?, down.or(across)?);
    match unit {
        2 => walk::dots_per_inch(across, down, 1, 1),
        3 => walk::dots_per_inch(across, down, 254, 100),
        _ => None,
    }
}

impl Tiff<'_> {
    fn get<const N: usize>(&self, offset: u32) -> Option<[u8; N]> {
        self.bytes.get(usize::try_from(offset).ok()?..)?.first_chunk().copied()
    }

    fn short(&self, offset: u32) -> Option<u16> {
        let bytes = self.get(offset)?;
        Some(if self.is_little_endian { u16::from_le_bytes(bytes) } else { u16::from_be_bytes(bytes) })
    }

    fn long(&self, offset: u32) -> Option<u32> {
        let bytes = self.get(offset)?;
        Some(if self.is_little_endian { u32::from_le_bytes(bytes) } else { u32::from_be_bytes(bytes) })
    }

    /// The rational number whose offset stands at `offset`, rounded to a whole one.
    fn rational(&self, offset: u32) -> Option<u32> {
        let at = self.long(offset)?;
        let (numerator, denominator) = (self.long(at)?, self.long(at.checked_add(4)?)?);
        u32::try_from((u64::from(numerator) + u64::from(denominator / 2)).checked_div(denominator.into())?).ok()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use std::vec::Vec;

    /// A segment with one directory of entries: tag, type, value.
    fn segment(entries: &[(u16, u16, u32)], values: &[u32], is_little_endian: bool) -> Vec<u8> {
        let short = |number: u16| if is_little_endian { number.to_le_bytes() } else { number.to_be_bytes() };
        let long = |number: u32| if is_little_endian { number.to_le_bytes() } else { number.to_be_bytes() };
        let mut bytes = b"Exif\0\0".to_vec();
        bytes.extend(if is_little_endian { b"II*\0" } else { b"MM\0*" });
        bytes.extend(long(8));
        bytes.extend(short(u16::try_from(entries.len()).unwrap()));
        for (tag, kind, value) in entries {
            bytes.extend(short(*tag).into_iter().chain(short(*kind)).chain(long(1)));
            if *kind == SHORT {
                bytes.extend(short(u16::try_from(*value).unwrap()).into_iter().chain([0, 0]));
            } else {
                bytes.extend(long(*value));
            }
        }
        bytes.extend(values.iter().flat_map(|value| long(*value)));
        bytes
    }

    #[test]
    fn the_resolution_is_read_in_both_byte_orders() {
        // Three entries end at 8 + 2 + 3 * 12 = 46.
        for is_little_endian in [true, false] {
            let entries =
                |unit| [(X_RESOLUTION, RATIONAL, 46), (Y_RESOLUTION, RATIONAL, 54), (RESOLUTION_UNIT, SHORT, unit)];
            let values = [600, 2, 3000, 10];
            assert_eq!(dots_per_inch(&segment(&entries(2), &values, is_little_endian)), Some(300));
            assert_eq!(dots_per_inch(&segment(&entries(3), &values, is_little_endian)), Some(762));
            assert_eq!(dots_per_inch(&segment(&entries(1), &values, is_little_endian)), None);
            assert_eq!(dots_per_inch(&segment(&entries(2), &[600, 0, 3000, 10], is_little_endian)), Some(300));
            assert_eq!(dots_per_inch(&segment(&entries(2), &[0, 1, 3000, 10], is_little_endian)), None);
        }
        let alone = segment(&[(X_RESOLUTION, RATIONAL, 22)], &[u32::MAX, 1], true);
        assert_eq!(dots_per_inch(&alone), Some(u32::MAX));
    }

    #[test]
    fn what_is_no_exif_states_nothing() {
        let entries = [(X_RESOLUTION, RATIONAL, 46), (Y_RESOLUTION, RATIONAL, 54), (RESOLUTION_UNIT, SHORT, 2)];
        let good = segment(&entries, &[600, 2, 3000, 10], true);
        for end in 0..good.len() {
            // The later density is not needed.
            let stated = dots_per_inch(good.get(..end).unwrap());
            assert_eq!(stated, (end >= 60).then_some(300), "{end}");
        }
        assert_eq!(dots_per_inch(b"http://ns.adobe.com/xap/1.0/\0"), None);
        for at in [u32::MAX, u32::MAX - 3, 4096] {
            assert_eq!(dots_per_inch(&segment(&[(X_RESOLUTION, RATIONAL, at)], &[600, 2], true)), None);
            let mut lost = good.clone();
            lost.splice(10..14, at.to_le_bytes());
            assert_eq!(dots_per_inch(&lost), None);
        }
    }
}
