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
  width?: number;
  height?: number;
  dots_per_inch?: number;
  issues: FileIssue[];
}

/** So many bytes are passed at once. */
const PIECE = 1 << 16;

let last: Promise<unknown> = Promise.resolve();

/**
 * Looks at a file before it is uploaded: its type by name, declaration and content, whether it is empty, cut off, damaged
 * or protected with a password, and the size of a picture. The file is read in pieces and never held as a whole.
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

async function look(file: Blob | Uint8Array | ArrayBuffer, options: FileOptions): Promise<FileReport> {
  const { name, type, size } = known(file);
  ask({
    call: 'file',
    name: wellFormed(options.name ?? name ?? '') || undefined,
    type: options.type ?? type,
    size,
    max_bytes: options.maxBytes,
    max_pixels: options.maxPixels,
  });
  if (file instanceof Blob) {
    const reader = file.stream().getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) pieces(piece.value);
  } else {
    pieces(file instanceof ArrayBuffer ? new Uint8Array(file) : file);
  }
  return ask({ call: 'file_report' }) as FileReport;
}

function known(file: unknown): { name?: string | undefined; type?: string; size?: number } {
  if (file instanceof Blob) {
    const { type, size } = file;
    return { name: (file as Partial<File>).name, ...(type !== '' && { type }), size };
  }
  if (file instanceof Uint8Array || file instanceof ArrayBuffer) return {};
  throw new FirstpassError('argument', 'file must be a File, a Blob or bytes');
}

function pieces(bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; at += PIECE) push(bytes.subarray(at, at + PIECE));
}
