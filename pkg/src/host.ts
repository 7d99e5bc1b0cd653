import { FirstpassError, type FirstpassErrorCode } from './error.js';
import { bytesOf, refuseReentry, refused } from './module.js';

/** The exports of a module with tools. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  __wbindgen_start(): void;
  tools_buffer(length: number): number;
  tools_reply(): number;
  tools_call(length: number): number;
  tools_file(length: number): void;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A text without halves of surrogate pairs, which cannot be passed on. */
export function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD');
}

/** A module beside the one that checks: JSON in, JSON out. It is compiled and started by the first call. */
export class Host {
  #compiled: WebAssembly.Module | undefined;
  #running: Exports | undefined;
  /** What has to be asked again when the module is started anew. */
  readonly #kept: string[] = [];

  /** `base64` gives the module, `name` is that of its glue. */
  constructor(
    readonly base64: () => string,
    readonly name: string,
  ) {}

  /** Asks. `isKept` for what makes the module what it is. */
  ask(request: Readonly<Record<string, unknown>>, isKept = false): unknown {
    const text = JSON.stringify(request);
    const answer = this.#send(text) as { error?: { code: FirstpassErrorCode | 'json'; message: string } };
    if (answer.error) {
      const { code, message } = answer.error;
      throw code === 'json'
        ? new FirstpassError('argument', 'a text has half a surrogate pair, or is nested too deep')
        : new FirstpassError(code, message);
    }
    if (isKept) this.#kept.push(text);
    return answer;
  }

  /** Passes a piece of the file that was begun. */
  push(piece: Uint8Array): void {
    const module = this.#exports();
    try {
      // Before the memory is looked at, which may grow here.
      const address = module.tools_buffer(piece.length);
      new Uint8Array(module.memory.buffer, address, piece.length).set(piece);
      module.tools_file(piece.length);
    } catch {
      throw this.#failed();
    }
  }

  #exports(): Exports {
    if (this.#running) return this.#running;
    let module: Exports;
    try {
      this.#compiled ??= new WebAssembly.Module(bytesOf(this.base64()));
      const imports = { [`./${this.name}_bg.js`]: { __wbindgen_init_externref_table() {} } };
      module = new WebAssembly.Instance(this.#compiled, imports).exports as unknown as Exports;
      module.__wbindgen_start();
    } catch {
      throw refused('this host does not let WebAssembly run');
    }
    this.#running = module;
    for (const request of this.#kept) this.#send(request);
    return module;
  }

  #send(request: string): unknown {
    refuseReentry();
    const module = this.#exports();
    let reply;
    try {
      const most = request.length * 3;
      const address = module.tools_buffer(most);
      const { written } = encoder.encodeInto(request, new Uint8Array(module.memory.buffer, address, most));
      const length = module.tools_call(written);
      reply = decoder.decode(new Uint8Array(module.memory.buffer, module.tools_reply(), length));
    } catch {
      throw this.#failed();
    }
    return JSON.parse(reply);
  }

  /** The module is in an unknown state, so the next call starts it anew. */
  #failed(): FirstpassError {
    this.#running = undefined;
    return new FirstpassError('internal', 'firstpass failed at this call; please report it. The next call works.');
  }
}
