// Small files, made byte by byte. What stands in their compressed parts is nobody's picture.

const text = (value) => new TextEncoder().encode(value);
const numbers = (value, bytes) => Array.from({ length: bytes }, (_, index) => Math.floor(value / 256 ** (bytes - 1 - index)) % 256);
const join = (...parts) => Uint8Array.from(parts.flatMap((part) => [...part]));

/** CRC-32, the slow way. */
function checksum(bytes) {
  let sum = 0xffff_ffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb8_8320 : sum >>> 1;
  }
  return (sum ^ 0xffff_ffff) >>> 0;
}

function chunk(name, data) {
  const content = join(text(name), data);
  return join(numbers(data.length, 4), content, numbers(checksum(content), 4));
}

/** A PNG picture with `data` bytes of pixels. */
export function png({ width = 1_200, height = 900, dots = 300, gray = false, data = 100 } = {}) {
  const density = numbers(Math.round(dots / 0.0254), 4);
  return join(
    [0x89, ...text('PNG\r\n\x1a\n')],
    chunk('IHDR', join(numbers(width, 4), numbers(height, 4), [8, gray ? 0 : 2, 0, 0, 0])),
    dots > 0 ? chunk('pHYs', join(density, density, [1])) : [],
    chunk('IDAT', new Uint8Array(data).fill(0x78)),
    chunk('IEND', []),
  );
}

const segment = (code, data) => join([0xff, code], numbers(data.length + 2, 2), data);

/** A JPEG picture. */
export function jpeg({ width = 640, height = 480, dots = 300, gray = false } = {}) {
  const components = gray ? [1] : [1, 2, 3];
  return join(
    [0xff, 0xd8],
    segment(0xe0, join(text('JFIF\0'), [1, 2, 1], numbers(dots, 2), numbers(dots, 2), [0, 0])),
    segment(0xdb, new Uint8Array(65)),
    segment(
      0xc0,
      join([8], numbers(height, 2), numbers(width, 2), [components.length], components.flatMap((number) => [number, 0x11, 0])),
    ),
    segment(0xda, [1, 1, 0, 0, 63, 0]),
    [0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56],
    [0xff, 0xd9],
  );
}

/** A PDF document of about `length` bytes, with these keys in its trailer. */
export function pdf({ trailer = '', length = 100_000 } = {}) {
  const stream = 'BT (a) Tj ET\n'.repeat(Math.ceil(length / 13));
  return text(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n` +
      `2 0 obj\n<< /Length ${stream.length} >>\nstream\n${stream}endstream\nendobj\n` +
      `xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 3 /Root 1 0 R ${trailer} >>\nstartxref\n9\n%%EOF\n`,
  );
}
