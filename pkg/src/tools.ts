import { FirstpassError } from './error.js';
import { Host } from './host.js';
import { type Pack, bytesOfPack } from './pack.js';

/** The WebAssembly module with the tools in base64; the build puts it in. */
declare const FIRSTPASS_TOOLS_WASM: string;

let running: Host | undefined;
/** The packs that the module has. */
const adopted = new Set<number>();

/** The module. It is not made at the top level, so that a bundler can leave it out of a program that has no use for it. */
function host(): Host {
  return (running ??= new Host(() => FIRSTPASS_TOOLS_WASM, 'firstpass_tools'));
}

/** Asks the module with the tools. */
export function ask(request: Readonly<Record<string, unknown>>): unknown {
  return host().ask(request);
}

/** Asks about a pack, which is handed over before the first question. */
export function askAbout(pack: Pack, request: Readonly<Record<string, unknown>>): unknown {
  if (!adopted.has(pack.index)) {
    host().ask({ call: 'adopt', bytes: bytesOfPack(pack) }, true);
    adopted.add(pack.index);
  }
  return host().ask({ ...request, pack: pack.info.id });
}

/** A payload as JSON. */
export function textOf(payload: unknown): string {
  try {
    return JSON.stringify(payload) ?? 'null';
  } catch {
    // What was thrown may hold values of the payload.
    throw new FirstpassError('payload', 'the payload cannot be written as JSON; big integers cannot');
  }
}

/** Passes a piece of the file that was begun. */
export function push(piece: Uint8Array): void {
  host().push(piece);
}
