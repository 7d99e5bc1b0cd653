// Bodies that are wrong in many ways, the same ones at every run.
import { base } from './cases.mjs';

/** A generator of numbers from a seed: mulberry32. */
export function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const TEXTS = [
  '', ' ', 'x', '\u00a0', 'María', 'O’Neil', 'Ж', '李', '😀', '\u{1f1e9}', 'e\u0301', '\0', 'a\nb', '\u007f', '\u0085', '\u2028',
  '\ufeff', '\ufffd', '"', '\\', '</script>', '&lt;b&gt;', '__proto__', ' USA ', 'usa', 'US', 'USA', 'MEX', 'CAN', 'US-CA', 'us-ca',
  'CA-ON', 'HK', '2026-11-20', '2026-02-30', '1899-01-01', '2030-01-01', 'Maria@Example.com', 'a@b.co', '+1 415 555 2671',
  '+525512345678', '123456789', '123-45-6789', '000-00-0000', 'PASSPORT', 'SELFIE', 'DRIVERS_LICENSE', 'NATIONAL_ID', 'FRONT',
  'BACK', '/a.pdf', 'a.pdf', 'e9414388-fbdf-4407-b5c2-bc39eae3645b', 'x'.repeat(70), 'é'.repeat(300), 'RELIANCE', '94103',
];
const NUMBERS = [0, 1, -1, 42, 3, 5, 0.5, 1e21, 1e-7, 9007199254740991, 9007199254740992, -9007199254740993, 123456.789, 4999, 500000];
const KEYS = [
  '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', '', ' ', 'a.b', 'x[0]', 'É', '\0', '0', '17', 'toJSON', 'email',
  'nationality', 'tin', 'street', 'state', 'customer_id', 'proof_of_address', 'source_of_fund_id', 'first_name_en', 'side', 'files',
  'meta_data', 'type', 'uri', 'country', '*[]', 'name', 'size', 'head', 'file/1', 'file~1', '😀', 'x'.repeat(300),
];

/** Makes bodies: `next()` gives one with the id of its pack. The example packs must be loaded. */
export function generator(seed) {
  const number = random(seed);
  const pick = (list) => list[Math.floor(number() * list.length)];
  const bases = [
    ['fin/v2/individual', base('individual')],
    ['fin/v2/attach', base('attach')],
    ['fin/v2/attach', base('attach-passport')],
    ['fin/v2/business', base('fin-business-full')],
    ['fin/v1/upload', base('fin-v1-upload')],
    ['fin/v1/upload', { passport: 'a.pdf', front: { name: 'b.png', size: 9, type: 'image/png', head: 'iVBORw0KGgo=' } }],
    ['1money/v1/customer', base('1money-kyb-full')],
    ['1money/v1/document-upload', { liveness: { name: 'a.mp4' }, selfie: 'b.png' }],
    ['bridge/v0/customer', base('bridge-full')],
    ['stripe/v1/person', base('stripe-full')],
  ];

  function value(depth = 0) {
    const kind = number();
    if (kind < 0.4) return pick(TEXTS);
    if (kind < 0.55) return pick(NUMBERS);
    if (kind < 0.62) return null;
    if (kind < 0.7) return number() < 0.5;
    if (depth > 3) return pick(TEXTS) + pick(TEXTS);
    if (kind < 0.85) return Array.from({ length: Math.floor(number() * 4) }, () => value(depth + 1));
    return Object.fromEntries(Array.from({ length: Math.floor(number() * 4) }, () => [pick(KEYS), value(depth + 1)]));
  }

  /** Every place in a body: its holder and key. */
  function places(holder, found = []) {
    for (const key of Object.keys(holder)) {
      found.push([holder, key]);
      if (typeof holder[key] === 'object' && holder[key] !== null) places(holder[key], found);
    }
    return found;
  }

  function mutate(body) {
    const [holder, key] = pick(places(body)) ?? [body, 'x'];
    const old = holder[key];
    const set = (key, value) =>
      Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
    switch (Math.floor(number() * 9)) {
      case 0:
      case 1:
        return set(key, value());
      case 2:
        return Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key];
      case 3:
        return Array.isArray(holder) ? holder.push(value()) : set(pick(KEYS), value());
      case 4:
        return set(key, [old]);
      case 5:
        return set(key, { [pick(KEYS)]: old });
      case 6:
        return Array.isArray(holder) ? holder.push(structuredClone(old)) : set(key, pick(TEXTS));
      case 7:
        return typeof old === 'string' ? set(key, pick([` ${old}`, `${old}\t`, old.toLowerCase(), `${old}é`])) : set(key, pick(NUMBERS));
      default: {
        // The same keys in another order.
        if (Array.isArray(holder)) return holder.reverse();
        const entries = Object.entries(holder).reverse();
        for (const [name] of entries) delete holder[name];
        return Object.assign(holder, Object.fromEntries(entries));
      }
    }
  }

  return {
    number,
    pick,
    next() {
      const [pack, valid] = pick(bases);
      if (number() < 0.02) return { pack, body: value() };
      const body = structuredClone(valid);
      for (let count = Math.floor(number() * 8); count > 0; count -= 1) mutate(body);
      // Every part of an upload has a name.
      if (pack === 'fin/v1/upload') delete body[''];
      return { pack, body };
    },
  };
}
