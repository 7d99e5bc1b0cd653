import { FirstpassError } from './error.js';
import { wellFormed } from './host.js';
import { ask, push } from './tools.js';
import type { Params, Severity } from './types.js';

/** What is known of a file besides its content. A `File` tells its name, type and size itself. */
export interface FileOptions {
  /** The name that it is sent under. */
  name?: string;
  /** The media type that it is declared as. */
  type?: string;
  /** The greatest number of bytes that the provider takes. */
  maxBytes?: number;
  /** The greatest width and height in pixels that the provider takes. */
  maxPixels?: number;
}

/** Something that is wrong with a file. */
export interface FileIssue {
  code: string;
  severity: Severity;
  message: string;
  params: Params;
}

/** What was found out about a file. Holds nothing of its content and name. */
export interface FileReport {
  verdict: 'valid' | 'invalid';
  kind: 'pdf' | 'jpeg' | 'png' | null;
  bytes: number;
  /** The size of a picture in pixels; `null` where it is not known, as of the others. */
  width: number | null;
  height: number | null;
  /** The resolution that a picture states. */
  dots_per_inch: number | null;
  issues: FileIssue[];
}

/** So many bytes are passed at once. */
const PIECE = 1 << 16;

let last: Promise<unknown> = Promise.resolve();

/**
 * Looks at a file before it is uploaded: its type by name, declaration and content, whether it is empty, cut off, damaged
 * or protected with a password, and the size of a picture. The file is read in pieces and never held as a whole.
 *
 * Rejects with a {@link FirstpassError}: `argument` for what is no file, `payload` for a file that cannot be read. The
 * reason, which may hold a name, is not passed on.
 *
 * @example
 * ```ts
 * const { issues } = await checkFile(input.files[0]);
 * ```
 */
export function checkFile(file: Blob | Uint8Array | ArrayBuffer, options: FileOptions = {}): Promise<FileReport> {
  // One file at a time: the module has one place for it.
  const report = last.then(() => look(file, options));
  last = report.catch(() => undefined);
  return report;
}

async function look(file: unknown, options: FileOptions): Promise<FileReport> {
  const bytes = bytesOf(file);
  const blob = bytes === undefined && isBlob(file) ? file : undefined;
  if (!bytes && !blob) throw new FirstpassError('argument', 'file must be a File, a Blob or bytes');
  ask({ call: 'file', ...expected(options, blob) });
  if (bytes) pieces(bytes);
  else await read(blob!);
  return ask({ call: 'file_report' }) as FileReport;
}

/** The bytes of a buffer or of a view on one, also of another window. */
function bytesOf(file: unknown): Uint8Array | undefined {
  try {
    if (ArrayBuffer.isView(file)) return new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
    return tagOf(file) === 'ArrayBuffer' ? new Uint8Array(file as ArrayBuffer) : undefined;
  } catch {
    throw new FirstpassError('payload', 'the bytes were given away');
  }
}

function isBlob(file: unknown): file is Blob {
  return tagOf(file) === 'File' || tagOf(file) === 'Blob';
}

function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

/** What is expected of the content. */
function expected({ name, type, maxBytes, maxPixels }: FileOptions, blob: Blob | undefined): Record<string, unknown> {
  const own = blob && 'name' in blob && typeof blob.name === 'string' ? blob.name : undefined;
  const size = blob?.size;
  return {
    name: wellFormed(text('name', name) ?? own ?? '') || undefined,
    type: wellFormed(text('type', type) ?? blob?.type ?? '') || undefined,
    // A size that is no number is none.
    ...(Number.isSafeInteger(size) && { size }),
    max_bytes: limit('maxBytes', maxBytes),
    max_pixels: limit('maxPixels', maxPixels),
  };
}

function text(key: string, value: string | undefined): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  throw new FirstpassError('argument', `${key} must be a string`);
}

function limit(key: string, value: number | undefined): number | undefined {
  if (value === undefined || (Number.isSafeInteger(value) && value >= 0)) return value;
  throw new FirstpassError('argument', `${key} must be a whole number`);
}

async function read(blob: Blob): Promise<void> {
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  try {
    reader = blob.stream().getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) pieces(piece.value);
  } catch (error) {
    void reader?.cancel().catch(() => undefined);
    if (error instanceof FirstpassError) throw error;
    throw new FirstpassError('payload', 'the file cannot be read');
  }
}

function pieces(bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; at += PIECE) push(bytes.subarray(at, at + PIECE));
}
