//! Small files, made byte by byte. The compressed parts hold no real data: nobody decompresses them.

/// A PNG chunk.
pub(crate) fn chunk(name: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let mut bytes = u32::try_from(data.len()).unwrap().to_be_bytes().to_vec();
    bytes.extend(name);
    bytes.extend(data);
    let checksum = checksum(bytes.get(4..).unwrap());
    bytes.extend(checksum.to_be_bytes());
    bytes
}

/// CRC-32, the slow way.
fn checksum(bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in bytes {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = if sum & 1 == 1 { sum >> 1 ^ 0xEDB8_8320 } else { sum >> 1 };
        }
    }
    !sum
}

pub(crate) const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1A\n";

/// `IHDR` of a picture with this depth and type of colours.
pub(crate) fn header(width: u32, height: u32, depth: u8, color: u8) -> Vec<u8> {
    let mut data = width.to_be_bytes().to_vec();
    data.extend(height.to_be_bytes());
    data.extend([depth, color, 0, 0, 0]);
    chunk(b"IHDR", &data)
}

/// `pHYs` with the same density across and down.
pub(crate) fn density(dots: u32, unit: u8) -> Vec<u8> {
    let mut data = dots.to_be_bytes().repeat(2);
    data.push(unit);
    chunk(b"pHYs", &data)
}

/// A PNG file of these chunks, between signature and end.
pub(crate) fn png(chunks: &[Vec<u8>]) -> Vec<u8> {
    [SIGNATURE, &chunks.concat(), &chunk(b"IEND", b"")].concat()
}

/// A coloured PNG file with `data` bytes of pixels and 300 dots per inch.
pub(crate) fn scan_png(data: usize) -> Vec<u8> {
    png(&[header(1200, 900, 8, 2), density(11_811, 1), chunk(b"IDAT", &vec![0x78; data]), chunk(b"tIME", &[0; 7])])
}

/// A JPEG segment.
pub(crate) fn segment(code: u8, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len() + 2).unwrap();
    [&[0xFF, code], &length.to_be_bytes()[..], data].concat()
}

/// A JFIF segment.
pub(crate) fn jfif(unit: u8, across: u16, down: u16) -> Vec<u8> {
    let data = [b"JFIF\0\x01\x02", &[unit][..], &across.to_be_bytes(), &down.to_be_bytes(), &[0, 0]].concat();
    segment(0xE0, &data)
}

/// An Exif segment with a resolution in dots per inch, in big-endian order.
pub(crate) fn exif(dots: u32) -> Vec<u8> {
    let mut data = b"Exif\0\0MM\0*\0\0\0\x08\0\x02".to_vec();
    for tag in [0x011A_u16, 0x011B] {
        // A rational number at offset 38, behind the directory.
        data.extend(tag.to_be_bytes());
        data.extend([0, 5, 0, 0, 0, 1, 0, 0, 0, 38]);
    }
    data.extend([0; 4]);
    data.extend(dots.to_be_bytes());
    data.extend(1_u32.to_be_bytes());
    segment(0xE1, &data)
}

/// A frame header.
pub(crate) fn frame(code: u8, width: u16, height: u16, components: u8) -> Vec<u8> {
    let mut data = vec![8];
    data.extend(height.to_be_bytes());
    data.extend(width.to_be_bytes());
    data.push(components);
    data.extend((1..=components).flat_map(|number| [number, 0x11, 0]));
    segment(code, &data)
}

/// A scan with coded data, in which markers are stuffed and restarts stand.
pub(crate) fn scan(data: &[u8]) -> Vec<u8> {
    [&segment(0xDA, &[1, 1, 0, 0, 63, 0])[..], data].concat()
}

/// A JPEG file of these segments.
pub(crate) fn jpeg(segments: &[Vec<u8>]) -> Vec<u8> {
    [b"\xFF\xD8", &segments.concat()[..], b"\xFF\xD9"].concat()
}

/// A coloured JPEG file with 300 dots per inch.
pub(crate) fn scan_jpeg() -> Vec<u8> {
    let tables = [segment(0xDB, &[0; 65]), segment(0xC4, &[0; 20])].concat();
    let coded = b"\x12\xFF\x00\x34\xFF\xD0\x56\xFF\xFF\xD1\x78\xFF\x00";
    jpeg(&[jfif(1, 300, 300), tables, frame(0xC0, 640, 480, 3), scan(coded)])
}

/// The body of a PDF file: two objects, one of which is a stream.
pub(crate) const OBJECTS: &str = "%PDF-1.7\n%\u{E2}\u{E3}\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n\
    2 0 obj\n<< /Length 11 >>\nstream\nBT (a) Tj ET\nendstream\nendobj\n";

/// A PDF file with a trailer of these keys.
pub(crate) fn pdf(trailer: &str) -> Vec<u8> {
    format!(
        "{OBJECTS}xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 3 /Root 1 0 R {trailer} >>\nstartxref\n9\n%%EOF\n"
    )
    .into_bytes()
}

/// A PDF file whose trailer is the dictionary of a cross-reference stream.
pub(crate) fn pdf_with_stream(dictionary: &str) -> Vec<u8> {
    let mut bytes = format!("{OBJECTS}3 0 obj\n<< /Size 4 {dictionary} /Length 9 >>\nstream\r\n").into_bytes();
    bytes.extend(b"\x00(\xFF<<endstr\nendstream\nendobj\nstartxref\n9\n%%EOF\n");
    bytes
}
