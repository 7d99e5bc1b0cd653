import { FirstpassError, type FirstpassErrorCode } from './error.js';

/** The WebAssembly module in base64, and its name; the build puts them in. */
declare const FIRSTPASS_WASM: string;
declare const FIRSTPASS_NAME: string;

/** The exports of the module. Only numbers cross the boundary. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  __wbindgen_start(): void;
  text_buffer(length: number): number;
  cell_buffer(count: number): number;
  output_buffer(): number;
  reply_buffer(): number;
  check_flat(pack: number, context: number, today: number, length: number, count: number): number;
  check_text(pack: number, context: number, today: number, length: number): number;
  check_value(check: number, length: number): number;
  call(length: number): number;
  list_packs(): number;
  pack_schema(pack: number): number;
}

const FIRST_TEXT_LENGTH = 16_384;
const FIRST_CELL_COUNT = 1_024;

let compiled: WebAssembly.Module | undefined;
let running: Exports | undefined;
// Views on the buffers of the module. When its memory grows they lose their contents, which their length tells.
let textView = new Uint8Array(0);
let cellView = new Uint32Array(0);
let memoryView = new Uint32Array(0);
let generation = 0;
/** The packs that were loaded, in base64, in the order of their numbers behind the built-in ones. */
const loaded: string[] = [];

/**
 * While a payload is read its getters run; none of them may use the module, whose buffers are half written. It is a
 * property and no function, because after an overflow of the stack no function can be called.
 */
export const gate = { isShut: false };

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The module; compiled and started by the first call. */
export function wasm(): Exports {
  return running ?? start();
}

/** Counts how often the module was started. What was uploaded to an earlier one is gone. */
export function currentGeneration(): number {
  wasm();
  return generation;
}

/** Adds a pack, here and whenever the module is started anew. Returns its number. */
export function addPack(bytes: string): number {
  const { index } = call({ call: 'load', bytes }) as { index: number };
  loaded.push(bytes);
  return index;
}

/** Compiles the module without blocking, if it was not compiled yet. */
export async function compile(): Promise<void> {
  try {
    compiled ??= await WebAssembly.compile(moduleBytes());
  } catch {
    throw refused('this host does not let WebAssembly run');
  }
  wasm();
}

function start(): Exports {
  try {
    compiled ??= new WebAssembly.Module(moduleBytes());
    // The glue of wasm-bindgen is not needed: no object crosses the boundary, so its table stays empty.
    const imports = { [`./${FIRSTPASS_NAME}_bg.js`]: { __wbindgen_init_externref_table() {} } };
    running = new WebAssembly.Instance(compiled, imports).exports as unknown as Exports;
    running.__wbindgen_start();
  } catch {
    running = undefined;
    throw refused('this host does not let WebAssembly run, or not before `await ready()`');
  }
  generation += 1;
  forget();
  for (const pack of loaded) call({ call: 'load', bytes: pack });
  return running;
}

/** Drops the views on the buffers of a module that is gone. */
function forget(): void {
  textView = new Uint8Array(0);
  cellView = new Uint32Array(0);
  memoryView = new Uint32Array(0);
}

export function refused(message: string): FirstpassError {
  return new FirstpassError('runtime', message);
}

/** The module's bytes. The name is written once: the build puts the whole text in wherever it stands. */
function moduleBytes(): Uint8Array<ArrayBuffer> {
  return bytesOf(FIRSTPASS_WASM);
}

/** What a text in base64 stands for. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const { Buffer, Uint8Array: Bytes } = globalThis as {
    Buffer?: { from(text: string, encoding: string): Uint8Array<ArrayBuffer> };
    Uint8Array: { fromBase64?(text: string): Uint8Array<ArrayBuffer> };
  };
  if (Bytes.fromBase64) return Bytes.fromBase64(base64);
  if (Buffer) return Buffer.from(base64, 'base64');
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

/**
 * Tells that the module failed. It is in an unknown state, so the next call starts it anew from the compiled one.
 */
export function failed(): FirstpassError {
  running = undefined;
  // Nothing more is written where nobody reads it.
  forget();
  return new FirstpassError('internal', 'firstpass failed at this call; please report it. The next call works.');
}

/** Refuses a call from a getter of a payload that is being read. */
export function refuseReentry(): void {
  if (gate.isShut) throw new FirstpassError('payload', 'a getter or toJSON of the payload must not call firstpass');
}

/** Writes a text into the module and returns its length in bytes; what goes beyond `limit` bytes is left out. */
export function writeText(text: string, limit = Infinity): number {
  refuseReentry();
  const most = Math.min(text.length * 3, limit);
  let view = textView;
  if (view.length < most || view.length === 0) view = textOf(most);
  return encoder.encodeInto(text, limit < view.length ? view.subarray(0, limit) : view).written;
}

function textOf(length: number): Uint8Array<ArrayBuffer> {
  const size = Math.max(FIRST_TEXT_LENGTH, length);
  const module = wasm();
  try {
    const address = module.text_buffer(size);
    textView = new Uint8Array(module.memory.buffer as ArrayBuffer, address, size);
  } catch {
    throw failed();
  }
  return textView;
}

/** Room for at least `count` cells. The numbers that were written before stay. */
export function cells(count: number): Uint32Array {
  if (cellView.length >= count && cellView.length > 0) return cellView;
  const size = Math.max(FIRST_CELL_COUNT, count * 2);
  const module = wasm();
  try {
    const address = module.cell_buffer(size);
    cellView = new Uint32Array(module.memory.buffer, address, size);
  } catch {
    throw failed();
  }
  return cellView;
}

/** The memory as numbers. What the last check wrote begins at `output_buffer() / 4`. */
export function numbers(): Uint32Array {
  if (memoryView.length === 0) memoryView = new Uint32Array(wasm().memory.buffer);
  return memoryView;
}

/** Asks one of the calls that are not hot. */
export function call(request: Readonly<Record<string, unknown>>): unknown {
  return callText(JSON.stringify(request));
}

/** As {@link call}, with a request that is JSON already. */
export function callText(request: string): unknown {
  const written = writeText(request);
  const answer = reply((module) => module.call(written)) as {
    error?: { code: FirstpassErrorCode | 'json'; message: string };
  };
  if (answer.error) {
    const { code, message } = answer.error;
    throw code === 'json'
      ? new FirstpassError('argument', 'a text has half a surrogate pair, or is nested too deep')
      : new FirstpassError(code, message);
  }
  return answer;
}

/** The JSON that an export writes as its reply. */
export function reply(ask: (module: Exports) => number): unknown {
  const module = wasm();
  let text;
  try {
    const length = ask(module);
    text = decoder.decode(new Uint8Array(module.memory.buffer, module.reply_buffer(), length));
  } catch {
    throw failed();
  }
  return JSON.parse(text);
}
