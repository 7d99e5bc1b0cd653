// Reads the shared conformance cases. tests/conformance/README.md describes their form.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, relative } from 'node:path';

export const folder = fileURLToPath(new URL('../../../tests/conformance/', import.meta.url));
const bases = join(folder, 'bases');
const packs = fileURLToPath(new URL('../../../rules/examples/', import.meta.url));

export const contexts = read(join(bases, 'contexts.json'));

/** A valid body. */
export const base = (name) => read(join(bases, `${name}.json`));

/** The JSON texts of the example packs, which are not built in: whoever runs their cases loads them first. */
export function examplePacks() {
  const names = readdirSync(packs, { recursive: true }).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => readFileSync(join(packs, name), 'utf8'));
}

/** Every case that JavaScript can run: its name, pack, context, JSON text, expectation, and whether it is a body too. */
export function cases() {
  const files = readdirSync(folder, { recursive: true }).map((name) => join(folder, name));
  return files
    .filter((file) => file.endsWith('.json') && !file.startsWith(bases))
    .sort()
    .flatMap((file) => {
      const content = read(file);
      return content.cases.map((each, index) => makeCase(relative(folder, file), content, each, index));
    })
    .filter(({ hosts }) => hosts === undefined || hosts.includes('node'));
}

function makeCase(file, content, each, index) {
  const name = `${file}, case ${index + 1}: ${each.about}`;
  const context = structuredClone(contexts[each.context ?? content.context]);
  change(context, each.context_remove, each.context_set);
  const isText = 'text' in each || 'edit' in each;
  return { name, pack: content.pack, context, text: bodyOf(content, each), isText, hosts: each.hosts, expect: each.expect };
}

function bodyOf(content, each) {
  if ('text' in each) return joined(each.text);
  if ('base64' in each) return '';
  const body = 'payload' in each ? filled(each.payload) : base(each.base ?? content.base);
  change(body, each.remove, each.set);
  let text = JSON.stringify(body);
  for (const [find, replacement] of each.edit ?? []) {
    const parts = text.split(find);
    if (parts.length !== 2) throw new Error(`${find} must stand in the body once`);
    text = parts.join(joined(replacement));
  }
  return text;
}

function change(value, remove = [], set = {}) {
  for (const pointer of remove) {
    const [parent, key] = place(value, pointer);
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else if (!Object.hasOwn(parent, key) || !delete parent[key]) throw new Error(`no ${pointer} to remove`);
  }
  for (const [pointer, added] of Object.entries(set)) {
    const [parent, key] = place(value, pointer);
    const own = Array.isArray(parent) && key === '-' ? parent.length : key;
    Object.defineProperty(parent, own, { value: filled(added), writable: true, enumerable: true, configurable: true });
  }
}

/** The array or object that holds what a JSON Pointer names, and the last key. */
function place(value, pointer) {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = keys.pop();
  for (const key of keys) {
    if (!Object.hasOwn(value, key)) throw new Error(`no ${pointer}`);
    value = value[key];
  }
  return [value, last];
}

/** The value with `{"$repeat": item, "times": n}` written out as an array. */
function filled(value) {
  const isRepeat = typeof value === 'object' && value !== null && Object.hasOwn(value, '$repeat');
  return isRepeat ? Array.from({ length: value.times }, () => structuredClone(value.$repeat)) : value;
}

/** A text: a string, or parts of which some are `{"$repeat": string, "times": n}`. */
function joined(value) {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.map(joined).join('') : value.$repeat.repeat(value.times);
}

/** The expected entries, those with `repeat` written out. */
export function expand(list) {
  return list.flatMap(({ repeat, ...entry }) => {
    if (!repeat) return [entry];
    const numbers = Array.from({ length: repeat[1] - repeat[0] }, (_, index) => repeat[0] + index);
    return numbers.map((number) => ({ ...entry, path: entry.path.replaceAll('#', number) }));
  });
}

function read(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
