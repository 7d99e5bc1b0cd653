// What takes the room in the module that checks: functions by the part of the source, and generated statics.

import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const MODULE = new URL('../../target/wasm/firstpass_named_bg.wasm', import.meta.url);
const GENERATED = new URL('../../src/generated/', import.meta.url);
/** Statics of these files are not in the module that checks. */
const ELSEWHERE = [
  'coverage.rs',
  'descriptions.rs',
  'messages.rs',
  'migrations.rs',
  'mod.rs',
  'requests.rs',
  'tables.rs',
  'transliterations.rs',
];

export function room() {
  return { parts: parts(), statics: statics() };
}

function parts() {
  const found = new Map();
  for (const { name, body } of functions(readFileSync(MODULE))) {
    const part = partOf(name);
    if (!found.has(part)) found.set(part, []);
    found.get(part).push({ name: short(name), raw: body.length, body });
  }
  return [...found]
    .map(([part, list]) => ({
      part,
      ...weight(Buffer.concat(list.map(({ body }) => body))),
      largest: list.sort((one, two) => two.raw - one.raw).slice(0, 4),
    }))
    .sort((one, two) => two.raw - one.raw);
}

/** The module of the crate, or where else a function comes from. */
function partOf(name) {
  const own = /^<?&?(?:mut )?firstpass(?:\[[^\]]*\])?::(\w+)/.exec(name);
  if (own) return `\`${own[1]}\``;
  return /dlmalloc|__rust|__rdl/.test(name) ? 'allocator' : 'standard library, exports and glue';
}

/** A name without its hash, paths of types, and crate. */
function short(name) {
  return name
    .replace(/::h[0-9a-f]{16}$/, '')
    .replace(/<impl [^>]*>::/g, '')
    .replace(/\[[0-9a-f]{16}\]/g, '')
    .replace(/^firstpass::/, '')
    .slice(0, 60);
}

/** The functions of a module with their names: the import, code and name sections. */
function functions(bytes) {
  const cursor = { at: 8 };
  const number = () => {
    for (let value = 0, shift = 0; ; shift += 7) {
      const byte = bytes[cursor.at++];
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  };
  const text = () => {
    const length = number();
    return bytes.toString('utf8', cursor.at, (cursor.at += length));
  };
  const names = new Map();
  const bodies = [];
  let imported = 0;
  while (cursor.at < bytes.length) {
    const kind = bytes[cursor.at++];
    const length = number();
    const end = cursor.at + length;
    // The glue imports one function and nothing else.
    if (kind === 2) imported = number();
    if (kind === 10) {
      for (let left = number(); left > 0; left -= 1) {
        const size = number();
        bodies.push(bytes.subarray(cursor.at, (cursor.at += size)));
      }
    }
    if (kind === 0 && text() === 'name') {
      while (cursor.at < end) {
        const part = bytes[cursor.at++];
        const size = number();
        const next = cursor.at + size;
        if (part === 1) for (let left = number(); left > 0; left -= 1) names.set(number(), text());
        cursor.at = next;
      }
    }
    cursor.at = end;
  }
  if (names.size === 0) throw new Error('the module has no names: run `cargo xtask bench`, which builds it with them');
  return bodies.map((body, index) => ({ body, name: names.get(index + imported) ?? '' }));
}

function statics() {
  return readdirSync(GENERATED)
    .filter((name) => name.endsWith('.rs') && !ELSEWHERE.includes(name))
    .map((name) => ({ name: `\`${name.replace('.rs', '')}\``, ...weight(contents(readFileSync(new URL(name, GENERATED), 'utf8'))) }))
    .filter(({ raw }) => raw > 0)
    .sort((one, two) => two.raw - one.raw);
}

/** The numbers and texts of the statics of a file, as they lie in memory; without the pointers to texts. */
function contents(source) {
  const code = source.replaceAll(/\/\/.*$/gm, '');
  const parts = [];
  for (const [, type, value] of code.matchAll(/static \w+: ([^=]*?) = ([\s\S]*?);\n/g)) {
    const wide = /u32/.test(type) ? 4 : /u16/.test(type) ? 2 : 1;
    for (const [token, , quoted] of value.matchAll(/b?("((?:[^"\\]|\\[\s\S])*)")|\b\d+\b/g)) {
      if (quoted !== undefined) parts.push(Buffer.from(unescaped(quoted), 'latin1'));
      else parts.push(bytesOf(Number(token), wide));
    }
  }
  return Buffer.concat(parts);
}

function bytesOf(number, wide) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes.subarray(0, wide);
}

/** The characters of a literal of Rust. */
export function unescaped(literal) {
  const short = { n: '\n', r: '\r', t: '\t', 0: '\0', '"': '"', "'": "'", '\\': '\\' };
  return literal.replace(/\\(?:x([0-9a-f]{2})|\n\s*|([\s\S]))/g, (_, code, letter) =>
    code ? String.fromCharCode(parseInt(code, 16)) : letter === undefined ? '' : short[letter],
  );
}

function weight(bytes) {
  return { raw: bytes.length, brotli: brotliCompressSync(bytes).length };
}
