// Copies of the package of their own, in a host that fails on demand.

/** A copy of the package of its own, which starts while a change of the host holds. */
let copies = 0;
export const fresh = () => import(`../../dist/index.js?copy=${(copies += 1)}`);

/** Replaces a property for the time of a piece of work. */
export async function replaced(object, key, value, work) {
  const old = Object.getOwnPropertyDescriptor(object, key);
  Object.defineProperty(object, key, { value, configurable: true, writable: true });
  try {
    return await work();
  } finally {
    if (old) Object.defineProperty(object, key, old);
    else delete object[key];
  }
}

/**
 * Instances whose exports fail on demand: `failures[name]` counts how often. `started` counts the instances by the
 * module: the one that checks, `tools` and `loader`.
 */
export function failing(failures) {
  const Real = WebAssembly.Instance;
  failures.started = { check: 0, tools: 0, loader: 0 };
  return function (module, imports) {
    const { exports } = new Real(module, imports);
    const kind = 'check_flat' in exports ? 'check' : 'tools_file' in exports ? 'tools' : 'loader';
    failures.started[kind] += 1;
    const wrapped = Object.fromEntries(
      Object.entries(exports).map(([name, value]) => {
        const own = kind === 'loader' ? name.replace('tools_', 'loader_') : name;
        const call = (...parameters) => {
          if (failures[own] > 0) {
            failures[own] -= 1;
            throw new WebAssembly.RuntimeError('unreachable');
          }
          return value(...parameters);
        };
        return [name, typeof value === 'function' ? call : value];
      }),
    );
    return { exports: wrapped };
  };
}

/** Works in a copy whose modules fail on demand; `work(copy, failures)`. */
export async function withFailures(work) {
  const failures = {};
  return replaced(WebAssembly, 'Instance', failing(failures), async () => work(await fresh(), failures));
}
