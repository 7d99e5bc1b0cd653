// Files before they are uploaded.
import assert from 'node:assert/strict';
import { Blob as NodeBlob } from 'node:buffer';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { checkFile, text } from '../dist/index.js';
import de from '../dist/locales/de.js';
import { jpeg, pdf, png } from './support/files.mjs';
import { fresh, withFailures } from './support/fresh.mjs';
import { nativeFiles, nativeIsMissing } from './support/native.mjs';

const codes = ({ issues }) => issues.map(({ code }) => code);
const SECRET = 'maria-garcia-passport';

/** A file whose content comes in pieces of a length. */
function streamed(bytes, length, known = {}) {
  const file = new File([bytes], 'scan.png', { type: 'image/png', ...known });
  file.stream = () =>
    new ReadableStream({
      start(controller) {
        for (let at = 0; at < bytes.length; at += length) controller.enqueue(bytes.slice(at, at + length));
        controller.close();
      },
    });
  return file;
}

/** A file whose stream does something else than a file's. */
const strange = (stream, known = {}) => Object.defineProperty(new File(['x'], 'a.png', known), 'stream', { value: stream });

test('a sound file of each type is valid', async () => {
  for (const [bytes, kind, name, type] of [
    [png(), 'png', 'Scan.PNG', 'image/png'],
    [jpeg(), 'jpeg', 'scan.jpeg', 'image/jpeg'],
    [jpeg(), 'jpeg', 'scan.jpg', ''],
    [pdf(), 'pdf', 'scan.pdf', 'application/pdf'],
  ]) {
    const report = await checkFile(new File([bytes], name, { type }));
    assert.deepEqual([report.verdict, report.kind, report.bytes, report.issues], ['valid', kind, bytes.length, []]);
  }
});

test('the size of a picture and its resolution are told, null where they are not known', async () => {
  const facts = async (file) => {
    const { kind, width, height, dots_per_inch } = await checkFile(file);
    return [kind, width, height, dots_per_inch];
  };
  assert.deepEqual(await facts(png()), ['png', 1_200, 900, 300]);
  assert.deepEqual(await facts(jpeg({ dots: 72 })), ['jpeg', 640, 480, 72]);
  assert.deepEqual(await facts(pdf()), ['pdf', null, null, null]);
  assert.deepEqual(await facts(new Uint8Array([0x4d, 0x5a])), [null, null, null, null]);
});

test('a File, a Blob, bytes and a buffer are looked at alike', async () => {
  const bytes = jpeg({ dots: 72, gray: true });
  const padded = new Uint8Array(bytes.length + 20);
  padded.set(bytes, 10);
  const expected = await checkFile(bytes);
  assert.deepEqual(codes(expected), ['file.low_resolution', 'file.gray']);
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  for (const file of [
    new File([bytes], ''),
    new File([bytes], 'scan.jpg', { type: 'image/jpeg' }),
    new Blob([bytes]),
    new NodeBlob([bytes], { type: 'application/octet-stream' }),
    bytes.buffer,
    Buffer.from(bytes),
    padded.subarray(10, 10 + bytes.length),
    new DataView(padded.buffer, 10, bytes.length),
    new Uint8ClampedArray(bytes),
    shared,
    // Those of another window or frame have other constructors.
    runInNewContext('Uint8Array').from(bytes),
    runInNewContext('(bytes) => Uint8Array.from(bytes).buffer')([...bytes]),
  ]) {
    assert.deepEqual(await checkFile(file), expected);
  }
});

test('a name, a declared type and the content are compared', async () => {
  const told = async (bytes, options) => codes(await checkFile(bytes, options));
  assert.deepEqual(await told(jpeg(), { name: 'scan.jpg', type: 'image/jpeg' }), []);
  assert.deepEqual(await told(jpeg(), { name: 'scan.png' }), ['file.mismatch']);
  assert.deepEqual(await told(jpeg(), { type: 'application/pdf' }), ['file.mismatch']);
  assert.deepEqual(await told(jpeg(), { name: 'scan.jpg.exe' }), ['file.type']);
  assert.deepEqual(await told(jpeg(), { name: 'scan\ud800.jpg' }), []);
  assert.deepEqual(await told(new Uint8Array([0x4d, 0x5a, 0x90, 0]), { name: 'scan.pdf' }), ['file.content']);
  // What is said of a File counts before what it says itself.
  const file = new File([jpeg()], 'upload.tmp', { type: 'text/plain' });
  assert.deepEqual(codes(await checkFile(file)), ['file.type', 'file.mismatch']);
  assert.deepEqual(codes(await checkFile(file, { name: 'scan.jpg', type: 'image/jpeg' })), []);
});

test('an empty file, also that of a control without one', async () => {
  assert.deepEqual(codes(await checkFile(new Uint8Array())), ['file.empty']);
  assert.deepEqual(codes(await checkFile(new Blob([]))), ['file.empty']);
  assert.deepEqual(codes(await checkFile(new File([], 'scan.pdf'))), ['file.empty']);
  const form = new FormData();
  form.append('file', new File([], '', { type: 'application/octet-stream' }));
  assert.deepEqual(codes(await checkFile(form.get('file'))), ['file.empty']);
});

test('a file that is cut off, wherever', async () => {
  for (const [bytes, least] of [[png(), 8], [jpeg(), 3], [pdf({ length: 2_000 }), 20]]) {
    for (const length of [least, 100, bytes.length - 12, bytes.length - 7]) {
      assert.deepEqual(codes(await checkFile(bytes.subarray(0, length))), ['file.truncated'], `${length}`);
    }
  }
  // A file that says that it has more than comes.
  const bytes = png();
  const short = streamed(bytes, 1_000);
  Object.defineProperty(short, 'size', { value: bytes.length + 1 });
  assert.deepEqual(codes(await checkFile(short)), ['file.truncated']);
  for (const size of [NaN, undefined, '9', 2 ** 60, -1]) {
    const odd = streamed(bytes, 1_000);
    Object.defineProperty(odd, 'size', { value: size });
    assert.deepEqual(codes(await checkFile(odd)), [], `${size}`);
  }
});

test('a document with a password, a damaged picture', async () => {
  assert.deepEqual(codes(await checkFile(pdf({ trailer: '/Encrypt 5 0 R' }))), ['file.encrypted']);
  const damaged = png();
  damaged[20] ^= 1;
  assert.deepEqual(codes(await checkFile(damaged)), ['file.damaged']);
});

test('limits hold at the limit and not beyond', async () => {
  const bytes = png();
  const told = async (options) => codes(await checkFile(bytes, options));
  assert.deepEqual(await told({ maxBytes: bytes.length, maxPixels: 1_200 }), []);
  assert.deepEqual(await told({ maxBytes: bytes.length - 1 }), ['file.too_large']);
  assert.deepEqual(await told({ maxPixels: 1_199 }), ['file.too_many_pixels']);
  assert.deepEqual(await told({ maxBytes: 0, maxPixels: 0 }), ['file.too_large', 'file.too_many_pixels']);
  assert.deepEqual(await told({ maxBytes: Number.MAX_SAFE_INTEGER, maxPixels: 2 ** 40 }), []);
});

test('the length of the pieces does not matter', async () => {
  for (const [bytes, type] of [
    [png({ data: 200_000 }), 'image/png'],
    [jpeg(), 'image/jpeg'],
    [pdf({ length: 150_000, trailer: '/Encrypt 5 0 R' }), 'application/pdf'],
  ]) {
    const expected = await checkFile(bytes);
    const name = { 'image/png': 'a.png', 'image/jpeg': 'a.jpg', 'application/pdf': 'a.pdf' }[type];
    for (const length of [bytes.length < 1_000 ? 1 : 997, 65_535, 65_536, 65_537, 1 << 20]) {
      const file = streamed(bytes, length, { type });
      assert.deepEqual(await checkFile(file, { name }), expected, `${type} in pieces of ${length}`);
    }
  }
});

test('a large file is read in pieces, and one after the other', async () => {
  const megabyte = new Uint8Array(1 << 20).fill(0x20);
  let open = 0;
  let most = 0;
  const large = () => {
    const file = new File([pdf({ length: 10 })], 'a.pdf');
    file.stream = () => {
      open += 1;
      most = Math.max(most, open);
      let left = 64;
      return new ReadableStream({
        pull(controller) {
          if (left === 64) controller.enqueue(pdf({ length: 10 }));
          left -= 1;
          if (left >= 0) return controller.enqueue(megabyte);
          open -= 1;
          controller.close();
        },
      });
    };
    return file;
  };
  const reports = await Promise.all([checkFile(large()), checkFile(large()), checkFile(large())]);
  for (const report of reports) assert.deepEqual([codes(report), report.bytes > 64 << 20], [[], true]);
  assert.equal(most, 1);
});

test('many calls at once do not disturb each other', async () => {
  const files = [png(), jpeg(), pdf(), new Uint8Array(), png({ gray: true }), pdf({ trailer: '/Encrypt 5 0 R' }), jpeg({ dots: 72 })];
  const expected = [];
  for (const file of files) expected.push(await checkFile(file));
  const calls = Array.from({ length: 70 }, (_, index) => index % files.length);
  const reports = await Promise.all(
    calls.map((index) => checkFile(index % 2 ? streamed(files[index], 500, { type: '' }) : files[index], { name: undefined })),
  );
  calls.forEach((index, at) => {
    const { issues, ...rest } = reports[at];
    const { issues: own, ...others } = expected[index];
    assert.deepEqual(rest.bytes, others.bytes);
    const named = issues.filter(({ code }) => code !== 'file.mismatch');
    assert.deepEqual(named, own);
  });
});

test('what is no file is refused, and the next call works', async () => {
  for (const wrong of [undefined, null, 'a.png', 7, {}, [1, 2], { stream() {} }, new Date(), () => 1]) {
    await assert.rejects(checkFile(wrong), { name: 'FirstpassError', code: 'argument' });
  }
  for (const options of [{ name: 7 }, { type: null }, { maxBytes: -1 }, { maxBytes: 1.5 }, { maxBytes: '5' }, { maxPixels: NaN }]) {
    await assert.rejects(checkFile(png(), options), { name: 'FirstpassError', code: 'argument' }, JSON.stringify(options));
  }
  assert.equal((await checkFile(png())).verdict, 'valid');
});

test('a file that cannot be read is told without its reason, and the next call works', async () => {
  const fail = () => {
    throw new Error(SECRET);
  };
  let cancelled = 0;
  for (const file of [
    strange(fail),
    strange(() => undefined),
    strange(() => new ReadableStream({ start: (controller) => controller.error(new Error(SECRET)) })),
    strange(() => new ReadableStream({ pull: () => Promise.reject(SECRET) })),
    strange(() => {
      let count = 0;
      return new ReadableStream({
        pull(controller) {
          count += 1;
          if (count > 3) controller.error(new DOMException(SECRET, 'NotReadableError'));
          else controller.enqueue(png().subarray(0, 40));
        },
      });
    }),
    strange(() => new ReadableStream({
      pull: (controller) => controller.enqueue({ get length() { return fail(); } }),
      cancel: () => (cancelled += 1),
    })),
  ]) {
    await assert.rejects(checkFile(file), (error) => {
      assert.deepEqual([error.name, error.code, error.cause], ['FirstpassError', 'payload', undefined]);
      assert.ok(!error.stack.includes(SECRET));
      return true;
    });
    assert.equal((await checkFile(png())).verdict, 'valid');
  }
  assert.equal(cancelled, 1, 'nobody reads the rest');
});

test('bytes that were given away are told', async () => {
  const gone = new Uint8Array(png());
  structuredClone(gone, { transfer: [gone.buffer] });
  for (const file of [gone, gone.buffer]) {
    await assert.rejects(checkFile(file), { name: 'FirstpassError', code: 'payload' });
  }
  // Also those that are given away while the call waits for another one.
  const late = png();
  const waiting = [checkFile(png()), checkFile(late)];
  structuredClone(late, { transfer: [late.buffer] });
  assert.equal((await waiting[0]).verdict, 'valid');
  await assert.rejects(waiting[1], { code: 'payload' });
});

test('issues hold neither the name nor the content, and can be told in other languages', async () => {
  const bytes = new TextEncoder().encode(SECRET.repeat(9_000));
  const report = await checkFile(new File([bytes], `${SECRET}.exe`, { type: `text/${SECRET}` }), { maxBytes: 10 });
  assert.deepEqual(codes(report), ['file.type', 'file.content', 'file.too_large']);
  assert.ok(!JSON.stringify(report).includes(SECRET));
  assert.deepEqual(report.issues.map((issue) => text(issue, de)), [
    'Muss eine Datei eines dieser Typen sein: PDF, JPG, JPEG, PNG',
    ...report.issues.slice(1).map(({ code, params }) => text({ code, params }, de)),
  ]);
});

test('the reports have the bytes of the Rust crate', { skip: nativeIsMissing() }, async () => {
  const files = [];
  for (const bytes of [png(), png({ gray: true, dots: 0 }), jpeg(), jpeg({ dots: 10 }), pdf(), pdf({ length: 9 }), new Uint8Array(9)]) {
    for (const known of [{}, { name: 'a.png', type: 'image/png' }, { name: 'a.gif', max_bytes: 5, max_pixels: 700 }]) {
      for (const length of [0, 30, bytes.length - 3, bytes.length]) files.push({ bytes: bytes.subarray(0, length), ...known });
    }
  }
  const reports = [];
  for (const { bytes, max_bytes: maxBytes, max_pixels: maxPixels, ...known } of files) {
    reports.push(JSON.stringify(await checkFile(bytes, { ...known, maxBytes, maxPixels })));
  }
  assert.deepEqual(reports, nativeFiles(files));
});

test('other calls between the pieces of a file do not disturb it', async () => {
  const { checkFile: look, check, toProviderError } = await fresh();
  const bytes = png({ data: 5_000 });
  const file = streamed(bytes, 100);
  const stream = file.stream;
  file.stream = () => stream().pipeThrough(new TransformStream({
    transform(piece, controller) {
      toProviderError(check('fin/v2/individual', {}));
      controller.enqueue(piece);
    },
  }));
  assert.deepEqual(await look(file), await look(bytes));
});

test('after the module failed the file is told as lost, and the next call works', async () => {
  await withFailures(async ({ checkFile: look, fromProviderError }, failures) => {
    const internal = { name: 'FirstpassError', code: 'internal' };
    for (const name of ['tools_call', 'tools_file', 'tools_buffer', 'tools_reply']) {
      failures[name] = 1;
      await assert.rejects(look(png()), internal, name);
      assert.equal((await look(png())).verdict, 'valid', name);
      failures[name] = 1;
      await assert.rejects(look(streamed(png(), 50)), internal, name);
      assert.equal((await look(streamed(png(), 50))).verdict, 'valid', name);
    }
    // Another call fails while the file is read: its first pieces are gone.
    const file = streamed(png(), 50);
    const { stream } = file;
    let pieces = 0;
    file.stream = () => stream().pipeThrough(new TransformStream({
      transform(piece, controller) {
        pieces += 1;
        if (pieces === 3) {
          failures.tools_call = 1;
          assert.throws(() => fromProviderError('fin/v2/attach', 'x'), internal);
        }
        controller.enqueue(piece);
      },
    }));
    await assert.rejects(look(file), internal);
    assert.equal((await look(png())).verdict, 'valid');
  });
});
